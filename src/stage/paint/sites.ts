import type { Rect } from '../geo/framing.ts';
import type { Point } from '../geo/projection.ts';
import { placeLabels, type LabelRequest, type PlacedLabel } from '../labels/layout.ts';
import { COLOUR, SANS } from '../tokens.ts';
import type { PlateSite } from './plateGeometry.ts';
import { paintTablet } from './signs.ts';
import { measure, write, type TextStyle } from './text.ts';

/** Sites with their places on the screen, and how large they are drawn. */
export interface SiteLayout {
  readonly sites: readonly PlateSite[];
  readonly at: Readonly<Record<string, Point>>;
  /** Side of a tablet, CSS pixels. */
  readonly size: number;
  /** Factor on the type. */
  readonly scale: number;
}

const HALO = '#e6dab9';
/** Part of a tablet's side from its middle to the edge of its frame. */
const FRAME = 0.78;

/** What the tablets themselves take, CSS pixels. */
export function tabletBoxes({ sites, at, size }: SiteLayout): Rect[] {
  return sites.map(({ id }): Rect => {
    const [x, y] = at[id]!;
    const frame = size * FRAME;
    return { x: x - frame, y: y - frame, width: frame * 2, height: frame * 2 };
  });
}

/** Finds a free place beside each tablet for its name and state. */
export function placeSiteNames(
  context: CanvasRenderingContext2D,
  layout: SiteLayout,
  taken: readonly Rect[],
  window: Rect,
): PlacedLabel[] {
  const { sites, at, size, scale } = layout;
  const { name, line } = styles(scale);
  const requests = sites.map((site): LabelRequest => {
    const [x, y] = at[site.id]!;
    const width = Math.max(measure(context, site.name, name), measure(context, site.line, line));
    const height = (site.line ? 29 : 16) * scale;
    const gap = size * FRAME + 3;
    const spots = [
      { x: x - gap - width, y: y - height / 2, width, height },
      { x: x + gap, y: y - height / 2, width, height },
      { x: x - width / 2, y: y + gap, width, height },
      { x: x - width / 2, y: y - gap - height, width, height },
      { x: x + gap, y: y + 2, width, height },
      { x: x - gap - width, y: y - height - 2, width, height },
      { x: x + gap, y: y - height - 2, width, height },
      { x: x - gap - width, y: y + 2, width, height },
    ];
    return { id: site.id, kind: 'siteState', spots };
  });
  return placeLabels(requests, [...tabletBoxes(layout), ...taken], window);
}

/** Writes the names where they were placed, then the tablets over them. */
export function paintSites(
  context: CanvasRenderingContext2D,
  { sites, at, size, scale }: SiteLayout,
  placed: readonly PlacedLabel[],
): void {
  const { name, line } = styles(scale);
  for (const { id, spot, box } of placed) {
    const site = sites.find((candidate) => candidate.id === id);
    if (!site) continue;
    const align = alignOf(spot);
    const x =
      align === 'right' ? box.x + box.width : align === 'center' ? box.x + box.width / 2 : box.x;
    write(context, site.name, [x, box.y + 8 * scale], name, align);
    if (site.line) write(context, site.line, [x, box.y + 22 * scale], line, align);
  }
  for (const { id, sign } of sites) paintTablet(context, at[id]!, size, sign);
}

function styles(scale: number): { name: TextStyle; line: TextStyle } {
  return {
    name: { font: `600 ${12.5 * scale}px ${SANS}`, colour: COLOUR.ink, halo: HALO },
    line: { font: `400 ${11.5 * scale}px ${SANS}`, colour: COLOUR.ink, halo: HALO },
  };
}

/** How a name stands to its tablet, by the spot that it got. */
function alignOf(spot: number): 'left' | 'right' | 'center' {
  if (spot === 0 || spot === 5 || spot === 7) return 'right';
  return spot === 2 || spot === 3 ? 'center' : 'left';
}
