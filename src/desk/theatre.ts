/** Where the scenario's hours and sides stand, for every screen that tells of the fighting. */
import type { FrontState, GameState, Scenario, SideState, UnrestState } from '../engine/index.ts';

/** The fighting, or undefined where there is unrest. */
export function frontOf({ theatre }: GameState): FrontState | undefined {
  return theatre.kind === 'unrest' ? undefined : theatre;
}

/** The streets, or undefined where two states fight. */
export function unrestOf({ theatre }: GameState): UnrestState | undefined {
  return theatre.kind === 'unrest' ? theatre : undefined;
}

/** The actor as one of the two who fight. */
export function sideOf(state: GameState, actor: string): SideState | undefined {
  return frontOf(state)?.sides.find(({ id }) => id === actor);
}

/** The turn in which an hour falls; the last one for an hour after the end. */
export function turnAt({ turns }: Scenario, hour: number): number {
  return Math.max(1, turns.findLastIndex(({ at }) => at <= hour) + 1);
}

/** True for an hour that the game does not reach. */
export function isAfterTheEnd({ turns }: Scenario, hour: number): boolean {
  const last = turns.at(-1);
  return last !== undefined && hour >= last.at + last.hours;
}
