/** The course of a run: what the graph draws, and the turns at which it took another direction. */
import {
  DIMENSIONS,
  standing,
  type DimensionId,
  type GameState,
  type Scenario,
} from '../../engine/index.ts';
import type { Told, TurnMark } from '../session.ts';
import { frontOf } from '../theatre.ts';
import { turnedBy, type TurnedBy } from './turned-by.ts';

/** One turn. Meters 0..1000. */
export interface CoursePoint {
  readonly turn: number;
  /** The host's stability at the turn's end, or where two states fight how hot the fighting got in the turn. */
  readonly trouble: number;
  readonly credibility: number;
  /** People killed in the turn. */
  readonly killed: number;
}

export function course(
  scenario: Scenario,
  marks: readonly TurnMark[],
  told: readonly Told[],
): CoursePoint[] {
  const { host } = scenario.theatre;
  let before = 0;
  return marks.map(({ turn, state, alliance }) => {
    const killed = state.theatre.killed - before;
    before = state.theatre.killed;
    const front = frontOf(state);
    return {
      turn,
      killed,
      trouble: front
        ? Math.max(front.intensity, hottestIn(told, turn))
        : (state.members.find(({ id }) => id === host)?.stability ?? 0),
      credibility: alliance.credibility,
    };
  });
}

/** A long turn can see a truce broken and made again: at its end nothing would be left of the worst of it. */
function hottestIn(told: readonly Told[], turn: number): number {
  let hottest = 0;
  for (const { turn: at, event } of told) {
    if (at !== turn || event.kind !== 'meterMoved') continue;
    if (event.meter === 'theatre.intensity') hottest = Math.max(hottest, event.after);
  }
  return hottest;
}

interface DimensionMove {
  readonly id: DimensionId;
  readonly by: number;
}

export interface TurningPoint {
  readonly turn: number;
  /** What the turn is remembered for. */
  readonly by: TurnedBy;
  /** The two dimensions that moved most. */
  readonly moves: readonly DimensionMove[];
  /** People killed in the turn. */
  readonly killed: number;
}

/** Dead in one turn from which on it is remembered for them. */
const DEADLY = 10;

interface Moved {
  readonly turn: number;
  readonly moved: readonly DimensionMove[];
  readonly size: number;
  readonly killed: number;
}

/**
 * The turns that moved the five dimensions most, in order of play. Two are never left out, however little they moved:
 * that in which the government fell, and that in which most people died.
 */
export function turningPoints(
  scenario: Scenario,
  first: GameState,
  marks: readonly TurnMark[],
  told: readonly Told[],
  count = 3,
): TurningPoint[] {
  const turns = moves(scenario, first, marks);
  const fell = told.find(({ event }) => event.kind === 'incumbentFell')?.turn;
  const worst = Math.max(...turns.map(({ killed }) => killed));
  const deadliest =
    worst >= DEADLY ? turns.find(({ killed }) => killed === worst)?.turn : undefined;
  const named = ({ turn }: Moved) => turn === fell || turn === deadliest;
  return turns
    .toSorted((one, other) => Number(named(other)) - Number(named(one)) || other.size - one.size)
    .slice(0, count)
    .toSorted((one, other) => one.turn - other.turn)
    .map((each) => {
      const ordered = each.moved.toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by));
      const [most] = ordered;
      const during = told.filter(({ turn }) => turn === each.turn);
      // The deaths are what such a turn is remembered for, even where the crisis ended in it.
      const by = named(each) ? { id: 'crisis' as const, by: -1 } : most;
      return {
        turn: each.turn,
        by: by ? turnedBy(scenario, by, each.turn, during) : { kind: 'nothing' as const },
        moves: ordered.slice(0, 2).filter(({ by: size }) => Math.abs(size) >= 5),
        killed: each.killed,
      };
    });
}

/** How far each turn moved each dimension. */
function moves(scenario: Scenario, first: GameState, marks: readonly TurnMark[]): Moved[] {
  let before = values(scenario, first);
  let dead = first.theatre.killed;
  return marks.map(({ turn, state }) => {
    const after = values(scenario, state);
    const moved = DIMENSIONS.map((id) => ({ id, by: after[id] - before[id] }));
    const killed = state.theatre.killed - dead;
    before = after;
    dead = state.theatre.killed;
    return { turn, moved, killed, size: moved.reduce((sum, { by }) => sum + Math.abs(by), 0) };
  });
}

function values(scenario: Scenario, state: GameState): Record<DimensionId, number> {
  const { dimensions } = standing(scenario, state);
  return Object.fromEntries(
    DIMENSIONS.map((id) => [id, dimensions.find((each) => each.id === id)?.value ?? 0]),
  ) as Record<DimensionId, number>;
}
