import type { PlacedTag } from '../labels/tags.ts';
import { alpha, COLOUR, SANS } from '../tokens.ts';
import { paintFlag } from './signs.ts';
import { measure, write, type TextStyle } from './text.ts';

/** The words and flag of a tag. */
export interface TagText {
  readonly name: string;
  readonly line: string;
  readonly flag: CanvasImageSource | undefined;
  readonly selected: boolean;
}

const FLAG = { width: 15, height: 11.25 };
const PADDING = 8;

function styles(scale: number): { name: TextStyle; line: TextStyle } {
  return {
    name: { font: `600 ${13 * scale}px ${SANS}`, colour: COLOUR.paper50 },
    line: { font: `400 ${12 * scale}px ${SANS}`, colour: COLOUR.paper100 },
  };
}

/** Size of a tag with its words, CSS pixels. */
export function tagSize(
  context: CanvasRenderingContext2D,
  { name, line }: Pick<TagText, 'name' | 'line'>,
  scale: number,
): { width: number; height: number } {
  const style = styles(scale);
  const first = measure(context, name, style.name) + (FLAG.width + 7) * scale;
  const second = line ? measure(context, line, style.line) : 0;
  return {
    width: Math.ceil(Math.max(first, second) + 2 * PADDING * scale),
    height: Math.ceil((line ? 35 : 22) * scale),
  };
}

/** Paints a member's tag with the line that ties it to its land, or the arrow to the edge. */
export function paintTag(
  context: CanvasRenderingContext2D,
  { box, anchor, edge }: PlacedTag,
  { name, line, flag, selected }: TagText,
  scale: number,
): void {
  const edgeColour = selected ? COLOUR.paper50 : alpha(COLOUR.paper50, 0.8);
  if (anchor) {
    const x = Math.max(box.x, Math.min(box.x + box.width, anchor[0]));
    const y = Math.max(box.y, Math.min(box.y + box.height, anchor[1]));
    context.strokeStyle = alpha(COLOUR.ink, 0.75);
    context.lineWidth = 2.6;
    line2(context, anchor, [x, y]);
    context.strokeStyle = edgeColour;
    context.lineWidth = 1;
    line2(context, anchor, [x, y]);
    context.fillStyle = COLOUR.ink;
    context.beginPath();
    context.arc(anchor[0], anchor[1], 3.2, 0, 2 * Math.PI);
    context.fill();
    context.fillStyle = COLOUR.paper50;
    context.beginPath();
    context.arc(anchor[0], anchor[1], 2, 0, 2 * Math.PI);
    context.fill();
  }
  context.save();
  context.shadowColor = alpha(COLOUR.shadow, 0.45);
  context.shadowBlur = 8;
  context.fillStyle = selected ? '#182b3d' : COLOUR.night900;
  context.fillRect(box.x, box.y, box.width, box.height);
  context.restore();
  context.strokeStyle = edgeColour;
  context.lineWidth = selected ? 1.6 : 1;
  context.strokeRect(box.x + 0.5, box.y + 0.5, box.width - 1, box.height - 1);
  if (edge) paintPin(context, box, edge);

  const style = styles(scale);
  const middle = line ? box.y + 11.5 * scale : box.y + box.height / 2;
  const left = box.x + PADDING * scale;
  paintFlag(context, flag, {
    x: left,
    y: middle - (FLAG.height / 2) * scale,
    width: FLAG.width * scale,
    height: FLAG.height * scale,
  });
  write(context, name, [left + (FLAG.width + 7) * scale, middle + 0.5], style.name);
  if (line) write(context, line, [left, box.y + 25.5 * scale], style.line);
}

/** The arrow that points from a pinned tag to what lies beyond the edge. */
function paintPin(
  context: CanvasRenderingContext2D,
  box: PlacedTag['box'],
  edge: NonNullable<PlacedTag['edge']>,
): void {
  const [length, half] = [9, box.height / 2];
  const middle = [box.x + box.width / 2, box.y + box.height / 2] as const;
  context.fillStyle = COLOUR.paper50;
  context.beginPath();
  if (edge === 'left' || edge === 'right') {
    const [base, side] = edge === 'left' ? [box.x, -1] : [box.x + box.width, 1];
    context.moveTo(base, middle[1] - half);
    context.lineTo(base + side * length, middle[1]);
    context.lineTo(base, middle[1] + half);
  } else {
    const [base, side] = edge === 'top' ? [box.y, -1] : [box.y + box.height, 1];
    context.moveTo(middle[0] - half, base);
    context.lineTo(middle[0], base + side * length);
    context.lineTo(middle[0] + half, base);
  }
  context.fill();
}

function line2(
  context: CanvasRenderingContext2D,
  from: readonly [number, number],
  to: readonly [number, number],
): void {
  context.beginPath();
  context.moveTo(...from);
  context.lineTo(...to);
  context.stroke();
}
