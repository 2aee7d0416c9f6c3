/**
 * How far a member is from showing its anger, and at which marks it does. A rung of the hedging ladder is a
 * threshold plus an occasion (model card, "Hedging").
 */
import { HEDGING, type HedgeRung } from '../affairs.ts';
import { div } from '../arithmetic.ts';
import type { Occasion, Scenario } from '../scenario.ts';
import type { GameState, MemberState } from '../state.ts';
import { frontIn, sideOf } from '../theatre/kind.ts';

/** Marks of the rungs in the ladder's order; the first stands for nothing. */
export const MARKS: readonly number[] = [0, 100, 220, 300, 450, 520, 590, 620, 900];

/** Rungs that are public gestures go by hedging and anger, institutional steps by hedging alone. */
const GESTURES: readonly HedgeRung[] = ['complains', 'skipsDrills', 'refusesToSign', 'emptyChair'];

/** Own dead in a quarrel count so much each, up to a bound; they are mourned for half a year. Design numbers. */
const MOURNING = 3;
const MOURNED_AT_MOST = 350;
const MOURNING_HOURS = 4320;

export function rungOf(id: HedgeRung): number {
  return HEDGING.indexOf(id);
}

export function isGesture(rung: number): boolean {
  const id = HEDGING[rung];
  return id !== undefined && GESTURES.includes(id);
}

/** What a member measures against the mark of a rung, points of 1000. */
export function moodFor(now: MemberState, rung: number): number {
  return isGesture(rung) ? now.hedge + now.anger : now.hedge;
}

/**
 * What a member that has buried its dead in a quarrel with another feels at the thought of meeting the other:
 * 0 for everyone else.
 */
export function mourning(scenario: Scenario, state: GameState, id: string): number {
  const front = frontIn(state);
  const side = front === null ? undefined : sideOf(front, id);
  if (front === null || side === undefined) return 0;
  const other = front.sides.find((s) => s.id !== id);
  if (other === undefined || !scenario.members.some((m) => m.id === other.id)) return 0;
  const whole = Math.min(MOURNED_AT_MOST, side.killed * MOURNING);
  return Math.max(0, whole - div(whole * state.hour, MOURNING_HOURS));
}

/** The occasions of this turn that are still to be held, in the calendar's order. */
export function occasionsNow(scenario: Scenario, state: GameState): Occasion[] {
  return scenario.calendar.filter(
    (o) =>
      o.turn === state.turn &&
      state.occasions.some((held) => held.id === o.id && held.status === 'ahead'),
  );
}

/** True for a member whose chair is empty, or that has gone further. */
export function outOfTheRoom(now: MemberState): boolean {
  return now.hedgeRung >= rungOf('emptyChair');
}
