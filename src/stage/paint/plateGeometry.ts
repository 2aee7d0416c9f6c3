import type { MapView } from '../assets.ts';
import { frameExtent, frameWithin, toScreen, type Frame, type Rect } from '../geo/framing.ts';
import { conicEqualArea, type LonLat, type Point } from '../geo/projection.ts';
import { spread } from '../labels/spread.ts';
import type { SiteSign } from './signs.ts';

/** One site as the plate shows it. */
export interface PlateSite {
  readonly id: string;
  readonly place: LonLat;
  readonly sign: SiteSign;
  readonly name: string;
  /** Its state in words. */
  readonly line: string;
  /** False for a place that nobody fights over. */
  readonly atStake: boolean;
}

/** A theatre drawn as a plate, docked in a corner or filling the free window. */
export interface Plate {
  readonly view: MapView;
  /** Outer edge when docked, the free window otherwise; CSS pixels. */
  readonly box: Rect;
  readonly docked: boolean;
  readonly scale: number;
  readonly title: string;
  readonly kind: string;
  readonly legend: readonly { readonly word: string; readonly sign: SiteSign }[];
  readonly sites: readonly PlateSite[];
  /** Those who fight here, the host last; the host alone where there is unrest. */
  readonly sides: readonly { readonly id: string; readonly name: string }[];
  /** The site that transports are flying to, if any. */
  readonly inbound: string | undefined;
}

/** Where a plate's sites came to lie, for the pointer and for motions. */
export interface PlateGeometry {
  readonly frame: Frame;
  readonly map: Rect;
  readonly sites: Readonly<Record<string, Point>>;
}

const BORDER = 5;
const LEGEND_HEIGHT = 24;
/** Kilometres around the sites that the plate shows at least: to the south lie the hills. */
const CITY_ROOM = { aside: 6, north: 3.2, south: 4.4, southFilling: 7.5 };
/** The same around a front, where neighbours on both sides are to be seen. */
const FRONT_ROOM = { aside: 34, north: 26, south: 26, southFilling: 26 };
/** Least distance between the middles of two tablets, in parts of a tablet. */
const APART = 1.62;

/** Size of a docked plate at a factor on symbols, CSS pixels. */
export function plateSize(scale: number): { width: number; height: number } {
  return scale > 1.1 ? { width: 344, height: 270 } : { width: 260, height: 208 };
}

/** Where the plate's map and sites lie. */
export function plateGeometry({ view, box, docked, scale, sites }: Plate): PlateGeometry {
  const border = docked ? BORDER : 0;
  const legend = docked ? LEGEND_HEIGHT * scale : 0;
  const map: Rect = {
    x: box.x + border,
    y: box.y + border,
    width: box.width - 2 * border,
    height: box.height - 2 * border - legend,
  };
  const { header } = view.paths.map;
  const { project } = conicEqualArea(header.projection);
  const points = sites.map((site) => project(site.place));
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const whole = {
    west: header.origin[0],
    north: header.origin[1],
    east: header.origin[0] + header.size[0],
    south: header.origin[1] + header.size[1],
  };
  const room = header.countries.length === 0 ? CITY_ROOM : FRONT_ROOM;
  const around = {
    west: Math.min(...xs) - room.aside,
    east: Math.max(...xs) + room.aside,
    north: Math.min(...ys) - room.north,
    south: Math.max(...ys) + (docked ? room.south : room.southFilling),
  };
  const wanted = points.length > 0 ? frameExtent(around, map) : frameWithin(whole, map);
  const frame = heldInside(wanted, whole, map);
  const places = spread(
    points.map((point) => toScreen(frame, point)),
    tabletSize(docked, scale) * APART,
  );
  return { frame, map, sites: Object.fromEntries(sites.map(({ id }, i) => [id, places[i]!])) };
}

/** Side of a site's tablet, CSS pixels. */
export function tabletSize(docked: boolean, scale: number): number {
  return (docked ? 12 : 15) * scale;
}

/** Moves and tightens a frame until it shows nothing beyond `whole`. */
function heldInside(frame: Frame, whole: Parameters<typeof frameWithin>[0], map: Rect): Frame {
  const kmPerPixel = Math.min(frame.kmPerPixel, frameWithin(whole, map).kmPerPixel);
  const [halfX, halfY] = [(map.width / 2) * kmPerPixel, (map.height / 2) * kmPerPixel];
  const centre: Point = [
    Math.max(whole.west + halfX, Math.min(whole.east - halfX, frame.centre[0])),
    Math.max(whole.north + halfY, Math.min(whole.south - halfY, frame.centre[1])),
  ];
  return { centre, focus: frame.focus, kmPerPixel };
}
