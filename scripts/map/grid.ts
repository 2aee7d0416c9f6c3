/** A grid of numbers over a view; cell (i, j) lies at `origin + (i, j) * cell` kilometres. */
export interface Grid {
  readonly width: number;
  readonly height: number;
  readonly values: Float32Array;
  /** Kilometres a cell. */
  readonly cell: number;
}

/** A grid filled from a function of column and row. */
export function gridOf(
  width: number,
  height: number,
  cell: number,
  value: (i: number, j: number) => number,
): Grid {
  const values = new Float32Array(width * height);
  for (let j = 0; j < height; j++)
    for (let i = 0; i < width; i++) values[j * width + i] = value(i, j);
  return { width, height, values, cell };
}

/** The value between cells, linearly; outside the grid that of the nearest edge. */
export function valueAt({ width, height, values }: Grid, x: number, y: number): number {
  const cx = Math.max(0, Math.min(width - 1.001, x));
  const cy = Math.max(0, Math.min(height - 1.001, y));
  const i = Math.floor(cx);
  const j = Math.floor(cy);
  const fx = cx - i;
  const fy = cy - j;
  const at = j * width + i;
  const top = values[at]! * (1 - fx) + values[at + 1]! * fx;
  const bottom = values[at + width]! * (1 - fx) + values[at + width + 1]! * fx;
  return top * (1 - fy) + bottom * fy;
}

/** Rise per cell towards the east and the south. */
export function gradientAt(grid: Grid, x: number, y: number): [number, number] {
  return [
    (valueAt(grid, x + 0.7, y) - valueAt(grid, x - 0.7, y)) / 1.4,
    (valueAt(grid, x, y + 0.7) - valueAt(grid, x, y - 0.7)) / 1.4,
  ];
}

/** A box blur of `radius` cells; two passes are near enough to a Gaussian. */
export function blurred(grid: Grid, radius: number, passes = 2): Grid {
  let values = grid.values;
  for (let pass = 0; pass < passes; pass++) {
    values = blurAlong(values, grid.width, grid.height, 1, grid.width, radius);
    values = blurAlong(values, grid.height, grid.width, grid.width, 1, radius);
  }
  return { ...grid, values };
}

function blurAlong(
  from: Float32Array,
  length: number,
  lines: number,
  step: number,
  lineStep: number,
  radius: number,
): Float32Array {
  const out = new Float32Array(from.length);
  for (let line = 0; line < lines; line++) {
    const base = line * lineStep;
    let sum = 0;
    let count = 0;
    for (let i = -radius; i < length; i++) {
      if (i + radius < length) {
        sum += from[base + (i + radius) * step]!;
        count++;
      }
      if (i - radius - 1 >= 0) {
        sum -= from[base + (i - radius - 1) * step]!;
        count--;
      }
      if (i >= 0) out[base + i * step] = sum / count;
    }
  }
  return out;
}
