import type { MapView } from './assets.ts';
import type { Shot } from './camera.ts';
import { actorOf } from './geo/actors.ts';
import type { Rect } from './geo/framing.ts';
import { ownersOf, ownerAt } from './geo/owners.ts';
import { countryNames, waterNames } from './labels/mapLabels.ts';
import { placeLabels } from './labels/layout.ts';
import type { Layers } from './layers.ts';
import { titleLight } from './light.ts';
import { screenPlaces, type MapPicture } from './mapPicture.ts';
import { begin } from './paint/brush.ts';
import { paintBeacon } from './paint/signs.ts';
import { measure, write, writeTurned } from './paint/text.ts';
import { TITLE_PLACES } from './titlePlaces.ts';
import { alpha, COLOUR, SANS } from './tokens.ts';
import type { StageView } from './view.ts';

/** Names beside the title's rings, until the app gives others. */
const PLACE_NAMES = {
  kazakhstan: { key: 'title.kazakhstan', name: 'Almaty', side: 'right' },
  armenia: { key: 'title.armenia', name: 'Jermuk, Goris', side: 'right' },
  kyrgyzstan: { key: 'title.kyrgyzstan', name: 'Batken', side: 'left' },
} as const;

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
  const owners = ownersOf(map.paths.map, frame, free);
  layers.under.paint((brush) => {
    const { context } = brush;
    begin(brush);
    paintNight(context, free, view.insets.left);
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
    // The desk's column and shade lie over the left third.
    const column = { x: 0, y: 0, width: view.insets.left * 1.1, height: free.height };
    for (const { id, box } of placeLabels(requests, [...rings, column], free)) {
      const request = requests.find((candidate) => candidate.id === id)!;
      const { font, spacing, text, angle } = request;
      const middle = [box.x + box.width / 2, box.y + box.height / 2] as const;
      const land = map.paths.map.header.countries[ownerAt(owners, middle)];
      const member = view.scenario.members.some(
        (candidate) => land !== undefined && candidate.id === actorOf(land.id),
      );
      writeTurned(context, text, middle, angle, {
        font,
        spacing,
        colour: land ? (member ? COLOUR.paper100 : COLOUR.paper300) : COLOUR.waterName,
        halo: alpha(COLOUR.night900, 0.35),
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
    light: titleLight(shot, points),
    targets: [],
    pointable: false,
    move: () => layers.moving.paint(begin),
  };
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
