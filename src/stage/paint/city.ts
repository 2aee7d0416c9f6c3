import type { Frame, Rect } from '../geo/framing.ts';
import type { MapView } from '../assets.ts';
import { alpha, COLOUR } from '../tokens.ts';
import { clipTo, toMap, toWindow, type Brush } from './brush.ts';
import { paintHachures } from './engraving.ts';
import { paintGrain } from './grain.ts';

const PAPER = '#e3d6b4';
const STREET_INK = alpha('#2e1c0a', 0.85);
const STREET = '#efe4c6';
const TIE_STEP = [0.8, 3.2];

/** Paints a city's plan into a rectangle of the window: paper, hills, rivers, blocks, ways. */
export function paintCity(
  brush: Brush,
  frame: Frame,
  { paths, shade }: MapView,
  window: Rect,
  scale: number,
): void {
  const { context } = brush;
  const km = (pixels: number): number => pixels * frame.kmPerPixel;
  clipTo(brush, window, PAPER);

  toMap(brush, frame);
  const { origin, size } = paths.map.header;
  context.imageSmoothingQuality = 'high';
  context.globalAlpha = 0.75;
  context.drawImage(shade, origin[0], origin[1], size[0], size[1]);
  context.globalAlpha = 1;
  paintHachures(context, paths);
  paintBlocks(context, paths);

  const all = (layer: 'rivers' | 'roads' | 'rails' | 'runways'): Path2D[] => [
    ...paths.byTag(layer).values(),
  ];
  const stroke = (
    path: Path2D,
    colour: string,
    width: number,
    dash: readonly number[] = [],
  ): void => {
    context.strokeStyle = colour;
    context.lineWidth = km(width * scale);
    context.setLineDash(dash.map((length) => km(length * scale)));
    context.stroke(path);
    context.setLineDash([]);
  };
  context.lineJoin = 'round';
  context.lineCap = 'butt';
  for (const river of all('rivers')) stroke(river, alpha(COLOUR.cityRiver, 0.9), 0.9);
  for (const road of all('roads')) {
    stroke(road, STREET_INK, 2.3);
    stroke(road, STREET, 1.2);
  }
  for (const rail of all('rails')) {
    stroke(rail, '#2e1c0a', 0.7);
    stroke(rail, '#2e1c0a', 3.2, TIE_STEP);
  }
  for (const runway of all('runways')) {
    stroke(runway, '#2b1c0c', 3.2);
    stroke(runway, PAPER, 2);
    stroke(runway, '#2b1c0c', 0.5, [2, 2]);
  }

  paintGrain(brush);
  toWindow(brush);
  const middle = [window.x + window.width / 2, window.y + window.height * 0.45] as const;
  const shadeOff = context.createRadialGradient(
    ...middle,
    window.width * 0.2,
    ...middle,
    window.width * 0.78,
  );
  shadeOff.addColorStop(0, '#ffffff');
  shadeOff.addColorStop(1, '#c2b79f');
  context.globalCompositeOperation = 'multiply';
  context.fillStyle = shadeOff;
  context.fillRect(window.x, window.y, window.width, window.height);
  context.restore();
  toWindow(brush);
}

function paintBlocks(context: CanvasRenderingContext2D, paths: MapView['paths']): void {
  for (const { points, tag } of paths.map.layers.blocks ?? []) {
    const [x0, y0, x1, y1] = [points[0]!, points[1]!, points[2]!, points[3]!];
    context.fillStyle = alpha('#3a240e', 0.24 + 0.07 * tag);
    context.fillRect(x0, y0, x1 - x0, y1 - y0);
  }
}
