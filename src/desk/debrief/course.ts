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

/** The end of one turn. Meters 0..1000. */
export interface CoursePoint {
  readonly turn: number;
  /** The host's stability, or where two states fight how hot the fighting is. */
  readonly trouble: number;
  readonly credibility: number;
  /** People killed in the turn. */
  readonly killed: number;
}

export function course(scenario: Scenario, marks: readonly TurnMark[]): CoursePoint[] {
  const { host } = scenario.theatre;
  let before = 0;
  return marks.map(({ turn, state, alliance }) => {
    const killed = state.theatre.killed - before;
    before = state.theatre.killed;
    return {
      turn,
      killed,
      trouble:
        frontOf(state)?.intensity ?? state.members.find(({ id }) => id === host)?.stability ?? 0,
      credibility: alliance.credibility,
    };
  });
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
}

/** The turns that moved the five dimensions most, in order of play. */
export function turningPoints(
  scenario: Scenario,
  first: GameState,
  marks: readonly TurnMark[],
  told: readonly Told[],
  count = 3,
): TurningPoint[] {
  let before = values(scenario, first);
  return marks
    .map(({ turn, state }) => {
      const after = values(scenario, state);
      const moved = DIMENSIONS.map((id) => ({ id, by: after[id] - before[id] }));
      before = after;
      return { turn, moved, size: moved.reduce((sum, { by }) => sum + Math.abs(by), 0) };
    })
    .sort((one, other) => other.size - one.size)
    .slice(0, count)
    .sort((one, other) => one.turn - other.turn)
    .map(({ turn, moved }) => {
      const moves = [...moved].sort((one, other) => Math.abs(other.by) - Math.abs(one.by));
      const [most] = moves;
      const during = told.filter((each) => each.turn === turn);
      return {
        turn,
        by: most ? turnedBy(scenario, most, turn, during) : { kind: 'nothing' as const },
        moves: moves.slice(0, 2).filter(({ by }) => Math.abs(by) >= 5),
      };
    });
}

function values(scenario: Scenario, state: GameState): Record<DimensionId, number> {
  const { dimensions } = standing(scenario, state);
  return Object.fromEntries(
    DIMENSIONS.map((id) => [id, dimensions.find((each) => each.id === id)?.value ?? 0]),
  ) as Record<DimensionId, number>;
}
