import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chance, choose, LOGIT_ONE, shares, weights } from '../../src/engine/logit.ts';
import { stream } from '../../src/engine/random.ts';
import { VOTE_LAMBDA } from '../../src/engine/council/vote.ts';

const points = fc.integer({ min: -1500, max: 1500 });

test('a hundred points multiply the odds by four', () => {
  for (const base of [-150, -50, 0, 60]) {
    const [here = 0, other = 0] = weights([base, 0], VOTE_LAMBDA);
    const [more = 0, less = 0] = weights([base + 100, 0], VOTE_LAMBDA);
    const ratio = more / less / (here / other);
    expect(ratio).toBeGreaterThan(4 * 0.98);
    expect(ratio).toBeLessThan(4 * 1.02 * Math.exp(1.4 - Math.log(4)));
  }
});

test('the table errs by less than one in ten thousand', () => {
  for (let gap = 0; gap <= 1100; gap += 1) {
    const [, weight = 0] = weights([gap, 0], VOTE_LAMBDA);
    expect(Math.abs(weight / LOGIT_ONE - Math.exp((-VOTE_LAMBDA * gap) / 1000))).toBeLessThan(1e-4);
  }
});

test('more utility is never less likely', () => {
  fc.assert(
    fc.property(points, points, fc.integer({ min: 1, max: 30 }), (a, b, lambda) => {
      const low = chance(Math.min(a, b), lambda);
      expect(chance(Math.max(a, b), lambda)).toBeGreaterThanOrEqual(low);
    }),
  );
});

test('only differences count', () => {
  fc.assert(
    fc.property(fc.array(points, { minLength: 2, maxLength: 6 }), points, (utilities, all) => {
      const moved = utilities.map((u) => u + all);
      expect(shares(moved, VOTE_LAMBDA)).toEqual(shares(utilities, VOTE_LAMBDA));
    }),
  );
});

test('shares add up to a thousand but for rounding', () => {
  fc.assert(
    fc.property(fc.array(points, { minLength: 1, maxLength: 6 }), (utilities) => {
      const sum = shares(utilities, VOTE_LAMBDA).reduce((total, s) => total + s, 0);
      expect(Math.abs(sum - 1000)).toBeLessThanOrEqual(utilities.length);
    }),
  );
});

test('what lies far behind is never taken', () => {
  expect(weights([0, -1_000_000, -1200], VOTE_LAMBDA)).toEqual([LOGIT_ONE, 0, 0]);
  const luck = stream('far', 1, 'council', 0);
  for (let i = 0; i < 2000; i += 1) expect(choose([0, -1200], VOTE_LAMBDA, luck)).toBe(0);
});

describe('a choice', () => {
  test('falls as often as its share says', () => {
    const utilities = [30, 0, -60, -120];
    const counts = [0, 0, 0, 0];
    const luck = stream('often', 1, 'council', 0);
    for (let i = 0; i < 20_000; i += 1) {
      const taken = choose(utilities, VOTE_LAMBDA, luck);
      counts[taken] = (counts[taken] ?? 0) + 1;
    }
    const expected = shares(utilities, VOTE_LAMBDA);
    counts.forEach((count, i) => {
      expect(Math.abs(count / 20 - (expected[i] ?? 0))).toBeLessThan(15);
    });
  });
});
