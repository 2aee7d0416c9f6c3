import { conicEqualArea, type Point } from '../../src/stage/geo/projection.ts';
import { rasterise } from '../../src/stage/geo/raster.ts';
import type { LayerSource, MapSource } from './encode.ts';
import { blurred, gridOf, type Grid } from './grid.ts';
import { hachures } from './hachures.ts';
import { reaches, simplify, simplifyFor, type Box } from './simplify.ts';
import type { Elevation, SourceGeometry } from './source.ts';
import type { ViewRow } from './views.ts';
import { WAVE_CELLS, waveLines } from './water.ts';

/** A view ready to be written: its lines and strokes, and the ground under them. */
export interface BakedView {
  readonly map: MapSource;
  /** Elevation in metres, one cell a reference pixel, for the hillshade. */
  readonly ground: Grid;
}

/** Reference pixels that a simplified line may stray, and those outside the view. */
const STRAY = 0.3;
const STRAY_OUTSIDE = 12;
/** Reference pixels: islands smaller than this are left out. */
const SMALLEST_ISLAND = 1.6;
/** Reference pixels: built-up areas smaller than this are left out. */
const SMALLEST_TOWN = 2.5;
/** Slope in metres a kilometre at which hachures have their full width. */
const STEEPEST = 31;

/** The alliance's members under the names that the source gives them in boundary lines. */
const MEMBER_NAMES = new Set([
  'Armenia',
  'Belarus',
  'Kazakhstan',
  'Kyrgyzstan',
  'Russia',
  'Tajikistan',
]);

/** Projects, simplifies and engraves one view. */
export function bakeView(row: ViewRow, source: SourceGeometry, elevation: Elevation): BakedView {
  const px = row.kmPerPixel;
  const projection = conicEqualArea(row.projection);
  const project = (line: readonly Point[]): Point[] =>
    line.map((place) => projection.project(place));
  const box = boxAround(project(row.corners), px);
  const wide = grown(box, 40 * px);
  const fine = (line: readonly Point[]): Point[] =>
    simplifyFor(line, wide, STRAY * px, STRAY_OUTSIDE * px);
  const width = Math.round((box.east - box.west) / px);
  const height = Math.round((box.south - box.north) / px);

  const countries = source.countries
    .map(({ id, name, polys }) => ({
      id,
      name,
      rings: polys
        .flat()
        .map(project)
        .filter((ring) => overlaps(ring, wide) && sizeOf(ring) > SMALLEST_ISLAND * px)
        .map(fine),
    }))
    .filter((country) => country.rings.length > 0);
  const lineLayer = (found: readonly { pair: string; l: [number, number][] }[]) =>
    found
      .map(({ pair, l }) => ({ points: project(l), tag: isOfMember(pair) ? 1 : 0 }))
      .filter((line) => reaches(line.points, wide))
      .map((line) => ({ ...line, points: fine(line.points) }));

  const lakes = source.lakes
    .filter((lake) => lake.r <= row.highestLakeRank)
    .flatMap((lake) => lake.p)
    .map(project)
    .filter((ring) => reaches(ring, wide))
    .map((ring) => simplify(ring, STRAY * px));
  const land = masked(
    countries.flatMap((country) => country.rings),
    box,
    px,
    width,
    height,
  );
  const inLakes = masked(lakes, box, px, width, height);
  const dry = (x: number, y: number): boolean => {
    const at = Math.round(y * WAVE_CELLS) * width * WAVE_CELLS + Math.round(x * WAVE_CELLS);
    return land[at] === 1 && inLakes[at] === 0;
  };
  const sea = land.map((isLand) => 1 - isLand);
  const lines = (mask: Uint8Array, distances: readonly number[]) =>
    waveLines(mask, width * WAVE_CELLS, height * WAVE_CELLS, distances).map((wave) => ({
      points: wave.points.map(([x, y]): Point => [
        box.west + (x / WAVE_CELLS) * px,
        box.north + (y / WAVE_CELLS) * px,
      ]),
      tag: wave.level,
    }));

  const ground = groundOf(row, box, width, height, projection.invert, elevation);
  const strokes = hachures(ground, {
    first: row.contourStep / 2,
    step: row.contourStep,
    gap: row.hachureGap,
    longest: row.hachureLength,
    gentlest: row.gentlest,
    steepest: Math.max(STEEPEST, row.gentlest * 4),
    allowed: dry,
  });

  const plain = (found: readonly Point[][]) => found.map((points) => ({ points, tag: 0 }));
  const layers: LayerSource[] = [
    {
      name: 'countries',
      lines: countries.flatMap(({ rings }, tag) => rings.map((points) => ({ points, tag }))),
    },
    { name: 'borders', lines: lineLayer(source.lines.intl) },
    { name: 'disputed', lines: lineLayer(source.lines.disp) },
    {
      name: 'rivers',
      lines: source.rivers
        .filter((river) => river.r <= row.highestRiverRank)
        .map((river) => ({ points: project(river.l), tag: river.r }))
        .filter((river) => reaches(river.points, wide))
        .map((river) => ({ ...river, points: fine(river.points) })),
    },
    { name: 'lakes', lines: plain(lakes) },
    { name: 'urban', lines: plain(row.urban ? urbanOf(source, project, box, px) : []) },
    { name: 'waves', lines: lines(sea, row.waves) },
    { name: 'lakeWaves', lines: lines(inLakes, row.lakeWaves) },
  ];
  const map: MapSource = {
    id: row.id,
    projection: row.projection,
    kmPerPixel: px,
    origin: [box.west, box.north],
    size: [width * px, height * px],
    layers,
    countries: countries.map(({ id, name }) => ({ id, name })),
    hachures: strokes,
  };
  return { map, ground };
}

