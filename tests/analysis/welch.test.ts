/** The interval between two small groups, by its definition and by how often it holds what is true. */
import { describe, expect, test } from 'vitest';
import { drawFrom } from '../../src/analysis/luck.ts';
import { differenceOf } from '../../src/analysis/welch.ts';

describe('the interval', () => {
  test('is that of a worked example', () => {
    // Differences, degrees of freedom and t by hand: means 30 and 20, variances 62.5 and 10, five values each.
    const found = differenceOf([20, 25, 30, 35, 40], [16, 18, 20, 22, 24]);
    // Errors 12.5 and 2: freedom 14.5² / (12.5² / 4 + 2² / 4) = 5.248, t 2.533, reach 2.533 × √14.5 = 9.65.
    expect(found?.difference).toBe(10);
    expect(found?.low).toBeCloseTo(10 - 9.65, 1);
    expect(found?.high).toBeCloseTo(10 + 9.65, 1);
  });

  test('turns about when the groups do', () => {
    const [a, b] = [
      [3, 9, 4, 7],
      [12, 1, 6],
    ];
    const [there, back] = [differenceOf(a, b), differenceOf(b, a)];
    expect(there?.difference).toBeCloseTo(-(back?.difference ?? 0), 9);
    expect(there?.low).toBeCloseTo(-(back?.high ?? 0), 9);
  });

  test('wants two values on each side, and has no width where nothing differs', () => {
    expect(differenceOf([1], [1, 2])).toBeNull();
    expect(differenceOf([1, 2], [])).toBeNull();
    expect(differenceOf([5, 5], [3, 3, 3])).toEqual({ difference: 2, low: 2, high: 2 });
  });

  test('narrows as groups grow', () => {
    const group = (size: number, from: number) =>
      Array.from({ length: size }, (_, at) => from + (at % 10) * 20);
    const width = (size: number) => {
      const found = differenceOf(group(size, 100), group(size, 130));
      return (found?.high ?? 0) - (found?.low ?? 0);
    };
    expect(width(10)).toBeGreaterThan(width(40));
    expect(width(40)).toBeGreaterThan(width(250));
  });
});

type Random = () => number;

/** From 0 up to 1, a stream of that name. */
function randomOf(name: string): Random {
  const draw = drawFrom(name, 'welch');
  return () => draw(16_777_216) / 16_777_216;
}

const clamped = (value: number) => Math.min(1000, Math.max(0, Math.round(value)));
const bell = (random: Random) =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** How the outcomes of a class may be spread, on 0..1000. */
const SHAPES: Readonly<Record<string, (random: Random) => number>> = {
  even: (random) => clamped(200 + 600 * random()),
  bell: (random) => clamped(500 + 90 * bell(random)),
  skewed: (random) => clamped(80 - 120 * Math.log(1 - random())),
  'two-humped': (random) => clamped((random() < 0.6 ? 250 : 700) + 50 * bell(random)),
  narrow: (random) => clamped(520 + 25 * bell(random)),
};

const CASES: readonly [string, number, string, number][] = [
  ['even', 8, 'even', 8],
  ['bell', 8, 'bell', 15],
  ['skewed', 10, 'skewed', 10],
  ['two-humped', 8, 'two-humped', 8],
  ['two-humped', 15, 'two-humped', 15],
  ['narrow', 15, 'even', 8],
  ['skewed', 8, 'bell', 15],
];

const TRIALS = 2000;

function truth(shape: string): number {
  const random = randomOf(`truth|${shape}`);
  let sum = 0;
  for (let i = 0; i < 200_000; i += 1) sum += SHAPES[shape]?.(random) ?? 0;
  return sum / 200_000;
}

const TRUTHS = new Map(Object.keys(SHAPES).map((shape) => [shape, truth(shape)]));

/** Share of trials in which an interval holds the true difference. */
function coverage(
  [a, sizeA, b, sizeB]: (typeof CASES)[number],
  interval: (
    group: number[],
    base: number[],
    random: Random,
  ) => { low: number; high: number } | null,
  trials = TRIALS,
): number {
  const random = randomOf(`coverage|${a}|${b}|${sizeA}|${sizeB}`);
  const due = (TRUTHS.get(a) ?? 0) - (TRUTHS.get(b) ?? 0);
  const some = (shape: string, size: number) =>
    Array.from({ length: size }, () => SHAPES[shape]?.(random) ?? 0);
  let held = 0;
  for (let trial = 0; trial < trials; trial += 1) {
    const found = interval(some(a, sizeA), some(b, sizeB), random);
    if (found && found.low <= due && due <= found.high) held += 1;
  }
  return held / trials;
}

/** The rival: 2.5 and 97.5 per cent of the differences between groups drawn anew from the groups. */
function bootstrap(group: number[], base: number[], random: Random) {
  const mean = (values: number[]) => {
    let sum = 0;
    for (let i = 0; i < values.length; i += 1)
      sum += values[Math.floor(random() * values.length)] ?? 0;
    return sum / values.length;
  };
  const drawn = Array.from({ length: 400 }, () => mean(group) - mean(base)).sort((x, y) => x - y);
  return { low: drawn[9] ?? 0, high: drawn[389] ?? 0 };
}

describe('for groups of the size of a class', () => {
  test.each(CASES)('%s of %i against %s of %i: it holds what is true', (...one) => {
    const held = coverage(one, differenceOf);
    expect(held).toBeGreaterThan(0.91);
    expect(held).toBeLessThan(0.98);
  });

  test('a percentile bootstrap holds it less often', () => {
    const [welch, rival] = [differenceOf, bootstrap].map((interval) =>
      CASES.map((one) => coverage(one, interval, 500)),
    );
    const mean = (values: number[] = []) => values.reduce((a, b) => a + b, 0) / values.length;
    expect(mean(rival)).toBeLessThan(mean(welch) - 0.01);
  });
});
