/** One game played to its end by a policy. */
import {
  newGame,
  playInPlace,
  type Action,
  type GameState,
  type Scenario,
  type Sink,
} from '../engine/index.ts';
import type { Policy } from './policies/index.ts';

/** Far more actions than a game can take: a policy that gets here goes in circles. */
const MOST_STEPS = 2000;

/** What a playout tells while it runs. */
export interface Listener {
  /** Hears every event, the opening's too. */
  readonly event?: Sink;
  /** Called with the opening (no action) and after each action. The state is live: do not keep it. */
  readonly step?: (state: GameState, action: Action | undefined) => void;
}

/**
 * Plays a game to its end and gives the last state. Throws when the policy makes no end in 2000 actions,
 * or chooses one that is not open: bugs, both.
 */
export function playOut(
  scenario: Scenario,
  seed: string,
  policy: Policy,
  { event, step }: Listener = {},
): GameState {
  const state = newGame(scenario, seed, event);
  const player = policy(scenario, seed);
  step?.(state, undefined);
  for (let count = 0; count < MOST_STEPS; count += 1) {
    if (state.phase === 'over') return state;
    const action = player(state);
    playInPlace(scenario, state, action, event);
    step?.(state, action);
  }
  throw new Error(`Seed ${seed}: no end after ${MOST_STEPS} actions.`);
}
