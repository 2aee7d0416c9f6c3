import { pointAt, signsFor, splitAt, type Track } from '../geo/route.ts';
import type { Point } from '../geo/projection.ts';
import { COLOUR } from '../tokens.ts';
import { paintFlag } from './signs.ts';

/** A transport as it is drawn. */
export interface TransportSign {
  readonly track: Track;
  readonly share: number;
  readonly sorties: number;
  readonly by: 'air' | 'road';
  /** The flag of a foreign contingent; Moscow's own transports are amber. */
  readonly flag: CanvasImageSource | undefined;
}

/** An aircraft in plan, nose to the east, in parts of its length. */
const AIRCRAFT: readonly Point[] = [
  [0.5, 0],
  [0.42, 0.055],
  [0.12, 0.065],
  [-0.12, 0.46],
  [-0.24, 0.46],
  [-0.1, 0.065],
  [-0.34, 0.05],
  [-0.44, 0.19],
  [-0.52, 0.19],
  [-0.46, 0],
];
const LENGTH = 27;
/** CSS pixels between the aircraft of one formation. */
const FORMATION_GAP = 27;

/** Paints the flown part of a route and the transport at its head. */
export function paintTransport(
  context: CanvasRenderingContext2D,
  { track, share, sorties, by, flag }: TransportSign,
  scale: number,
): void {
  const { before } = splitAt(track, share);
  const colour = flag ? COLOUR.paper300 : COLOUR.amber;
  context.lineJoin = context.lineCap = 'round';
  for (const [stroke, width] of [
    [COLOUR.ink, 4.6],
    [colour, 2.8],
  ] as const) {
    context.strokeStyle = stroke;
    context.lineWidth = width * scale;
    context.beginPath();
    before.forEach(([x, y], i) => {
      if (i === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    });
    context.stroke();
  }
  const length = track.along[track.along.length - 1] ?? 1;
  const signs = by === 'air' && !flag ? signsFor(sorties) : 1;
  for (let i = signs - 1; i >= 0; i--) {
    const at = pointAt(track, Math.max(0, share - (i * FORMATION_GAP * scale) / length));
    const size = i === 0 ? 1 : 0.72;
    if (flag) paintContingent(context, at.at, flag, scale);
    else if (by === 'air') paintAircraft(context, at.at, at.heading, LENGTH * scale * size);
    else paintColumn(context, at.at, at.heading, scale);
  }
}

function paintAircraft(
  context: CanvasRenderingContext2D,
  [x, y]: Point,
  heading: number,
  length: number,
): void {
  context.save();
  context.translate(x, y);
  context.rotate(heading);
  context.scale(length, length);
  context.beginPath();
  for (const [px, py] of AIRCRAFT) context.lineTo(px, py);
  for (const [px, py] of [...AIRCRAFT].reverse()) context.lineTo(px, -py);
  context.closePath();
  context.lineJoin = 'round';
  context.strokeStyle = COLOUR.ink;
  context.lineWidth = 3 / length;
  context.stroke();
  context.fillStyle = COLOUR.amber;
  context.fill();
  context.restore();
}

/** A column on the road: an arrow's head. */
function paintColumn(
  context: CanvasRenderingContext2D,
  [x, y]: Point,
  heading: number,
  scale: number,
): void {
  context.save();
  context.translate(x, y);
  context.rotate(heading);
  context.beginPath();
  context.moveTo(8 * scale, 0);
  context.lineTo(-6 * scale, 6 * scale);
  context.lineTo(-3 * scale, 0);
  context.lineTo(-6 * scale, -6 * scale);
  context.closePath();
  context.strokeStyle = COLOUR.ink;
  context.lineWidth = 3;
  context.stroke();
  context.fillStyle = COLOUR.amber;
  context.fill();
  context.restore();
}

function paintContingent(
  context: CanvasRenderingContext2D,
  [x, y]: Point,
  flag: CanvasImageSource,
  scale: number,
): void {
  const [width, height] = [17 * scale, 12.75 * scale];
  context.fillStyle = COLOUR.ink;
  context.fillRect(x - width / 2 - 2, y - height / 2 - 2, width + 4, height + 4);
  paintFlag(context, flag, { x: x - width / 2, y: y - height / 2, width, height });
}

/** A ring that goes out from a site once, `progress` 0..1. */
export function paintFireRing(
  context: CanvasRenderingContext2D,
  [x, y]: Point,
  progress: number,
  scale: number,
): void {
  if (progress >= 1) return;
  context.globalAlpha = 1 - progress;
  context.strokeStyle = COLOUR.red;
  context.lineWidth = (2.4 - 1.2 * progress) * scale;
  context.beginPath();
  context.arc(x, y, (8 + 26 * progress) * scale, 0, 2 * Math.PI);
  context.stroke();
  context.globalAlpha = 1;
}
