import type { Seat } from '../council/seats.ts';
import { alpha, COLOUR, CONDENSED, SANS } from '../tokens.ts';
import type { SeatMark } from '../view.ts';
import { write } from './text.ts';

/** The mark before a seat: the range of a whip count, or the vote. `laid` goes from 0 to 1. */
export function paintMark(
  context: CanvasRenderingContext2D,
  seat: Seat,
  mark: SeatMark,
  absent: boolean,
  laid: number,
  scale: number,
): void {
  if (laid <= 0) return;
  context.save();
  context.globalAlpha = laid;
  context.translate(...seat.mark);
  const size = scale * (1.25 - 0.25 * laid);
  context.scale(size, size);
  if (absent) paintAway(context);
  else if (mark.kind === 'range') paintGauge(context, mark.low, mark.high);
  else if (mark.kind === 'deciding') paintDeciding(context);
  else if (mark.kind === 'self') paintSelf(context, mark.word ?? '');
  else paintVote(context, mark.choice);
  context.restore();
}

const RADIUS = 16;

function paintVote(
  context: CanvasRenderingContext2D,
  choice: Extract<SeatMark, { kind: 'vote' }>['choice'],
): void {
  if (choice === 'away') return paintAway(context);
  context.lineCap = context.lineJoin = 'round';
  if (choice === 'consent' || choice === 'contribute') {
    context.fillStyle = COLOUR.consent;
    disc(context, RADIUS);
    context.strokeStyle = COLOUR.onConsent;
    context.lineWidth = 3.2;
    context.beginPath();
    if (choice === 'consent') {
      context.moveTo(-6.5, 0.5);
      context.lineTo(-1.8, 5.2);
      context.lineTo(7, -5);
    } else {
      context.moveTo(-7, 0);
      context.lineTo(7, 0);
      context.moveTo(0, -7);
      context.lineTo(0, 7);
    }
    context.stroke();
  } else if (choice === 'abstain') {
    ground(context);
    context.strokeStyle = COLOUR.paper300;
    context.lineWidth = 2.2;
    ring(context, 0, 0, RADIUS - 1);
    context.beginPath();
    context.moveTo(-6.5, 0);
    context.lineTo(6.5, 0);
    context.stroke();
  } else {
    context.fillStyle = COLOUR.paper50;
    context.fillRect(-RADIUS, -RADIUS, RADIUS * 2, RADIUS * 2);
    context.strokeStyle = COLOUR.night900;
    context.lineCap = 'butt';
    context.lineWidth = 3.6;
    context.beginPath();
    context.moveTo(-6.5, -6.5);
    context.lineTo(6.5, 6.5);
    context.moveTo(6.5, -6.5);
    context.lineTo(-6.5, 6.5);
    context.stroke();
  }
}

function paintAway(context: CanvasRenderingContext2D): void {
  context.strokeStyle = COLOUR.mist;
  context.lineWidth = 1.5;
  context.setLineDash([4, 3.4]);
  ring(context, 0, 0, RADIUS - 1);
  context.setLineDash([]);
}

function paintDeciding(context: CanvasRenderingContext2D): void {
  ground(context);
  context.strokeStyle = context.fillStyle = COLOUR.amber;
  context.lineWidth = 2.2;
  ring(context, 0, 0, RADIUS - 1);
  disc(context, 3.6);
}

function paintSelf(context: CanvasRenderingContext2D, word: string): void {
  ground(context);
  write(context, word, [0, 1], { font: `600 13px ${SANS}`, colour: COLOUR.amber }, 'center');
}

/** A ring gauge: solid up to the low end, hatched to the high end, the middle in figures. */
function paintGauge(context: CanvasRenderingContext2D, low: number, high: number): void {
  ground(context);
  const angle = (share: number): number => -Math.PI / 2 + (share / 100) * 2 * Math.PI;
  const radius = RADIUS;
  context.lineCap = 'butt';
  context.lineWidth = 4;
  context.strokeStyle = alpha(COLOUR.consent, 0.28);
  ring(context, 0, 0, radius);
  context.strokeStyle = COLOUR.consent;
  context.beginPath();
  context.arc(0, 0, radius, angle(0), angle(low));
  context.stroke();
  context.lineWidth = 1.3;
  for (let at = low; at <= high; at += 3) {
    const a = angle(at);
    const b = angle(at + 1.6);
    context.beginPath();
    context.moveTo(Math.cos(a) * (radius - 2.2), Math.sin(a) * (radius - 2.2));
    context.lineTo(Math.cos(b) * (radius + 2.2), Math.sin(b) * (radius + 2.2));
    context.stroke();
  }
  const middle = String(Math.round((low + high) / 2));
  write(
    context,
    middle,
    [0, 1],
    { font: `600 14px ${CONDENSED}`, colour: COLOUR.paper50 },
    'center',
  );
}

function ground(context: CanvasRenderingContext2D): void {
  context.fillStyle = '#1a130c';
  disc(context, RADIUS + 4);
}

function disc(context: CanvasRenderingContext2D, radius: number): void {
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  context.fill();
}

function ring(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.stroke();
}
