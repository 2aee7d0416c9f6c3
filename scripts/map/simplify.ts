import type { Point } from '../../src/stage/geo/projection.ts';

/** A rectangle on the plane, in kilometres. */
export interface Box {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

/**
 * Douglas-Peucker: keeps the ends and whatever strays more than `tolerance` (kilometres) from the
 * line drawn without it.
 */
export function simplify(line: readonly Point[], tolerance: number): Point[] {
  const keep = new Uint8Array(line.length);
  keep[0] = keep[line.length - 1] = 1;
  const spans: [number, number][] = [[0, line.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    let worst = tolerance;
    let at = -1;
    for (let i = from + 1; i < to; i++) {
      const stray = distanceToSegment(line[i]!, line[from]!, line[to]!);
      if (stray > worst) [worst, at] = [stray, i];
    }
    if (at < 0) continue;
    keep[at] = 1;
    spans.push([from, at], [at, to]);
  }
  return line.filter((_, i) => keep[i]);
}

/** Simplifies finely inside `box` and coarsely (`outside`, kilometres) where nobody looks. */
export function simplifyFor(
  line: readonly Point[],
  box: Box,
  inside: number,
  outside: number,
): Point[] {
  const within = ([x, y]: Point): boolean =>
    x >= box.west && x <= box.east && y >= box.north && y <= box.south;
  const out: Point[] = [];
  let from = 0;
  while (from < line.length - 1) {
    const here = within(line[from]!) || within(line[from + 1]!);
    let to = from + 1;
    while (to < line.length - 1 && (within(line[to]!) || within(line[to + 1]!)) === here) to++;
    const part = simplify(line.slice(from, to + 1), here ? inside : outside);
    out.push(...(out.length ? part.slice(1) : part));
    from = to;
  }
  return out.length ? out : [...line];
}

/** Whether any point of `line` lies in `box`. */
export function reaches(line: readonly Point[], box: Box): boolean {
  return line.some(([x, y]) => x >= box.west && x <= box.east && y >= box.north && y <= box.south);
}

/** Distance from a point to a segment, in the points' own unit. */
export function distanceToSegment(p: Point, a: Point, b: Point): number {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const length2 = dx * dx + dy * dy;
  const t = length2 === 0 ? 0 : ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length2;
  const u = Math.max(0, Math.min(1, t));
  return Math.hypot(p[0] - a[0] - u * dx, p[1] - a[1] - u * dy);
}
