/** What a claim is: a sentence about the world, how the model is asked about it, and what counts as a yes. */
import type { Lab, Place } from './lab.ts';

/** What a number must be to bear a claim out. `atLeast` and `atMost` include the mark, `above` and `below` do not. */
export type Threshold =
  | { readonly kind: 'atLeast' | 'atMost' | 'above' | 'below'; readonly mark: number }
  | { readonly kind: 'between'; readonly low: number; readonly high: number };

/**
 * Where a threshold comes from: `table` for one that the list of claims gave with its number, `beforehand` for one
 * that was chosen before the first measurement because the list gives none. Neither is moved afterwards.
 */
export type Origin = 'table' | 'beforehand';

/** One number that a claim hangs on. */
export interface Wanted {
  /** What is measured, in words. */
  readonly of: string;
  /** `%` of runs, `people`, `points` of 1000, `count`, `score`, `odds`. */
  readonly unit: Unit;
  readonly threshold: Threshold;
  readonly origin: Origin;
}

export type Unit = '%' | 'people' | 'points' | 'count' | 'score' | 'odds';

/** What is played to measure a claim. */
export interface Setting {
  /** Scenarios that are played or read; none where the rules are asked by themselves. */
  readonly places: readonly Place[];
  /** The policy or the text, in words. */
  readonly play: string;
  /** Whether it is measured over seeds; where not, one measurement is exact. */
  readonly seeds: boolean;
}

/** Who makes a claim: an article, or the model card where the claim is about the rules themselves. */
export type SourceId = 'gale' | 'hansbury' | 'card';

export interface Claim {
  readonly id: string;
  /** One sentence. */
  readonly statement: string;
  readonly sources: readonly SourceId[];
  /** Ids of the sources that confirm it, as in the scenarios and in `sources.ts`. */
  readonly confirmedBy: readonly string[];
  readonly setting: Setting;
  /** Every one must hold. */
  readonly wanted: readonly Wanted[];
  /** The numbers in the order of `wanted`; null where the model has nothing to say, which counts as a failure. */
  readonly measure: ((lab: Lab) => readonly number[]) | null;
  /** What the measure leaves out, or why there is none. */
  readonly note?: string;
}

/**
 * Thresholds where the list of claims has no number, fixed before anything was measured: what a government or the
 * Council decides must show in four runs of five (the share that the list asks of the Council's approval), a detail of
 * the course in more than half, since the record is one draw of many, and what is to be rare in one of ten at most.
 */
export const DECIDED: Threshold = { kind: 'atLeast', mark: 80 };
export const USUAL: Threshold = { kind: 'above', mark: 50 };
export const RARE: Threshold = { kind: 'atMost', mark: 10 };

/** A share of runs held to one of the thresholds above. */
export function share(of: string, threshold: Threshold, origin: Origin = 'beforehand'): Wanted {
  return { of, unit: '%', threshold, origin };
}

/** True where the number bears the claim out. What is no number bears out nothing. */
export function holds(threshold: Threshold, value: number): boolean {
  if (!Number.isFinite(value)) return false;
  switch (threshold.kind) {
    case 'atLeast':
      return value >= threshold.mark;
    case 'atMost':
      return value <= threshold.mark;
    case 'above':
      return value > threshold.mark;
    case 'below':
      return value < threshold.mark;
    case 'between':
      return value >= threshold.low && value <= threshold.high;
  }
}
