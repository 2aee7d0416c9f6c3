import type { MapView } from './assets.ts';
import type { Shot } from './camera.ts';
import { actorOf } from './geo/actors.ts';
import type { Rect } from './geo/framing.ts';
import { ownerAt, ownersOf } from './geo/owners.ts';
import type { Point } from './geo/projection.ts';
import { countryNames, waterNames } from './labels/mapLabels.ts';
import { placeLabels } from './labels/layout.ts';
import type { Layers } from './layers.ts';
import { titleLight } from './light.ts';
import { screenPlaces, type MapPicture } from './mapPicture.ts';
import { begin } from './paint/brush.ts';
import { paintBeacon } from './paint/signs.ts';
import { measure, write, writeTurned } from './paint/text.ts';
import { TITLE_PLACES } from './titlePlaces.ts';
import { alpha, COLOUR, LAND, SANS } from './tokens.ts';
import type { StageView } from './view.ts';

/** Names beside the title's rings, until the app gives others. */
const PLACE_NAMES = {
  kazakhstan: { key: 'title.kazakhstan', name: 'Almaty', side: 'right' },
  armenia: { key: 'title.armenia', name: 'Jermuk, Goris', side: 'right' },
  kyrgyzstan: { key: 'title.kyrgyzstan', name: 'Batken', side: 'left' },
} as const;

/** Windows narrower than this have no column beside the map, CSS pixels. */
const NARROW = 900;

/** Paints the title's names and rings over the dimmed map. */
export function paintTitlePicture(
  layers: Layers,
  view: StageView,
  shot: Shot,
  map: MapView,
): MapPicture {
  const ids = Object.keys(PLACE_NAMES) as (keyof typeof PLACE_NAMES)[];
  const points = screenPlaces(
    ids.map((id) => TITLE_PLACES[id]),
    shot,
    map,
  );
  const { free, frame, scale } = shot;
  const light = titleLight(shot, points);
  const owners = ownersOf(map.paths.map, frame, free);
  layers.under.paint((brush) => {
    const { context } = brush;
    begin(brush);
    paintNight(context, free, columnOf(view, free));
    const source = {
      map: map.paths.map,
      frame,
      free,
      owners,
      scenario: view.scenario,
      names: view.names,
      zoom: 'region' as const,
      scale,
      attended: undefined,
      measure: (text: string, font: { font: string; spacing: number }) =>
        measure(context, text, font),
    };
    const requests = [...countryNames(source), ...waterNames(source)];
    const rings = points.map(([x, y]) => ({ x: x - 60, y: y - 16, width: 170, height: 32 }));
    const column = { x: 0, y: 0, width: columnOf(view, free) * 1.1, height: free.height };
    const sheets = dossiers(Object.fromEntries(ids.map((id, i) => [id, points[i]!])), scale);
    for (const { id, box } of placeLabels(requests, [...rings, ...sheets, column], free)) {
      const request = requests.find((candidate) => candidate.id === id)!;
      const { font, spacing, text, angle } = request;
      const middle = [box.x + box.width / 2, box.y + box.height / 2] as const;
      const land = map.paths.map.header.countries[ownerAt(owners, middle)];
      const member = view.scenario.members.some(
        (candidate) => land !== undefined && candidate.id === actorOf(land.id),
      );
      const lit = member && light.pools.some((pool) => lightAt(pool, middle) > LIT);
      const dark = land ? (member ? COLOUR.paper100 : COLOUR.paper300) : COLOUR.waterName;
      writeTurned(context, text, middle, angle, {
        font,
        spacing,
        colour: lit ? COLOUR.ink : dark,
        halo: lit ? alpha(LAND.member, 0.6) : alpha(COLOUR.night900, 0.35),
        haloWidth: 1.6,
      });
    }
    ids.forEach((id, i) => {
      const at = points[i]!;
      const { key, name, side } = PLACE_NAMES[id];
      paintBeacon(context, at, scale);
      write(
        context,
        view.names[key] ?? name,
        [at[0] + (side === 'right' ? 15 : -15) * scale, at[1]],
        {
          font: `600 ${13.5 * scale}px ${SANS}`,
          colour: COLOUR.paper50,
          halo: alpha(COLOUR.ink, 0.8),
          haloWidth: 2.2,
        },
        side === 'right' ? 'left' : 'right',
      );
    });
  });
  layers.over.paint(begin);
  return {
    light,
    targets: [],
    pointable: false,
    move: () => layers.moving.paint(begin),
  };
}

/** Share of a pool's light from which names on members' land are written in ink. */
const LIT = 0.3;

/** How much of a pool's light falls on a point: 1 in its middle, 0 at its edge and beyond. */
function lightAt(pool: { x: number; y: number; radius: number }, [x, y]: Point): number {
  return Math.max(0, 1 - Math.hypot(x - pool.x, y - pool.y) / pool.radius);
}

/** Where the desk's dossiers lie: Kazakhstan's above its place, the others below theirs. */
function dossiers(places: Readonly<Record<string, Point>>, scale: number): Rect[] {
  return Object.entries(places).map(([id, [x, y]]) => ({
    x: x - (id === 'kazakhstan' ? 250 : 160) * scale,
    y: id === 'kazakhstan' ? y - 330 * scale : y + 34 * scale,
    width: 310 * scale,
    height: 255 * scale,
  }));
}

/** Width of the desk's column on the left, CSS pixels. */
function columnOf({ insets }: StageView, free: Rect): number {
  return free.width < NARROW ? insets.left : Math.max(insets.left, free.width * 0.28);
}

/** Night over the left of the window, under the desk's column, fading towards the map. */
function paintNight(context: CanvasRenderingContext2D, free: Rect, column: number): void {
  const reach = column * 1.5;
  if (reach <= 0) return;
  const night = context.createLinearGradient(0, 0, reach, 0);
  night.addColorStop(0, alpha(COLOUR.night900, 0.97));
  night.addColorStop(0.6, alpha(COLOUR.night900, 0.82));
  night.addColorStop(1, alpha(COLOUR.night900, 0));
  context.fillStyle = night;
  context.fillRect(0, 0, reach, free.height);
}
