/** The lines between concepts: bent around the circles in between, with their signs beside each other. */
import type { ConceptId } from '../../../../classroom/pack/concepts.ts';
import { PLACES, RADIUS, type Place } from './places.ts';

/** How far an arrow bends to its left, as a share of its length: the first that passes by every circle. */
const BENDS = [0.12, 0.22, -0.12, -0.22, 0.34, -0.34, 0.5, -0.5];
/** Gap between a circle and the arrow that touches it, and the one that passes by. */
const GAP = 4;
const CLEAR = 13;
/** Places of the sign along the arrow: the first that keeps its distance from the signs that stand already. */
const SIGN_PLACES = [0.56, 0.46, 0.66, 0.38, 0.74];
const APART = 24;
/** Distance of a sign from the middle of any circle. */
const OFF_CIRCLES = RADIUS + 14;
/** Length and half width of the head. */
const HEAD = 11;
const HALF = 6;

interface Ends {
  readonly from: ConceptId;
  readonly to: ConceptId;
}

export interface Line<Arrow extends Ends> {
  readonly arrow: Arrow;
  /** Path of the curve. */
  readonly path: string;
  /** Corners of the head. */
  readonly head: string;
  /** Middle of the sign. */
  readonly x: number;
  readonly y: number;
}

/** The line of each arrow, in their order. */
export function linesOf<Arrow extends Ends>(arrows: readonly Arrow[]): readonly Line<Arrow>[] {
  const signs: Place[] = [];
  return arrows.map((arrow) => {
    const curve = curveOf(arrow);
    const spots = SIGN_PLACES.map((t) => onCurve(curve, t));
    const free = spots.find(
      (spot) =>
        signs.every((sign) => distance(spot, sign) >= APART) &&
        Object.values(PLACES).every((place) => distance(spot, place) >= OFF_CIRCLES),
    );
    const sign = free ?? onCurve(curve, 0.5);
    signs.push(sign);
    const { start, bend, tip } = curve;
    const neck = towards(tip, bend, HEAD);
    const along = towards({ x: 0, y: 0 }, { x: bend.x - tip.x, y: bend.y - tip.y }, HALF);
    const corners = [
      tip,
      { x: neck.x - along.y, y: neck.y + along.x },
      { x: neck.x + along.y, y: neck.y - along.x },
    ];
    const path = `M${at(start)} Q${at(bend)} ${at(neck)}`;
    return { arrow, path, head: corners.map(at).join(' '), ...sign };
  });
}

interface Curve {
  readonly start: Place;
  readonly bend: Place;
  readonly tip: Place;
}

function curveOf({ from, to }: Ends): Curve {
  const others = Object.entries(PLACES).flatMap(([id, place]) =>
    id === from || id === to ? [] : [place],
  );
  const curves = BENDS.map((by) => bentCurve(PLACES[from], PLACES[to], by));
  const [first] = curves;
  const free = curves.find((curve) => passesBy(curve, others)) ?? first;
  if (!free) throw new Error('There is no way to bend an arrow.');
  return free;
}

function bentCurve(a: Place, b: Place, by: number): Curve {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const bend = { x: (a.x + b.x) / 2 + dy * by, y: (a.y + b.y) / 2 - dx * by };
  return { start: towards(a, bend, RADIUS + GAP), bend, tip: towards(b, bend, RADIUS + GAP) };
}

function passesBy(curve: Curve, others: readonly Place[]): boolean {
  for (let step = 0; step <= 20; step += 1) {
    const spot = onCurve(curve, step / 20);
    if (others.some((other) => distance(spot, other) < RADIUS + CLEAR)) return false;
  }
  return true;
}

function distance(a: Place, b: Place): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function towards(from: Place, to: Place, by: number): Place {
  const share = by / Math.max(1, distance(from, to));
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function onCurve({ start, bend, tip }: Curve, t: number): Place {
  const [p, q, r] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
  return {
    x: p * start.x + q * bend.x + r * tip.x,
    y: p * start.y + q * bend.y + r * tip.y,
  };
}

function at({ x, y }: Place): string {
  return `${x.toFixed(1)},${y.toFixed(1)}`;
}
