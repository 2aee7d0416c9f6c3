import { contextOf, type Brush } from './brush.ts';

let grainTile: HTMLCanvasElement | undefined;

/** Fine grain over `shape`, or over all of the brush's area. */
export function paintGrain(brush: Brush, shape?: Path2D): void {
  const { context } = brush;
  grainTile ??= makeGrain();
  context.save();
  if (shape) context.clip(shape, 'evenodd');
  context.setTransform(1, 0, 0, 1, 0, 0);
  const pattern = context.createPattern(grainTile, 'repeat');
  if (pattern) {
    context.fillStyle = pattern;
    context.fillRect(0, 0, context.canvas.width, context.canvas.height);
  }
  context.restore();
}

function makeGrain(): HTMLCanvasElement {
  const size = 256;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size;
  const context = contextOf(canvas);
  const pixels = context.createImageData(size, size);
  let seed = 7;
  for (let i = 0; i < size * size; i++) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    const value = seed / 4294967296;
    pixels.data.fill(value > 0.5 ? 255 : 0, i * 4, i * 4 + 3);
    pixels.data[i * 4 + 3] = Math.abs(value - 0.5) * 24;
  }
  context.putImageData(pixels, 0, 0);
  return canvas;
}
