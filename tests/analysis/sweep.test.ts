import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { playOut, POLICIES, seedOfGame, sweep } from '../../src/analysis/index.ts';
import { share, spreadOf } from '../../src/analysis/statistics.ts';
import { outcome } from '../../src/engine/index.ts';
import { validScenario } from '../scenario/valid.ts';

const SCENARIO = validScenario();
const REPORT = sweep(SCENARIO, 'random', 40, 'a');

describe('a sweep', () => {
  test('gives the same numbers again', () => {
    expect(sweep(SCENARIO, 'random', 40, 'a')).toEqual(REPORT);
  });

  test('counts every game once', () => {
    const counted = Object.values(REPORT.verdicts).reduce((sum, count) => sum + count, 0);
    expect(counted).toBe(40);
  });

  test('agrees with its games played alone', () => {
    const killed = Array.from({ length: 40 }, (_, at) => {
      const state = playOut(SCENARIO, seedOfGame('a', at), POLICIES.random);
      expect(outcome(SCENARIO, state)).toBeDefined();
      return state.theatre.killed;
    });
    expect(REPORT.killed).toEqual(spreadOf(killed));
  });

  test('lists every situation, those that never arose too', () => {
    expect(Object.keys(REPORT.situations)).toEqual([
      'airport-falls',
      'prices-restored',
      'west-asks',
    ]);
    expect(REPORT.situations['airport-falls']).toBe(100);
    expect(sweep(SCENARIO, 'passive', 5, 'a').situations['west-asks']).toBe(0);
  });

  test('tells how far it is', () => {
    const heard: number[] = [];
    sweep(SCENARIO, 'passive', 3, 'a', (done) => heard.push(done));
    expect(heard).toEqual([1, 2, 3]);
  });
});

describe('statistics', () => {
  test('quantiles are values that occurred, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1 }), (values) => {
        const { p5, p25, p50, p75, p95, mean } = spreadOf(values);
        const quantiles = [p5, p25, p50, p75, p95];
        expect([...quantiles].sort((a, b) => a - b)).toEqual(quantiles);
        for (const quantile of quantiles) expect(values).toContain(quantile);
        expect(mean).toBeGreaterThanOrEqual(Math.min(...values));
        expect(mean).toBeLessThanOrEqual(Math.max(...values));
      }),
    );
  });

  test('of 1 to 100 they are 5, 25, 50, 75 and 95', () => {
    expect(spreadOf(Array.from({ length: 100 }, (_, at) => at + 1))).toEqual({
      mean: 50.5,
      p5: 5,
      p25: 25,
      p50: 50,
      p75: 75,
      p95: 95,
    });
  });

  test('shares are per cent with one decimal', () => {
    expect(share(1, 3)).toBe(33.3);
    expect(share(0, 0)).toBe(0);
  });
});
