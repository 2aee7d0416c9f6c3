import { contours } from 'd3-contour';
import type { Point } from '../../src/stage/geo/projection.ts';
import { blurred, type Grid } from './grid.ts';
import { simplify } from './simplify.ts';

/** Cells per reference pixel of the rasters behind the wave lines. */
export const WAVE_CELLS = 2;

/**
 * Exact distance in cells from each cell of the water (`mask` 1) to the nearest cell of the shore
 * (Felzenszwalb and Huttenlocher's two passes); 0 on land.
 */
function distanceToShore(mask: Uint8Array, width: number, height: number): Float32Array {
  const far = (width + height) ** 2;
  const squared = new Float64Array(mask.length);
  for (let i = 0; i < mask.length; i++) squared[i] = mask[i] ? far : 0;
  for (let i = 0; i < width; i++) passAlong(squared, i, width, height);
  for (let j = 0; j < height; j++) passAlong(squared, j * width, 1, width);
  return Float32Array.from(squared, (value) => Math.sqrt(value));
}

function passAlong(values: Float64Array, base: number, step: number, length: number): void {
  const source = new Float64Array(length);
  for (let i = 0; i < length; i++) source[i] = values[base + i * step]!;
  const vertex = new Int32Array(length);
  const edge = new Float64Array(length + 1);
  let k = 0;
  edge[0] = -Infinity;
  edge[1] = Infinity;
  const meet = (q: number, v: number): number =>
    (source[q]! + q * q - (source[v]! + v * v)) / (2 * q - 2 * v);
  for (let q = 1; q < length; q++) {
    let s = meet(q, vertex[k]!);
    while (s <= edge[k]!) s = meet(q, vertex[--k]!);
    vertex[++k] = q;
    edge[k] = s;
    edge[k + 1] = Infinity;
  }
  k = 0;
  for (let q = 0; q < length; q++) {
    while (edge[k + 1]! < q) k++;
    const v = vertex[k]!;
    values[base + q * step] = (q - v) ** 2 + source[v]!;
  }
}

/** A wave line, in cells, with its place in the sequence from the shore outwards. */
export interface Wave {
  readonly level: number;
  readonly points: Point[];
}

/** Lines parallel to the shore at the given distances (reference pixels). */
export function waveLines(
  mask: Uint8Array,
  width: number,
  height: number,
  distances: readonly number[],
): Wave[] {
  const distance: Grid = { width, height, values: distanceToShore(mask, width, height), cell: 1 };
  const smooth = blurred(distance, 1);
  const edge = 2;
  const inner = ([x, y]: Point): boolean =>
    x > edge && y > edge && x < width - edge && y < height - edge;
  const waves: Wave[] = [];
  distances.forEach((reference, level) => {
    const at = reference * WAVE_CELLS;
    const shape = contours().size([width, height]).contour(Array.from(smooth.values), at);
    for (const ring of shape.coordinates.flat())
      for (const part of runs(ring as [number, number][], inner))
        if (part.length > 6) waves.push({ level, points: simplify(part, 0.22) });
  });
  return waves;
}

/** The stretches of a line that satisfy `keep`. */
function runs(line: readonly Point[], keep: (point: Point) => boolean): Point[][] {
  const out: Point[][] = [];
  let current: Point[] = [];
  for (const point of line)
    if (keep(point)) current.push(point);
    else if (current.length) {
      out.push(current);
      current = [];
    }
  if (current.length) out.push(current);
  return out;
}
