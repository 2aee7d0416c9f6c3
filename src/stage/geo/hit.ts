import type { BakedMap } from './baked.ts';
import { toPlane, type Frame } from './framing.ts';
import type { Point } from './projection.ts';

/** What lies under the pointer. */
export interface Hit {
  readonly kind: 'actor' | 'site';
  readonly id: string;
}

/** A site or place on the screen that can be pointed at, CSS pixels. */
export interface Target {
  readonly hit: Hit;
  readonly at: Point;
  /** Half the width and height of its area; never taken as less than {@link LEAST_REACH}. */
  readonly reach: Point;
}

/** Half of the least target size that a finger or a tired hand finds, CSS pixels. */
const LEAST_REACH = 12;

/** Whether a point lies inside closed rings of x, y pairs, by the even-odd rule. */
export function inside(rings: readonly Float32Array[], [x, y]: Point): boolean {
  let within = false;
  for (const ring of rings) {
    let [px, py] = [ring[ring.length - 2]!, ring[ring.length - 1]!];
    for (let i = 0; i < ring.length; i += 2) {
      const [qx, qy] = [ring[i]!, ring[i + 1]!];
      if (qy > y !== py > y && x < ((px - qx) * (y - qy)) / (py - qy) + qx) within = !within;
      [px, py] = [qx, qy];
    }
  }
  return within;
}

/** The id of the country at a point of the plane, or undefined on water and beyond the map. */
export function countryAt(map: BakedMap, point: Point): string | undefined {
  const rings = new Map<number, Float32Array[]>();
  for (const { points, tag } of map.layers.countries ?? []) {
    const country = rings.get(tag);
    if (country) country.push(points);
    else rings.set(tag, [points]);
  }
  for (const [tag, country] of rings)
    if (inside(country, point)) return map.header.countries[tag]?.id;
  return undefined;
}

/** The target nearest to the pointer among those that it touches: sites and tags win over land. */
export function targetAt(targets: readonly Target[], [x, y]: Point): Hit | undefined {
  let best: Hit | undefined;
  let nearest = Infinity;
  for (const { hit, at, reach } of targets) {
    const [dx, dy] = [Math.abs(x - at[0]), Math.abs(y - at[1])];
    if (dx > Math.max(LEAST_REACH, reach[0]) || dy > Math.max(LEAST_REACH, reach[1])) continue;
    const distance = Math.hypot(dx, dy) + (hit.kind === 'site' ? 0 : 1000);
    if (distance < nearest) [best, nearest] = [hit, distance];
  }
  return best;
}

/** What the pointer means: a target, else the country beneath as an actor. */
export function hitTest(
  map: BakedMap,
  frame: Frame,
  targets: readonly Target[],
  pointer: Point,
  actorOf: (countryId: string) => string,
): Hit | undefined {
  const target = targetAt(targets, pointer);
  if (target) return target;
  const country = countryAt(map, toPlane(frame, pointer));
  return country === undefined ? undefined : { kind: 'actor', id: actorOf(country) };
}
