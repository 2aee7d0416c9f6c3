/** A class in numbers: small ones worked out by hand. */
import { describe, expect, test } from 'vitest';
import { reportOf, type Task } from '../../src/classroom/compare.ts';
import { NOT_KNOWN } from '../../src/classroom/questions.ts';
import type { ClassRun, PlayedRun } from '../../src/classroom/report.ts';
import { mostDivided } from '../../src/classroom/splits.ts';
import type { DimensionId } from '../../src/engine/index.ts';
import { SCENARIO } from '../run/a-run.ts';
import { aClassRun, aPlayedRun, aPrediction, aTurn } from './a-class.ts';
import { anAssignment } from './an-assignment.ts';

const TASK: Task = { assignment: null, scenario: SCENARIO, record: null };

function aClass(games: readonly Partial<PlayedRun>[]): ClassRun[] {
  return games.map((game, at) => aClassRun(at, { played: aPlayedRun(game) }));
}

const dimensions = (crisis: number): Record<DimensionId, number> => ({
  crisis,
  ally: 0,
  alliance: 1000,
  moscow: 250,
  outside: 250,
});

describe('outcomes', () => {
  test('are counted over the runs that were played to their end', () => {
    const values = [300, 100, 900, 500];
    const games = values.map((value) => ({ dimensions: dimensions(value) }));
    const report = reportOf(
      TASK,
      aClass([...games, { dimensions: dimensions(1000), finished: false }]),
      [],
    );
    expect(report.runs).toHaveLength(5);
    expect(report.finished).toBe(4);
    expect(report.dimensions[0]).toEqual({
      dimension: 'crisis',
      values,
      median: 400,
      p10: 100,
      p90: 900,
      lowest: 100,
      highest: 900,
      record: null,
    });
  });

  test('leave a tenth of the runs below and a tenth above', () => {
    const games = Array.from({ length: 20 }, (_, at) => ({ dimensions: dimensions(at * 10) }));
    const [crisis] = reportOf(TASK, aClass(games), []).dimensions;
    expect([crisis?.p10, crisis?.median, crisis?.p90]).toEqual([10, 95, 170]);
  });

  test('show the record beside the class, and its verdict even where nobody shares it', () => {
    const record = {
      verdict: 'paperTiger',
      dimensions: dimensions(640),
      killed: 7,
      choices: [],
    } as const;
    const games = [
      { verdict: 'honestBroker' },
      { verdict: 'bystander' },
      { verdict: 'honestBroker' },
    ] as const;
    const report = reportOf({ ...TASK, record }, aClass(games), []);
    expect(report.dimensions[0]?.record).toBe(640);
    expect(report.verdicts).toEqual([
      { verdict: 'honestBroker', runs: 2, isRecord: false },
      { verdict: 'bystander', runs: 1, isRecord: false },
      { verdict: 'paperTiger', runs: 0, isRecord: true },
    ]);
  });

  test.each([0, 1])('of a class of %i break nothing', (size) => {
    const assignment = anAssignment(SCENARIO, {
      arms: { fact: 'means.burden', values: [null, 200] },
    });
    const runs = aClass(Array.from({ length: size }, () => ({ choices: [aTurn()] })));
    const report = reportOf({ ...TASK, assignment }, runs, []);
    expect(report.finished).toBe(size);
    expect(report.dimensions).toHaveLength(size * 5);
    expect(report.splits).toEqual([]);
    expect(report.calibration).toMatchObject({ predictions: 0, brier: null, bins: [] });
    expect(report.arms.map(({ runs: count }) => count)).toEqual([size, 0]);
    expect(mostDivided(report, 3)).toEqual([]);
  });
});

