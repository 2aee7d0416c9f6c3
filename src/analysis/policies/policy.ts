/** What a way to play is. */
import type { Action, GameState, Scenario } from '../../engine/index.ts';

/** Somebody who plays one game: asked for the next action until the game is over. May have a memory. */
export type Player = (state: GameState) => Action;

/** A way to play: makes a player for a game with that seed. */
export type Policy = (scenario: Scenario, seed: string) => Player;

export const HEAR: Action = { kind: 'hear' };
export const AMEND: Action = { kind: 'amend' };
export const END_TURN: Action = { kind: 'endTurn' };
