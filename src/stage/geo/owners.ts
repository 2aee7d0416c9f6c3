import type { BakedMap } from './baked.ts';
import { toScreen, type Frame, type Rect } from './framing.ts';
import type { Point } from './projection.ts';
import { rasterise } from './raster.ts';

/** Whose land each small cell of the free window is: what names are placed by. */
export interface Owners {
  readonly area: Rect;
  /** CSS pixels a cell. */
  readonly cell: number;
  readonly columns: number;
  readonly rows: number;
  /** Place of the country in the map's header, or -1 on water. */
  readonly of: Int16Array;
  /** By country: the number of its visible cells and the sums of their columns and rows. */
  readonly sums: readonly { count: number; columns: number; rows: number }[];
}

const CELL = 4;

/** Looks up the country of each cell of `area` (CSS pixels). */
export function ownersOf(map: BakedMap, frame: Frame, area: Rect): Owners {
  const columns = Math.ceil(area.width / CELL);
  const rows = Math.ceil(area.height / CELL);
  const of = new Int16Array(columns * rows).fill(-1);
  const cellOf = (x: number, y: number): Point => {
    const [sx, sy] = toScreen(frame, [x, y]);
    return [(sx - area.x) / CELL - 0.5, (sy - area.y) / CELL - 0.5];
  };
  const paint = (rings: readonly Float32Array[], owner: number): void => {
    if (!rings.some((ring) => reaches(ring, frame, area))) return;
    const cells = rings.map((ring) =>
      Array.from({ length: ring.length / 2 }, (_, i) => cellOf(ring[i * 2]!, ring[i * 2 + 1]!)),
    );
    rasterise(cells, columns, rows).forEach((filled, i) => {
      if (filled) of[i] = owner;
    });
  };
  const shapes = new Map<number, Float32Array[]>();
  for (const { points, tag } of map.layers.countries ?? [])
    shapes.set(tag, [...(shapes.get(tag) ?? []), points]);
  for (const [tag, rings] of shapes) paint(rings, tag);
  for (const lake of map.layers.lakes ?? []) paint([lake.points], -1);
  const sums = map.header.countries.map(() => ({ count: 0, columns: 0, rows: 0 }));
  of.forEach((owner, at) => {
    const sum = sums[owner];
    if (!sum) return;
    sum.count++;
    sum.columns += at % columns;
    sum.rows += Math.floor(at / columns);
  });
  return { area, cell: CELL, columns, rows, of, sums };
}

/** A lookup of owners that keeps the last one: it changes with the camera only. */
export function ownersCache(): typeof ownersOf {
  let key = '';
  let kept: Owners | undefined;
  return (map, frame, area) => {
    const wanted = JSON.stringify([map.header.id, frame, area]);
    if (!kept || wanted !== key) [key, kept] = [wanted, ownersOf(map, frame, area)];
    return kept;
  };
}

/** Visible land of a country, square CSS pixels. */
export function areaOf({ sums, cell }: Owners, country: number): number {
  return (sums[country]?.count ?? 0) * cell * cell;
}

/** The owner at a point of the screen, or -1 on water and outside the area. */
export function ownerAt(owners: Owners, [x, y]: Point): number {
  const i = Math.floor((x - owners.area.x) / owners.cell);
  const j = Math.floor((y - owners.area.y) / owners.cell);
  if (i < 0 || j < 0 || i >= owners.columns || j >= owners.rows) return -1;
  return owners.of[j * owners.columns + i]!;
}

/** The middle of a country's visible land on the screen, or undefined where none is seen. */
export function middleOf(owners: Owners, country: number): Point | undefined {
  const sum = owners.sums[country];
  if (!sum || sum.count === 0) return undefined;
  const middle = place(owners, sum.columns / sum.count, sum.rows / sum.count);
  if (ownerAt(owners, middle) === country) return middle;
  return nearestTo(owners, country, middle);
}

function nearestTo(owners: Owners, country: number, [x, y]: Point): Point {
  let best: Point = [x, y];
  let nearest = Infinity;
  owners.of.forEach((owner, at) => {
    if (owner !== country) return;
    const point = place(owners, at % owners.columns, Math.floor(at / owners.columns));
    const distance = Math.hypot(point[0] - x, point[1] - y);
    if (distance < nearest) [best, nearest] = [point, distance];
  });
  return best;
}

function place({ area, cell }: Owners, i: number, j: number): Point {
  return [area.x + (i + 0.5) * cell, area.y + (j + 0.5) * cell];
}

/** Whether every cell under a rectangle belongs to one country. */
export function owns(owners: Owners, country: number, rect: Rect): boolean {
  const { area, cell, columns, rows, of } = owners;
  const i0 = Math.floor((rect.x - area.x) / cell);
  const j0 = Math.floor((rect.y - area.y) / cell);
  const i1 = Math.floor((rect.x + rect.width - area.x) / cell);
  const j1 = Math.floor((rect.y + rect.height - area.y) / cell);
  if (i0 < 0 || j0 < 0 || i1 >= columns || j1 >= rows) return false;
  for (let j = j0; j <= j1; j++)
    for (let i = i0; i <= i1; i++) if (of[j * columns + i] !== country) return false;
  return true;
}

/** Whether the box around a ring touches an area of the screen. */
function reaches(ring: Float32Array, frame: Frame, area: Rect): boolean {
  let [west, east, north, south] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < ring.length; i += 2) {
    west = Math.min(west, ring[i]!);
    east = Math.max(east, ring[i]!);
    north = Math.min(north, ring[i + 1]!);
    south = Math.max(south, ring[i + 1]!);
  }
  const [left, top] = toScreen(frame, [west, north]);
  const [right, bottom] = toScreen(frame, [east, south]);
  return (
    right > area.x && left < area.x + area.width && bottom > area.y && top < area.y + area.height
  );
}
