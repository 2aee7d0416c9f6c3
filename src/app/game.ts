/**
 * A game that is being played, as one immutable value: what was done, every state on the way, and what
 * was told. Pure: the same scenario, seed and actions give the same value.
 */
import {
  alliance,
  newGame,
  play,
  type Action,
  type GameEvent,
  type GameState,
  type Scenario,
} from '../engine/index.ts';
import type { Told, TurnMark } from '../desk/session.ts';

export interface Game {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly actions: readonly Action[];
  /** The state before the first action, then the state after each. */
  readonly states: readonly GameState[];
  /** State when the present turn began. */
  readonly turnStart: GameState;
  readonly told: readonly Told[];
  readonly marks: readonly TurnMark[];
}

export function begin(scenario: Scenario, seed: string): Game {
  const opening = newGame(scenario, seed);
  return {
    scenario,
    seed,
    actions: [],
    states: [opening],
    turnStart: opening,
    told: [],
    marks: [],
  };
}

export function stateOf(game: Game): GameState {
  const last = game.states.at(-1);
  if (!last) throw new Error('A game always has its first state.');
  return last;
}

/** The game after one more action, and what that action made happen. Throws `IllegalAction`. */
export function advance(
  game: Game,
  action: Action,
): { readonly game: Game; readonly events: readonly GameEvent[] } {
  const before = stateOf(game);
  const { state, events } = play(game.scenario, before, action);
  const turnEnded = state.turn !== before.turn || events.some(({ kind }) => kind === 'turnEnded');
  return {
    events,
    game: {
      ...game,
      actions: [...game.actions, action],
      states: [...game.states, state],
      turnStart: turnEnded && state.phase !== 'over' ? state : game.turnStart,
      told: [...game.told, ...tell(game.told.length, before.turn, state.step, events)],
      marks: turnEnded ? [...game.marks, mark(game.scenario, before.turn, state)] : game.marks,
    },
  };
}

/** All actions in a row. */
export function replay(scenario: Scenario, seed: string, actions: readonly Action[]): Game {
  return actions.reduce((game, action) => advance(game, action).game, begin(scenario, seed));
}

function mark(scenario: Scenario, turn: number, state: GameState): TurnMark {
  return { turn, state, alliance: alliance(state, scenario) };
}

/** What follows the beginning of the next turn belongs to that turn. */
function tell(from: number, turn: number, step: number, events: readonly GameEvent[]): Told[] {
  let now = turn;
  return events.map((event, index) => {
    if (event.kind === 'turnBegan') now = event.turn;
    return { at: from + index, turn: now, step, event };
  });
}
