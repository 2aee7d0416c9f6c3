import { CHAIR_HALF_ANGLE, type Seat, type TableLayout } from '../council/seats.ts';
import { alpha, COLOUR, SANS } from '../tokens.ts';
import type { CouncilView, SeatView } from '../view.ts';
import { paintFlag } from './signs.ts';
import { measure, write, type TextStyle } from './text.ts';

const FLAG = { width: 18, height: 13.5 };

/** Paints the round table around the map that is let into it, and the heading above. */
export function paintTable(
  context: CanvasRenderingContext2D,
  layout: TableLayout,
  { heading, subheading }: CouncilView,
  top: number,
  scale: number,
): void {
  const [x, y] = layout.centre;
  context.save();
  context.shadowColor = alpha(COLOUR.shadow, 0.9);
  context.shadowBlur = 40;
  context.shadowOffsetY = 10;
  context.fillStyle = COLOUR.tableWood;
  context.beginPath();
  context.arc(x, y, layout.radius, 0, 2 * Math.PI);
  context.arc(x, y, layout.inlay, 0, 2 * Math.PI, true);
  context.fill();
  context.restore();
  context.lineWidth = 0.8;
  for (const share of [0.12, 0.26, 0.4, 0.6, 0.74, 0.88]) {
    context.strokeStyle = alpha(COLOUR.tableRing, 0.55);
    ring(context, x, y, layout.inlay + (layout.radius - layout.inlay) * share);
  }
  context.strokeStyle = '#0a0806';
  context.lineWidth = 2.5;
  ring(context, x, y, layout.radius);
  context.strokeStyle = COLOUR.paper100;
  context.lineWidth = 1.6;
  ring(context, x, y, layout.inlay);

  write(
    context,
    heading,
    [x, top + 36 * scale],
    { font: `600 ${20 * scale}px ${SANS}`, colour: COLOUR.paper50 },
    'center',
  );
  if (subheading)
    write(
      context,
      subheading,
      [x, top + 61 * scale],
      { font: `400 ${13.5 * scale}px ${SANS}`, colour: COLOUR.paper300 },
      'center',
    );
}

/** A chair's back. `away` goes from 0, at the table, to 1, drawn away and empty. */
export function paintChair(
  context: CanvasRenderingContext2D,
  layout: TableLayout,
  seat: Seat,
  { speaking, chairs }: { speaking: boolean; chairs: boolean },
  away: number,
  scale: number,
): void {
  const [x, y] = layout.centre;
  const radius = layout.chairs + away * 14 * scale;
  const from = seat.angle - CHAIR_HALF_ANGLE;
  const to = seat.angle + CHAIR_HALF_ANGLE;
  const arc = (at: number, width: number, colour: string, dash: readonly number[] = []): void => {
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.lineCap = dash.length ? 'butt' : 'round';
    context.setLineDash([...dash]);
    context.beginPath();
    context.arc(x, y, at, from, to);
    context.stroke();
    context.setLineDash([]);
  };
  if (away > 0) arc(radius, 1.8 * scale, alpha(COLOUR.mist, away), [5 * scale, 4 * scale]);
  if (away < 1) {
    context.globalAlpha = 1 - away;
    arc(radius, 10 * scale, '#06101a');
    arc(radius, 7.5 * scale, speaking ? COLOUR.amber : '#3d5a76');
    context.globalAlpha = 1;
  }
  if (chairs && away < 1) arc(layout.chairs + 11 * scale, 2.4 * scale, COLOUR.paper50);
}

/** Width of the widest of some seats' tags, CSS pixels. */
export function seatTagWidth(
  context: CanvasRenderingContext2D,
  seats: readonly SeatView[],
  scale: number,
): number {
  const widths = seats.map(({ name, line }) => {
    const first = measure(context, name, seatStyles(scale, false).name) + (FLAG.width + 7) * scale;
    return Math.max(first, measure(context, line, seatStyles(scale, false).line));
  });
  return Math.max(0, ...widths) + 2 * SEAT_PADDING * scale;
}

const SEAT_PADDING = 10;

function seatStyles(scale: number, absent: boolean): { name: TextStyle; line: TextStyle } {
  return {
    name: {
      font: `600 ${14.5 * scale}px ${SANS}`,
      colour: absent ? COLOUR.mist : COLOUR.paper50,
    },
    line: {
      font: `400 ${12.5 * scale}px ${SANS}`,
      colour: absent ? COLOUR.mist : COLOUR.paper300,
    },
  };
}

/** A member's name tag beside its seat; a broken frame where the seat is empty. */
export function paintSeatTag(
  context: CanvasRenderingContext2D,
  { tag }: Seat,
  { name, line, speaking, absent }: SeatView,
  flag: CanvasImageSource | undefined,
  scale: number,
): void {
  context.fillStyle = alpha(COLOUR.night900, 0.92);
  context.fillRect(tag.x, tag.y, tag.width, tag.height);
  context.strokeStyle = speaking
    ? COLOUR.amber
    : absent
      ? COLOUR.mist
      : alpha(COLOUR.paper100, 0.7);
  context.lineWidth = speaking ? 1.8 : 1;
  context.setLineDash(absent ? [5, 4] : []);
  context.strokeRect(tag.x + 0.5, tag.y + 0.5, tag.width - 1, tag.height - 1);
  context.setLineDash([]);
  const left = tag.x + SEAT_PADDING * scale;
  const middle = tag.y + 15 * scale;
  context.globalAlpha = absent ? 0.55 : 1;
  paintFlag(context, flag, {
    x: left,
    y: middle - (FLAG.height / 2) * scale,
    width: FLAG.width * scale,
    height: FLAG.height * scale,
  });
  context.globalAlpha = 1;
  const style = seatStyles(scale, absent);
  write(context, name, [left + (FLAG.width + 7) * scale, middle + 0.5], style.name);
  write(context, line, [left, tag.y + 33 * scale], style.line);
}

function ring(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.stroke();
}