function boxAround(points: readonly Point[], px: number): Box {
  const snap = (value: number): number => Math.round(value / px) * px;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return {
    west: snap(Math.min(...xs)),
    north: snap(Math.min(...ys)),
    east: snap(Math.max(...xs)),
    south: snap(Math.max(...ys)),
  };
}

function grown(box: Box, by: number): Box {
  return {
    west: box.west - by,
    north: box.north - by,
    east: box.east + by,
    south: box.south + by,
  };
}

/** The longer side of the box around a ring, in kilometres. */
function sizeOf(ring: readonly Point[]): number {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}

function overlaps(ring: readonly Point[], box: Box): boolean {
  const around = boxAround(ring, 1);
  return (
    around.east > box.west &&
    around.west < box.east &&
    around.south > box.north &&
    around.north < box.south
  );
}

function masked(
  rings: readonly Point[][],
  box: Box,
  px: number,
  width: number,
  height: number,
): Uint8Array {
  const cell = px / WAVE_CELLS;
  const inCells = rings.map((ring) =>
    ring.map(([x, y]): Point => [(x - box.west) / cell, (y - box.north) / cell]),
  );
  return rasterise(inCells, width * WAVE_CELLS, height * WAVE_CELLS);
}

function isOfMember(pair: string): boolean {
  return pair.split('-').some((name) => MEMBER_NAMES.has(name));
}

function urbanOf(
  source: SourceGeometry,
  project: (line: readonly Point[]) => Point[],
  box: Box,
  px: number,
): Point[][] {
  return source.urban
    .flatMap((area) => area.slice(0, 1))
    .map(project)
    .filter((ring) => sizeOf(ring) > SMALLEST_TOWN * px && reaches(ring, box))
    .map((ring) => simplify(ring, 2 * STRAY * px));
}

function groundOf(
  row: ViewRow,
  box: Box,
  width: number,
  height: number,
  invert: (point: Point) => Point,
  elevation: Elevation,
): Grid {
  const raw = gridOf(width, height, row.kmPerPixel, (i, j) => {
    const [lon, lat] = invert([
      box.west + (i + 0.5) * row.kmPerPixel,
      box.north + (j + 0.5) * row.kmPerPixel,
    ]);
    return elevation(lon, lat);
  });
  return blurred(raw, row.blur, row.blurPasses);
}
