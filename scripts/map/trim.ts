/**
 * Cuts the project's source data out of larger files, once:
 * `tsx scripts/map/trim.ts <geometry.json> <elevation.png>`.
 *
 * The geometry holds countries, boundary lines, rivers, lakes and built-up areas in degrees; the
 * elevation is a global equirectangular 8-bit grey image of 2048 x 1024.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { PNG } from 'pngjs';
import { ELEVATION_WINDOW, sourcePath, type SourceGeometry } from './source.ts';

/** Degrees: west, south, east, north of everything that any view may show. */
const EXTENT = { west: 5, south: 20, east: 150, north: 84 };
const HIGHEST_RIVER_RANK = 7;

type Position = [number, number];

function touches(points: readonly Position[]): boolean {
  const inside = ([lon, lat]: Position): boolean =>
    lon >= EXTENT.west && lon <= EXTENT.east && lat >= EXTENT.south && lat <= EXTENT.north;
  return points.some(inside);
}

function trimGeometry(source: SourceGeometry): SourceGeometry {
  const keep = (polygon: Position[][]): boolean => touches(polygon[0] ?? []);
  return {
    countries: source.countries
      .map(({ id, name, polys }) => ({ id, name, polys: polys.filter(keep) }))
      .filter((country) => country.polys.length > 0),
    lines: {
      intl: source.lines.intl.filter((line) => touches(line.l)),
      disp: source.lines.disp.filter((line) => touches(line.l)),
    },
    rivers: source.rivers.filter((river) => river.r <= HIGHEST_RIVER_RANK && touches(river.l)),
    lakes: source.lakes.filter((lake) => touches(lake.p[0] ?? [])),
    urban: source.urban.filter((area) => touches(area[0] ?? [])),
  };
}

/** Crops the global raster to the window that the bake samples, as 8-bit grey. */
function trimElevation(globe: PNG): Buffer {
  const { left, top, width, height } = ELEVATION_WINDOW;
  const out = new PNG({ width, height, colorType: 0 });
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const grey = globe.data[((y + top) * globe.width + x + left) * 4] ?? 0;
      const at = (y * width + x) * 4;
      out.data[at] = out.data[at + 1] = out.data[at + 2] = grey;
      out.data[at + 3] = 255;
    }
  return PNG.sync.write(out, { colorType: 0, deflateLevel: 9 });
}

const [geometryFile, elevationFile] = process.argv.slice(2);
if (!geometryFile || !elevationFile) {
  console.error('usage: tsx scripts/map/trim.ts <geometry.json> <elevation.png>');
  process.exit(2);
}
const geometry = trimGeometry(JSON.parse(readFileSync(geometryFile, 'utf8')) as SourceGeometry);
writeFileSync(sourcePath('geometry.json.gz'), gzipSync(JSON.stringify(geometry), { level: 9 }));
const elevation = trimElevation(PNG.sync.read(readFileSync(elevationFile)));
writeFileSync(sourcePath('elevation.png'), elevation);
