/** Where the scenario's hours and sides stand, for every screen that tells of the fighting. */
import type { FrontState, GameState, Scenario, SideState, UnrestState } from '../engine/index.ts';
import { turnOf, type HourMeans } from '../text/dates.ts';
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

/** The turn in which an hour falls, the deadline or arrival at that hour; one more than there are after the end. */
export { turnOf } from '../text/dates.ts';

/** The date of the turn in which an hour falls; empty for an hour after the end. */
export function dateAt(text: Text, scenario: Scenario, hour: number, means?: HourMeans): string {
  return text.date(scenario, turnOf(scenario, hour, means));
}