describe('splits', () => {
  const games = [
    [aTurn({ force: ['airlift'] }), aTurn({ voice: ['frame'] })],
    [aTurn({ force: ['airlift'] }), aTurn({ voice: ['frame'] })],
    [aTurn({ force: ['withdraw'] }), aTurn({ voice: ['frame'] })],
    // Did nothing in the first turn, and stands in the second.
    [aTurn()],
  ].map((choices) => ({ choices }));

  test('count a run that did nothing as a choice, and leave out groups in which nobody did anything', () => {
    const { splits } = reportOf(TASK, aClass(games), []);
    expect(splits.map(({ turn, group, of, bits }) => [turn, group, of, bits])).toEqual([
      [1, 'force', 4, 1.5],
      [2, 'voice', 3, 0],
    ]);
    expect(splits[0]?.choices.map(({ choice, runs }) => [choice.key, runs])).toEqual([
      ['airlift', [0, 1]],
      ['', [3]],
      ['withdraw', [2]],
    ]);
  });

  test('say which choice was that of the record', () => {
    const record = {
      verdict: 'bystander',
      dimensions: dimensions(0),
      killed: 0,
      choices: [aTurn({ force: ['withdraw'] })],
    } as const;
    const { splits } = reportOf({ ...TASK, record }, aClass(games), []);
    const marked = splits.map(({ choices }) =>
      choices.filter(({ isRecord }) => isRecord).map(({ choice }) => choice.key),
    );
    // The record was over before the second turn.
    expect(marked).toEqual([['withdraw'], []]);
  });

  test('that are worth a debate have camps: thirty ways to do one thing are none', () => {
    const class30 = Array.from({ length: 30 }, (_, at) => ({
      choices: [
        aTurn({
          capitals: [`visit${at}`],
          council: at < 15 ? ['refuse'] : [],
          voice: at < 3 ? ['frame'] : [],
        }),
        aTurn({ force: at < 10 ? ['airlift'] : [], bilateral: ['equip'] }),
      ],
    }));
    const report = reportOf(TASK, aClass(class30), []);
    const most = mostDivided(report, 3).map(({ turn, group }) => `${turn} ${group}`);
    // One of each turn; and nothing on which all agree.
    expect(most).toEqual(['1 council', '2 force']);
    expect(mostDivided(report, 99).map(({ bits }) => bits)).not.toContain(0);
  });
});

describe('predictions', () => {
  const known = (adopted: boolean) => ({ ...NOT_KNOWN, adopted, troops: false });

  test('are set against what happened, by how sure they were', () => {
    const runs = [
      aClassRun(0, {
        answers: [aPrediction('adopted', 80), aPrediction('troops', 10, 4)],
        played: aPlayedRun({ happened: known(true) }),
      }),
      aClassRun(1, {
        answers: [aPrediction('adopted', 70)],
        played: aPlayedRun({ happened: known(false) }),
      }),
      // Goes on: nobody knows yet.
      aClassRun(2, {
        answers: [aPrediction('adopted', 50)],
        played: aPlayedRun({ finished: false }),
      }),
    ];
    const { calibration } = reportOf(TASK, runs, []);
    expect(calibration).toEqual({
      predictions: 3,
      // (0.04 + 0.49 + 0.01) / 3
      brier: 0.18,
      bins: [
        { from: 0, to: 10, predictions: 1, happened: 0, meanChance: 10 },
        { from: 70, to: 89, predictions: 2, happened: 1, meanChance: 75 },
      ],
      byQuestion: [
        {
          question: 'adopted',
          turn: 1,
          predictions: 2,
          meanChance: 75,
          happened: 1,
          brier: 0.265,
        },
        { question: 'troops', turn: 4, predictions: 1, meanChance: 10, happened: 0, brier: 0.01 },
      ],
    });
  });

  test('of any per cent stand in one bin each', () => {
    const runs = Array.from({ length: 101 }, (_, chance) =>
      aClassRun(chance, {
        answers: [aPrediction('adopted', chance)],
        played: aPlayedRun({ happened: known(chance % 2 === 0) }),
      }),
    );
    const { bins, predictions } = reportOf(TASK, runs, []).calibration;
    expect(predictions).toBe(101);
    expect(bins.map((bin) => bin.predictions)).toEqual([11, 20, 19, 1, 19, 20, 11]);
  });
});

test('arms are compared with arm A, where there are two runs to compare', () => {
  const assignment = anAssignment(SCENARIO, {
    arms: { fact: 'means.burden', values: [100, null, 300] },
  });
  const scenario = { ...SCENARIO, means: { ...SCENARIO.means, burden: 250 } };
  const values: readonly (readonly [number, number])[] = [
    [0, 160],
    [0, 180],
    [0, 200],
    [0, 220],
    [0, 240],
    [1, 200],
    [1, 250],
    [1, 300],
    [1, 350],
    [1, 400],
    [2, 999],
  ];
  const runs = values.map(([arm, crisis], at) =>
    aClassRun(at, { arm, played: aPlayedRun({ dimensions: dimensions(crisis) }) }),
  );
  const { arms } = reportOf({ ...TASK, scenario, assignment }, runs, []);
  expect(arms.map(({ value, runs: count }) => [value, count])).toEqual([
    [100, 5],
    [250, 5],
    [300, 1],
  ]);
  const [a, b, c] = arms.map(({ dimensions: rows }) => rows[0]);
  expect(a).toEqual({ dimension: 'crisis', mean: 200, against: null });
  // Ten times the worked example of the interval.
  expect(b).toMatchObject({ mean: 300, against: { difference: 100 } });
  expect(b?.against?.low).toBeCloseTo(3.5, 0);
  expect(b?.against?.high).toBeCloseTo(196.5, 0);
  expect(c).toEqual({ dimension: 'crisis', mean: 999, against: null });
});
