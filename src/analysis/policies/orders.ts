/** Scripted ways to play: each turn a list of orders by urgency, of which the first open one is carried out. */
import {
  closed,
  type Action,
  type GameState,
  type MeasureId,
  type Scenario,
} from '../../engine/index.ts';
import { AMEND, END_TURN, HEAR, type Policy } from './policy.ts';

/** An order: an action, or one that is dear to find and looked for only when it is its turn. */
export type Order = Action | (() => Action | undefined);

export interface Script {
  /** What is wanted now, the most urgent first. Closed orders are passed over. */
  readonly orders: (scenario: Scenario, state: GameState) => readonly Order[];
  /** Whether an amendment that was moved is granted. */
  readonly grants: (scenario: Scenario, state: GameState) => boolean;
}

/** An act as an order. */
export function act(measure: MeasureId, aim?: string): Action {
  return aim === undefined ? { kind: 'act', measure } : { kind: 'act', measure, aim };
}

/** True where an act was taken in this turn already: orders are given once a turn. */
export function given(state: GameState, action: Action): boolean {
  if (action.kind === 'table') return tabledNow(state);
  if (action.kind !== 'act') return false;
  const key = action.aim === undefined ? action.measure : `${action.measure}:${action.aim}`;
  return state.uses.some((use) => use.key === key && use.turn === state.turn);
}

/** True where a text came to its end in this turn: one session a turn is enough. */
export function tabledNow({ council, turn }: GameState): boolean {
  return council.decided.some((text) => text.turn === turn);
}

/**
 * The policy of a script. It has no memory: what was done is read from the state, so that it can take over a game
 * at any turn.
 */
export function following({ orders, grants }: Script): Policy {
  return (scenario) => (state) => {
    if (state.phase === 'council') {
      const open = closed(scenario, state, AMEND) === null;
      return open && grants(scenario, state) ? AMEND : HEAR;
    }
    for (const order of orders(scenario, state)) {
      const action = typeof order === 'function' ? order() : order;
      if (action && !given(state, action) && closed(scenario, state, action) === null)
        return action;
    }
    return END_TURN;
  };
}
