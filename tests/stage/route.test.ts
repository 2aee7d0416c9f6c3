import { expect, test } from 'vitest';
import {
  flownShare,
  greatCircle,
  pointAt,
  signsFor,
  splitAt,
  trackOf,
} from '../../src/stage/geo/route.ts';

test('a great circle starts and ends at its places and bulges towards the pole', () => {
  const line = greatCircle([40, 57], [77, 57], 20);
  expect(line[0]![0]).toBeCloseTo(40);
  expect(line[20]![0]).toBeCloseTo(77);
  expect(line[10]![1]).toBeGreaterThan(57.5);
});

test('a transport half-way through its time is half-way along its route', () => {
  const flight = { departedAt: 12, landsAt: 36 };
  expect(flownShare(flight, 6)).toBe(0);
  expect(flownShare(flight, 24)).toBe(0.5);
  expect(flownShare(flight, 48)).toBe(1);
  const track = trackOf([
    [0, 0],
    [30, 0],
    [30, 10],
  ]);
  expect(pointAt(track, 0.5)).toEqual({ at: [20, 0], heading: 0 });
  expect(pointAt(track, 1).at).toEqual([30, 10]);
});

test('flown and remaining parts meet where the transport is', () => {
  const track = trackOf([
    [0, 0],
    [10, 0],
    [20, 0],
  ]);
  const { before, after } = splitAt(track, 0.75);
  expect(before).toEqual([
    [0, 0],
    [10, 0],
    [15, 0],
  ]);
  expect(after).toEqual([
    [15, 0],
    [20, 0],
  ]);
});

test('one sign stands for up to three aircraft', () => {
  expect([1, 3, 4, 6, 7, 40].map(signsFor)).toEqual([1, 1, 2, 2, 3, 3]);
});
