/** The balance table as data, for pages and documents that show it. Built by `npm run balance`. */
import type { DimensionId } from '../../engine/index.ts';
import type { PolicyName } from '../policies/index.ts';
import type { Goal } from '../policies/planner/goal.ts';
import type { BalanceSize } from './size.ts';
import type { TruthReport } from './truths.ts';

type ByDimension = Readonly<Record<DimensionId, number>>;

/** One policy in one scenario. Dimensions and totals are points of 1000, shares per cent. */
export interface PolicyRow {
  readonly policy: PolicyName;
  readonly games: number;
  readonly dimensions: ByDimension;
  /** Mean of the five dimensions, and its standard deviation over games. */
  readonly total: number;
  readonly deviation: number;
  readonly verdict: string;
  readonly verdictShare: number;
  /** Share of games in which the host's government stayed. */
  readonly stays: number;
}

/** How one dimension is spread over the games of all fixed policies. */
export interface DimensionRow {
  readonly dimension: DimensionId;
  readonly mean: number;
  readonly deviation: number;
  readonly p5: number;
  readonly p95: number;
}

/** What the planner ended with when it played for a goal. */
export interface GoalRow {
  readonly goal: Goal;
  readonly games: number;
  /** Rung and form of the answer, as `formOf` writes it. */
  readonly form: string;
  readonly share: number;
  readonly total: number;
  readonly dimensions: ByDimension;
}

/** The standing orders that did best for a goal, of all that were tried: a script, or `plan` and its number. */
export interface StrategyRow extends GoalRow {
  readonly strategy: string;
}

/** A kind of act over the decisions that offered it. */
export interface MeasureRow {
  /** A measure, or `table` for putting a text before the Council. */
  readonly kind: string;
  readonly offers: number;
  /** Of these, turns that were looked for because it is seldom open (`search.ts`). */
  readonly searched: number;
  /** Share of them, per cent, in which it came within three points of the best, all dimensions alike. */
  readonly near: number;
  /** The same for the goal for which it is highest. */
  readonly nearAnyGoal: number;
  /** Where it was nearest to the best: source, game, turn and goal; empty where it never was near. */
  readonly where: string;
}

/** Shares of a spread, per cent. */
export interface SpreadShares {
  readonly choice: number;
  readonly truth: number;
  readonly luck: number;
}

export interface ScenarioBalance {
  readonly id: string;
  readonly hash: string;
  readonly policies: readonly PolicyRow[];
  readonly spread: readonly DimensionRow[];
  /** Correlation of every two dimensions over the games of all fixed policies, -1..1. */
  readonly correlations: readonly {
    readonly one: DimensionId;
    readonly other: DimensionId;
    readonly all: number;
    /** The same over means of strategies: what a choice moves together, without luck. */
    readonly strategies: number;
  }[];
  /**
   * What the spread of totals comes from, per cent, over policies and planner and over drawn plans: the choice of a
   * strategy, the hidden truth, which probes and signs tell of, and luck, of which nobody can know.
   */
  readonly luck: { readonly policies: SpreadShares; readonly plans: SpreadShares };
  readonly truths: TruthReport;
  /** Points that the planner gains by knowing the truth, over the same games, and the standard error of that. */
  readonly foresight: { readonly games: number; readonly gain: number; readonly error: number };
  /**
   * Decisions before the last two turns; shares per cent in which nothing is surely better than waiting (by two
   * standard errors), in which waiting comes out best, or within three points of the best.
   */
  readonly waiting: {
    readonly decisions: number;
    readonly idle: number;
    readonly best: number;
    readonly near: number;
    readonly byGoal: Readonly<Record<Goal, number>>;
  };
  readonly measures: readonly MeasureRow[];
  readonly goals: readonly GoalRow[];
  /** The best of all strategies that were tried, by goal. */
  readonly strategies: readonly StrategyRow[];
  /** Games over all policies, and situations that arose in none of them. */
  readonly sweep: { readonly games: number; readonly never: readonly string[] };
  /** Verdicts under random play, per cent, the commonest first. */
  readonly randomVerdicts: readonly { readonly verdict: string; readonly share: number }[];
}

/** One line of what is wanted of the balance. */
export interface Check {
  readonly id: string;
  /** Scenario, or null where it is about all. */
  readonly scenario: string | null;
  readonly value: string;
  readonly wanted: string;
  readonly holds: boolean;
}

export interface BalanceFile {
  readonly rulesVersion: string;
  /** Hashes of the scenarios by id. */
  readonly scenarios: Readonly<Record<string, string>>;
  readonly size: BalanceSize;
  readonly balance: readonly ScenarioBalance[];
  readonly checks: readonly Check[];
}
