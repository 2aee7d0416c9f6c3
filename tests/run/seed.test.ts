import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawSeed, readSeed } from '../../src/run/index.ts';

test('a drawn seed is a word and a number, and is what it reads as', () => {
  fc.assert(
    fc.property(
      fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })),
      (luck) => {
        const below = (bound: number) => Math.floor((luck.next().value ?? 0) * bound);
        const seed = drawSeed(below);
        expect(seed).toMatch(/^[a-z]+-[1-9]\d{3}$/);
        expect(readSeed(seed)).toBe(seed);
      },
    ),
  );
});

test.each([
  ['  steppe   1407 ', 'steppe 1407'],
  ['Étape-1', 'Étape-1'],
  ['E\u0301tape-1', 'Étape-1'],
  ['степь-7', 'степь-7'],
])('a typed seed is tidied: %j', (typed, seed) => {
  expect(readSeed(typed)).toBe(seed);
});

test.each(['', '   ', 'a'.repeat(41), 'a\u0000b', '<b>', '-1', 'a|b'])(
  'what cannot be a seed is refused: %j',
  (typed) => {
    expect(readSeed(typed)).toBeUndefined();
  },
);
