import type { BakedMap, LayerName, Line } from './baked.ts';

/** A baked map as paths on the plane, in kilometres, made once and drawn at any scale. */
export interface MapPaths {
  readonly map: BakedMap;
  /** One path for each country, in the order of the map's header. */
  readonly countries: readonly Path2D[];
  readonly land: Path2D;
  /** Lines of a layer joined by their tag. */
  readonly byTag: (layer: LayerName) => ReadonlyMap<number, Path2D>;
  /** Hachures joined by width: [reference pixels, path]. */
  readonly hachures: readonly (readonly [number, Path2D])[];
}

const CLOSED: ReadonlySet<LayerName> = new Set(['countries', 'lakes', 'urban']);

/** Makes the paths of a map. */
export function pathsOf(map: BakedMap): MapPaths {
  const cache = new Map<LayerName, Map<number, Path2D>>();
  const byTag = (layer: LayerName): Map<number, Path2D> => {
    const known = cache.get(layer);
    if (known) return known;
    const made = joinedByTag(map.layers[layer] ?? [], CLOSED.has(layer));
    cache.set(layer, made);
    return made;
  };
  const shapes = byTag('countries');
  const countries = map.header.countries.map((_, i) => shapes.get(i) ?? new Path2D());
  const land = new Path2D();
  for (const country of countries) land.addPath(country);
  return { map, countries, land, byTag, hachures: hachurePaths(map) };
}

function joinedByTag(lines: readonly Line[], closed: boolean): Map<number, Path2D> {
  const paths = new Map<number, Path2D>();
  for (const { points, tag } of lines) {
    const path = paths.get(tag) ?? new Path2D();
    paths.set(tag, path);
    path.moveTo(points[0]!, points[1]!);
    for (let i = 2; i < points.length; i += 2) path.lineTo(points[i]!, points[i + 1]!);
    if (closed) path.closePath();
  }
  return paths;
}

function hachurePaths({ hachures }: BakedMap): [number, Path2D][] {
  const paths = new Map<number, Path2D>();
  for (let i = 0; i < hachures.count; i++) {
    const width = Math.round(hachures.width[i]! * 10) / 10;
    let path = paths.get(width);
    if (!path) paths.set(width, (path = new Path2D()));
    const [x, y, angle] = [hachures.x[i]!, hachures.y[i]!, hachures.angle[i]!];
    const length = hachures.length[i]! * (0.9 + 0.2 * scatter(i));
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    // A quadratic curve passes half as far from its chord as its control point lies.
    const bow = hachures.bow[i]! * 2;
    const aside = (scatter(i + 0.5) - 0.5) * 0.06 * length;
    const [x0, y0] = [x - sin * aside, y + cos * aside];
    path.moveTo(x0, y0);
    path.quadraticCurveTo(
      x0 + (cos * length) / 2 - sin * bow,
      y0 + (sin * length) / 2 + cos * bow,
      x0 + cos * length,
      y0 + sin * length,
    );
  }
  return [...paths].sort(([a], [b]) => a - b);
}

/** A fixed number in 0..1 for each stroke: the engraver's hand. */
function scatter(i: number): number {
  const s = Math.sin(i * 12.9898) * 43758.5453;
  return s - Math.floor(s);
}
