import type { SiteState } from '../../engine/state.ts';
import type { Rect } from '../geo/framing.ts';
import type { Point } from '../geo/projection.ts';
import { alpha, COLOUR } from '../tokens.ts';

/** What a tablet says of a site. */
export type SiteSign = Pick<SiteState, 'holder' | 'damaged' | 'fighting'>;

/** A site's tablet: white held, halved contested, black lost; framed in red by violence. */
export function paintTablet(
  context: CanvasRenderingContext2D,
  [x, y]: Point,
  size: number,
  { holder, damaged, fighting }: SiteSign,
): void {
  const half = size / 2;
  context.save();
  context.translate(x, y);
  if (fighting || damaged) {
    const frame = half + size * 0.24;
    context.fillStyle = alpha(COLOUR.sheet, 0.75);
    context.fillRect(-frame, -frame, frame * 2, frame * 2);
    context.strokeStyle = COLOUR.red;
    context.lineWidth = size * 0.14;
    context.setLineDash(fighting ? [] : [size * 0.16, size * 0.16]);
    context.strokeRect(-frame, -frame, frame * 2, frame * 2);
    context.setLineDash([]);
  }
  context.fillStyle = holder === 'lost' ? COLOUR.ink : '#fbf7ec';
  context.fillRect(-half, -half, size, size);
  if (holder === 'contested') {
    context.fillStyle = COLOUR.ink;
    context.beginPath();
    context.moveTo(half, -half);
    context.lineTo(half, half);
    context.lineTo(-half, half);
    context.fill();
  }
  context.strokeStyle = COLOUR.ink;
  context.lineWidth = Math.max(1.2, size * 0.1);
  context.strokeRect(-half, -half, size, size);
  context.restore();
}

/** Fire and unrest: a red dot with one to three rings. */
export function paintFire(
  context: CanvasRenderingContext2D,
  [x, y]: Point,
  rings: number,
  scale: number,
): void {
  context.fillStyle = alpha(COLOUR.sheet, 0.5);
  disc(context, x, y, (4 + 3.2 * rings) * scale);
  context.fill();
  context.fillStyle = COLOUR.red;
  disc(context, x, y, 3 * scale);
  context.fill();
  context.strokeStyle = COLOUR.red;
  for (let ring = 1; ring <= rings; ring++) {
    context.lineWidth = (1.7 - 0.3 * ring) * scale;
    disc(context, x, y, (2.6 + 3.2 * ring) * scale);
    context.stroke();
  }
}

/** A capital: a square in a square. Other places: a dot. */
export function paintPlace(
  context: CanvasRenderingContext2D,
  [x, y]: Point,
  kind: 'capital' | 'city' | 'airbase',
  scale: number,
): void {
  context.strokeStyle = context.fillStyle = COLOUR.ink;
  if (kind === 'capital') {
    const outer = 4.6 * scale;
    const inner = 2.3 * scale;
    context.fillStyle = alpha(COLOUR.sheet, 0.4);
    context.fillRect(x - outer, y - outer, outer * 2, outer * 2);
    context.lineWidth = 1.2 * scale;
    context.strokeRect(x - outer, y - outer, outer * 2, outer * 2);
    context.fillStyle = COLOUR.ink;
    context.fillRect(x - inner, y - inner, inner * 2, inner * 2);
    return;
  }
  disc(context, x, y, (kind === 'city' ? 2.4 : 2) * scale);
  context.fill();
}

/** A ring that marks a place on the title. */
export function paintBeacon(context: CanvasRenderingContext2D, [x, y]: Point, scale: number): void {
  context.fillStyle = alpha(COLOUR.ink, 0.6);
  disc(context, x, y, 10 * scale);
  context.fill();
  context.strokeStyle = COLOUR.paper50;
  context.lineWidth = 1.6 * scale;
  disc(context, x, y, 9 * scale);
  context.stroke();
  disc(context, x, y, 5 * scale);
  context.stroke();
  context.fillStyle = COLOUR.paper50;
  disc(context, x, y, 1.8 * scale);
  context.fill();
}

/** A flag, flat, with a half-pixel edge. */
export function paintFlag(
  context: CanvasRenderingContext2D,
  flag: CanvasImageSource | undefined,
  box: Rect,
): void {
  if (!flag) return;
  context.drawImage(flag, box.x, box.y, box.width, box.height);
  context.strokeStyle = alpha('#000000', 0.55);
  context.lineWidth = 0.5;
  context.strokeRect(box.x, box.y, box.width, box.height);
}

/** An arrow's head whose tip lies at a point, heading in radians. */
export function paintArrowHead(
  context: CanvasRenderingContext2D,
  [x, y]: Point,
  heading: number,
  size: number,
): void {
  context.save();
  context.translate(x, y);
  context.rotate(heading);
  context.beginPath();
  context.moveTo(0, 0);
  context.lineTo(-size, -size * 0.48);
  context.lineTo(-size, size * 0.48);
  context.closePath();
  context.fill();
  context.stroke();
  context.restore();
}

/** A red arrow that presses on a site from a direction; its tip stops `gap` before the site. */
export function paintThrust(
  context: CanvasRenderingContext2D,
  from: Point,
  site: Point,
  gap: number,
  scale: number,
): void {
  const heading = Math.atan2(site[1] - from[1], site[0] - from[0]);
  const length = Math.min(46 * scale, Math.hypot(site[0] - from[0], site[1] - from[1]) - gap);
  if (length < 12 * scale) return;
  const along = (distance: number): Point => [
    site[0] - Math.cos(heading) * distance,
    site[1] - Math.sin(heading) * distance,
  ];
  context.lineCap = 'butt';
  for (const [colour, width] of [
    [alpha(COLOUR.sheet, 0.8), 6],
    [COLOUR.red, 3.6],
  ] as const) {
    context.strokeStyle = colour;
    context.lineWidth = width * scale;
    context.beginPath();
    context.moveTo(...along(gap + length));
    context.lineTo(...along(gap + 7 * scale));
    context.stroke();
  }
  context.fillStyle = COLOUR.red;
  context.strokeStyle = alpha(COLOUR.sheet, 0.8);
  context.lineWidth = scale;
  paintArrowHead(context, along(gap), heading, 12 * scale);
}

function disc(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
}
