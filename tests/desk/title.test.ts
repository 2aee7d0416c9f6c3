import { expect, test } from 'vitest';
import { change, points, range, signed, signedEnds } from '../../src/desk/parts/figures.ts';
import { placesOf } from '../../src/desk/title/placing.ts';
import type { DossierFacts } from '../../src/desk/title/contract.ts';

const [above, below] = ['kazakhstan', 'border'].map((id): DossierFacts => ({
  id,
  flags: [],
  date: '',
  title: id,
  summary: '',
  kind: '',
  turns: 12,
}));
const dossiers = above && below ? [above, below] : [];
const anchors = { kazakhstan: { x: 1239, y: 363 }, border: { x: 580, y: 470 } };

test('the first dossier lies above its place, the others below theirs, each joined by a line', () => {
  const places = placesOf(dossiers, anchors, { width: 1366, height: 768 });
  const first = places.get('kazakhstan');
  const second = places.get('border');
  expect(768 - (first?.bottom ?? 768)).toBeLessThan(363);
  expect(768 - (second?.bottom ?? 0) - 224).toBeGreaterThan(470);
  expect(first?.line).toMatch(/^M1239 /);
  expect(second?.line).toMatch(/^M580 /);
});

test.each([
  [1180, 700],
  [1366, 768],
  [1920, 1080],
])('no dossier leaves a window of %i by %i or covers the column', (width, height) => {
  const edge = { kazakhstan: { x: width, y: 20 }, border: { x: 0, y: height } };
  for (const { left, bottom } of placesOf(dossiers, edge, { width, height }).values()) {
    expect(left).toBeGreaterThanOrEqual(400);
    expect(left + 282).toBeLessThanOrEqual(width);
    expect(bottom).toBeGreaterThanOrEqual(0);
    expect(height - bottom - 224).toBeGreaterThanOrEqual(0);
  }
});

test('in a narrow window nothing is placed on the map', () => {
  expect(placesOf(dossiers, anchors, { width: 1024, height: 768 }).size).toBe(0);
});

test('numbers have a true minus, and changes are those of the numbers shown', () => {
  expect([signed(5), signed(-5), signed(0)]).toEqual(['+5', '−5', '±0']);
  expect([range(41, 58), range(50, 50)]).toEqual(['41–58', '50']);
  expect(points(614)).toBe(61);
  expect(Object.is(points(-4), 0)).toBe(true);
  expect(change(614, 616)).toBe(1);
});

test.each([
  [0, 24, '0', '+24'],
  [2, 4, '+2', '+4'],
  [-4, -2, '−2', '−4'],
  [-4, 0, '0', '−4'],
  [-2, 4, '−2', '+4'],
  [-5670, 0, '0', '−5,670'],
])(
  'a difference from %d to %d has a sign at the ends that are not nothing',
  (low, high, from, to) => {
    expect(signedEnds(low, high)).toEqual({ low: from, high: to });
  },
);
