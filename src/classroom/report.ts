/**
 * The class in numbers: everything that the class page, the debrief pack and the tables for a spreadsheet show.
 * Plain data, computed from runs that verified (`finding.ts`) and from nothing else.
 */
import type { Cause, DimensionId, MeasureGroup, Resolution, Verdict } from '../engine/index.ts';
import type { Assignment, QuestionId } from './assignment.ts';
import type { Finding } from './finding.ts';
import type { Answer } from './hand-in.ts';

/** What was done in one group of the menu in one turn, as a key that is equal for equal choices; empty for nothing. */
export type ChoiceKey = string;

/** A choice with what it takes to put it into words. */
export interface Choice {
  readonly key: ChoiceKey;
  /** Acts of that group in that turn, in their order; for the Council also the text that was put. */
  readonly acts: readonly { readonly measure: string; readonly aim: string | null }[];
  readonly text: Resolution | null;
}

/** A vote of the Council in a run. */
export interface CastVote {
  readonly turn: number;
  readonly text: Resolution;
  readonly decision: string;
  readonly answers: readonly {
    readonly member: string;
    readonly choice: string;
    readonly because: readonly Cause[];
  }[];
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
  /** By turn, entry 0 for turn 1: the choice in each group of the menu; `''` where nothing was done in it. */
  readonly choices: readonly Readonly<Record<MeasureGroup, Choice>>[];
  readonly votes: readonly CastVote[];
  /** How each prediction turned out; null where it is not known, as in a run that goes on. */
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

/** How one dimension is spread over the class, 0..1000. */
export interface DimensionRow {
  readonly dimension: DimensionId;
  /** By run, in the order of the runs. */
  readonly values: readonly number[];
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
  /** Runs that reached that turn. */
  readonly of: number;
  /** How divided they were: entropy of the choices in bits, 0 where all did the same. */
  readonly bits: number;
}

/** Predictions of one level of confidence. */
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
  /** Mean squared error of the predictions, 0 best, 1 worst, 0.25 for always saying 50; null without any. */
  readonly brier: number | null;
  readonly bins: readonly CalibrationBin[];
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
  readonly runs: number;
  readonly dimensions: readonly {
    readonly dimension: DimensionId;
    readonly mean: number;
    /**
     * Difference of the means against arm A with its 95 % interval, in thousandths; null for arm A and where an arm
     * has fewer than two runs.
     */
    readonly against: {
      readonly difference: number;
      readonly low: number;
      readonly high: number;
    } | null;
  }[];
}

/** How many ended with a verdict. */
export interface VerdictRow {
  readonly verdict: Verdict;
  readonly runs: number;
  readonly isRecord: boolean;
}

/** The record played with the acts that were taken. */
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
  readonly dimensions: readonly DimensionRow[];
  readonly verdicts: readonly VerdictRow[];
  /** One for each turn and group in which anybody did something; by turn, then by the menu's order. */
  readonly splits: readonly Split[];
  readonly calibration: Calibration;
  /** Empty where there are no arms. */
  readonly arms: readonly ArmRow[];
  readonly record: RecordLine | null;
}
