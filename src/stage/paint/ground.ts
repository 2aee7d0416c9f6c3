import type { Frame } from '../geo/framing.ts';
import type { MapPaths } from '../geo/paths.ts';
import { alpha, COLOUR, LAND, type LandTone } from '../tokens.ts';
import { begin, toMap, toWindow, type Brush } from './brush.ts';

/** Opacity of the wave lines, from the shore outwards. */
const WAVE_OPACITY = [0.5, 0.4, 0.32, 0.25, 0.19, 0.14, 0.1];
const WAVE_WIDTH = 0.55;
/** Neighbours are simplified apart; a thin line of each country's tone closes the seams. */
const SEAM = 0.8;

/** Paints water, wave lines and the tone of each country: what changes with the selection. */
export function paintGround(
  brush: Brush,
  frame: Frame,
  paths: MapPaths,
  toneOf: (countryId: string) => LandTone,
): void {
  const { context, area } = brush;
  begin(brush);
  context.fillStyle = COLOUR.water;
  context.fillRect(area.x, area.y, area.width, area.height);
  toMap(brush, frame);
  paintWaves(context, frame, paths.byTag('waves'));
  context.lineJoin = 'round';
  paths.map.header.countries.forEach(({ id }, i) => {
    const shape = paths.countries[i]!;
    context.fillStyle = context.strokeStyle = LAND[toneOf(id)];
    context.fill(shape, 'evenodd');
    context.lineWidth = SEAM * frame.kmPerPixel;
    context.stroke(shape);
  });
  toWindow(brush);
}

/** Strokes wave lines, paler the farther they are from the shore. Expects map coordinates. */
export function paintWaves(
  context: CanvasRenderingContext2D,
  frame: Frame,
  waves: ReadonlyMap<number, Path2D>,
): void {
  context.lineWidth = WAVE_WIDTH * frame.kmPerPixel;
  for (const [level, path] of waves) {
    context.strokeStyle = alpha(COLOUR.wave, WAVE_OPACITY[level] ?? 0.1);
    context.stroke(path);
  }
}
