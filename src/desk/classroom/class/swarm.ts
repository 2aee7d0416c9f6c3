/** Dots on an axis that lie beside each other where their values are alike. */

/** A dot, in pixels: x from the left end of the axis, y from the axis, upwards negative. */
export interface Dot {
  /** Position of its value among the values. */
  readonly at: number;
  readonly x: number;
  readonly y: number;
}

export interface Swarm {
  /** Of every dot: smaller than asked for where they would not fit. */
  readonly radius: number;
  readonly dots: readonly Dot[];
}

export interface SwarmSpace {
  /** Length of the axis in pixels. */
  readonly width: number;
  /** How far dots may reach above and below the axis, in pixels. */
  readonly reach: number;
  /** Wished for, in pixels. */
  readonly radius: number;
}

/** Values end here: dimensions run from 0. */
const FULL = 1000;
/** Distance between the centres of two dots that touch, in radii, with a hair between them. */
const APART = 2.12;
const SMALLER = 0.84;
/** Pixels. Below this dots lie over one another. */
const SMALLEST = 1.1;
/** Up to so many values are people that one knows: their dots stay as large as this share of what is wished for. */
const A_CLASS = 60;
const LEAST = 0.62;

/**
 * Places a dot for each value, 0..1000. Sorting is the dearest part: each size that is tried takes one pass over the
 * values and the few rows that fit.
 */
export function swarmOf(values: readonly number[], { width, reach, radius }: SwarmSpace): Swarm {
  const order = values.map((_, at) => at).sort((a, b) => by(values, a) - by(values, b) || a - b);
  const least = values.length <= A_CLASS ? radius * LEAST : SMALLEST;
  for (let tried = radius; tried > least; tried *= SMALLER) {
    const dots = laid(values, order, width, tried, reach);
    if (dots) return { radius: tried, dots };
  }
  const dots = laid(values, order, width, least, Infinity) ?? [];
  const tallest = Math.max(1, ...dots.map(({ y }) => Math.abs(y)));
  // Pushed together, so that the height of a heap still tells of its size.
  const pushed = Math.min(1, (reach - least) / tallest);
  return { radius: least, dots: dots.map((dot) => ({ ...dot, y: dot.y * pushed })) };
}

/** Undefined where they would reach further than they may. */
function laid(
  values: readonly number[],
  order: readonly number[],
  width: number,
  radius: number,
  reach: number,
): Dot[] | undefined {
  const apart = radius * APART;
  const ends: number[] = [];
  const dots: Dot[] = [];
  for (const at of order) {
    const x = (by(values, at) / FULL) * width;
    const free = ends.findIndex((end) => end + apart <= x);
    const row = free < 0 ? ends.length : free;
    const y = offset(row) * apart;
    if (Math.abs(y) + radius > reach) return undefined;
    ends[row] = x;
    dots.push({ at, x, y });
  }
  return dots;
}

/** Rows from the axis outwards, above it first: 0, -1, 1, -2, 2. */
function offset(row: number): number {
  const step = Math.ceil(row / 2);
  return row === 0 ? 0 : row % 2 === 1 ? -step : step;
}

function by(values: readonly number[], at: number): number {
  return values[at] ?? 0;
}

/** The dot that is nearest to a point, at most `within` pixels away. */
export function nearestDot(
  { dots }: Swarm,
  point: { readonly x: number; readonly y: number },
  within: number,
): Dot | undefined {
  let best: Dot | undefined;
  let least = within;
  for (const dot of dots) {
    const far = Math.hypot(dot.x - point.x, dot.y - point.y);
    if (far > least) continue;
    least = far;
    best = dot;
  }
  return best;
}
