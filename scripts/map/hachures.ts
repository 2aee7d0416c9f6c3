import { contours } from 'd3-contour';
import { gradientAt, valueAt, type Grid } from './grid.ts';

/** One stroke down the slope, in grid cells and radians; its width in reference pixels. */
export interface Hachure {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly length: number;
  /** How far its middle strays to the left of the straight line, in cells. */
  readonly bow: number;
  readonly width: number;
}

/** How hachures are set; lengths in cells, which are reference pixels. */
export interface HachureRule {
  readonly first: number;
  readonly step: number;
  readonly gap: number;
  readonly longest: number;
  /** Metres a kilometre below which the ground counts as flat. */
  readonly gentlest: number;
  /** Metres a kilometre at which a stroke has its full width. */
  readonly steepest: number;
  /** Whether a stroke may start here. */
  readonly allowed: (x: number, y: number) => boolean;
}

const HIGHEST = 6500;
const MARCH = 0.7;
/** Strokes shorter than this read as dots: steep slopes carry strokes on every 2nd, 4th contour. */
const SHORTEST = 3.4;
const THINNEST = 0.2;
const WIDEST = 1.1;
/** Unit vector from the ground towards the lamp, north-west. */
const LAMP = [-0.62, -0.78] as const;

/**
 * Sets hachures along the contours of `ground` (metres), as runs of neighbours: strokes that start on
 * a contour and run downhill to just short of the next one.
 */
export function hachures(ground: Grid, rule: HachureRule): Hachure[][] {
  const levels: number[] = [];
  for (let level = rule.first; level < HIGHEST; level += rule.step) levels.push(level);
  const shapes = contours().size([ground.width, ground.height]).thresholds(levels)(
    Array.from(ground.values),
  );
  const runs: Hachure[][] = [];
  for (const shape of shapes) {
    const index = Math.round((shape.value - rule.first) / rule.step);
    for (const ring of shape.coordinates.flat())
      runs.push(...along(ring as [number, number][], shape.value, index, ground, rule));
  }
  return runs.filter((run) => run.length > 1);
}

function along(
  ring: readonly (readonly [number, number])[],
  level: number,
  index: number,
  ground: Grid,
  rule: HachureRule,
): Hachure[][] {
  const runs: Hachure[][] = [];
  let run: Hachure[] = [];
  let ahead = rule.gap / 2;
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1]!;
    const [bx, by] = ring[i]!;
    const length = Math.hypot(bx - ax, by - ay);
    for (; ahead < length; ahead += rule.gap) {
      const t = ahead / length;
      // d3's contours count from the corner of a cell, the grid from its middle.
      const x = ax + (bx - ax) * t - 0.5;
      const y = ay + (by - ay) * t - 0.5;
      const stroke = strokeAt(x, y, level, index, ground, rule);
      if (stroke) run.push(stroke);
      else if (run.length) {
        runs.push(run);
        run = [];
      }
    }
    ahead -= length;
  }
  if (run.length) runs.push(run);
  return runs;
}

function strokeAt(
  x: number,
  y: number,
  level: number,
  index: number,
  ground: Grid,
  rule: HachureRule,
): Hachure | undefined {
  const margin = 2;
  if (x < margin || y < margin || x > ground.width - margin || y > ground.height - margin) return;
  const [gx, gy] = gradientAt(ground, x, y);
  const steepness = Math.hypot(gx, gy);
  const slope = steepness / ground.cell;
  if (slope < rule.gentlest || !rule.allowed(x, y)) return;

  let skip = 1;
  while ((skip * rule.step) / steepness < SHORTEST && skip < 8) skip *= 2;
  if (index % skip !== 0) return;

  const stop = level - skip * rule.step * 0.86;
  let [px, py] = [x, y];
  const path: [number, number][] = [[x, y]];
  for (let length = 0; length < rule.longest; length += MARCH) {
    const [dx, dy] = gradientAt(ground, px, py);
    const norm = Math.hypot(dx, dy);
    if (norm < 1e-6) break;
    px -= (dx / norm) * MARCH;
    py -= (dy / norm) * MARCH;
    path.push([px, py]);
    if (valueAt(ground, px, py) < stop) break;
  }
  if (path.length < 3 || !rule.allowed(px, py)) return;

  const angle = Math.atan2(py - y, px - x);
  const length = Math.hypot(px - x, py - y);
  const [mx, my] = path[Math.floor(path.length / 2)]!;
  const bow = Math.cos(angle) * (my - y) - Math.sin(angle) * (mx - x);
  const facing = -(gx * LAMP[0] + gy * LAMP[1]) / steepness;
  const plain = THINNEST + (WIDEST - THINNEST) * Math.min(1, slope / rule.steepest);
  const width = plain * (facing > 0 ? 1 - 0.5 * facing : 1 - 0.3 * facing);
  return { x, y, angle, length, bow, width };
}
