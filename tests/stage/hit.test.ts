import { describe, expect, test } from 'vitest';
import { actorOf } from '../../src/stage/geo/actors.ts';
import { frameExtent, toScreen } from '../../src/stage/geo/framing.ts';
import { hitTest, inside, targetAt, type Target } from '../../src/stage/geo/hit.ts';
import { conicEqualArea, type LonLat } from '../../src/stage/geo/projection.ts';
import { bakedMap } from './bakedMaps.ts';

test('a hole in a country is not the country', () => {
  const outer = Float32Array.from([0, 0, 10, 0, 10, 10, 0, 10]);
  const hole = Float32Array.from([4, 4, 6, 4, 6, 6, 4, 6]);
  expect(inside([outer, hole], [2, 2])).toBe(true);
  expect(inside([outer, hole], [5, 5])).toBe(false);
  expect(inside([outer, hole], [11, 5])).toBe(false);
});

describe('targets', () => {
  const site: Target = { hit: { kind: 'site', id: 'airport' }, at: [100, 100], reach: [4, 4] };
  const tag: Target = { hit: { kind: 'actor', id: 'armenia' }, at: [110, 100], reach: [50, 20] };

  test('a small sign can be hit within 12 pixels', () => {
    expect(targetAt([site], [111, 89])?.id).toBe('airport');
    expect(targetAt([site], [114, 100])).toBeUndefined();
  });

  test('a site wins over a tag, and the nearer of two sites over the other', () => {
    const other: Target = { ...site, hit: { kind: 'site', id: 'hall' }, at: [112, 100] };
    expect(targetAt([tag, site], [108, 100])?.id).toBe('airport');
    expect(targetAt([site, other], [110, 100])?.id).toBe('hall');
  });
});

test('a click on land selects the country as the actor of the game', async () => {
  const map = await bakedMap('region');
  const { project } = conicEqualArea(map.header.projection);
  const frame = frameExtent(
    { west: -2133, east: 1705, north: -6535, south: -3613 },
    { x: 292, y: 56, width: 738, height: 562 },
  );
  const click = (place: LonLat) =>
    hitTest(map, frame, [], toScreen(frame, project(place)), actorOf);
  expect(click([66, 48])).toEqual({ kind: 'actor', id: 'kazakhstan' });
  expect(click([50, 58])).toEqual({ kind: 'actor', id: 'russia' });
  expect(click([64, 41])).toEqual({ kind: 'actor', id: 'uzbekistan' });
  expect(click([50.6, 42])).toBeUndefined();
});
