import type { Point } from '../geo/projection.ts';

const ROUNDS = 40;

/**
 * Moves points apart until no two are nearer than `least` along both axes, each as little as
 * possible: signs of neighbouring sites stay legible.
 */
export function spread(points: readonly Point[], least: number): Point[] {
  const out = points.map(([x, y]): [number, number] => [x, y]);
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (let i = 0; i < out.length; i++)
      for (let j = i + 1; j < out.length; j++) {
        const [a, b] = [out[i]!, out[j]!];
        const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
        const [lackX, lackY] = [least - Math.abs(dx), least - Math.abs(dy)];
        if (lackX <= 0.01 || lackY <= 0.01) continue;
        moved = true;
        const axis = lackX < lackY ? 0 : 1;
        const push = (Math.min(lackX, lackY) / 2) * ((axis === 0 ? dx : dy) < 0 ? -1 : 1);
        a[axis] -= push;
        b[axis] += push;
      }
    if (!moved) break;
  }
  return out;
}
