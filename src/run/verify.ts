/** Verifying: the run is played again, and every step is compared with what was recorded. */
import { newGame, playInPlace, type GameState, type Scenario } from '../engine/index.ts';
import { firstLink, nextLink, SHORT_LINK } from './chain.ts';
import { differingPart, digestOf } from './parts.ts';
import { illegal, misfit } from './replay.ts';
import type { Run, RunProblem } from './run.ts';

/** What verifying found. `hash` is the full last link. */
export type Verified =
  | { readonly ok: true; readonly steps: number; readonly finished: boolean; readonly hash: string }
  | { readonly ok: false; readonly problem: RunProblem };

/**
 * Plays `run` again in `scenario` and compares; the first difference is located to its step and field.
 * `reached` is called with the last state of a run that verifies.
 */
export function verify(
  run: Run,
  scenario: Scenario,
  reached?: (state: GameState) => void,
): Verified {
  const early = misfit(run, scenario) ?? incomplete(run);
  if (early) return { ok: false, problem: early };

  const state = newGame(scenario, run.seed);
  let link = firstLink(run, state);
  let problem = compare(run, 0, link, state);
  for (const [at, action] of run.actions.entries()) {
    if (problem) break;
    try {
      playInPlace(scenario, state, action);
    } catch (error) {
      return { ok: false, problem: illegal(error, at + 1) };
    }
    link = nextLink(link, action, state);
    problem = compare(run, at + 1, link, state);
  }
  problem ??= compareEnd(run, state) ?? compareParent(run);
  if (problem) return { ok: false, problem };
  reached?.(state);
  return { ok: true, steps: run.actions.length, finished: run.finished, hash: link };
}

/** Lists of checks that are shorter or longer than the list of actions asks for. */
function incomplete(run: Run): RunProblem | undefined {
  const needed = run.actions.length + 1;
  for (const field of ['chain', 'digests'] as const) {
    const found = run[field].length;
    if (found === needed) continue;
    const step = Math.min(found, needed) - 1;
    const message =
      `The run has ${run.actions.length} actions, so its ${field} needs ${needed} entries; ` +
      `it has ${found}. Something was cut off after step ${Math.max(0, step)}.`;
    return { kind: 'truncated', step: Math.max(0, step), field, message };
  }
  return undefined;
}

function compare(run: Run, step: number, link: string, state: GameState): RunProblem | undefined {
  const recorded = run.digests[step] ?? '';
  const part = differingPart(recorded, digestOf(state));
  const last = step === run.actions.length;
  const due = last ? link : link.slice(0, SHORT_LINK);
  const found = run.chain[step] ?? '';
  if (part === undefined && found === due) return undefined;

  const where = step === 0 ? 'At the opening' : `At step ${step}`;
  if (part !== undefined && found === due) {
    const message = `${where} the recorded digest of "${part}" is not that of the state.`;
    return { kind: 'diverged', step, field: `digests.${part}`, message };
  }
  if (part !== undefined) {
    // All clocks are alike at the opening, but for the seed that they carry.
    const field = step === 0 && part === 'clock' ? 'seed' : part;
    const message = `${where} the replay differs from the record, first in "${field}".`;
    return { kind: 'diverged', step, field, message };
  }
  const message =
    `${where} the chain should read ${short(due)}, the file has ${short(found)}` +
    (step === 0 ? ': its seed, rules or scenario are not those that were played.' : '.');
  return { kind: 'diverged', step, field: 'chain', message };
}

/** A run that says it parted from another one where that one was not as it says. The chain is compared before. */
function compareParent({ parent, chain }: Run): RunProblem | undefined {
  if (!parent) return undefined;
  const { step, end } = parent;
  const due = chain[step]?.slice(0, SHORT_LINK);
  if (due === end) return undefined;
  const message =
    due === undefined
      ? `The run says that it parted from another one at step ${step}, and has only ${chain.length - 1}.`
      : `The run says that it parted from another one at step ${step} with the link ${end}; ` +
        `its own link there is ${due}.`;
  return { kind: 'diverged', step: Math.min(step, chain.length - 1), field: 'parent', message };
}

/** A run that says it was finished and was not, or the other way round. */
export function compareEnd(
  run: { readonly actions: readonly unknown[]; readonly finished: boolean },
  state: GameState,
): RunProblem | undefined {
  const over = state.phase === 'over';
  if (over === run.finished) return undefined;
  const step = run.actions.length;
  if (over) {
    const message = `The game is over after step ${step}, but the record says that it goes on.`;
    return { kind: 'diverged', step, field: 'finished', message };
  }
  const message = `The record says that the game was finished, but it goes on after step ${step}.`;
  return { kind: 'truncated', step, field: 'finished', message };
}

function short(link: string): string {
  return link.length > SHORT_LINK ? `${link.slice(0, SHORT_LINK)}…` : link;
}
