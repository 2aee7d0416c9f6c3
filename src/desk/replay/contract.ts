/** What the replay is shown: a run in all its steps, and what of it is known at each. */
import type { Timeline } from '../../run/timeline.ts';
import type { Told, TurnMark } from '../session.ts';

export interface SeenRun {
  readonly timeline: Timeline;
  /** All that was told, in order. */
  readonly told: readonly Told[];
  /** By step: how many of `told` were told by then. */
  readonly toldUpTo: readonly number[];
  readonly marks: readonly TurnMark[];
  /** By step: how many of `marks` there were by then. */
  readonly marksUpTo: readonly number[];
}

/** How fast a replay runs, in times of its usual pace. */
export const SPEEDS = [0.5, 1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

/** What is left out of a replay, each with the reason in words. */
export interface Limits {
  /** Why nobody branches from here. */
  readonly branch?: string;
  /** Why the record is not shown beside. */
  readonly record?: string;
}
