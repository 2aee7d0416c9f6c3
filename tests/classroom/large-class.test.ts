/** Five hundred runs at once: counted again in another way, in another order, and in time. */
import { expect, test } from 'vitest';
import fc from 'fast-check';
import type { PolicyName } from '../../src/analysis/index.ts';
import { QUESTIONS } from '../../src/classroom/assignment.ts';
import { reportOf, type Task } from '../../src/classroom/compare.ts';
import { recordLine } from '../../src/classroom/record-line.ts';
import type { ClassRun, Report } from '../../src/classroom/report.ts';
import { mostDivided } from '../../src/classroom/splits.ts';
import { DIMENSIONS } from '../../src/engine/index.ts';
import { builtIn } from '../../src/scenario/index.ts';
import { aClassRun, aPrediction, playedBy } from './a-class.ts';
import { anAssignment } from './an-assignment.ts';
import {
  countedQuantile,
  finishedValues,
  pairsOf,
  peeledMedian,
  recountedSplit,
} from './recount.ts';

const scenario = await builtIn('armenia-azerbaijan-2022');
const POLICIES: readonly PolicyName[] = ['random', 'random', 'record', 'passive', 'bilateral'];

const games = Array.from({ length: 50 }, (_, at) => {
  const policy = POLICIES[at % POLICIES.length] ?? 'random';
  // One in ten was not played to its end.
  return playedBy(scenario, policy, `class-${at}`, at % 10 === 9 ? 8 : undefined);
});
const runs = Array.from({ length: 500 }, (_, at): ClassRun => {
  const played = games[(at * 7) % games.length];
  if (!played) throw new Error('There are games.');
  const question = QUESTIONS[at % QUESTIONS.length] ?? 'adopted';
  const answers = [aPrediction(question, (at * 37) % 101, 1 + (at % 3))];
  return aClassRun(at, { arm: at % 2, answers, played });
});

const arms = { fact: 'means.burden', values: [null, 200] } as const;
const task: Task = {
  assignment: anAssignment(scenario, { arms }),
  scenario,
  record: recordLine(scenario),
};
const report = reportOf(task, runs, []);

test('five hundred runs are compared in time', () => {
  const began = performance.now();
  expect(reportOf(task, runs, []).runs).toHaveLength(500);
  console.info(`reportOf, 500 runs: ${Math.round(performance.now() - began)} ms`);
});

test('outcomes are those of a recount', () => {
  for (const row of report.dimensions) {
    const values = finishedValues(runs, row.dimension);
    expect(row.values).toEqual(values);
    expect(row.p10).toBe(countedQuantile(values, 10));
    expect(row.p90).toBe(countedQuantile(values, 90));
    expect(row.median).toBe(peeledMedian(values));
    expect([row.lowest, row.highest]).toEqual([Math.min(...values), Math.max(...values)]);
  }
  const counted = report.verdicts.reduce((sum, verdict) => sum + verdict.runs, 0);
  expect(counted).toBe(report.finished);
  expect(report.finished).toBe(runs.filter(({ played }) => played.finished).length);
});

test('splits are those of a recount', () => {
  expect(report.splits.length).toBeGreaterThan(20);
  for (const { turn, group, choices, of, bits } of report.splits) {
    const again = recountedSplit(runs, turn, group);
    expect(of).toBe(again.of);
    expect(bits).toBeCloseTo(again.bits, 2);
    const found = choices.map(({ choice, runs: by }) => [choice.key, by]);
    expect(Object.fromEntries(found)).toEqual(again.byKey);
  }
});

test('calibration is that of a recount', () => {
  const pairs = pairsOf(runs);
  const brier = pairs.reduce((sum, [said, was]) => sum + (said - was) ** 2, 0) / pairs.length / 1e4;
  const { calibration } = report;
  expect(calibration.predictions).toBe(pairs.length);
  expect(calibration.brier).toBeCloseTo(brier, 3);
  for (const { from, to, predictions, happened } of calibration.bins) {
    const within = pairs.filter(([said]) => said >= from && said <= to);
    expect(predictions).toBe(within.length);
    expect(happened).toBe(within.filter(([, was]) => was === 100).length);
  }
  for (const question of QUESTIONS) {
    const rows = calibration.byQuestion.filter((row) => row.question === question);
    const counted = rows.reduce((sum, row) => sum + row.predictions, 0);
    expect(counted).toBe(pairsOf(runs, question).length);
  }
});

test('arms add up to the class', () => {
  expect(report.arms.reduce((sum, arm) => sum + arm.runs, 0)).toBe(report.finished);
  for (const [at, dimension] of DIMENSIONS.entries()) {
    const sum = report.arms.reduce(
      (all, arm) => all + arm.runs * (arm.dimensions[at]?.mean ?? Number.NaN),
      0,
    );
    const values = finishedValues(runs, dimension);
    const mean = values.reduce((a, b) => a + b, 0) / values.length;
    expect(sum / report.finished).toBeCloseTo(mean, 0);
    const against = report.arms[1]?.dimensions[at]?.against;
    expect(against?.low).toBeLessThanOrEqual(against?.difference ?? Number.NaN);
    expect(against?.high).toBeGreaterThanOrEqual(against?.difference ?? Number.NaN);
  }
});

/** The report without what says where a run stands among the others. */
function unplaced({ runs: _, dimensions, splits, ...rest }: Report) {
  return {
    ...rest,
    dimensions: dimensions.map(({ values, ...row }) => ({
      ...row,
      values: [...values].sort((a, b) => a - b),
    })),
    splits: splits.map(({ choices, ...split }) => ({
      ...split,
      choices: choices.map(({ runs: by, ...choice }) => ({ ...choice, count: by.length })),
    })),
  };
}

test('the same runs give the same report in whatever order they come', () => {
  const small = runs.slice(0, 40);
  const order = fc.shuffledSubarray(small, { minLength: small.length, maxLength: small.length });
  const straight = reportOf(task, small, []);
  fc.assert(
    fc.property(order, (shuffled) => {
      // With their places, all is as it was; with other places, all but the places.
      expect(reportOf(task, shuffled, [])).toEqual(straight);
      const moved = reportOf(
        task,
        shuffled.map((run, at) => ({ ...run, at })),
        [],
      );
      expect(unplaced(moved)).toEqual(unplaced(straight));
      expect(mostDivided(moved, 3).map(({ turn, group }) => [turn, group])).toEqual(
        mostDivided(straight, 3).map(({ turn, group }) => [turn, group]),
      );
    }),
    { numRuns: 20 },
  );
});

test('whatever the class, counts add up and only a class of one mind is undivided', () => {
  const some = fc.subarray(runs.slice(0, 60), { minLength: 1 });
  fc.assert(
    fc.property(some, (class_) => {
      const { splits, calibration, verdicts, finished } = reportOf(task, class_, []);
      for (const { choices, of, bits } of splits) {
        expect(choices.reduce((sum, choice) => sum + choice.runs.length, 0)).toBe(of);
        expect(bits === 0).toBe(choices.length === 1);
        expect(bits).toBeLessThanOrEqual(Math.log2(of) + 0.001);
        expect(choices.filter(({ isRecord }) => isRecord).length).toBeLessThanOrEqual(1);
      }
      const binned = calibration.bins.reduce((sum, bin) => sum + bin.predictions, 0);
      expect(binned).toBe(calibration.predictions);
      expect(verdicts.reduce((sum, verdict) => sum + verdict.runs, 0)).toBe(finished);
      expect(calibration.brier ?? 0).toBeLessThanOrEqual(1);
    }),
    { numRuns: 50 },
  );
});
