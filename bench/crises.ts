/**
 * Acts per second in each crisis, in place, against the first playable game of this project. That game's rules are
 * gone, so it is remembered as a ratio to something that stays: making and using a stream of luck.
 */
import { newGame, playInPlace, type Scenario } from '../src/engine/index.ts';
import { stream } from '../src/engine/random.ts';
import { best, scriptOf } from './script.ts';

/** Acts a second of the first playable, in streams a second (rules 0.2.0, Kazakhstan, the same random games). */
const FIRST_PLAYABLE = 0.208;

const STREAMS = 2000;
const DRAWS = 10;
const ROUNDS = 40;

export interface Crisis {
  readonly actsPerGame: number;
  readonly gamesPerSecond: number;
  readonly actsPerSecond: number;
  /** Acts a second against the first playable on this machine, per cent. */
  readonly ofFirstPlayable: number;
}

/** Streams made and drawn from ten times, a second. */
export function streamsPerSecond(): number {
  let sum = 0;
  const ms = best([{ seed: 'luck', actions: [] }], ROUNDS, () => {
    for (let i = 0; i < STREAMS; i += 1) {
      const luck = stream('luck', i, 'theatre', 0);
      for (let k = 0; k < DRAWS; k += 1) sum += luck.below(1000);
    }
  });
  if (sum === 0) throw new Error('no luck was drawn');
  return (STREAMS * 1000) / ms;
}

/** Plays the same random games of a crisis over and over, and takes the cheapest round of each. */
export function benchCrisis(scenario: Scenario, games: number, streams: number): Crisis {
  const scripts = Array.from({ length: games }, (_, i) => scriptOf(scenario, `bench-${i}`));
  const ms = best(scripts, ROUNDS, (at) => {
    const script = scripts[at];
    if (!script) return;
    const state = newGame(scenario, script.seed);
    for (const action of script.actions) playInPlace(scenario, state, action);
  });
  const acts = scripts.reduce((sum, { actions }) => sum + actions.length, 0);
  const actsPerSecond = (acts * 1000) / ms;
  return {
    actsPerGame: Math.round(acts / games),
    gamesPerSecond: Math.round((games * 1000) / ms),
    actsPerSecond: Math.round(actsPerSecond),
    ofFirstPlayable: Math.round((actsPerSecond / streams / FIRST_PLAYABLE) * 100),
  };
}
