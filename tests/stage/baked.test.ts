import { readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fingerprint, inputsHash, outputPath, type Manifest } from '../../scripts/map/manifest.ts';
import { countryAt } from '../../src/stage/geo/hit.ts';
import { conicEqualArea, type LonLat } from '../../src/stage/geo/projection.ts';
import { bakedMap } from './bakedMaps.ts';

const manifest = JSON.parse(readFileSync(outputPath('manifest.json'), 'utf8')) as Manifest;

test('the bake is not older than its sources and code (else: npm run map)', () => {
  expect(manifest.inputs).toBe(inputsHash());
});

test('every output is the one that the bake wrote', () => {
  for (const [name, hash] of Object.entries(manifest.outputs))
    expect([name, fingerprint(readFileSync(outputPath(name)))]).toEqual([name, hash]);
});

test('the first play loads less than 380 kB of map', () => {
  const first = ['region.bin', 'region-shade.webp', 'almaty.bin', 'almaty-shade.webp'];
  const bytes = first.reduce(
    (sum, name) => sum + gzipSync(readFileSync(outputPath(name))).length,
    0,
  );
  expect(bytes).toBeLessThan(380_000);
  expect(statSync(outputPath('fit.bin')).size).toBeLessThan(200_000);
});

describe('whose land a place is', async () => {
  const region = await bakedMap('region');
  const { project } = conicEqualArea(region.header.projection);
  const owner = (place: LonLat) => countryAt(region, project(place));

  test.each<[string, LonLat, string]>([
    ['Almaty', [76.8, 43.4], 'KZ'],
    ['Baikonur, which is leased', [63.3, 45.9], 'KZ'],
    ['Simferopol in Crimea', [34.1, 45.0], 'UA'],
    ['Donetsk', [37.8, 48.0], 'UA'],
    ['Stepanakert', [46.75, 39.82], 'AZ'],
    ['Batken', [70.82, 40.06], 'KG'],
    ['Goris', [46.34, 39.51], 'AM'],
  ])('%s', (_, place, country) => {
    expect(owner(place)).toBe(country);
  });

  test('the Caspian is nobody’s', () => {
    expect(owner([50.5, 42])).toBeUndefined();
  });

  test('disputed lines are there to be dashed', () => {
    expect(region.layers.disputed?.length).toBeGreaterThan(8);
  });
});

test('hachures run downhill from the heights around Almaty to the plain in the north', async () => {
  const { hachures, header } = await bakedMap('almaty');
  const south = header.origin[1] + header.size[1] * 0.7;
  let downhill = 0;
  for (let i = 0; i < hachures.count; i++) {
    expect(hachures.y[i]).toBeGreaterThan(header.origin[1]);
    if (hachures.y[i]! > south && Math.sin(hachures.angle[i]!) < 0) downhill++;
  }
  expect(downhill).toBeGreaterThan(hachures.count / 2);
});
