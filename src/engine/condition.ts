/**
 * What a scenario may ask and change: declarative conditions and effects over named meters and flags.
 * They are interpreted, never executed: a scenario file cannot carry code.
 */

/** All of the parts that are present must hold. An empty condition always holds. */
export interface Condition {
  readonly all?: readonly Condition[];
  readonly any?: readonly Condition[];
  readonly not?: Condition;
  /** First and last turn, both included, counted from 1. */
  readonly turn?: readonly [number, number];
  /** A flag that the rules or another situation have raised. */
  readonly flag?: string;
  /** A meter compared with a mark. */
  readonly meter?: string;
  readonly above?: number;
  readonly below?: number;
  /** Id of the hidden truth of this run: for signs of it, noisy by their chance. */
  readonly truth?: string;
}

/** One change that a situation makes. */
export type Effect =
  | { readonly kind: 'meter'; readonly meter: string; readonly by: number }
  | { readonly kind: 'flag'; readonly flag: string };
