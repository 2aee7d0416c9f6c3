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
): Vector {
  const copy = imagine(scenario, state, future);
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

/** Means over futures, one candidate under one continuation. */
export class Outlook {
  private readonly sums: number[] = [0, 0, 0, 0, 0];
  private count = 0;

  add(values: Vector): void {
    for (let at = 0; at < this.sums.length; at += 1)
      this.sums[at] = (this.sums[at] ?? 0) + (values[at] ?? 0);
    this.count += 1;
  }

  get mean(): Vector {
    return this.sums.map((sum) => sum / Math.max(1, this.count));
  }
}
