/** The record as a game. */
import { playOut } from '../analysis/playout.ts';
import { record } from '../analysis/policies/record.ts';
import type { Action, Scenario } from '../engine/index.ts';
import { playAll, type Game } from './game.ts';

/** What was done in history, played as a game with that seed. */
export function recordGame(scenario: Scenario, seed: string): Game {
  const actions: Action[] = [];
  playOut(scenario, seed, record, {
    step: (_, action) => {
      if (action) actions.push(action);
    },
  });
  return playAll(scenario, seed, actions);
}
