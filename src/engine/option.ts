/** What Moscow could do now: every act with its cost and, where it is closed, why. */
import type { MeasureGroup, MeasureId } from './action.ts';
import type { LegalBasis, Rung, Task } from './council/resolution.ts';
import type { Range } from './council/whip.ts';
import type { ActorId } from './scenario.ts';

/** What an act takes. Capital in points of 1000; acts and sorties in pieces; forces in points of 1000. */
export interface Cost {
  readonly capital: number;
  readonly acts: number;
  readonly sorties: number;
  readonly forces: number;
}

/** Why an act is not open: a reason that the messages word, with what it needs and what there is. */
export interface Closed {
  readonly reason: ClosedReason;
  readonly needed?: number;
  readonly present?: number;
}

export const CLOSED_REASONS = [
  'noActsLeft',
  'capitalShort',
  'gameOver',
  'textOnTable',
  'noTextOnTable',
  'noRequest',
  'requestAnswered',
  'alreadyKnown',
  'alreadyPromised',
  'alreadySaid',
  'alreadyDone',
  'textAdopted',
  'textPending',
  'noSuchAim',
  'notThatClause',
  'noContingent',
  'contingentThere',
  'contingentLeaving',
  'nothingLanded',
  'sameAsNow',
  'mandateForbids',
  'noLift',
  'crisisOver',
  'noTruce',
  'truceHolds',
  'noFighting',
  'noReport',
  'reportAnswered',
  'nothingOwed',
  'noBase',
  'noMonitor',
  'chairDelays',
  'noAmendment',
  'answersBegun',
  'occasionPast',
  'notInvited',
  'alreadyWarned',
  'sourcesSpent',
] as const;
export type ClosedReason = (typeof CLOSED_REASONS)[number];

export interface ActOption {
  readonly kind: 'act';
  readonly measure: MeasureId;
  /** Absent for a measure that needs no aim. */
  readonly aim?: string;
  readonly group: MeasureGroup;
  readonly cost: Cost;
  readonly closed: Closed | null;
}

/** The clauses a text may be made of. Every text in normal form made of these is accepted, no other is. */
export interface Clauses {
  readonly rungs: readonly Rung[];
  readonly bases: readonly LegalBasis[];
  readonly names: readonly (ActorId | null)[];
  readonly sizes: readonly number[];
  readonly days: readonly number[];
  readonly tasks: readonly Task[];
  /** At rung 5: false for an interim package, true for one that closes the matter. */
  readonly closes: readonly boolean[];
}

export interface TableOption {
  readonly kind: 'table';
  readonly group: 'council';
  readonly cost: Cost;
  readonly closed: Closed | null;
  readonly clauses: Clauses;
}

/** Steps of the vote and of the clock. */
export interface StepOption {
  readonly kind: 'amend' | 'hear' | 'withdrawText' | 'endTurn';
  readonly cost: Cost;
  readonly closed: Closed | null;
}

export type Option = ActOption | TableOption | StepOption;

/** What an act would do to one meter by the end of the turn, against leaving it. Same luck on both sides. */
export interface Preview {
  /** `owner.name`, as in `meterMoved`. */
  readonly meter: string;
  /** The meter's value now. */
  readonly now: number;
  /** Lowest and highest difference that the act makes over the futures tried; equal when exact. */
  readonly low: number;
  readonly high: number;
  /** Their mean over those futures, rounded. */
  readonly mean: number;
}

/** Chances that somebody whose answer an act hangs on says yes; a range over what is hidden. */
export interface Odds {
  readonly who: ActorId;
  /** Per mille; low and high are equal where nothing hidden matters. */
  readonly chance: Range;
}

/** Thrown by `play` for an action that is not open, with the reason that `options` gives. */
export class IllegalAction extends Error {
  readonly closed: Closed;

  constructor(closed: Closed) {
    super(`That act is not open: ${closed.reason}`);
    this.name = 'IllegalAction';
    this.closed = closed;
  }
}
