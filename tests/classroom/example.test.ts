import { describe, expect, test } from 'vitest';
import { decisionFacts } from '../../src/classroom/pack/decision.ts';
import { EXAMPLE_RUNS } from '../../src/classroom/example.ts';
import { divisionsOf, mostDivided } from '../../src/classroom/splits.ts';
import { BUILT_IN, builtIn } from '../../src/scenario/index.ts';
import { exampleReport } from './an-example.ts';

describe.each(BUILT_IN)('the example class in %s', async (id) => {
  const report = exampleReport(await builtIn(id));

  test('is read without a single finding, in both arms', () => {
    expect(report.findings).toEqual([]);
    expect(report.runs).toHaveLength(EXAMPLE_RUNS);
    expect(report.arms.map(({ runs }) => runs > 5)).toEqual([true, true]);
  });

  test('was asked before the decisions over which it divided most', () => {
    const most = mostDivided(report, 3);
    expect(most).toHaveLength(3);
    for (const split of most) expect(decisionFacts(report, split).asked).toBe(true);
    expect(report.calibration.predictions).toBeGreaterThan(EXAMPLE_RUNS);
  });

  test('the most divided decisions are among those that the class page shows', () => {
    const { divided } = divisionsOf(report);
    for (const split of mostDivided(report, 3)) expect(divided).toContain(split);
  });
});
