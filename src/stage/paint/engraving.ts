import { toScreen, type Frame } from '../geo/framing.ts';
import type { MapPaths } from '../geo/paths.ts';
import { conicEqualArea } from '../geo/projection.ts';
import { alpha, COLOUR } from '../tokens.ts';
import { begin, beside, contextOf, toMap, toWindow, type Brush } from './brush.ts';
import { paintGrain } from './grain.ts';
import { paintWaves } from './ground.ts';

/** How strongly the engraving is drawn at one zoom; widths in CSS pixels. */
export interface EngravingStyle {
  /** Width of the members' inner tint. */
  readonly frontier: number;
  /** Degrees between the graticule's lines. */
  readonly graticule: number;
  /** Factor on the width of lines. */
  readonly scale: number;
}

const SHADE_DARK = [38, 26, 14] as const;
const SHADE_LIGHT = [255, 246, 222] as const;
const SHADE_STRENGTH = 1.5;
const HACHURE_OPACITY = 0.6;
const FRONTIER_TINT = alpha('#60401c', 0.26);
const FRONTIER_LINE = alpha('#3a240e', 0.78);

/** Paints everything over the tones that does not change in play, on a clear ground. */
export function paintEngraving(
  brush: Brush,
  frame: Frame,
  paths: MapPaths,
  shade: CanvasImageSource | undefined,
  members: ReadonlySet<string>,
  style: EngravingStyle,
): void {
  const { context } = brush;
  const km = (pixels: number): number => pixels * frame.kmPerPixel;
  begin(brush);
  toMap(brush, frame);
  context.save();
  context.clip(paths.land, 'evenodd');
  if (shade) {
    const { origin, size } = paths.map.header;
    context.imageSmoothingQuality = 'high';
    context.drawImage(shade, origin[0], origin[1], size[0], size[1]);
  }
  paintHachures(context, paths);
  context.fillStyle = alpha('#46301c', 0.36);
  for (const path of paths.byTag('urban').values()) context.fill(path);
  context.restore();

  paintWater(context, frame, paths, style);
  paintFrontier(brush, frame, paths, members, style.frontier);

  context.lineJoin = context.lineCap = 'round';
  context.strokeStyle = alpha('#0e0b08', 0.4);
  context.lineWidth = km(0.5);
  context.stroke(paths.land);
  paintBorders(context, paths, km, style.scale);
  paintGraticule(brush, frame, paths, style.graticule);
  toMap(brush, frame);
  paintGrain(brush, paths.land);
  toWindow(brush);
}

/** The hillshade's grey as warm dark and warm light that can lie over any tone. */
export function tintShade(image: HTMLImageElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  const context = contextOf(canvas);
  context.drawImage(image, 0, 0);
  const pixels = context.getImageData(0, 0, canvas.width, canvas.height);
  const { data } = pixels;
  for (let i = 0; i < data.length; i += 4) {
    const light = data[i]! - 128;
    const tint = light < 0 ? SHADE_DARK : SHADE_LIGHT;
    data[i] = tint[0];
    data[i + 1] = tint[1];
    data[i + 2] = tint[2];
    data[i + 3] = Math.min(170, Math.max(0, Math.abs(light) - 2) * SHADE_STRENGTH);
  }
  context.putImageData(pixels, 0, 0);
  return canvas;
}

/** Strokes the hachures. Expects map coordinates. */
export function paintHachures(context: CanvasRenderingContext2D, paths: MapPaths): void {
  context.lineCap = 'round';
  context.strokeStyle = alpha('#2b2015', HACHURE_OPACITY);
  for (const [width, path] of paths.hachures) {
    context.lineWidth = width * paths.map.header.kmPerPixel;
    context.stroke(path);
  }
}

