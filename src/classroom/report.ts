/**
 * The class in numbers: everything that the class page, the debrief pack and the tables for a spreadsheet show.
 * Plain data, computed from runs that verified (`finding.ts`) and from nothing else.
 */
import type {
  Cause,
  Decision,
  DimensionId,
  MeasureGroup,
  Resolution,
  Verdict,
  VoteChoice,
} from '../engine/index.ts';
import type { Assignment, QuestionId } from './assignment.ts';
import type { Finding } from './finding.ts';
import type { Answer } from './hand-in.ts';

/** What was done in one group of the menu in one turn, as a key that is equal for equal choices; empty for nothing. */
export type ChoiceKey = string;

/**
 * A choice with what it takes to put it into words. In a split it stands for all that have its key, as it was made most
 * often: the order of the acts and the small print of a text may differ (`choices.ts`).
 */
export interface Choice {
  readonly key: ChoiceKey;
  /** Acts of that group in that turn, in their order; for the Council also the text that was put. */
  readonly acts: readonly { readonly measure: string; readonly aim: string | null }[];
  /** The text that was put, the last one where there were several; as it was tabled, before any amendment. */
  readonly text: Resolution | null;
  /** Texts that were put before it in the same turn; hardly ever any. */
  readonly earlier: readonly Resolution[];
}

/** A vote of the Council in a run. */
export interface CastVote {
  readonly turn: number;
  /** As it was decided, with the amendment where one was granted. */
  readonly text: Resolution;
  /** What members moved before they answered; null where they moved nothing. `change` is the kind of an `Ask`. */
  readonly amendment: {
    readonly change: string;
    readonly granted: boolean;
    readonly by: readonly string[];
  } | null;
  /** `withdrawn` where Moscow took the text back. */
  readonly decision: Decision;
  /** In the order in which they were heard; of a text that was taken back those that were heard until then. */
  readonly answers: readonly {
    readonly member: string;
    readonly choice: VoteChoice;
    readonly because: readonly Cause[];
  }[];
  /** Of a delayed text: what those who had stayed away said afterwards. Null while it is open, and for other texts. */
  readonly afterwards: {
    readonly turn: number;
    readonly decision: Decision;
    readonly answers: readonly {
      readonly member: string;
      readonly consents: boolean;
      readonly because: readonly Cause[];
    }[];
  } | null;
}

/** What is known of a run that verified: what a worker gives back for each. */
export interface PlayedRun {
  readonly verdict: Verdict;
  readonly finished: boolean;
  /** Turn in which it stands. */
  readonly turn: number;
  /** 0..1000 by dimension. Of a run that goes on, as things stand. */
  readonly dimensions: Readonly<Record<DimensionId, number>>;
  readonly killed: number;
  readonly displaced: number;
  /**
   * By turn, entry 0 for turn 1: the choice in each group of the menu; `''` where nothing was done in it. Turns that
   * were played to their end: of a run that goes on, the turn in which it stands is left out.
   */
  readonly choices: readonly Readonly<Record<MeasureGroup, Choice>>[];
  readonly votes: readonly CastVote[];
  /** How each prediction turned out; null for all in a run that goes on. */
  readonly happened: Readonly<Record<QuestionId, boolean | null>>;
  /** Full hash of its last link: two runs with the same one are the same run. */
  readonly hash: string;
}

/** A run of the class. */
export interface ClassRun {
  /** Position among the runs that are shown, from 0: stable for the same files in whatever order they come. */
  readonly at: number;
  readonly label: string;
  readonly number: number;
  readonly seed: string;
  /** 0 for arm A. */
  readonly arm: number;
  readonly minutes: number;
  readonly answers: readonly Answer[];
  readonly played: PlayedRun;
  /** The name of the file, or of the place in it, that it came from. */
  readonly source: string;
}

