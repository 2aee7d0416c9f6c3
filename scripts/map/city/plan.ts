import { conicEqualArea, type Conic, type Point } from '../../../src/stage/geo/projection.ts';
import type { BakedView } from '../bakeView.ts';
import type { LayerSource } from '../encode.ts';
import { blurred, gridOf } from '../grid.ts';
import { hachures } from '../hachures.ts';
import { hash, noise, smooth } from '../noise.ts';
import { distanceToSegment } from '../simplify.ts';

type Place = readonly [lon: number, lat: number];

/** A city's plate: what is true of it in degrees, and how its drawn parts spread. */
export interface CityPlan {
  readonly id: string;
  readonly projection: Conic;
  readonly corners: readonly [Place, Place];
  readonly kmPerPixel: number;
  /** The middle of the built-up area, and how far it reaches in kilometres. */
  readonly core: Place;
  readonly reach: {
    readonly west: number;
    readonly east: number;
    readonly north: number;
    readonly south: number;
  };
  /** Latitude at which the hills begin, to the south. */
  readonly footOfHills: number;
  readonly rivers: readonly (readonly Place[])[];
  readonly roads: readonly (readonly Place[])[];
  readonly rails: readonly (readonly Place[])[];
  readonly runways: readonly (readonly Place[])[];
}

/** Kilometres from corner to corner of a block with its street. */
const BLOCK = { width: 0.42, height: 0.4, street: 0.11 };
/** Kilometres to each side of a river that stay open. */
const RIVER_BANK = 0.22;
const RIDGE_WIDTH = 2.6;
const METRES_AT_NORTH = 640;
/** Metres that the plain rises for each kilometre to the south. */
const PLAIN_SLOPE = 11;
const CONTOUR_STEP = 110;
const SHADES = 5;

/** Draws a city plate: blocks, streets, railway, runways, rivers, and hachures on its hills. */
export function bakeCity(plan: CityPlan): BakedView {
  const { project } = conicEqualArea(plan.projection);
  const px = plan.kmPerPixel;
  const [southWest, northEast] = plan.corners.map(project) as [Point, Point];
  const origin: Point = [southWest[0], northEast[1]];
  const width = Math.round((northEast[0] - southWest[0]) / px);
  const height = Math.round((southWest[1] - northEast[1]) / px);
  const rivers = plan.rivers.map((line, n) => wandering(line.map(project), n));
  const foot = project([plan.projection.meridian, plan.footOfHills])[1];

  const elevation = ([x, y]: Point): number => {
    const plain = METRES_AT_NORTH + (y - origin[1]) * PLAIN_SLOPE;
    const south = y - foot + (noise(x / 2.4, 3) - 0.5) * 2.4;
    if (south <= 0) return plain;
    const ridge = smooth(distanceToLines([x, y], rivers) / RIDGE_WIDTH);
    const rise = south * 85 + south * south * 9;
    const spurs = 0.75 + 0.5 * noise(x / 1.3, y / 1.9);
    return plain + rise * (0.3 + 0.7 * ridge * spurs);
  };
  const raw = gridOf(width, height, px, (i, j) =>
    elevation([origin[0] + (i + 0.5) * px, origin[1] + (j + 0.5) * px]),
  );
  const ground = blurred(raw, 2);
  const line = (places: readonly Place[]) => ({ points: curved(places.map(project)), tag: 0 });
  const layers: LayerSource[] = [
    { name: 'rivers', lines: rivers.map((points) => ({ points, tag: 4 })) },
    { name: 'blocks', lines: blocks(project(plan.core), plan.reach, rivers, foot) },
    { name: 'roads', lines: plan.roads.map(line) },
    { name: 'rails', lines: plan.rails.map(line) },
    {
      name: 'runways',
      lines: plan.runways.map((runway) => ({ points: runway.map(project), tag: 0 })),
    },
  ];
  return {
    map: {
      id: plan.id,
      projection: plan.projection,
      kmPerPixel: px,
      origin,
      size: [width * px, height * px],
      layers,
      countries: [],
      hachures: hachures(ground, {
        first: 870,
        step: CONTOUR_STEP,
        gap: 1.9,
        longest: 8,
        gentlest: 40,
        steepest: 320,
        allowed: () => true,
      }),
    },
    ground,
  };
}

/** Blocks as pairs of corners with a shade, denser in the middle, thinning outwards. */
function blocks(
  [cx, cy]: Point,
  reach: CityPlan['reach'],
  rivers: readonly Point[][],
  foot: number,
): { points: Point[]; tag: number }[] {
  const out: { points: Point[]; tag: number }[] = [];
  for (let i = -40; i <= 40; i++)
    for (let j = -40; j <= 40; j++) {
      const [x, y] = [cx + i * BLOCK.width, cy + j * BLOCK.height];
      const dx = (x - cx) / (x < cx ? reach.west : reach.east);
      const dy = (y - cy) / (y < cy ? reach.north : reach.south);
      const spread = Math.hypot(dx, dy) + (noise(x / 1.7, y / 1.7) - 0.5) * 0.7;
      if (spread > 1.1 || y > foot + 0.6) continue;
      if (spread > 0.55 && hash(i, j) < (spread - 0.55) * 1.75) continue;
      const middle: Point = [x + BLOCK.width / 2, y + BLOCK.height / 2];
      if (distanceToLines(middle, rivers) < RIVER_BANK) continue;
      const high = hash(i + 99, j) < 0.14 ? 0.55 : 1;
      const right = x + BLOCK.width - BLOCK.street;
      const bottom = y + (BLOCK.height - BLOCK.street) * high;
      const tag = 1 + Math.floor(hash(i, j + 99) * SHADES * (spread > 0.8 ? 0.6 : 1));
      const half = x + (right - x) / 2;
      if (hash(i + 7, j + 7) > 0.62) {
        out.push({
          points: [
            [x, y],
            [half - 0.03, bottom],
          ],
          tag,
        });
        out.push({
          points: [
            [half + 0.03, y],
            [right, bottom],
          ],
          tag,
        });
      } else
        out.push({
          points: [
            [x, y],
            [right, bottom],
          ],
          tag,
        });
    }
  return out;
}

function distanceToLines(point: Point, lines: readonly (readonly Point[])[]): number {
  let least = Infinity;
  for (const line of lines)
    for (let i = 1; i < line.length; i++)
      least = Math.min(least, distanceToSegment(point, line[i - 1]!, line[i]!));
  return least;
}

/** A smooth curve through the points, six pieces for each stretch. */
function curved(points: readonly Point[]): Point[] {
  const out: Point[] = [];
  const at = (i: number): Point => points[Math.max(0, Math.min(points.length - 1, i))]!;
  for (let i = 0; i + 1 < points.length; i++)
    for (let k = 0; k < 6; k++) {
      const t = k / 6;
      const mix = (axis: 0 | 1): number => {
        const [a, b, c, d] = [at(i - 1)[axis], at(i)[axis], at(i + 1)[axis], at(i + 2)[axis]];
        return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
      };
      out.push([mix(0), mix(1)]);
    }
  out.push(at(points.length - 1));
  return out;
}

/** A river's course with its small bends. */
function wandering(points: readonly Point[], n: number): Point[] {
  return curved(points).map(([x, y], i, { length }) => {
    const sway = i === 0 || i === length - 1 ? 0 : noise(i * 0.7, n * 7) - 0.5;
    return [x + sway * 0.5, y];
  });
}
