/**
 * What a student hands in: the run, and what was predicted and reasoned on the way. It travels as a file
 * (`hand-in-file.ts`) or as a code (`hand-in-code.ts`); both say the same.
 */
import type { LinkedRun } from '../run/link.ts';
import type { Run } from '../run/run.ts';
import type { Assignment, QuestionId } from './assignment.ts';

/** Longest sentence of a reason, in UTF-16 units. */
export const LONGEST_REASON = 140;
/** Largest one in bytes of UTF-8: with all prompts answered in any script a hand-in still fits into 4,096 characters. */
export const LARGEST_REASON = 384;
/** Longest label, in UTF-16 units. */
export const LONGEST_LABEL = 40;
/** Most choices in one show of hands, and most hands for each. */
export const MOST_CHOICES = 5;
export const MOST_HANDS = 999;

/** What one choice got in a show of hands. */
export interface Hands {
  readonly choice: string;
  readonly count: number;
}

/** What was predicted and reasoned at one point of the run. */
export interface Answer {
  /** Turn that was about to be played. */
  readonly turn: number;
  /** Actions played before it. */
  readonly step: number;
  /** Link of the run's chain at that step, 16 hexadecimal digits: it says that the answer belongs there. */
  readonly link: string;
  readonly question: QuestionId | null;
  /** How likely it was held to be, in per cent from 0 to 100; null where nothing was predicted. */
  readonly chance: number | null;
  readonly reason: string;
  /** Empty where nobody raised a hand. */
  readonly hands: readonly Hands[];
}

/** A run as it was handed in: with all its checks in a file, without them in a code. */
export type HandedRun =
  | { readonly kind: 'whole'; readonly run: Run }
  | { readonly kind: 'linked'; readonly run: LinkedRun };

export interface HandIn {
  /** Null for a run that was played without one: it has no answers, number or label. */
  readonly assignment: Assignment | null;
  /** The number that the student was given or drew, 0 where there is none. */
  readonly number: number;
  /** What the student chose to be called; may be empty. */
  readonly label: string;
  /** Minutes that the student's page counted; a hint, nobody checks it. */
  readonly minutes: number;
  /** By step. */
  readonly answers: readonly Answer[];
  readonly handed: HandedRun;
}

/** What is wrong with something that came from outside. */
export interface ClassroomProblem {
  /** Field at fault, empty where it is the whole. */
  readonly field: string;
  /** The whole sentence, for people. */
  readonly message: string;
}

export type ClassroomResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: ClassroomProblem };
