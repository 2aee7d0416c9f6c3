import { expect, test } from 'vitest';
import { freeCorner, plateIn } from '../../src/stage/geo/corner.ts';
import {
  contains,
  frameExtent,
  frameWithin,
  freeWindow,
  seen,
  toPlane,
  toScreen,
} from '../../src/stage/geo/framing.ts';
import { titlePlaces } from '../../src/stage/titlePlaces.ts';

const free = freeWindow(1366, 768, { top: 56, right: 336, bottom: 150, left: 292 });
const extent = { west: -2133, east: 1705, north: -6535, south: -3613 };

test('panels leave the window between them', () => {
  expect(free).toEqual({ x: 292, y: 56, width: 738, height: 562 });
});

test('all that is framed is seen in the free window, and the screen leads back to the plane', () => {
  const frame = frameExtent(extent, free);
  expect(contains(free, toScreen(frame, [extent.west, extent.north]), -0.001)).toBe(true);
  expect(contains(free, toScreen(frame, [extent.east, extent.south]), -0.001)).toBe(true);
  const [x, y] = toPlane(frame, toScreen(frame, [123, -4567]));
  expect(x).toBeCloseTo(123);
  expect(y).toBeCloseTo(-4567);
});

test('a frame within an extent shows nothing beyond it', () => {
  const shown = seen(frameWithin(extent, free), free);
  expect(shown.west).toBeGreaterThanOrEqual(extent.west - 0.001);
  expect(shown.south).toBeLessThanOrEqual(extent.south + 0.001);
});

test('the plate goes to the free corner furthest from the action', () => {
  const size = { width: 260, height: 208 };
  const corner = (action: [number, number][]) => freeCorner(free, size, 14, action, []);
  expect(corner([[320, 600]])).toBe('topRight');
  expect(corner([[1010, 600]])).toBe('topLeft');
  expect(corner([[1010, 80]])).toBe('bottomLeft');
  const control = plateIn('bottomLeft', free, { width: 200, height: 56 }, 0);
  expect(freeCorner(free, size, 14, [[1010, 80]], [control])).not.toBe('bottomLeft');
});

test('the title’s places lie where the dossiers are drawn for', () => {
  const { kazakhstan, armenia, kyrgyzstan } = titlePlaces(1366, 768);
  expect(kazakhstan[0]).toBeCloseTo(1239, -1);
  expect(armenia[0]).toBeCloseTo(585, -1);
  expect(kyrgyzstan[1]).toBeGreaterThan(kazakhstan[1]);
});
