/** Recording: a run grows by one action at a time. Runs are values; nothing here changes one. */
import type { Action, GameState, Scenario } from '../engine/index.ts';
import { firstLink, nextLink, SHORT_LINK } from './chain.ts';
import { digestOf } from './parts.ts';
import { RUN_FORMAT, type Run } from './run.ts';

/**
 * The run as one that parts here from that which it is the beginning of: what is played from now on is its own.
 * The parent is named by the link of the chain up to here, which `verify` compares.
 */
export function branchRun(run: Run): Run {
  const end = (run.chain.at(-1) ?? '').slice(0, SHORT_LINK);
  return { ...run, parent: { step: run.actions.length, end } };
}

/** A run without actions: `opening` is what `newGame` gave for this scenario. */
export function beginRun(scenario: Scenario, opening: GameState): Run {
  const origin = {
    scenario: scenario.id,
    scenarioHash: scenario.hash,
    rules: opening.rules,
    seed: opening.seed,
  };
  return {
    format: RUN_FORMAT,
    ...origin,
    actions: [],
    chain: [firstLink(origin, opening)],
    digests: [digestOf(opening)],
    finished: opening.phase === 'over',
  };
}

/** The run with one more action; `after` is the state that it led to. */
export function extendRun(run: Run, action: Action, after: GameState): Run {
  const before = run.chain.at(-1);
  if (before === undefined) throw new Error('A run always has its first link.');
  return {
    ...run,
    actions: [...run.actions, action],
    chain: [
      ...run.chain.slice(0, -1),
      before.slice(0, SHORT_LINK),
      nextLink(before, action, after),
    ],
    digests: [...run.digests, digestOf(after)],
    finished: after.phase === 'over',
  };
}