function paintWater(
  context: CanvasRenderingContext2D,
  frame: Frame,
  paths: MapPaths,
  style: EngravingStyle,
): void {
  const km = frame.kmPerPixel * style.scale;
  context.lineJoin = context.lineCap = 'round';
  for (const [rank, path] of paths.byTag('rivers')) {
    context.strokeStyle = alpha(COLOUR.river, 0.8);
    context.lineWidth = Math.max(0.4, 1.25 - 0.14 * rank) * km;
    context.stroke(path);
  }
  for (const lake of paths.byTag('lakes').values()) {
    context.fillStyle = COLOUR.water;
    context.fill(lake, 'evenodd');
    context.save();
    context.clip(lake, 'evenodd');
    paintWaves(context, frame, paths.byTag('lakeWaves'));
    context.restore();
    context.strokeStyle = alpha('#140e08', 0.55);
    context.lineWidth = 0.6 * km;
    context.stroke(lake);
  }
}

/** Inside each member's outline a tint, closed by a fine second line. */
function paintFrontier(
  brush: Brush,
  frame: Frame,
  paths: MapPaths,
  members: ReadonlySet<string>,
  width: number,
): void {
  const { context } = brush;
  const km = (pixels: number): number => pixels * frame.kmPerPixel;
  const side = beside(brush);
  toMap(side, frame);
  side.context.lineJoin = context.lineJoin = 'round';
  paths.map.header.countries.forEach(({ id }, i) => {
    if (!members.has(id)) return;
    const shape = paths.countries[i]!;
    context.save();
    context.clip(shape, 'evenodd');
    context.strokeStyle = FRONTIER_TINT;
    context.lineWidth = km(width * 2);
    context.stroke(shape);
    context.restore();

    side.context.save();
    side.context.clip(shape, 'evenodd');
    side.context.strokeStyle = FRONTIER_LINE;
    side.context.lineWidth = km(width * 2 + 1.2);
    side.context.stroke(shape);
    side.context.globalCompositeOperation = 'destination-out';
    side.context.strokeStyle = '#000';
    side.context.lineWidth = km(width * 2);
    side.context.stroke(shape);
    side.context.restore();
  });
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.drawImage(side.context.canvas, 0, 0);
  context.restore();
}

function paintBorders(
  context: CanvasRenderingContext2D,
  paths: MapPaths,
  km: (pixels: number) => number,
  scale: number,
): void {
  const stroke = (path: Path2D | undefined, member: boolean, dash: readonly number[]): void => {
    if (!path) return;
    context.strokeStyle = member ? alpha('#1c1107', 0.94) : alpha('#14120f', 0.75);
    context.lineWidth = km((member ? 1.15 : 0.7) * scale);
    context.lineCap = dash.length ? 'butt' : 'round';
    context.setLineDash(dash.map(km));
    context.stroke(path);
    context.setLineDash([]);
  };
  const borders = paths.byTag('borders');
  const disputed = paths.byTag('disputed');
  stroke(borders.get(0), false, []);
  stroke(borders.get(1), true, []);
  stroke(disputed.get(0), false, [2.6, 2.2]);
  stroke(disputed.get(1), true, [4, 2.6]);
}

function paintGraticule(brush: Brush, frame: Frame, paths: MapPaths, step: number): void {
  const { context, area } = brush;
  const projection = conicEqualArea(paths.map.header.projection);
  toWindow(brush);
  const path = new Path2D();
  const trace = (from: [number, number], by: [number, number], pieces: number): void => {
    for (let i = 0; i <= pieces; i++) {
      const place = [from[0] + by[0] * i, from[1] + by[1] * i] as const;
      const [x, y] = toScreen(frame, projection.project(place));
      if (i === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    }
  };
  for (let lon = -20; lon <= 175; lon += step) trace([lon, 15], [0, 5], 13);
  for (let lat = 15; lat <= 80; lat += step) trace([-20, lat], [2.5, 0], 78);
  context.save();
  context.beginPath();
  context.rect(area.x, area.y, area.width, area.height);
  context.clip();
  context.lineWidth = 0.6;
  context.strokeStyle = alpha('#6e5a3c', 0.2);
  context.stroke(path);
  context.strokeStyle = alpha('#96b4c8', 0.08);
  context.stroke(path);
  context.restore();
}
