import type { Rect } from '../geo/framing.ts';
import type { Point } from '../geo/projection.ts';
import { placeLabels, type LabelRequest } from '../labels/layout.ts';
import { alpha, COLOUR, CONDENSED, SANS } from '../tokens.ts';
import type { Brush } from './brush.ts';
import { paintCity } from './city.ts';
import { plateGeometry, tabletSize, type Plate, type PlateGeometry } from './plateGeometry.ts';
import { paintArrowHead, paintTablet } from './signs.ts';
import { measure, write, type TextStyle } from './text.ts';

const HALO = '#e6dab9';
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
  paintCity(brush, geometry.frame, plate.view, geometry.map, docked ? scale : scale * 1.35);
  if (plate.inbound)
    paintInbound(context, geometry, plate.inbound, tabletSize(docked, scale), scale);
  paintSites(context, plate, geometry);
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

function paintSites(
  context: CanvasRenderingContext2D,
  { sites, scale: symbols, docked, box, inbound }: Plate,
  geometry: PlateGeometry,
): void {
  const size = tabletSize(docked, symbols);
  const scale = docked ? symbols : symbols * FILLING_TYPE;
  const name: TextStyle = {
    font: `600 ${12.5 * scale}px ${SANS}`,
    colour: COLOUR.ink,
    halo: HALO,
  };
  const line: TextStyle = {
    font: `400 ${11.5 * scale}px ${SANS}`,
    colour: COLOUR.ink,
    halo: HALO,
  };
  const tablets = sites.map(({ id }): Rect => {
    const [x, y] = geometry.sites[id]!;
    const frame = size * 0.78;
    return { x: x - frame, y: y - frame, width: frame * 2, height: frame * 2 };
  });
  const head: Rect = {
    x: geometry.map.x,
    y: geometry.map.y,
    width: docked ? 110 * scale : 0,
    height: docked ? 22 * scale : 0,
  };
  const requests = sites.map((site): LabelRequest => {
    const [x, y] = geometry.sites[site.id]!;
    const width = Math.max(measure(context, site.name, name), measure(context, site.line, line));
    const height = (site.line ? 29 : 16) * scale;
    const gap = size * 0.78 + 3;
    const spots = [
      { x: x - gap - width, y: y - height / 2, width, height },
      { x: x + gap, y: y - height / 2, width, height },
      { x: x - width / 2, y: y + gap, width, height },
      { x: x - width / 2, y: y - gap - height, width, height },
      { x: x + gap, y: y + 2, width, height },
      { x: x - gap - width, y: y - height - 2, width, height },
      { x: x + gap, y: y - height - 2, width, height },
      { x: x - gap - width, y: y + 2, width, height },
    ];
    return { id: site.id, kind: 'siteState', spots };
  });
  const landing = inbound === undefined ? undefined : geometry.sites[inbound];
  const approach = landing
    ? Array.from({ length: 12 }, (_, i): Rect => {
        const [x, y] = before(landing, size + (approachLength(landing, geometry.map) * i) / 12);
        return { x: x - 4, y: y - 4, width: 8, height: 8 };
      })
    : [];
  const window = docked
    ? { ...geometry.map, x: geometry.map.x - 8, width: geometry.map.width + 16 }
    : box;
  const placed = placeLabels(requests, [...tablets, ...approach, head], window);
  for (const { id, spot, box: label } of placed) {
    const site = sites.find((candidate) => candidate.id === id)!;
    const align =
      spot === 0 || spot === 5 || spot === 7
        ? 'right'
        : spot === 2 || spot === 3
          ? 'center'
          : 'left';
    const x =
      align === 'right'
        ? label.x + label.width
        : align === 'center'
          ? label.x + label.width / 2
          : label.x;
    write(context, site.name, [x, label.y + 8 * scale], name, align);
    if (site.line) write(context, site.line, [x, label.y + 22 * scale], line, align);
  }
  for (const { id, sign } of sites) paintTablet(context, geometry.sites[id]!, size, sign);
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
