/**
 * The hash chain over a run. Link 0 covers the scenario's hash, the rules, the seed and the opening
 * state; link k covers link k-1, action k and the state after it. Each is SHA-256 over canonical JSON, so
 * link k stands for everything up to k. Files keep 16 digits of each link and all 64 of the last.
 *
 * The chain finds errors and divergence. It is no signature: who replays can also forge.
 */
import type { Action, GameState } from '../engine/index.ts';
import { canonical, sha256Hex } from '../scenario/canonical.ts';

/**
 * Version of the chain itself. It is not the version of the file: a run's links stay what they were when its
 * file is written in another layout, and so do the links that are in the world.
 */
const CHAIN_FORMAT = 1;
/** Digits of a link within the chain. */
export const SHORT_LINK = 16;
/** Digits of the last link. */
export const FULL_LINK = 64;

/** What the first link covers beside the opening state. */
export interface Origin {
  readonly scenario: string;
  readonly scenarioHash: string;
  readonly rules: string;
  readonly seed: string;
}

/** Link 0. */
export function firstLink(origin: Origin, opening: GameState): string {
  const { scenario, scenarioHash, rules, seed } = origin;
  return sha256Hex(canonical([CHAIN_FORMAT, scenario, scenarioHash, rules, seed, opening]));
}

/** Link k from the full link before it. */
export function nextLink(before: string, action: Action, after: GameState): string {
  return sha256Hex(before + canonical([action, after]));
}
