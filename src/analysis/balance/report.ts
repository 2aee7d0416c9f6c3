/** From games to the numbers of the balance table. */
import { DIMENSIONS, type DimensionId, type Scenario } from '../../engine/index.ts';
import type { PolicyName } from '../policies/index.ts';
import { GOALS, worthFor, type Goal, type Vector } from '../policies/planner/goal.ts';
import { share, spreadOf } from '../statistics.ts';
import type { DecisionRow } from './decisions.ts';
import {
  commonest,
  correlationOf,
  deviationOf,
  hundredth,
  meanOf,
  sharesOf,
  tenth,
} from './figures.ts';
import type {
  DimensionRow,
  GoalRow,
  MeasureRow,
  PolicyRow,
  ScenarioBalance,
  SpreadShares,
  StrategyRow,
} from './file.ts';
import type { GameRow } from './games.ts';
import type { Result } from './job.ts';
import { FIXED } from './size.ts';

/** Points below the best within which an act is as good as the best. */
const NEAR = 3;

function totalOf({ values }: GameRow): number {
  return worthFor('equal', values);
}

function byDimension(rows: readonly GameRow[]): Record<DimensionId, number> {
  return Object.fromEntries(
    DIMENSIONS.map((id, at) => [id, tenth(meanOf(rows.map(({ values }) => values[at] ?? 0)))]),
  ) as Record<DimensionId, number>;
}

function policyRow(policy: PolicyName, rows: readonly GameRow[]): PolicyRow {
  const totals = rows.map(totalOf);
  const verdict = commonest(rows.map((row) => row.verdict));
  return {
    policy,
    games: rows.length,
    dimensions: byDimension(rows),
    total: tenth(meanOf(totals)),
    deviation: tenth(deviationOf(totals)),
    verdict: verdict.id,
    verdictShare: tenth(verdict.share * 100),
    stays: share(rows.filter(({ stays }) => stays).length, rows.length),
  };
}

function dimensionRow(dimension: DimensionId, at: number, rows: readonly GameRow[]): DimensionRow {
  const values = rows.map((row) => row.values[at] ?? 0);
  const { p5, p95 } = spreadOf(values);
  return { dimension, mean: tenth(meanOf(values)), deviation: tenth(deviationOf(values)), p5, p95 };
}

function goalRow(goal: Goal, rows: readonly GameRow[]): GoalRow {
  const form = commonest(rows.map((row) => row.form));
  return {
    goal,
    games: rows.length,
    form: form.id,
    share: tenth(form.share * 100),
    total: tenth(meanOf(rows.map(totalOf))),
    dimensions: byDimension(rows),
  };
}

/** The strategy that is worth most for a goal, over all its games. */
function bestFor(
  goal: Goal,
  strategies: readonly { readonly strategy: string; readonly rows: readonly GameRow[] }[],
): StrategyRow {
  const worths = strategies.map(({ rows }) =>
    meanOf(rows.map(({ values }) => worthFor(goal, values))),
  );
  const best = strategies[worths.indexOf(Math.max(...worths))];
  return { ...goalRow(goal, best?.rows ?? []), strategy: best?.strategy ?? '' };
}

function spreadShares(strategies: readonly (readonly GameRow[])[]): SpreadShares {
  const { choice, truth, luck } = sharesOf(
    strategies.map((rows) => rows.map((row) => ({ value: totalOf(row), truth: row.truth }))),
  );
  return { choice: tenth(100 * choice), truth: tenth(100 * truth), luck: tenth(100 * luck) };
}

function correlations(rows: readonly GameRow[], strategies: readonly Vector[]) {
  return DIMENSIONS.flatMap((one, a) =>
    DIMENSIONS.slice(a + 1).map((other, next) => {
      const b = a + 1 + next;
      const of = (vectors: readonly Vector[]) =>
        hundredth(
          correlationOf(
            vectors.map((values) => values[a] ?? 0),
            vectors.map((values) => values[b] ?? 0),
          ),
        );
      return { one, other, all: of(rows.map(({ values }) => values)), strategies: of(strategies) };
    }),
  );
}

/** Mean of each dimension over the games of one strategy. */
function meanVector(rows: readonly GameRow[]): Vector {
  return DIMENSIONS.map((_, at) => meanOf(rows.map(({ values }) => values[at] ?? 0)));
}

function below(row: DecisionRow, kind: string, goal: Goal): number | undefined {
  return row.below[goal][kind];
}

function waitingIn(decisions: readonly DecisionRow[]): ScenarioBalance['waiting'] {
  // Turns that were looked for are no fair sample.
  const early = decisions.filter(({ late, searched }) => !late && searched === undefined);
  const within = (goal: Goal, points: number) =>
    share(
      early.filter((row) => (below(row, 'wait', goal) ?? points + 1) <= points).length,
      early.length,
    );
  return {
    decisions: early.length,
    idle: share(early.filter(({ idle }) => idle).length, early.length),
    best: within('equal', 0),
    near: within('equal', NEAR),
    byGoal: Object.fromEntries(GOALS.map((goal) => [goal, within(goal, 0)])) as Record<
      Goal,
      number
    >,
  };
}

