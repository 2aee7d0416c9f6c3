import type { Point } from '../geo/projection.ts';

/** How a piece of text is set; lengths in CSS pixels. */
export interface TextStyle {
  /** As CSS writes it: style, weight, size, family. */
  readonly font: string;
  readonly colour: string;
  /** Space between letters. */
  readonly spacing?: number;
  /** Colour and width of a halo under the letters. */
  readonly halo?: string;
  readonly haloWidth?: number;
}

/** Width of a text as it will be drawn, CSS pixels. */
export function measure(
  context: CanvasRenderingContext2D,
  text: string,
  { font, spacing = 0 }: Pick<TextStyle, 'font' | 'spacing'>,
): number {
  context.font = font;
  context.letterSpacing = `${spacing}px`;
  const { width } = context.measureText(text);
  context.letterSpacing = '0px';
  // The last letter carries no space after it.
  return width - spacing;
}

/** Draws a text with its left end at `at`, the middle of its small letters on the line. */
export function write(
  context: CanvasRenderingContext2D,
  text: string,
  at: Point,
  style: TextStyle,
  align: CanvasTextAlign = 'left',
): void {
  const spacing = style.spacing ?? 0;
  context.font = style.font;
  context.letterSpacing = `${spacing}px`;
  context.textAlign = align;
  context.textBaseline = 'middle';
  const x = align === 'center' ? at[0] + spacing / 2 : at[0];
  if (style.halo) {
    context.lineJoin = 'round';
    context.strokeStyle = style.halo;
    context.lineWidth = (style.haloWidth ?? 2.6) * 2;
    context.strokeText(text, x, at[1]);
  }
  context.fillStyle = style.colour;
  context.fillText(text, x, at[1]);
  context.letterSpacing = '0px';
  context.textAlign = 'left';
}

/** Draws a text centred on a point and turned by an angle in radians. */
export function writeTurned(
  context: CanvasRenderingContext2D,
  text: string,
  at: Point,
  angle: number,
  style: TextStyle,
): void {
  context.save();
  context.translate(at[0], at[1]);
  context.rotate(angle);
  write(context, text, [0, 0], style, 'center');
  context.restore();
}
