/** The run and the record at the same turn, by the few meters that tell most. */
import { allianceOf, type GameState, type Scenario } from '../../engine/index.ts';
import { lastStep, seek, type Moment, type Timeline } from '../../run/timeline.ts';
import { points } from '../parts/figures.ts';
import { frontOf, unrestOf } from '../theatre.ts';

/** `meter` is shown out of 100, `people` are counted. */
export interface BesideRow {
  /** Under which its name is known: `replay-row-<id>`. */
  readonly id: string;
  readonly kind: 'meter' | 'people';
  /** As they are shown, so that their difference holds on the screen. */
  readonly run: number;
  readonly record: number;
}

/** When the two are compared: as the turn began, after its acts, or at the end of both. */
export type When = 'began' | 'acted' | 'ended';

export interface Beside {
  readonly when: When;
  readonly rows: readonly BesideRow[];
}

/** Compares a moment of the run with the same point of the same turn in the record. */
export function besideRecord(scenario: Scenario, moment: Moment, record: Timeline): Beside {
  const { state } = moment;
  const when = state.phase === 'over' ? 'ended' : state === moment.turnStart ? 'began' : 'acted';
  const other = seek(record, stepOf(record, state.turn, when)).state;
  const mine = read(scenario, state);
  const theirs = read(scenario, other);
  return {
    when,
    rows: mine.map((row, at) => ({ ...row, record: theirs[at]?.run ?? row.run })),
  };
}

/** The step of the record that stands at the same point; its end where it was over by then. */
function stepOf(record: Timeline, turn: number, when: When): number {
  if (when === 'ended') return lastStep(record);
  const began = record.turns[turn - 1] ?? lastStep(record);
  if (when === 'began') return began;
  const next = record.turns[turn];
  return next === undefined ? Math.max(began, lastStep(record) - 1) : next - 1;
}

function read(scenario: Scenario, state: GameState): Omit<BesideRow, 'record'>[] {
  const { credibility, cohesion } = allianceOf(scenario, state);
  const host = state.members.find(({ id }) => id === scenario.theatre.host);
  const { theatre, moscow } = state;
  const meter = (id: string, value: number | undefined) =>
    value === undefined ? [] : [{ id, kind: 'meter' as const, run: points(value) }];
  const people = (id: string, run: number) => ({ id, kind: 'people' as const, run });
  return [
    ...meter('crowds', unrestOf(state)?.crowds),
    ...meter('intensity', frontOf(state)?.intensity),
    people('killed', theatre.killed),
    people('displaced', theatre.displaced),
    ...meter('stability', host?.stability),
    ...meter('trust', host?.trust),
    ...meter('credibility', credibility),
    ...meter('cohesion', cohesion),
    ...meter('capital', moscow.capital),
    ...meter('standing', moscow.standing),
  ];
}
