import type { Rect } from '../geo/framing.ts';
import type { Point } from '../geo/projection.ts';
import { isCity } from '../camera.ts';
import { alpha, COLOUR, CONDENSED, SANS } from '../tokens.ts';
import type { Brush } from './brush.ts';
import { paintCity } from './city.ts';
import { plateGeometry, tabletSize, type Plate, type PlateGeometry } from './plateGeometry.ts';
import { paintSheet, paintSheetNames } from './sheet.ts';
import { paintArrowHead, paintTablet } from './signs.ts';
import { paintSites, placeSiteNames, tabletBoxes, type SiteLayout } from './sites.ts';
import { measure, write, type TextStyle } from './text.ts';

/** Factor on the type of a plate that fills the window. */
const FILLING_TYPE = 1.12;

/** Paints the plate and returns where its sites lie. */
export function paintPlate(brush: Brush, plate: Plate): PlateGeometry {
  const { context } = brush;
  const { box, docked, scale } = plate;
  const geometry = plateGeometry(plate);
  if (docked) {
    context.save();
    context.shadowColor = alpha(COLOUR.shadow, 0.5);
    context.shadowBlur = 34 * brush.ratio;
    context.shadowOffsetY = 14 * brush.ratio;
    context.fillStyle = COLOUR.sheet;
    context.fillRect(box.x, box.y, box.width, box.height);
    context.restore();
    context.strokeStyle = COLOUR.ink;
    context.lineWidth = 1;
    context.strokeRect(box.x + 0.5, box.y + 0.5, box.width - 1, box.height - 1);
  }
  const city = isCity(plate.view);
  if (city) {
    paintCity(brush, geometry.frame, plate.view, geometry.map, docked ? scale : scale * 1.35);
  } else paintSheet(brush, geometry.frame, plate.view, geometry.map, plate.sides);
  if (plate.inbound)
    paintInbound(context, geometry, plate.inbound, tabletSize(docked, scale), scale);
  const taken = paintPlateSites(context, plate, geometry);
  if (!city) paintSheetNames(context, plate, geometry, taken);
  if (docked) {
    context.strokeStyle = COLOUR.ink;
    context.lineWidth = 1;
    const { map } = geometry;
    context.strokeRect(map.x - 0.5, map.y - 0.5, map.width + 1, map.height + 1);
    paintHead(context, plate, geometry.map);
    paintLegend(context, plate, geometry.map);
  }
  return geometry;
}

/** Direction in which transports come in, radians, 0 to the east. */
const APPROACH = 0.42;

/** The point so many pixels before a site on the way in. */
function before([x, y]: Point, distance: number): Point {
  return [x - Math.cos(APPROACH) * distance, y - Math.sin(APPROACH) * distance];
}

/** Pixels from the plate's edge to a site on the way in. */
function approachLength([x, y]: Point, map: Rect): number {
  return Math.max(40, Math.min((y - map.y) / Math.sin(APPROACH), (x - map.x) / Math.cos(APPROACH)));
}

function paintInbound(
  context: CanvasRenderingContext2D,
  { map, sites }: PlateGeometry,
  site: string,
  size: number,
  scale: number,
): void {
  const target = sites[site];
  if (!target) return;
  const tip = before(target, size * 1.1);
  const neck = before(target, size * 1.1 + 6);
  const tail = before(target, approachLength(target, map));
  for (const [colour, width] of [
    [COLOUR.ink, 4.4],
    [COLOUR.amber, 2.8],
  ] as const) {
    context.strokeStyle = colour;
    context.lineWidth = width * scale;
    context.beginPath();
    context.moveTo(...tail);
    context.lineTo(...neck);
    context.stroke();
  }
  context.fillStyle = COLOUR.amber;
  context.strokeStyle = COLOUR.ink;
  context.lineWidth = 1;
  paintArrowHead(context, tip, APPROACH, 10 * scale);
}

function paintPlateSites(
  context: CanvasRenderingContext2D,
  plate: Plate,
  geometry: PlateGeometry,
): Rect[] {
  const { docked, scale, box, inbound } = plate;
  const { map } = geometry;
  const size = tabletSize(docked, scale);
  const layout: SiteLayout = {
    sites: plate.sites,
    at: geometry.sites,
    size,
    scale: docked ? scale : scale * FILLING_TYPE,
  };
  const head: Rect = {
    x: map.x,
    y: map.y,
    width: docked ? 110 * scale : 0,
    height: docked ? 22 * scale : 0,
  };
  const landing = inbound === undefined ? undefined : geometry.sites[inbound];
  const approach = landing
    ? Array.from({ length: 12 }, (_, i): Rect => {
        const [x, y] = before(landing, size + (approachLength(landing, map) * i) / 12);
        return { x: x - 4, y: y - 4, width: 8, height: 8 };
      })
    : [];
  const window = docked ? { ...map, x: map.x - 8, width: map.width + 16 } : box;
  const placed = placeSiteNames(context, layout, [...approach, head], window);
  paintSites(context, layout, placed);
  return [head, ...tabletBoxes(layout), ...placed.map((label) => label.box)];
}

function paintHead(
  context: CanvasRenderingContext2D,
  { title, kind, scale }: Plate,
  map: Rect,
): void {
  const name: TextStyle = { font: `600 ${12.5 * scale}px ${SANS}`, colour: COLOUR.ink };
  const note: TextStyle = { font: `500 ${12 * scale}px ${CONDENSED}`, colour: COLOUR.ink };
  const width = measure(context, title, name);
  const height = 21 * scale;
  context.fillStyle = COLOUR.sheet;
  context.fillRect(map.x, map.y, width + measure(context, kind, note) + 26 * scale, height);
  write(context, title, [map.x + 8 * scale, map.y + height / 2], name);
  write(context, kind, [map.x + width + 15 * scale, map.y + height / 2], note);
}

function paintLegend(
  context: CanvasRenderingContext2D,
  { legend, box, scale }: Plate,
  map: Rect,
): void {
  const style: TextStyle = { font: `500 ${11.5 * scale}px ${CONDENSED}`, colour: COLOUR.ink };
  const size = 9 * scale;
  const widths = legend.map(({ word }) => measure(context, word, style) + size + 6 * scale);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const gap = Math.max(5, (box.width - 20 * scale - total) / Math.max(1, legend.length - 1));
  const y = (map.y + map.height + box.y + box.height) / 2 - 1;
  let x = box.x + 10 * scale;
  legend.forEach(({ word, sign }, i) => {
    paintTablet(context, [x + size / 2, y], size, sign);
    write(context, word, [x + size + 6 * scale, y + 0.5], style);
    x += widths[i]! + gap;
  });
}
