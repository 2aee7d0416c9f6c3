import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clamp, div, mul, mul3 } from '../../src/engine/arithmetic.ts';

const whole = fc.integer({ min: -5_000_000, max: 5_000_000 });
const share = fc.integer({ min: -1000, max: 1000 });

test('division cuts towards zero on both sides of it', () => {
  expect([div(7, 2), div(-7, 2), div(7, -2), mul(-3, 999), mul3(850, 900, 250)]).toEqual([
    3, -3, -3, -2, 191,
  ]);
});

test('nothing ever becomes -0', () => {
  fc.assert(
    fc.property(whole, share, share, (a, b, c) => {
      for (const result of [div(a, b === 0 ? 7 : b), mul(a, b), mul3(a, b, c)])
        expect(Object.is(result, -0)).toBe(false);
    }),
  );
  expect([div(-1, 2), mul(-1, 999), mul3(-1, 1, 1), div(0, -5)]).toEqual([0, 0, 0, 0]);
});

describe('against whole-number arithmetic without limit', () => {
  test('all three are exact', () => {
    fc.assert(
      fc.property(whole, share, share, (a, b, c) => {
        expect(mul(a, b)).toBe(Number((BigInt(a) * BigInt(b)) / 1000n));
        expect(mul3(a, b, c)).toBe(Number((BigInt(a) * BigInt(b) * BigInt(c)) / 1_000_000n));
        const by = b === 0 ? 7 : b;
        expect(div(a, by)).toBe(Number(BigInt(a) / BigInt(by)));
      }),
    );
  });
});

test('a value is clamped to the nearer end', () => {
  expect([clamp(-3, 0, 10), clamp(4, 0, 10), clamp(11, 0, 10)]).toEqual([0, 4, 10]);
});
