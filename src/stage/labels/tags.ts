import { overlap, type Rect } from '../geo/framing.ts';
import type { Point } from '../geo/projection.ts';

/** A member's tag: where it lies, and the point of its land that a line ties it to. */
export interface PlacedTag {
  readonly id: string;
  readonly box: Rect;
  /** A point on the member's land, CSS pixels, for members in the window. */
  readonly anchor?: Point;
  /** The edge that it is pinned to, with an arrow, for members outside the window. */
  readonly edge?: 'left' | 'right' | 'top' | 'bottom';
}

/** A tag that wants a place; `at` may lie outside the window. */
export interface TagRequest {
  readonly id: string;
  readonly at: Point;
  readonly size: { readonly width: number; readonly height: number };
  /** True for whom the map is about: placed first, and somewhere in any case. */
  readonly needed?: boolean;
}

/** Distances from the anchor at which a tag may lie, CSS pixels, and the number of directions. */
const DISTANCES = [34, 52, 72, 96];
/** Farther ones, for a tag that is needed. */
const FAR = [...DISTANCES, 120, 150, 190, 240];
const DIRECTIONS = 24;
/** CSS pixels between a tag and the window's edge. */
const EDGE = 12;
/** CSS pixels that an arrow takes between a pinned tag and the edge. */
const ARROW = 10;

/**
 * Places the members' tags one after another: near their land, on nothing that is taken, on as little
 * of what `cost` counts as possible. A member outside the window gets its tag pinned to the edge. Tags that are needed
 * come first: one that finds no free place covers signs rather than be missing, but never another tag or a control.
 */
export function placeTags(
  requests: readonly TagRequest[],
  taken: readonly Rect[],
  window: Rect,
  cost: (box: Rect) => number,
  signs: readonly Rect[] = [],
): PlacedTag[] {
  const placed: PlacedTag[] = [];
  const place = (request: TagRequest, occupied: readonly Rect[]) =>
    pinned(request, window, occupied) ?? beside(request, window, occupied, cost);
  for (const request of [...requests].sort((a, b) => rank(a) - rank(b))) {
    const solid = [...taken, ...placed.map(({ box }) => box)];
    const free = place(request, [...solid, ...signs]);
    const tag = free ?? (request.needed ? place(request, solid) : undefined);
    if (tag) placed.push(tag);
  }
  return placed;
}

function rank({ needed }: TagRequest): number {
  return needed ? 0 : 1;
}

function beside(
  { id, at, size, needed }: TagRequest,
  window: Rect,
  occupied: readonly Rect[],
  cost: (box: Rect) => number,
): PlacedTag | undefined {
  let best: PlacedTag | undefined;
  let least = Infinity;
  for (const distance of needed ? FAR : DISTANCES)
    for (let k = 0; k < DIRECTIONS; k++) {
      const angle = Math.PI / 2 + (k * 2 * Math.PI) / DIRECTIONS;
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
      // The box's centre moves out until its edge is `distance` away from the anchor.
      const reach = Math.min(
        size.width / 2 / Math.max(0.001, Math.abs(dx)),
        size.height / 2 / Math.max(0.001, Math.abs(dy)),
      );
      const [cx, cy] = [at[0] + dx * (distance + reach), at[1] + dy * (distance + reach)];
      const box = { x: cx - size.width / 2, y: cy - size.height / 2, ...size };
      if (!withinEdges(box, window)) continue;
      if (occupied.some((other) => overlap(grown(box, 6), other))) continue;
      const upward = dy < 0 ? 18 : 0;
      const price = cost(box) + distance * 0.9 + upward + Math.abs(dx) * 10;
      if (price < least) {
        least = price;
        best = { id, box, anchor: at };
      }
    }
  return best;
}

function pinned(
  { id, at, size }: TagRequest,
  window: Rect,
  occupied: readonly Rect[],
): PlacedTag | undefined {
  const beyond = {
    left: window.x - at[0],
    right: at[0] - window.x - window.width,
    top: window.y - at[1],
    bottom: at[1] - window.y - window.height,
  };
  const edges = ['left', 'right', 'top', 'bottom'] as const;
  const edge = edges.reduce((a, b) => (beyond[b] > beyond[a] ? b : a));
  if (beyond[edge] <= 0) return undefined;
  const upright = edge === 'left' || edge === 'right';
  const clampX = (x: number): number =>
    Math.max(window.x + EDGE, Math.min(window.x + window.width - EDGE - size.width, x));
  const clampY = (y: number): number =>
    Math.max(window.y + EDGE, Math.min(window.y + window.height - EDGE - size.height, y));
  const near = ARROW + 8;
  for (let slide = 0; slide < (upright ? window.height : window.width); slide += 8)
    for (const side of [1, -1]) {
      const x =
        edge === 'left'
          ? window.x + near
          : edge === 'right'
            ? window.x + window.width - near - size.width
            : clampX(at[0] - size.width / 2 + slide * side);
      const y =
        edge === 'top'
          ? window.y + near
          : edge === 'bottom'
            ? window.y + window.height - near - size.height
            : clampY(at[1] - size.height / 2 + slide * side);
      const box = { x, y, ...size };
      if (!occupied.some((other) => overlap(grown(box, 4), other))) return { id, box, edge };
    }
  return undefined;
}

function withinEdges(box: Rect, window: Rect): boolean {
  return (
    box.x >= window.x + EDGE &&
    box.y >= window.y + EDGE &&
    box.x + box.width <= window.x + window.width - EDGE &&
    box.y + box.height <= window.y + window.height - EDGE
  );
}

function grown(box: Rect, by: number): Rect {
  return {
    x: box.x - by,
    y: box.y - by,
    width: box.width + 2 * by,
    height: box.height + 2 * by,
  };
}
