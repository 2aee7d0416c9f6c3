/** The record beside the class: played with the acts that were taken. */
import { playOut } from '../analysis/playout.ts';
import { record } from '../analysis/policies/record.ts';
import { seedOfGame } from '../analysis/seeds.ts';
import { inOrder, medianOf } from '../analysis/statistics.ts';
import { DIMENSIONS, type Scenario } from '../engine/index.ts';
import { Watch } from './played.ts';
import type { PlayedRun, RecordLine } from './report.ts';

/** Games from which the one is taken that stands for the record. */
const GAMES = 15;

/**
 * The record of a scenario as a game; null where its record holds no acts. With the `seed` of the class, where all had
 * the same, it met the same luck as they did. Without, it is taken from 15 games: of those in which most acts came in
 * the turn of history the one whose dimensions lie nearest to the medians of all, since one game's luck may be far off.
 */
export function recordLine(scenario: Scenario, seed?: string): RecordLine | null {
  if (scenario.record.every(({ acts }) => acts.length === 0)) return null;
  if (seed !== undefined) return lineOf(recordIn(scenario, seed));
  const games = Array.from({ length: GAMES }, (_, at) =>
    recordIn(scenario, seedOfGame('record', at)),
  );
  const middles = DIMENSIONS.map((id) => medianOf(inOrder(games.map((one) => one.dimensions[id]))));
  const ranked = games.map((game) => ({
    game,
    inPlace: actsInPlace(scenario, game),
    off: DIMENSIONS.reduce(
      (sum, id, at) => sum + Math.abs(game.dimensions[id] - (middles[at] ?? 0)),
      0,
    ),
  }));
  const [typical] = ranked.sort((a, b) => b.inPlace - a.inPlace || a.off - b.off);
  return typical ? lineOf(typical.game) : null;
}

/** Acts and texts of the record that came in their turn: where an appeal comes later than in history, so do they. */
function actsInPlace({ record: turns }: Scenario, { choices }: PlayedRun): number {
  const came = turns.flatMap(({ turn, acts }) => {
    const done = Object.values(choices[turn - 1] ?? {});
    return acts.filter((action) =>
      action.kind === 'act'
        ? done.some((one) => one.acts.some(({ measure }) => measure === action.measure))
        : action.kind === 'table' && done.some((one) => one.text?.rung === action.text.rung),
    );
  });
  return came.length;
}

function recordIn(scenario: Scenario, seed: string): PlayedRun {
  let watch: Watch | undefined;
  const state = playOut(scenario, seed, record, {
    event: (event) => watch?.hear(event),
    step: (now) => {
      watch ??= new Watch(scenario, now);
    },
  });
  if (!watch) throw new Error('A playout tells at least its opening.');
  // Nobody asks for its hash.
  return watch.seen(state, '');
}

function lineOf({ verdict, dimensions, killed, choices }: PlayedRun): RecordLine {
  return { verdict, dimensions, killed, choices };
}
