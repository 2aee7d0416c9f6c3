import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  balanceOf,
  checksFor,
  jobsFor,
  markdownOf,
  work,
  type BalanceFile,
} from '../../src/analysis/balance/index.ts';
import { correlationOf, sharesOf } from '../../src/analysis/balance/figures.ts';
import { planOf } from '../../src/analysis/balance/plans.ts';
import { playOut, POLICY_NAMES } from '../../src/analysis/index.ts';
import { GOALS } from '../../src/analysis/policies/planner/goal.ts';
import { DIMENSIONS, RULES_VERSION, type Action } from '../../src/engine/index.ts';
import { builtIn, BUILT_IN } from '../../src/scenario/index.ts';
import { frontScenario, validScenario } from '../scenario/valid.ts';

const PATH = fileURLToPath(new URL('../../src/analysis/built/balance.json', import.meta.url));
const FILE = JSON.parse(readFileSync(PATH, 'utf8')) as BalanceFile;

describe('the built balance table', () => {
  test('was made by these rules with these scenarios: else run npm run balance', async () => {
    const scenarios = await Promise.all(BUILT_IN.map(builtIn));
    expect(FILE.rulesVersion).toBe(RULES_VERSION);
    expect(FILE.scenarios).toEqual(Object.fromEntries(scenarios.map(({ id, hash }) => [id, hash])));
  });

  test.each(FILE.balance)('has every policy, goal, dimension and measure of $id', (one) => {
    expect(one.policies.map(({ policy }) => policy).sort()).toEqual([...POLICY_NAMES].sort());
    for (const { dimensions, games } of one.policies) {
      expect(Object.keys(dimensions)).toEqual([...DIMENSIONS]);
      expect(games).toBeGreaterThan(0);
    }
    expect(one.goals.map(({ goal }) => goal)).toEqual([...GOALS]);
    expect(one.spread.map(({ dimension }) => dimension)).toEqual([...DIMENSIONS]);
    expect(one.correlations).toHaveLength(10);
    expect(one.measures.length).toBeGreaterThan(15);
    expect(one.sweep.games).toBeGreaterThan(4500);
    const shares = one.randomVerdicts.reduce((sum, { share }) => sum + share, 0);
    expect(Math.abs(shares - 100)).toBeLessThan(1);
  });

  test.each(FILE.balance)('in $id the planner is ahead of every fixed policy', ({ policies }) => {
    const [first] = [...policies].sort((one, other) => other.total - one.total);
    expect(first?.policy).toBe('planner');
  });

  test('judges itself by its own numbers, and tells it as Markdown', () => {
    expect(FILE.checks).toEqual(checksFor(FILE.balance, 'kazakhstan-2022'));
    const block = markdownOf(FILE);
    for (const { id } of FILE.checks) expect(block).toContain(`| ${id} |`);
    for (const { id } of FILE.balance) expect(block).toContain(`### ${id}`);
  });
});

describe('a table made from little', () => {
  const scenario = validScenario();
  const size = {
    games: 4,
    plannerGames: 1,
    plans: 3,
    planGames: 3,
    decisionGames: 1,
    searchTurns: 1,
    truthGames: 2,
  };
  const jobs = jobsFor(scenario.id, size).filter(
    (job) => job.kind !== 'planner' || job.goal === 'equal',
  );
  const results = jobs.map((job) => work(scenario, job));

  test('counts every game once', () => {
    const table = balanceOf(scenario, results);
    // Six fixed policies, chance four times, the planner with and without the truth, and three plans.
    expect(table.sweep.games).toBe(6 * 4 + 16 + 2 + 3 * 3);
    expect(table.policies.find(({ policy }) => policy === 'random')?.games).toBe(16);
    expect(table.waiting.decisions).toBeGreaterThan(0);
    for (const { offers, near, nearAnyGoal } of table.measures) {
      expect(offers).toBeGreaterThan(0);
      expect(nearAnyGoal).toBeGreaterThanOrEqual(near);
    }
  });

  test('gives the same again, piece by piece', () => {
    for (const kind of ['games', 'plan', 'decisions', 'search', 'truths'] as const) {
      const at = jobs.findIndex((job) => job.kind === kind);
      const job = jobs[at];
      expect(job && work(scenario, job)).toEqual(results[at]);
    }
  });
});

describe('plans', () => {
  test('come to an end, differ from each other, and are the same for every seed', () => {
    const played = (number: number, seed: string) => {
      const actions: Action[] = [];
      playOut(frontScenario(), seed, planOf(number), {
        step: (_, action) => {
          if (action) actions.push(action);
        },
      });
      return JSON.stringify(actions);
    };
    const games = Array.from({ length: 12 }, (_, at) => played(at, 'plan-1'));
    expect(new Set(games).size).toBeGreaterThan(9);
    expect(played(3, 'plan-1')).toBe(played(3, 'plan-1'));
  });
});

describe('figures', () => {
  test('luck is all of the spread of equal strategies, and none of sure ones', () => {
    const under = (truth: string, ...values: number[]) => values.map((value) => ({ value, truth }));
    expect(sharesOf([under('a', 1, 3), under('a', 1, 3)])).toMatchObject({ luck: 1, choice: 0 });
    expect(sharesOf([under('a', 1, 1), under('a', 3, 3)])).toMatchObject({ luck: 0, choice: 1 });
  });

  test('what differs with the hidden truth is not luck', () => {
    const one = ['a', 'b'].flatMap((truth, at) => [
      { value: at * 10, truth },
      { value: at * 10, truth },
    ]);
    expect(sharesOf([one, one])).toEqual({ choice: 0, truth: 1, luck: 0 });
  });

  test('the three shares make up the whole', () => {
    const rows = (shift: number) =>
      Array.from({ length: 12 }, (_, at) => ({
        value: shift + ((at * 7) % 5) + (at % 3) * 2,
        truth: String(at % 3),
      }));
    const { choice, truth, luck } = sharesOf([rows(0), rows(3), rows(9)]);
    expect(choice + truth + luck).toBeCloseTo(1);
    expect(Math.min(choice, truth, luck)).toBeGreaterThan(0);
  });

  test('correlation is 1 along, -1 against, 0 where one rests', () => {
    expect(correlationOf([1, 2, 3], [2, 4, 6])).toBeCloseTo(1);
    expect(correlationOf([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1);
    expect(correlationOf([1, 2, 3], [5, 5, 5])).toBe(0);
  });
});
