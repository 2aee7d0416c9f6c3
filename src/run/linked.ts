/** A run from a link, played again: what a link leaves out, the game makes anew. */
import { newGame, playInPlace, type Action, type Scenario } from '../engine/index.ts';
import { SHORT_LINK } from './chain.ts';
import type { LinkedRun } from './link.ts';
import { beginRun, extendRun } from './recorder.ts';
import { illegal, misfit } from './replay.ts';
import type { Run, RunProblem, RunResult } from './run.ts';
import { compareEnd } from './verify.ts';

/**
 * The whole run with all its checks, as if it had been recorded here. Refuses one of other rules or of
 * another scenario, an action that is not open, and an end that is not the one in the link.
 */
export function openLinkedRun(scenario: Scenario, linked: LinkedRun): RunResult<Run> {
  const early = misfit(linked, scenario);
  if (early) return { ok: false, problem: early };
  const state = newGame(scenario, linked.seed);
  let run = beginRun(scenario, state);
  for (const [at, recorded] of linked.actions.entries()) {
    // A measure that these rules do not know is refused by them like one that is not open.
    const action = recorded as Action;
    try {
      playInPlace(scenario, state, action);
    } catch (error) {
      return { ok: false, problem: illegal(error, at + 1) };
    }
    run = extendRun(run, action, state);
  }
  const late = compareEnd(linked, state) ?? otherEnd(linked, run);
  return late ? { ok: false, problem: late } : { ok: true, value: withParent(run, linked) };
}

function withParent(run: Run, { branchedAt: step }: LinkedRun): Run {
  if (step === undefined) return run;
  return { ...run, parent: { step, end: (run.chain[step] ?? '').slice(0, SHORT_LINK) } };
}

function otherEnd({ end }: LinkedRun, { actions, chain }: Run): RunProblem | undefined {
  const made = chain.at(-1)?.slice(0, SHORT_LINK) ?? '';
  if (made === end) return undefined;
  const message = `Played again, the run ends at ${made}; its link says ${end}.`;
  return { kind: 'diverged', step: actions.length, field: 'end', message };
}