/** How one dimension is spread over the finished runs of the class, 0..1000. */
export interface DimensionRow {
  readonly dimension: DimensionId;
  /** By finished run, in the order of the runs. */
  readonly values: readonly number[];
  /** Half way between the two in the middle where their number is even, so that it may end in a half. */
  readonly median: number;
  /** Nearest-rank: a tenth of the runs is below, a tenth above. */
  readonly p10: number;
  readonly p90: number;
  readonly lowest: number;
  readonly highest: number;
  /** Of the record, played with the acts that were taken; null where the scenario has none. */
  readonly record: number | null;
}

/** What the class did in one group of the menu in one turn. */
export interface Split {
  readonly turn: number;
  readonly group: MeasureGroup;
  /** Most taken first; ties by key. */
  readonly choices: readonly {
    readonly choice: Choice;
    /** Runs, by `ClassRun.at`. */
    readonly runs: readonly number[];
    /** True for what was done in the record in that turn. */
    readonly isRecord: boolean;
  }[];
  /** Runs that played that turn to its end: those of all choices together. */
  readonly of: number;
  /** How divided they were: entropy of the choices in bits, 0 where all did the same. */
  readonly bits: number;
}

/** Predictions of one level of confidence; levels that nobody used are left out. */
export interface CalibrationBin {
  /** Per cent, inclusive. */
  readonly from: number;
  readonly to: number;
  readonly predictions: number;
  readonly happened: number;
  /** Mean of what was said, in per cent, to one decimal. */
  readonly meanChance: number;
}

export interface Calibration {
  /** Predictions whose outcome is known. */
  readonly predictions: number;
  /** Mean squared error of the predictions to three decimals, 0 best, 1 worst, 0.25 for always saying 50; null without any. */
  readonly brier: number | null;
  readonly bins: readonly CalibrationBin[];
  /** By turn, then in the order of the questions. */
  readonly byQuestion: readonly {
    readonly question: QuestionId;
    readonly turn: number;
    readonly predictions: number;
    readonly meanChance: number;
    /** How many of them happened. */
    readonly happened: number;
    readonly brier: number;
  }[];
}

/** One arm in numbers. */
export interface ArmRow {
  readonly arm: number;
  /** Value of the fact that the arms differ in. */
  readonly value: number;
  /** Finished ones. */
  readonly runs: number;
  /** Empty where there are none. */
  readonly dimensions: readonly {
    readonly dimension: DimensionId;
    /** 0..1000, to one decimal. */
    readonly mean: number;
    /**
     * Difference of the means against arm A with its 95 % interval (Welch's t, `analysis/welch.ts`), in thousandths to
     * one decimal; null for arm A and where an arm has fewer than two runs.
     */
    readonly against: {
      readonly difference: number;
      readonly low: number;
      readonly high: number;
    } | null;
  }[];
}

/** How many ended with a verdict; the record's is there even where nobody shares it. */
export interface VerdictRow {
  readonly verdict: Verdict;
  readonly runs: number;
  readonly isRecord: boolean;
}

/** The record played with the acts that were taken (`record-line.ts`). */
export interface RecordLine {
  readonly verdict: Verdict;
  readonly dimensions: Readonly<Record<DimensionId, number>>;
  readonly killed: number;
  readonly choices: readonly Readonly<Record<MeasureGroup, Choice>>[];
}

export interface Report {
  /** What the class was set; null where the runs came without an assignment. */
  readonly assignment: Assignment | null;
  readonly scenario: string;
  /** Runs that are counted, finished ones and those that go on. */
  readonly runs: readonly ClassRun[];
  /** Runs that were played to their end: outcomes are counted over these. */
  readonly finished: number;
  /** Everything that was dropped and is not counted, or counted with a reservation. */
  readonly findings: readonly Finding[];
  /** In the order of `DIMENSIONS`; empty where no run was finished. */
  readonly dimensions: readonly DimensionRow[];
  /** Most frequent first. */
  readonly verdicts: readonly VerdictRow[];
  /** One for each turn and group in which anybody did something; by turn, then by the menu's order. */
  readonly splits: readonly Split[];
  readonly calibration: Calibration;
  /** Empty where there are no arms. */
  readonly arms: readonly ArmRow[];
  readonly record: RecordLine | null;
}
