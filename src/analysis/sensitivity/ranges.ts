/**
 * How far each number of a scenario may be off, by its derivation (scenarios/actors.yaml, scenarios/README.md; decision
 * 024). The widths themselves are judgement.
 */

/** Lowest and highest plausible value, both included. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Where a plausible value lies, seen from the scenario's own. */
export type Width =
  | { readonly kind: 'points'; readonly points: number }
  | { readonly kind: 'times'; readonly least: number; readonly most: number }
  | { readonly kind: 'ends'; readonly low: number; readonly high: number };

/** Counted from votes, trade, arms or indices: other years or other indices give about this. */
const COUNTED: Width = { kind: 'points', points: 150 };
/** Judgement, or a rule of thumb: a third of the scale either way. */
const JUDGED: Width = { kind: 'points', points: 300 };
/** People, troops, sorties, hours, the dead: half as many to twice as many. */
const DOUBLE: Width = { kind: 'times', least: 0.5, most: 2 };

export const MEMBER = {
  alignment: COUNTED,
  dependence: COUNTED,
  capacity: COUNTED,
  diplomacy: COUNTED,
  fear: JUDGED,
  exposure: JUDGED,
  openness: JUDGED,
  insecurity: JUDGED,
  trust: JUDGED,
  opinion: JUDGED,
  stability: JUDGED,
  outsideOptions: JUDGED,
  friction: JUDGED,
} as const;
export const NEED = JUDGED;
export const TIE = JUDGED;
export const OUTSIDER = { weight: JUDGED, concern: JUDGED, foothold: JUDGED } as const;

/** Severity and opponent go over the whole of the coding rule: from fifty dead, from armed crowds to a great war. */
export const CASE = {
  severity: { kind: 'ends', low: 500, high: 900 },
  opponent: { kind: 'ends', low: 150, high: 900 },
  troopsNeeded: DOUBLE,
  askedRung: { kind: 'ends', low: 3, high: 8 },
  affront: JUDGED,
} as const satisfies Record<string, Width>;
export const ADVANTAGE = JUDGED;

/** Burden goes from no war to a great one, as the crises themselves do in part (200 and 750). */
export const MEANS = {
  capital: JUDGED,
  standing: JUDGED,
  burden: { kind: 'ends', low: 0, high: 900 },
  forces: JUDGED,
  sortiesPerHalfDay: DOUBLE,
  acts: { kind: 'points', points: 1 },
  expeditionary: DOUBLE,
  frontSorties: { kind: 'times', least: 0, most: 2 },
} as const satisfies Record<string, Width>;
export const LONELY = COUNTED;
export const MONITOR = { delay: DOUBLE, monitors: DOUBLE } as const;
export const BASE = { troops: DOUBLE } as const;

export const THEATRE = {
  crowds: JUDGED,
  armed: JUDGED,
  loyalty: JUDGED,
  split: JUDGED,
  grievance: JUDGED,
  intensity: JUDGED,
  deadliness: DOUBLE,
  freedPerThousand: DOUBLE,
} as const;
export const SIDE = { strength: JUDGED, drive: JUDGED, aims: JUDGED, invitation: JUDGED } as const;
export const SITE = {
  pull: JUDGED,
  weight: JUDGED,
  control: JUDGED,
  garrison: DOUBLE,
  people: DOUBLE,
} as const;
/** What a truth adds at the start: at most about 150 in any scenario, so as much again, or none. */
export const ADDED = COUNTED;
export const TRUTH = {
  resentment: JUDGED,
  deference: JUDGED,
  heed: JUDGED,
  command: JUDGED,
  weight: { kind: 'times', least: 0.34, most: 3 },
} as const satisfies Record<string, Width>;
/** Never, to twice as often. */
export const CHANCE: Width = { kind: 'times', least: 0, most: 2 };

/** Plausible values around `value`, cut off at the bounds of its scale; at least the value itself. */
export function rangeOf(value: number, width: Width, scale: Range): Range {
  const within = (to: number) => Math.min(scale.high, Math.max(scale.low, Math.round(to)));
  switch (width.kind) {
    case 'points':
      return { low: within(value - width.points), high: within(value + width.points) };
    case 'times':
      return { low: within(value * width.least), high: within(value * width.most) };
    case 'ends':
      return {
        low: Math.min(value, within(width.low)),
        high: Math.max(value, within(width.high)),
      };
  }
}
