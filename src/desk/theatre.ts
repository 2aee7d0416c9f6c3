/** Where the scenario's hours and sides stand, for every screen that tells of the fighting. */
import type { FrontState, GameState, Scenario, SideState, UnrestState } from '../engine/index.ts';
import type { Text } from '../text/index.ts';

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

/** The turn in which an hour falls; one more than there are for an hour after the end. */
export function turnAt({ turns }: Scenario, hour: number): number {
  const last = turns.at(-1);
  if (last !== undefined && hour >= last.at + last.hours) return turns.length + 1;
  return Math.max(1, turns.findLastIndex(({ at }) => at <= hour) + 1);
}

/** The date of the turn in which an hour falls; empty for an hour after the end. */
export function dateAt(text: Text, scenario: Scenario, hour: number): string {
  return text.date(scenario, turnAt(scenario, hour));
}
