/** Which type of theatre this is, narrowed for the rules that belong to one type alone. */
import type { FrontTheatre, UnrestTheatre } from '../theatre-plan.ts';
import type { Scenario } from '../scenario.ts';
import type { FrontState, GameState, SideState, UnrestState } from '../state.ts';

/** The streets, or null where two states fight. */
export function unrestIn(state: GameState): UnrestState | null {
  return state.theatre.kind === 'unrest' ? state.theatre : null;
}

/** The fighting, or null where there is unrest. */
export function frontIn(state: GameState): FrontState | null {
  return state.theatre.kind === 'unrest' ? null : state.theatre;
}

export function unrestPlan(scenario: Scenario): UnrestTheatre {
  if (scenario.theatre.kind !== 'unrest') throw new Error('no unrest in this theatre');
  return scenario.theatre;
}

export function frontPlan(scenario: Scenario): FrontTheatre {
  if (scenario.theatre.kind === 'unrest') throw new Error('no front in this theatre');
  return scenario.theatre;
}

/** The side of an actor, or undefined for one who does not fight. */
export function sideOf(front: FrontState, id: string): SideState | undefined {
  return front.sides.find((side) => side.id === id);
}
