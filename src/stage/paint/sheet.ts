import type { MapView } from '../assets.ts';
import { actorOf } from '../geo/actors.ts';
import type { Frame, Rect } from '../geo/framing.ts';
import { ownersCache } from '../geo/owners.ts';
import { spotsInside } from '../labels/countries.ts';
import { placeLabels, type LabelRequest } from '../labels/layout.ts';
import { alpha, COLOUR, CONDENSED } from '../tokens.ts';
import { clipTo, toMap, toWindow, type Brush } from './brush.ts';
import { paintHachures } from './engraving.ts';
import { paintGrain } from './grain.ts';
import type { Plate, PlateGeometry } from './plateGeometry.ts';
import { measure, write, type TextStyle } from './text.ts';

/** Paper of those who fight, the host's lightest, and of everybody else. */
const HOST = '#eadfbf';
const OTHER_SIDE = '#d9c79c';
const BYSTANDER = '#bfae88';
const WATER = '#8fa3a3';
const BORDER = '#3a240e';

const owners = ownersCache();

/** Paints a front's map into a rectangle of the window: paper by side, hills, waters, borders. */
export function paintSheet(
  brush: Brush,
  frame: Frame,
  { paths, shade }: MapView,
  window: Rect,
  sides: Plate['sides'],
): void {
  const { context } = brush;
  const km = (pixels: number): number => pixels * frame.kmPerPixel;
  clipTo(brush, window, WATER);

  toMap(brush, frame);
  const host = sides[sides.length - 1]?.id;
  paths.map.header.countries.forEach(({ id }, i) => {
    const actor = actorOf(id);
    const side = sides.some((one) => one.id === actor);
    context.fillStyle = actor === host ? HOST : side ? OTHER_SIDE : BYSTANDER;
    context.fill(paths.countries[i]!, 'evenodd');
  });
  const { origin, size } = paths.map.header;
  context.imageSmoothingQuality = 'high';
  context.globalAlpha = 0.7;
  context.drawImage(shade, origin[0], origin[1], size[0], size[1]);
  context.globalAlpha = 0.55;
  paintHachures(context, paths);
  context.globalAlpha = 1;
  context.fillStyle = WATER;
  for (const lake of paths.byTag('lakes').values()) context.fill(lake);
  context.strokeStyle = alpha(COLOUR.cityRiver, 0.8);
  context.lineWidth = km(0.8);
  for (const river of paths.byTag('rivers').values()) context.stroke(river);
  context.lineJoin = 'round';
  context.strokeStyle = alpha(BORDER, 0.85);
  context.lineWidth = km(1.3);
  for (const border of paths.byTag('borders').values()) context.stroke(border);
  context.setLineDash([km(4), km(2.4)]);
  for (const border of paths.byTag('disputed').values()) context.stroke(border);
  context.setLineDash([]);

  paintGrain(brush);
  context.restore();
  toWindow(brush);
}

/** Writes the names of those who fight on their land, as far as there is room beside the sites. */
export function paintSheetNames(
  context: CanvasRenderingContext2D,
  { view, sides, scale }: Plate,
  { frame, map }: PlateGeometry,
  taken: readonly Rect[],
): void {
  const style: TextStyle = {
    font: `600 ${12 * scale}px ${CONDENSED}`,
    colour: alpha(COLOUR.ink, 0.78),
    halo: alpha(HOST, 0.6),
    spacing: 2.4 * scale,
  };
  const land = owners(view.paths.map, frame, map);
  const requests = sides.flatMap(({ id, name }): LabelRequest[] => {
    const country = view.paths.map.header.countries.findIndex((one) => actorOf(one.id) === id);
    if (country < 0) return [];
    const width = measure(context, name.toUpperCase(), style);
    return [
      { id, kind: 'member', spots: spotsInside(land, country, { width, height: 14 * scale }, 3) },
    ];
  });
  for (const { id, box } of placeLabels(requests, taken, map)) {
    const name = sides.find((side) => side.id === id)?.name ?? '';
    write(context, name.toUpperCase(), [box.x, box.y + box.height / 2], style);
  }
}
