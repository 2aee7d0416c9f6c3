import { geoConicEqualArea } from 'd3-geo';
import { expect, test } from 'vitest';
import { ALLIANCE_CONIC, conicEqualArea } from '../../src/stage/geo/projection.ts';

const places: [number, number][] = [
  [76.94, 43.24],
  [37.6, 55.75],
  [44.5, 40.2],
  [27.5, 53.9],
  [129, 71],
  [22, 31],
];

test('agrees with d3-geo about distances on the plane', () => {
  const ours = conicEqualArea(ALLIANCE_CONIC);
  const theirs = geoConicEqualArea().rotate([-60, 0]).parallels([40, 60]).scale(6371);
  const [ox, oy] = ours.project([60, 50]);
  const [tx, ty] = theirs([60, 50])!;
  for (const place of places) {
    const [x, y] = ours.project(place);
    const [u, v] = theirs(place)!;
    expect(x - ox).toBeCloseTo(u - tx, 3);
    expect(y - oy).toBeCloseTo(v - ty, 3);
  }
});

test('leads back to the place it came from', () => {
  const { project, invert } = conicEqualArea({ meridian: 76.94, parallels: [43.1, 43.4] });
  for (const place of places) {
    const [lon, lat] = invert(project(place));
    expect(lon).toBeCloseTo(place[0], 6);
    expect(lat).toBeCloseTo(place[1], 6);
  }
});

test('keeps Chukotka, beyond the antimeridian, east of Kamchatka', () => {
  const { project } = conicEqualArea(ALLIANCE_CONIC);
  expect(project([-175, 66])[0]).toBeGreaterThan(project([170, 66])[0]);
});
