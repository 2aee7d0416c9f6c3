/**
 * How far a member is from showing its anger, and at which marks it does. A rung of the hedging ladder is a
 * threshold plus an occasion (model card, "Hedging").
 */
import { HEDGING, type HedgeRung } from '../affairs.ts';
import { div } from '../arithmetic.ts';
import type { Occasion, Scenario } from '../scenario.ts';
import type { GameState, MemberState } from '../state.ts';
import { hasFlag, luckOf, type Game } from '../game.ts';
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

/** What silence adds for one whose own appeal met nothing at all. Design number. */
const SILENCE = 60;
/** How far a day's temper may carry a member beyond what it feels, or hold it back. Design number. */
const TEMPER = 40;

/** True for one that asked and was not even told no: its envoy has nothing to stay for. */
function unanswered(state: GameState, id: string): boolean {
  const { request } = state;
  if (request?.answered !== 'lapsed' || hasFlag(state, 'adopted')) return false;
  // A truce with somebody's word behind it, or troops that came, are an answer of their own.
  const stood = frontIn(state)?.truce?.guarantor != null || state.moscow.posted > 0;
  if (stood || state.contingent !== null) return false;
  return id === request.by || id === request.also;
}

/** Points of silence in what a member measures against the mark of a rung. */
export function silenceIn(state: GameState, now: MemberState, rung: number): number {
  return rung === rungOf('recallsEnvoy') && unanswered(state, now.id) ? SILENCE : 0;
}

/** True where anger counts for a rung: for gestures, and for the envoy of one that nobody answered. */
export function angerCounts(state: GameState, now: MemberState, rung: number): boolean {
  return isGesture(rung) || silenceIn(state, now, rung) > 0;
}

/** What a member measures against the mark of a rung, points of 1000. */
export function moodFor(state: GameState, now: MemberState, rung: number): number {
  const anger = angerCounts(state, now, rung) ? now.anger : 0;
  return now.hedge + anger + silenceIn(state, now, rung);
}

/**
 * False where a member cannot measure up to the next mark above a rung, nor to any beyond it: marks ascend, and only
 * beyond complaining do silence and temper add to what it feels.
 */
export function reaches(now: MemberState, rung: number): boolean {
  const felt = now.hedge + now.anger;
  const beyond = Math.max(rung + 1, rungOf('skipsDrills'));
  return felt >= (MARKS[rung + 1] ?? 1000) || felt + SILENCE + TEMPER >= (MARKS[beyond] ?? 1000);
}

/** The temper of a member on the day of an occasion, points: the same for everything that it decides in that turn. */
export function temperOf(game: Game, id: string): number {
  const luck = luckOf(game, 'events', 4);
  luck.skip(game.scenario.members.findIndex((m) => m.id === id));
  return luck.between(-TEMPER, TEMPER);
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

const NONE: readonly Occasion[] = [];

/** The occasions of this turn that are still to be held, in the calendar's order. */
export function occasionsNow(scenario: Scenario, state: GameState): readonly Occasion[] {
  // Most turns have none, and every member asks at every rung.
  if (!scenario.calendar.some((o) => o.turn === state.turn)) return NONE;
  return scenario.calendar.filter(
    (o) =>
      o.turn === state.turn &&
      state.occasions.some((held) => held.id === o.id && held.status === 'ahead'),
  );
}

const EMPTY = rungOf('emptyChair');

/** True for a member whose chair is empty, or that has gone further. */
export function outOfTheRoom(now: MemberState): boolean {
  return now.hedgeRung >= EMPTY;
}
