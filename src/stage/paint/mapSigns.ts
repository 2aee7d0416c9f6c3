import type { MapModel } from '../labels/mapModel.ts';
import type { Frame, Rect } from '../geo/framing.ts';
import type { Point } from '../geo/projection.ts';
import { ownerAt } from '../geo/owners.ts';
import type { Journey } from '../geo/journeys.ts';
import { alpha, COLOUR, CONDENSED, LAND, SANS, type LandTone } from '../tokens.ts';
import { paintFire, paintPlace } from './signs.ts';
import { measure, write, writeTurned } from './text.ts';

/** Dashed routes: the part of each journey that is still to fly. */
export function paintRoutes(
  context: CanvasRenderingContext2D,
  journeys: readonly Journey[],
  scale: number,
): void {
  context.lineCap = 'butt';
  for (const { track } of journeys) {
    trace(context, track.points);
    context.strokeStyle = alpha(COLOUR.sheet, 0.35);
    context.lineWidth = 2.6 * scale;
    context.stroke();
    context.strokeStyle = COLOUR.ink;
    context.lineWidth = 1.5 * scale;
    context.setLineDash([6 * scale, 4 * scale]);
    context.stroke();
    context.setLineDash([]);
  }
}

function trace(context: CanvasRenderingContext2D, points: readonly Point[]): void {
  context.beginPath();
  points.forEach(([x, y], i) => {
    if (i === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  });
}

/** Signs of places and the names of everything, ink on lit land and paper on shade. */
export function paintNames(
  context: CanvasRenderingContext2D,
  model: MapModel,
  toneAt: (owner: number) => LandTone | undefined,
  scale: number,
): void {
  for (const { sign } of model.places) if (sign) paintPlace(context, sign.at, sign.kind, scale);
  for (const { request, placed } of model.names) {
    const { box } = placed;
    const middle: Point = [box.x + box.width / 2, box.y + box.height / 2];
    const tone = toneAt(ownerAt(model.owners, middle));
    const lit = tone !== undefined && tone !== 'outside';
    const colour = request.colour ?? (lit ? COLOUR.ink : COLOUR.paper50);
    const halo = alpha(tone ? LAND[tone] : COLOUR.water, 0.72);
    const { font, spacing, text, angle, line } = request;
    const style = { font, spacing, colour, halo, haloWidth: 2.2 };
    if (line === undefined) writeTurned(context, text, middle, angle, style);
    else {
      write(context, text, [box.x, box.y + 8 * scale], style);
      const small = { ...style, font: `400 ${12 * scale}px ${SANS}` };
      write(context, line, [box.x, box.y + 24 * scale], small);
    }
  }
}

/** The theatre on the region's map: its frame, and fire by the rung of the unrest. */
export function paintTheatre(
  context: CanvasRenderingContext2D,
  at: Point,
  rings: number,
  scale: number,
): void {
  const half = 10 * scale;
  if (rings > 0) paintFire(context, at, rings, scale);
  context.strokeStyle = COLOUR.ink;
  context.lineWidth = 1.4 * scale;
  context.strokeRect(at[0] - half, at[1] - half * 0.8, half * 2, half * 1.6);
}

/** Two fine lines that join the plate to its place on the map. */
export function paintJoin(context: CanvasRenderingContext2D, plate: Rect, at: Point): void {
  const [right, bottom] = [plate.x + plate.width, plate.y + plate.height];
  const below = plate.y < at[1];
  const y = below ? bottom : plate.y;
  context.strokeStyle = alpha(COLOUR.ink, 0.75);
  context.lineWidth = 0.9;
  for (const [x, side] of [
    [plate.x, -1],
    [right, 1],
  ] as const) {
    context.beginPath();
    context.moveTo(x, y);
    context.lineTo(at[0] + side * 10, at[1] + (below ? -8 : 8));
    context.stroke();
  }
}

const ROUND_LENGTHS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];

/** The scale bar in the lower right corner: two halves of a round number of kilometres. */
export function paintScale(
  context: CanvasRenderingContext2D,
  free: Rect,
  frame: Frame,
  unit: string,
  scale: number,
): void {
  const room = 110 * scale;
  const km = ROUND_LENGTHS.filter((length) => length / frame.kmPerPixel <= room).pop() ?? 1;
  const length = km / frame.kmPerPixel;
  const right = free.x + free.width - 22;
  const y = free.y + free.height - 16;
  const left = right - length;
  context.fillStyle = alpha(COLOUR.ink, 0.55);
  context.fillRect(left - 1.5, y - 3.5, length + 3, 7);
  context.fillStyle = COLOUR.paper50;
  context.fillRect(left, y - 2, length, 4);
  context.fillStyle = alpha(COLOUR.ink, 0.45);
  context.fillRect(left + length / 2, y - 1, length / 2 - 1, 2);
  const style = {
    font: `500 ${12 * scale}px ${CONDENSED}`,
    colour: COLOUR.paper50,
    halo: alpha(COLOUR.ink, 0.6),
    haloWidth: 1.6,
  };
  write(context, '0', [left, y - 11 * scale], style, 'center');
  const text = `${km} ${unit}`;
  const half = measure(context, text, style) / 2;
  const end = Math.min(right, free.x + free.width - 10 - half);
  write(context, text, [end, y - 11 * scale], style, 'center');
}
