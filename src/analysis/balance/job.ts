/** The work of the balance table in pieces that can be done side by side. Each gives plain data. */
import type { Scenario } from '../../engine/index.ts';
import { POLICIES, type PolicyName } from '../policies/index.ts';
import type { Goal } from '../policies/planner/goal.ts';
import { planner, SMALL } from '../policies/planner/planner.ts';
import { decisionsOf, type DecisionBudget, type DecisionRow } from './decisions.ts';
import { gamesOf, type Games } from './games.ts';
import { planOf } from './plans.ts';
import { searchedDecisions, type SearchBudget } from './search.ts';
import { truthsOf, type TruthBudget, type TruthReport } from './truths.ts';

export type FixedPolicy = Exclude<PolicyName, 'planner'>;

/** What is to be done, and for which scenario. */
export type Job = { readonly scenario: string } & (
  | {
      readonly kind: 'games';
      readonly policy: FixedPolicy;
      readonly from: number;
      readonly count: number;
    }
  | {
      readonly kind: 'planner';
      readonly goal: Goal;
      readonly knowsTruth: boolean;
      readonly from: number;
      readonly count: number;
    }
  | { readonly kind: 'plan'; readonly plan: number; readonly count: number }
  | { readonly kind: 'truths'; readonly budget: TruthBudget }
  | { readonly kind: 'decisions'; readonly game: number; readonly budget: DecisionBudget }
  | {
      readonly kind: 'search';
      readonly part: number;
      readonly parts: number;
      readonly budget: SearchBudget;
    }
);

export type Result =
  | { readonly kind: 'games'; readonly policy: FixedPolicy; readonly games: Games }
  | {
      readonly kind: 'planner';
      readonly goal: Goal;
      readonly knowsTruth: boolean;
      readonly games: Games;
    }
  | { readonly kind: 'plan'; readonly games: Games }
  | { readonly kind: 'truths'; readonly truths: TruthReport }
  | { readonly kind: 'decisions' | 'search'; readonly rows: readonly DecisionRow[] };

/** Does one piece. The same piece gives the same data wherever and whenever it is done. */
export function work(scenario: Scenario, job: Job): Result {
  switch (job.kind) {
    case 'games': {
      const { kind, policy, from, count } = job;
      return { kind, policy, games: gamesOf(scenario, POLICIES[policy], from, count) };
    }
    case 'planner': {
      const { kind, goal, knowsTruth, from, count } = job;
      const policy = planner(goal, { ...SMALL, knowsTruth });
      return { kind, goal, knowsTruth, games: gamesOf(scenario, policy, from, count) };
    }
    case 'plan':
      return { kind: job.kind, games: gamesOf(scenario, planOf(job.plan), 0, job.count) };
    case 'truths':
      return { kind: job.kind, truths: truthsOf(scenario, job.budget) };
    case 'decisions':
      return { kind: job.kind, rows: decisionsOf(scenario, job.game, job.budget) };
    case 'search': {
      const { kind, budget, part, parts } = job;
      return { kind, rows: searchedDecisions(scenario, budget, part, parts) };
    }
  }
}
