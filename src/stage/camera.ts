import type { MapView } from './assets.ts';
import {
  frameExtent,
  frameWithin,
  freeWindow,
  type Extent,
  type Frame,
  type Rect,
} from './geo/framing.ts';
import { titleFrame } from './titlePlaces.ts';
import type { StageView } from './view.ts';

/** Kilometres of the alliance's plane: from Moscow's west to Tajikistan, from Ivanovo to Yerevan. */
const REGION: Extent = { west: -2133, east: 1705, north: -6535, south: -3613 };
/** All members but the far east of Russia. */
const FIT: Extent = { west: -3300, east: 3500, north: -8300, south: -3750 };
/** Windows from this width on have larger type and signs, CSS pixels. */
const WIDE = 1600;
const WIDE_SCALE = 1.28;

/** What the camera shows of a view: which baked map, where. */
export interface Shot {
  /** The baked map behind everything. */
  readonly map: string;
  readonly frame: Frame;
  /** The part of the window that is painted, CSS pixels. */
  readonly free: Rect;
  /** Factor on type and signs. */
  readonly scale: number;
}

/** The factor on type and signs in a window. */
function symbolScale(width: number): number {
  return width >= WIDE ? WIDE_SCALE : 1;
}

/** Frames a view in a window. `theatre` is the theatre's own map where it has arrived. */
export function shotOf(
  view: StageView,
  width: number,
  height: number,
  theatre: MapView | undefined,
): Shot {
  const free = freeWindow(width, height, view.insets);
  const whole = { x: 0, y: 0, width, height };
  const scale = symbolScale(width);
  if (view.scene === 'title')
    return { map: 'region', frame: titleFrame(width, height), free: whole, scale };
  if (view.scene === 'map' && view.zoom === 'fit')
    return { map: 'fit', frame: frameExtent(FIT, free), free, scale };
  if (view.scene === 'map' && view.zoom === 'theatre' && theatre && !isCity(theatre)) {
    const { id, origin, size } = theatre.paths.map.header;
    const extent: Extent = {
      west: origin[0],
      north: origin[1],
      east: origin[0] + size[0],
      south: origin[1] + size[1],
    };
    return { map: id, frame: frameWithin(extent, free), free, scale };
  }
  return { map: 'region', frame: frameExtent(REGION, free), free, scale };
}

/** Whether a theatre's map is a city's plan, without countries. */
export function isCity({ paths }: MapView): boolean {
  return paths.map.header.countries.length === 0;
}
