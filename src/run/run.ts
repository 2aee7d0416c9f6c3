/** A run: what was played, small enough to send, with what it takes to check it. */
import type { Action } from '../engine/index.ts';

/** Version of the run's own layout. Format 1, which knew no parent, is still read. */
export const RUN_FORMAT = 2;

/** Where a run parted from another one: the run that has the same beginning and went on otherwise. */
export interface Parent {
  /** Actions that both have in common, from 0. */
  readonly step: number;
  /** Link of the chain after them, 16 hexadecimal digits. It covers the scenario, the rules and the seed too. */
  readonly end: string;
}

/**
 * A recorded game. Every list of checks has one entry more than there are actions: entry 0 is the
 * opening, entry k the state after action k.
 */
export interface Run {
  readonly format: typeof RUN_FORMAT;
  /** Id of the scenario. */
  readonly scenario: string;
  /** Hash of its content, 64 hexadecimal digits. */
  readonly scenarioHash: string;
  /** Version of the rules that it was played under. */
  readonly rules: string;
  readonly seed: string;
  readonly actions: readonly Action[];
  /** The hash chain (`chain.ts`): 16 hexadecimal digits each, 64 for the last. */
  readonly chain: readonly string[];
  /** Digests of the parts of the state (`parts.ts`), by which a divergence is located. */
  readonly digests: readonly string[];
  /** True when the game was played to its end. */
  readonly finished: boolean;
  /** Absent in a run that was played from the start. */
  readonly parent?: Parent;
}

/** What is wrong with a run. */
export interface RunProblem {
  /**
   * `format` no run file; `scenario`, `rules` made for others; `illegal` an action that was not open;
   * `diverged` the replay differs from what was recorded; `truncated` something is missing at the end.
   */
  readonly kind: 'format' | 'scenario' | 'rules' | 'illegal' | 'diverged' | 'truncated';
  /** First step at fault: 0 the opening, k the action k; null where it is not about a step. */
  readonly step: number | null;
  /** Field of the file or part of the state at fault. */
  readonly field: string;
  /** The whole sentence, for people. */
  readonly message: string;
}

export type RunResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: RunProblem };
