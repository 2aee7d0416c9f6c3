/**
 * A game that is being played, as one immutable value: its run, every state on the way, and what was
 * told. Pure: the same scenario, seed and actions give the same value.
 */
import type { Told, TurnMark } from '../desk/session.ts';
import {
  allianceOf,
  newGame,
  play,
  type Action,
  type GameEvent,
  type GameState,
  type Scenario,
} from '../engine/index.ts';
// From its own files: what reads and verifies runs is not needed before one is opened.
import { beginRun, extendRun } from '../run/recorder.ts';
import type { Run } from '../run/run.ts';

export interface Game {
  readonly scenario: Scenario;
  readonly run: Run;
  /** The state before the first action, then the state after each. */
  readonly states: readonly GameState[];
  /** State when the present turn began. */
  readonly turnStart: GameState;
  readonly told: readonly Told[];
  readonly marks: readonly TurnMark[];
}

export function begin(scenario: Scenario, seed: string): Game {
  const news: GameEvent[] = [];
  const opening = newGame(scenario, seed, (event) => news.push(event));
  return {
    scenario,
    run: beginRun(scenario, opening),
    states: [opening],
    turnStart: opening,
    told: tell(0, opening.turn, 0, news),
    // Turn 0 is how things stood before the first: what the first turn's changes are measured against.
    marks: [{ turn: 0, state: opening, alliance: allianceOf(scenario, opening) }],
  };
}

export function firstState({ states }: Game): GameState {
  return present(states[0]);
}

export function stateOf({ states }: Game): GameState {
  return present(states.at(-1));
}

function present(state: GameState | undefined): GameState {
  if (!state) throw new Error('A game always has its first state.');
  return state;
}

/** The game after one more action, and what that action made happen. Throws `IllegalAction`. */
export function advance(
  game: Game,
  action: Action,
): { readonly game: Game; readonly events: readonly GameEvent[] } {
  const { scenario, run, states, told, marks } = game;
  const before = stateOf(game);
  const { state, events } = play(scenario, before, action);
  const turnEnded = events.some(({ kind }) => kind === 'turnEnded');
  return {
    events,
    game: {
      scenario,
      run: extendRun(run, action, state),
      states: [...states, state],
      turnStart: turnEnded && state.phase !== 'over' ? state : game.turnStart,
      told: [...told, ...tell(told.length, before.turn, state.step, events)],
      marks: turnEnded
        ? [...marks, { turn: before.turn, state, alliance: allianceOf(scenario, state) }]
        : marks,
    },
  };
}

/** All actions in a row. */
export function playAll(scenario: Scenario, seed: string, actions: readonly Action[]): Game {
  return actions.reduce((game, action) => advance(game, action).game, begin(scenario, seed));
}

/** What follows the beginning of the next turn belongs to that turn. */
export function tell(
  from: number,
  turn: number,
  step: number,
  events: readonly GameEvent[],
): Told[] {
  let now = turn;
  return events.map((event, index) => {
    if (event.kind === 'turnBegan') now = event.turn;
    return { at: from + index, turn: now, step, event };
  });
}
