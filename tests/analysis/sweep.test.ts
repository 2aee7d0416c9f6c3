import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { playOut, POLICIES, seedOfGame, sweep } from '../../src/analysis/index.ts';
import { share, spreadOf } from '../../src/analysis/statistics.ts';
import { outcome } from '../../src/engine/index.ts';
import { frontScenario, validScenario } from '../scenario/valid.ts';

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

  test('counts votes and texts: shares of each member add up, a text that passed was decided', () => {
    const decided = Object.values(REPORT.texts).reduce((sum, text) => sum + text.decided, 0);
    expect(decided).toBeGreaterThan(0);
    const sums = Object.values(REPORT.votes)
      .map((shares) => Object.values(shares).reduce((total, value) => total + value, 0))
      .filter((sum) => sum > 0);
    expect(sums.length).toBeGreaterThan(0);
    for (const sum of sums) expect(Math.abs(sum - 100)).toBeLessThan(0.5);
    for (const { adopted } of Object.values(REPORT.texts)) expect(adopted).toBeLessThanOrEqual(100);
  });

  test('counts who steps how far on the hedging ladder: a higher rung is reached no more often', () => {
    for (const rungs of Object.values(REPORT.hedging)) {
      const shares = Object.values(rungs);
      expect([...shares].sort((a, b) => b - a)).toEqual(shares);
    }
  });

  test('of a front counts those who fled, truces and ground lost', () => {
    const report = sweep(frontScenario(), 'passive', 20, 'a');
    expect(report.displaced.p95).toBeGreaterThan(0);
    expect(report.killed.p95).toBeGreaterThan(0);
    expect(report.sitesLost.p95).toBeLessThanOrEqual(2);
    expect(report.truces.p95).toBeGreaterThanOrEqual(report.truces.p5);
    expect(REPORT.truces.p95).toBe(0);
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
