import { describe, expect, test } from 'vitest';
import {
  brier,
  ENDORSEMENTS,
  TEXTS,
  votesAgainstRecord,
} from '../../../src/analysis/votes/index.ts';
import { builtIn } from '../../../src/scenario/index.ts';

const report = votesAgainstRecord(await builtIn('kazakhstan-2022'));

function chances(item: string, member: string | null) {
  const row = report.rows.find((r) => r.item === item && r.member === member);
  if (!row) throw new Error(`nothing of ${item} by ${member}`);
  return row.model;
}

const SMALL = ['armenia', 'kyrgyzstan', 'tajikistan'];

console.log(
  `Brier over ${report.overall.answers} answers: rules ${report.overall.model.toFixed(3)}, weighted mean ` +
    `${report.overall.baseline.toFixed(3)}; where Moscow wants and others do not (${report.lonely.answers}): ` +
    `${report.lonely.model.toFixed(3)} and ${report.lonely.baseline.toFixed(3)}`,
);

describe('the rules give to what happened, within 15 in 100 of the model card,', () => {
  const expectNear = (value: number, share: number): void => {
    expect(Math.abs(value - share)).toBeLessThanOrEqual(0.15);
  };

  test('the united front: only the most loyal signs', () => {
    expectNear(chances('united-front-2022', 'belarus').with, 0.92);
    expectNear(chances('united-front-2022', 'kazakhstan').against, 1);
    for (const id of SMALL) expectNear(chances('united-front-2022', id).with, 0);
  });

  test('recognition: nobody, and one refuses aloud', () => {
    expectNear(chances('recognition-2022', 'belarus').neither, 0.86);
    expectNear(chances('recognition-2022', 'kazakhstan').against, 0.98);
    for (const id of SMALL) expectNear(chances('recognition-2022', id).with, 0);
  });

  test('the closing text of November: the victim objects', () => {
    expectNear(chances('closing-armenia', 'armenia').against, 0.98);
  });

  test('texts for Armenia: a mission passes, a named declaration may, troops do not', () => {
    for (const id of SMALL) expectNear(chances('mission-armenia', id).with, 0.98);
    expectNear(chances('declaration-armenia', null).with, 0.62);
    expectNear(chances('guards-armenia', null).with, 0.01);
  });

  test('the text for Kazakhstan: everybody', () => {
    for (const row of report.rows.filter((r) => r.item === 'guards-kazakhstan'))
      expectNear(row.model.with, 1);
  });

  test('the invasion: one with Moscow, none against it; the seat: three more', () => {
    expectNear(chances('invasion-2022', 'belarus').with, 1);
    for (const id of SMALL) expectNear(chances('invasion-2022', id).neither, 1);
    for (const id of ['belarus', 'tajikistan']) expectNear(chances('seat-2022', id).with, 0.95);
    for (const id of ['kazakhstan', 'kyrgyzstan'])
      expect(chances('seat-2022', id).with).toBeGreaterThan(0.44);
  });

  test('what it misses, and says so', () => {
    expectNear(chances('militarisation-2019', 'tajikistan').neither, 0.28);
    expectNear(chances('crimea-2014', 'armenia').with, 0.47);
  });
});

describe('against the weighted mean the rules are nearer to the record', () => {
  test('by far where Moscow wants and others do not', () => {
    expect(report.lonely.model).toBeLessThan(report.lonely.baseline / 2);
  });

  test('and overall', () => {
    expect(report.overall.model).toBeLessThan(report.overall.baseline);
  });

  test('though not for texts that everybody wanted, which both foretell', () => {
    for (const row of report.rows.filter((r) => !r.lonelyWish && r.observed === 'with')) {
      expect(brier(row.baseline, row.observed)).toBeLessThan(0.05);
      expect(brier(row.model, row.observed)).toBeLessThan(0.05);
    }
  });
});

test('every item has a source and a date, and is counted', () => {
  for (const item of [...ENDORSEMENTS, ...TEXTS]) {
    expect(item.source.length).toBeGreaterThan(10);
    expect(item.date).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(report.rows.some((r) => r.item === item.id)).toBe(true);
  }
});
