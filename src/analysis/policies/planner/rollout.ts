/** Futures played to their end, and what came of them. */
import {
  closed,
  playInPlace,
  type Action,
  type GameState,
  type Scenario,
} from '../../../engine/index.ts';
import type { Policy } from '../policy.ts';
import { imagine } from './future.ts';
import { vectorOf, type Vector } from './goal.ts';

/** More actions than a game can take. */
const MOST_STEPS = 1000;

/** Plays the acts that are open when their turn comes, then the policy to the end. Gives the five dimensions. */
export function rollOut(
  scenario: Scenario,
  state: GameState,
  acts: readonly Action[],
  policy: Policy,
  future: string,
  knowsTruth = false,
): Vector {
  const copy = imagine(scenario, state, future, knowsTruth);
  for (const action of acts) {
    if (closed(scenario, copy, action) === null) playInPlace(scenario, copy, action);
  }
  const player = policy(scenario, future);
  for (let step = 0; copy.phase !== 'over'; step += 1) {
    if (step === MOST_STEPS) throw new Error('A continuation comes to no end.');
    playInPlace(scenario, copy, player(copy));
  }
  return vectorOf(scenario, copy);
}

/** One candidate under one continuation over several futures. */
export class Outlook {
  private readonly futures: Vector[] = [];

  add(values: Vector): void {
    this.futures.push(values);
  }

  get mean(): Vector {
    const { length } = this.futures;
    const [first] = this.futures;
    return (first ?? []).map(
      (_, at) => this.futures.reduce((sum, values) => sum + (values[at] ?? 0), 0) / length,
    );
  }

  /**
   * What this surely gains over another outlook on the same futures, by that worth: the mean difference less so many
   * standard errors.
   */
  gainOver(other: Outlook, worth: (values: Vector) => number, errors = 1): number {
    const gains = this.futures.map(
      (values, at) => worth(values) - worth(other.futures[at] ?? values),
    );
    const mean = gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
    const squares = gains.reduce((sum, gain) => sum + (gain - mean) ** 2, 0);
    return mean - errors * Math.sqrt(squares / (gains.length * Math.max(1, gains.length - 1)));
  }
}
