import type { MapView } from './assets.ts';
import { actorOf } from './geo/actors.ts';
import { toScreen, type Frame, type Rect } from './geo/framing.ts';
import { middleOf, type Owners } from './geo/owners.ts';
import { conicEqualArea, type Point } from './geo/projection.ts';
import { spread } from './labels/spread.ts';
import { tabletSize } from './paint/plateGeometry.ts';
import { paintThrust } from './paint/signs.ts';
import { paintSites, placeSiteNames, tabletBoxes, type SiteLayout } from './paint/sites.ts';
import { sitesOf } from './plateOf.ts';
import type { StageView } from './view.ts';

/** The sites of a front on the theatre's own map. */
export interface SiteOverlay {
  /** What tablets and their names take, CSS pixels. */
  readonly taken: readonly Rect[];
  readonly points: Readonly<Record<string, Point>>;
  paint(context: CanvasRenderingContext2D): void;
}

/** Least distance between the middles of two tablets, in parts of a tablet. */
const APART = 1.7;
const TYPE = 1.08;

/** Lays out tablets and their names in the free window, and arrows where a side presses. */
export function siteOverlay(
  context: CanvasRenderingContext2D,
  view: StageView,
  frame: Frame,
  free: Rect,
  map: MapView,
  owners: Owners,
  scale: number,
): SiteOverlay {
  const { project } = conicEqualArea(map.paths.map.header.projection);
  const sites = sitesOf(view);
  const size = tabletSize(false, scale);
  const at = spread(
    sites.map(({ place }) => toScreen(frame, project(place))),
    size * APART,
  );
  const points = Object.fromEntries(sites.map(({ id }, i) => [id, at[i]!]));
  const layout: SiteLayout = { sites, at: points, size, scale: scale * TYPE };
  const names = placeSiteNames(context, layout, view.controls ?? [], free);
  const from = pressingFrom(view, map, owners);
  return {
    taken: [...tabletBoxes(layout), ...names.map(({ box }) => box)],
    points,
    paint(brush) {
      for (const { id, sign, atStake } of sites)
        if (from && sign.fighting && atStake)
          paintThrust(brush, from, points[id]!, size * 0.9, scale);
      paintSites(brush, layout, names);
    },
  };
}

/** The middle of the visible land of the side that presses, if one does. */
function pressingFrom({ state }: StageView, map: MapView, owners: Owners): Point | undefined {
  const { theatre } = state;
  if (theatre.kind === 'unrest') return undefined;
  const presses = theatre.sides.find(({ move }) => move === 'press');
  if (!presses) return undefined;
  const { countries } = map.paths.map.header;
  return middleOf(
    owners,
    countries.findIndex(({ id }) => actorOf(id) === presses.id),
  );
}
