/** What the debrief shows beside the session. All but the seed may come later, and never holds it up. */
import type { Mattered } from '../../analysis/decisions/index.ts';
import type { DimensionId, GameState, Outcome, Verdict } from '../../engine/index.ts';
import type { Told, TurnMark } from '../session.ts';

/** The same crisis played with what was done in history, under the same seed. */
export interface RecordRun {
  readonly marks: readonly TurnMark[];
  readonly told: readonly Told[];
  readonly last: GameState;
  readonly outcome: Outcome;
}

/** How many runs of this crisis went. */
export interface Spread {
  readonly runs: number;
  /** Number of runs that ended so. */
  readonly verdicts: Readonly<Partial<Record<Verdict, number>>>;
  /** Values between which eight in ten runs ended, 0..1000. */
  readonly eightInTen: Readonly<Record<DimensionId, readonly [low: number, high: number]>>;
}

/** Whether the run was computed again, and how many acts that took. */
export type Verification =
  | { readonly kind: 'verified'; readonly acts: number }
  | { readonly kind: 'differs'; readonly message: string };

/** The decisions that mattered, as far as they have been worked out. */
export type MatteredSoFar =
  /** `share` of the work that is done, 0..1. */
  | { readonly kind: 'trying'; readonly share: number }
  | { readonly kind: 'found'; readonly mattered: Mattered }
  | { readonly kind: 'failed' };
