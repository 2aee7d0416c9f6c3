import type { Frame, Rect } from '../geo/framing.ts';

/** A canvas's context with its device pixel ratio; coordinates are CSS pixels of the window. */
export interface Brush {
  readonly context: CanvasRenderingContext2D;
  /** Device pixels a CSS pixel. */
  readonly ratio: number;
  /** The part of the window that the canvas covers. */
  readonly area: Rect;
}

/** Clears the canvas and draws in CSS pixels of the window. */
export function begin({ context, ratio, area }: Brush): void {
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  toWindow({ context, ratio, area });
}

/** Coordinates from here on are CSS pixels of the window. */
export function toWindow({ context, ratio, area }: Brush): void {
  context.setTransform(ratio, 0, 0, ratio, -area.x * ratio, -area.y * ratio);
}

/** Coordinates from here on are kilometres of the plane; so are the widths of lines. */
export function toMap(brush: Brush, frame: Frame): void {
  const { context, ratio, area } = brush;
  const scale = ratio / frame.kmPerPixel;
  context.setTransform(
    scale,
    0,
    0,
    scale,
    (frame.focus[0] - area.x) * ratio - frame.centre[0] * scale,
    (frame.focus[1] - area.y) * ratio - frame.centre[1] * scale,
  );
}

/** Clips what follows to a rectangle of the window and fills it; the caller restores the context. */
export function clipTo(brush: Brush, window: Rect, fill: string): void {
  const { context } = brush;
  context.save();
  toWindow(brush);
  context.beginPath();
  context.rect(window.x, window.y, window.width, window.height);
  context.clip();
  context.fillStyle = fill;
  context.fillRect(window.x, window.y, window.width, window.height);
}

/** A blank canvas of the same size and place, for work on the side. */
export function beside(brush: Brush): Brush {
  const canvas = document.createElement('canvas');
  canvas.width = brush.context.canvas.width;
  canvas.height = brush.context.canvas.height;
  return { ...brush, context: contextOf(canvas) };
}

/** The 2D context of a canvas; its absence is a bug of the platform. */
export function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no 2D canvas.');
  return context;
}
