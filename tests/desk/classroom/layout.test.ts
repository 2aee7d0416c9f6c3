import { expect, test } from 'vitest';
import type { Split } from '../../../src/classroom/report.ts';
import { barsOf, divisionsOf } from '../../../src/classroom/splits.ts';
import { MOST_BARS } from '../../../src/desk/classroom/class/contract.ts';
import { fitting } from '../../../src/desk/classroom/class/fitting.ts';
import { nearestDot, swarmOf } from '../../../src/desk/classroom/class/swarm.ts';
import { ticksOf } from '../../../src/desk/classroom/class/ticks.ts';

const SPACE = { width: 560, reach: 27, radius: 4 };

/** Values that crowd in the middle, the same on every run. */
const crowd = (count: number) =>
  Array.from({ length: count }, (_, at) => 400 + ((at * 7919) % 200) + ((at * 31) % 60));

test.each([1, 27, 120, 500])('of %i dots none covers another, and none leaves its row', (count) => {
  const { dots, radius } = swarmOf(crowd(count), SPACE);
  expect(dots.map(({ at }) => at).sort((a, b) => a - b)).toEqual(crowd(count).map((_, at) => at));
  if (radius <= 1.1) return;
  for (const [index, one] of dots.entries()) {
    expect(Math.abs(one.y) + radius).toBeLessThanOrEqual(SPACE.reach);
    for (const other of dots.slice(index + 1)) {
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(2 * radius);
    }
  }
});

test('dots lie at their values, and only grow smaller where there is no room', () => {
  const few = swarmOf([0, 500, 1000], SPACE);
  expect(few.radius).toBe(SPACE.radius);
  expect(few.dots.map(({ x }) => x)).toEqual([0, 280, 560]);
  expect(swarmOf(crowd(120), SPACE).radius).toBeLessThan(SPACE.radius);
  // More than fit at any size: they overlap, and stay in their row.
  const same = swarmOf(
    Array.from({ length: 500 }, () => 500),
    SPACE,
  );
  expect(Math.max(...same.dots.map(({ y }) => Math.abs(y)))).toBeLessThanOrEqual(SPACE.reach);
});

test('in a class dots stay large enough to be seen, also where many ended alike', () => {
  const alike = Array.from({ length: 27 }, (_, at) => (at < 20 ? 650 : 100 + at * 20));
  const { radius, dots } = swarmOf(alike, SPACE);
  expect(radius).toBeGreaterThan(SPACE.radius / 2);
  for (const { y } of dots) expect(Math.abs(y) + radius).toBeLessThanOrEqual(SPACE.reach + 0.01);
});

test('the pointer finds the nearest dot, and nothing where none is near', () => {
  const swarm = swarmOf([100, 900], SPACE);
  expect(nearestDot(swarm, { x: 60, y: 3 }, 12)?.at).toBe(0);
  expect(nearestDot(swarm, { x: 280, y: 0 }, 12)).toBeUndefined();
});

test('ticks are round, even, and hold nought', () => {
  expect(ticksOf(-383, 383, 5)).toEqual([-400, -200, 0, 200, 400]);
  expect(ticksOf(-100, 100, 5)).toEqual([-100, -50, 0, 50, 100]);
});

/** A split of choices that so many took; of the last it is told whether it is the record's. */
function aSplit(turn: number, counts: readonly number[], isRecord = false): Split {
  let run = 0;
  const choices = counts.map((count, at) => ({
    choice: { key: `choice-${at}`, acts: [], text: null, earlier: [] },
    runs: Array.from({ length: count }, () => run++),
    isRecord: isRecord && at === counts.length - 1,
  }));
  const of = counts.reduce((sum, count) => sum + count, 0);
  const bits = counts.reduce((sum, count) => sum - (count / of) * Math.log2(count / of), 0);
  return { turn, group: 'council', choices, of, bits };
}

const sizes = (split: Split) =>
  barsOf(split, MOST_BARS).map(({ kind, runs }) => [kind, runs.length]);

test('what too few did is one bar, unless the record did it', () => {
  expect(sizes(aSplit(1, [14, 9, 1, 1, 1, 1]))).toEqual([
    ['choice', 14],
    ['choice', 9],
    ['others', 4],
  ]);
  expect(sizes(aSplit(1, [14, 9, 2, 1, 1], true))).toEqual([
    ['choice', 14],
    ['choice', 9],
    ['choice', 1],
    ['others', 3],
  ]);
  expect(sizes(aSplit(1, [14, 13, 1]))).toContainEqual(['choice', 1]);
});

test('of each turn the group with the larger camps is shown, not the one with the most loners', () => {
  const loners = aSplit(
    2,
    Array.from({ length: 27 }, () => 1),
  );
  const camps = { ...aSplit(2, [14, 13]), group: 'force' as const };
  const agreed = aSplit(3, [26, 1]);
  expect(divisionsOf({ splits: [loners, camps, agreed] })).toEqual({
    divided: [camps],
    agreed: [agreed],
  });
});

test('words stand in a bar where they fit, and all of them in a list', () => {
  const parts = [
    { count: 20, words: 'put no text', isRecord: true },
    { count: 3, words: 'peacekeepers, a guard, for two weeks at most', isRecord: false },
  ];
  expect(fitting(parts, 67)).toEqual([true, false]);
  expect(fitting(parts, 20)).toEqual([true, true]);
});
