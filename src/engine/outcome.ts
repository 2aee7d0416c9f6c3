/** How a game stands or ended: five dimensions and a verdict, each with the causes that made it. */
import type { Cause, Verdict } from './event.ts';

export const DIMENSIONS = ['crisis', 'ally', 'alliance', 'moscow', 'outside'] as const;
export type DimensionId = (typeof DIMENSIONS)[number];

export interface Dimension {
  readonly id: DimensionId;
  /** 0..1000; the causes add up to it before it is clamped. */
  readonly value: number;
  readonly because: readonly Cause[];
}

export interface Outcome {
  readonly verdict: Verdict;
  readonly because: readonly Cause[];
  readonly dimensions: readonly Dimension[];
}
