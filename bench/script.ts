/** The same games for every bench: full games in which Moscow uses its acts, recorded once. */
import { playOut, POLICIES } from '../src/analysis/index.ts';
import type { Action, Scenario } from '../src/engine/index.ts';

/** Actions of one whole game. */
export interface Script {
  readonly seed: string;
  readonly actions: readonly Action[];
}

/** A game of the random policy: it takes every kind of measure, and most acts of every turn. */
export function scriptOf(scenario: Scenario, seed: string): Script {
  const actions: Action[] = [];
  playOut(scenario, seed, POLICIES.random, {
    step: (_, action) => {
      if (action) actions.push(action);
    },
  });
  return { seed, actions };
}

/**
 * Milliseconds that the work takes with each script, summed: the cheapest of several rounds for each by
 * itself, so that what else the machine does disturbs as little as can be. Warms up first.
 */
export function best(
  scripts: readonly Script[],
  rounds: number,
  work: (at: number) => void,
): number {
  const least = scripts.map(() => Number.POSITIVE_INFINITY);
  for (let round = -1; round < rounds; round += 1) {
    for (let at = 0; at < scripts.length; at += 1) {
      const start = performance.now();
      work(at);
      const took = performance.now() - start;
      if (round >= 0) least[at] = Math.min(least[at] ?? took, took);
    }
  }
  return least.reduce((sum, ms) => sum + ms, 0);
}
