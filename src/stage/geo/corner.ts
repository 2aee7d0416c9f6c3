import { overlap, type Rect } from './framing.ts';
import type { Point } from './projection.ts';

export type Corner = 'topLeft' | 'topRight' | 'bottomLeft' | 'bottomRight';

/** Where a plate of a size lies in a corner of the free window, `margin` from its edges. */
export function plateIn(
  corner: Corner,
  free: Rect,
  size: { width: number; height: number },
  margin: number,
): Rect {
  const left = corner === 'topLeft' || corner === 'bottomLeft';
  const top = corner === 'topLeft' || corner === 'topRight';
  return {
    x: left ? free.x + margin : free.x + free.width - margin - size.width,
    y: top ? free.y + margin : free.y + free.height - margin - size.height,
    ...size,
  };
}

/**
 * The free corner furthest from the action: the one whose plate covers nothing that matters and lies
 * farthest from the nearest of `action`; where each covers something, the one that covers least.
 */
export function freeCorner(
  free: Rect,
  size: { width: number; height: number },
  margin: number,
  action: readonly Point[],
  taken: readonly Rect[],
): Corner {
  const corners: Corner[] = ['topRight', 'topLeft', 'bottomRight', 'bottomLeft'];
  const rank = (corner: Corner): [number, number] => {
    const plate = plateIn(corner, free, size, margin);
    const covered =
      taken.filter((rect) => overlap(rect, plate)).length * 2 +
      action.filter((point) => distanceTo(plate, point) === 0).length;
    const nearest = Math.min(Infinity, ...action.map((point) => distanceTo(plate, point)));
    return [covered, -nearest];
  };
  return corners
    .map((corner) => ({ corner, rank: rank(corner) }))
    .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1])[0]!.corner;
}

function distanceTo(rect: Rect, [x, y]: Point): number {
  return Math.hypot(
    Math.max(rect.x - x, 0, x - rect.x - rect.width),
    Math.max(rect.y - y, 0, y - rect.y - rect.height),
  );
}
