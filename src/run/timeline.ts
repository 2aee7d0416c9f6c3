/**
 * A run as a line of moments, from its opening to its end, in which one can go anywhere at once. It is built by playing
 * the run a single time; the states share what did not change between them, so that all of them fit into memory and
 * going to a step is a look into a list.
 */
import {
  newGame,
  play,
  type Action,
  type GameEvent,
  type GameState,
  type Scenario,
} from '../engine/index.ts';

/** What it takes to build one. */
export interface Played {
  readonly seed: string;
  readonly actions: readonly Action[];
}

/** A step of a run: 0 is the opening, k what stood after action k. */
export interface Moment {
  readonly step: number;
  readonly state: GameState;
  /** State when the turn that is shown began. */
  readonly turnStart: GameState;
  /** The action that led here; undefined at the opening. */
  readonly action: Action | undefined;
  /** Turn in which that action was taken, from 1. */
  readonly turn: number;
  /** What followed from it. */
  readonly events: readonly GameEvent[];
}

export interface Timeline {
  /** All steps, the opening first. Never empty. */
  readonly moments: readonly Moment[];
  /** First step of each turn that was begun, turn 1 first: what stood when it began. */
  readonly turns: readonly number[];
}

/**
 * Builds the timeline, one action between two yields, each of which tells how many are played: whoever drives it may
 * pause there. Throws `IllegalAction` where an action is not open.
 */
export function* buildTimeline(
  scenario: Scenario,
  { seed, actions }: Played,
): Generator<number, Timeline> {
  const events: GameEvent[] = [];
  const opening = newGame(scenario, seed, (event) => events.push(event));
  let last: Moment = {
    step: 0,
    state: opening,
    turnStart: opening,
    action: undefined,
    turn: opening.turn,
    events,
  };
  const moments = [last];
  const turns = [0];
  for (const action of actions) {
    yield last.step;
    last = after(scenario, last, action);
    moments.push(last);
    if (last.turnStart === last.state) turns.push(last.step);
  }
  return { moments, turns };
}

function after(scenario: Scenario, before: Moment, action: Action): Moment {
  const { state, events } = play(scenario, before.state, action);
  const begins = state.turn !== before.state.turn && state.phase !== 'over';
  return {
    step: before.step + 1,
    state,
    turnStart: begins ? state : before.turnStart,
    action,
    turn: before.state.turn,
    events,
  };
}

/** Builds it without a pause. */
export function timelineOf(scenario: Scenario, played: Played): Timeline {
  const building = buildTimeline(scenario, played);
  for (;;) {
    const { done, value } = building.next();
    if (done === true) return value;
  }
}

/** The moment of a step; one before the opening or after the end is that end. */
export function seek({ moments }: Timeline, step: number): Moment {
  const at = Math.min(Math.max(0, step), moments.length - 1);
  const moment = moments[at];
  if (!moment) throw new Error('A timeline always has its opening.');
  return moment;
}

/** The last step of the run. */
export function lastStep({ moments }: Timeline): number {
  return moments.length - 1;
}

/**
 * The step to which one goes by a whole turn: forward to the beginning of the next or to the end, back to the beginning
 * of this one, or of the one before where one stands there already.
 */
export function stepByTurn(timeline: Timeline, from: number, way: 1 | -1): number {
  const { turns } = timeline;
  return way > 0
    ? (turns.find((step) => step > from) ?? lastStep(timeline))
    : (turns.findLast((step) => step < from) ?? 0);
}
