/** What it is worth to know what is true underneath: plans chosen for one truth, played under another. */
import type { Scenario } from '../../engine/index.ts';
import { POLICIES } from '../policies/index.ts';
import { worthFor } from '../policies/planner/goal.ts';
import type { Policy } from '../policies/policy.ts';
import { meanOf, tenth } from './figures.ts';
import { gameOf } from './games.ts';
import { planOf } from './plans.ts';

export interface TruthReport {
  /** By truth supposed and truth met: points of 1000 lost against the plan that suits the truth met. */
  readonly regrets: readonly {
    readonly supposed: string;
    readonly met: string;
    readonly lost: number;
  }[];
  /** Mean of these over pairs of different truths. */
  readonly regret: number;
  /** What the best plan for each truth gains over the plan that is best on the whole, by the truths' odds. */
  readonly worth: number;
}

export interface TruthBudget {
  /** Plans tried, in how many games each; how many by each truth are tried again, in how many games. */
  readonly plans: number;
  readonly games: number;
  readonly finalists: number;
  readonly finalGames: number;
}

/** The scenario with one truth only. */
function under(scenario: Scenario, id: string): Scenario {
  const { theatre } = scenario;
  if (theatre.kind === 'unrest') {
    return {
      ...scenario,
      theatre: { ...theatre, truths: theatre.truths.filter((t) => t.id === id) },
    };
  }
  return {
    ...scenario,
    theatre: { ...theatre, truths: theatre.truths.filter((t) => t.id === id) },
  };
}

interface Trial {
  readonly policy: Policy;
  /** Mean total by truth. */
  readonly totals: readonly number[];
}

function tried(worlds: readonly Scenario[], policy: Policy, seed: string, games: number): Trial {
  const totals = worlds.map((world) =>
    meanOf(
      Array.from({ length: games }, (_, at) =>
        worthFor('equal', gameOf(world, policy, `${seed}-${String(at)}`).values),
      ),
    ),
  );
  return { policy, totals };
}

/** The one with the most under one truth; under all of them, by their odds, for -1. */
function bestAt(trials: readonly Trial[], truth: number, odds: readonly number[]): number {
  const worth = ({ totals }: Trial) =>
    truth < 0
      ? totals.reduce((sum, total, at) => sum + total * (odds[at] ?? 0), 0)
      : (totals[truth] ?? 0);
  const worths = trials.map(worth);
  return worths.indexOf(Math.max(...worths));
}

/**
 * Tries plans under each truth, again those that did best, and once more with other luck: the plan is chosen with one
 * set of seeds and judged with another, so that luck does not pass for foresight.
 */
export function truthsOf(scenario: Scenario, budget: TruthBudget): TruthReport {
  const { truths } = scenario.theatre;
  const worlds = truths.map(({ id }) => under(scenario, id));
  const weights = truths.reduce((sum, { weight }) => sum + weight, 0);
  const odds = truths.map(({ weight }) => weight / weights);
  const { hawk, bilateral, multilateral, reference, record } = POLICIES;
  const policies: Policy[] = [hawk, bilateral, multilateral, reference, record];
  for (let at = 0; at < budget.plans; at += 1) policies.push(planOf(at));

  const first = policies.map((policy) => tried(worlds, policy, 'truth', budget.games));
  const finalists = new Set<Policy>();
  for (const truth of [-1, ...truths.keys()]) {
    let left = first;
    for (let at = 0; at < budget.finalists && left.length > 0; at += 1) {
      const best = left[bestAt(left, truth, odds)];
      if (best) finalists.add(best.policy);
      left = left.filter((trial) => trial !== best);
    }
  }
  const again = [...finalists].map((policy) => tried(worlds, policy, 'again', budget.finalGames));
  const judged = [...finalists].map((policy) => tried(worlds, policy, 'judge', budget.finalGames));
  const total = (plan: number, truth: number) => judged[plan]?.totals[truth] ?? 0;
  const chosen = truths.map((_, truth) => bestAt(again, truth, odds));
  const onTheWhole = bestAt(again, -1, odds);

  const regrets = truths.flatMap((supposed, one) =>
    truths.flatMap((met, other) =>
      one === other
        ? []
        : [
            {
              supposed: supposed.id,
              met: met.id,
              lost: tenth(total(chosen[other] ?? 0, other) - total(chosen[one] ?? 0, other)),
            },
          ],
    ),
  );
  const worth = truths.reduce(
    (sum, _, at) => sum + (odds[at] ?? 0) * (total(chosen[at] ?? 0, at) - total(onTheWhole, at)),
    0,
  );
  return { regrets, regret: tenth(meanOf(regrets.map(({ lost }) => lost))), worth: tenth(worth) };
}