/** A turn as it can be found again: games that were searched are numbered apart. */
function whereOf({ source, game, turn, searched }: DecisionRow): string {
  const name = searched === undefined ? source : `searched ${source}`;
  return `${name} ${String(game)}, turn ${String(turn)}`;
}

function measureRow(kind: string, decisions: readonly DecisionRow[]): MeasureRow {
  // A turn that was looked for speaks for the measures for whose sake it was.
  const offers = decisions.filter(
    (row) =>
      below(row, kind, 'equal') !== undefined &&
      (row.searched === undefined || row.searched.includes(kind)),
  );
  let nearest = { gap: NEAR, where: '' };
  const nears = GOALS.map((goal) => {
    const near = offers.filter((row) => (below(row, kind, goal) ?? 1000) <= NEAR);
    for (const row of near) {
      const gap = below(row, kind, goal) ?? NEAR;
      if (nearest.where === '' || gap < nearest.gap)
        nearest = {
          gap,
          where: `${whereOf(row)}, ${goal}`,
        };
    }
    return share(near.length, offers.length);
  });
  return {
    kind,
    offers: offers.length,
    searched: offers.filter(({ searched }) => searched !== undefined).length,
    near: nears[0] ?? 0,
    nearAnyGoal: Math.max(...nears),
    where: nearest.where,
  };
}

/** What the same games gain where the planner knows the truth. */
function foresightOf(
  blind: readonly GameRow[],
  knowing: readonly GameRow[],
): ScenarioBalance['foresight'] {
  const gains = knowing.map((row, at) => {
    const other = blind[at];
    return other ? totalOf(row) - totalOf(other) : 0;
  });
  const error = deviationOf(gains) / Math.sqrt(Math.max(1, gains.length - 1));
  return { games: gains.length, gain: tenth(meanOf(gains)), error: tenth(error) };
}

/** The numbers of one scenario. */
export function balanceOf(scenario: Scenario, results: readonly Result[]): ScenarioBalance {
  const fixed = FIXED.map((policy) => ({
    policy,
    rows: results.flatMap((one) =>
      one.kind === 'games' && one.policy === policy ? one.games.rows : [],
    ),
  }));
  const planned = GOALS.map((goal) => ({
    goal,
    rows: results.flatMap((one) =>
      one.kind === 'planner' && one.goal === goal && !one.knowsTruth ? one.games.rows : [],
    ),
  }));
  const plans = results.flatMap((one) => (one.kind === 'plan' ? [one.games.rows] : []));
  const decisions = results.flatMap((one) =>
    one.kind === 'decisions' || one.kind === 'search' ? one.rows : [],
  );
  const truths = results.find((one) => one.kind === 'truths');
  if (!truths) throw new Error('The balance table lacks its truths.');

  const strategies = [
    ...fixed
      .filter(({ policy }) => policy !== 'random')
      .map(({ policy, rows }) => ({ strategy: policy as string, rows })),
    ...plans.map((rows, at) => ({ strategy: `plan ${String(at)}`, rows })),
  ];
  const least = Math.min(...fixed.map(({ rows }) => rows.length));
  const equally = fixed.flatMap(({ rows }) => rows.slice(0, least));
  const scripted = fixed.filter(({ policy }) => policy !== 'random').map(({ rows }) => rows);
  const equalPlanner = planned[0]?.rows ?? [];
  const knowing = results.flatMap((one) =>
    one.kind === 'planner' && one.knowsTruth ? one.games.rows : [],
  );
  const everything = [...results].flatMap((one) => ('games' in one ? [one.games] : []));
  const arisen = new Set(everything.flatMap(({ situations }) => situations));
  const kinds = new Set(decisions.flatMap((row) => Object.keys(row.below.equal)));
  const chance = fixed.find(({ policy }) => policy === 'random')?.rows ?? [];
  const ends = new Set(chance.map(({ verdict }) => verdict));
  return {
    id: scenario.id,
    hash: scenario.hash,
    policies: [
      ...fixed.map(({ policy, rows }) => policyRow(policy, rows)),
      policyRow('planner', equalPlanner),
    ],
    spread: DIMENSIONS.map((id, at) => dimensionRow(id, at, equally)),
    correlations: correlations(equally, [...scripted, ...plans].map(meanVector)),
    luck: { policies: spreadShares([...scripted, equalPlanner]), plans: spreadShares(plans) },
    truths: truths.truths,
    foresight: foresightOf(equalPlanner, knowing),
    waiting: waitingIn(decisions),
    measures: [...kinds]
      .filter((kind) => kind !== 'wait')
      .sort()
      .map((kind) => measureRow(kind, decisions))
      // Open only in turns that were looked for something else.
      .filter(({ offers }) => offers > 0),
    goals: planned.map(({ goal, rows }) => goalRow(goal, rows)),
    strategies: GOALS.map((goal) => bestFor(goal, strategies)),
    sweep: {
      games: everything.reduce((sum, { rows }) => sum + rows.length, 0),
      never: scenario.situations.map(({ id }) => id).filter((id) => !arisen.has(id)),
    },
    randomVerdicts: [...ends]
      .map((verdict) => ({
        verdict,
        share: share(chance.filter((row) => row.verdict === verdict).length, chance.length),
      }))
      .sort((a, b) => b.share - a.share),
  };
}
