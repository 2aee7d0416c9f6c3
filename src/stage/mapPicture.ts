import type { AssetShelf, MapView } from './assets.ts';
import { isCity, type Shot } from './camera.ts';
import { flagOf } from './geo/actors.ts';
import { toScreen, type Rect } from './geo/framing.ts';
import type { Hit, Target } from './geo/hit.ts';
import { journeys } from './geo/journeys.ts';
import { ownersCache } from './geo/owners.ts';
import { conicEqualArea, type Point } from './geo/projection.ts';
import { mapModel, type MapModel } from './labels/mapModel.ts';
import type { Layers } from './layers.ts';
import { mapLight, theatreLight } from './light.ts';
import { flightsIn, type Pose } from './motion/pose.ts';
import { begin, type Brush } from './paint/brush.ts';
import type { LampLight } from './paint/lamp.ts';
import { paintJoin, paintNames, paintRoutes, paintScale, paintTheatre } from './paint/mapSigns.ts';
import { paintPlate } from './paint/plate.ts';
import { plateGeometry, plateSize } from './paint/plateGeometry.ts';
import { paintTag, tagSize } from './paint/tags.ts';
import { measure } from './paint/text.ts';
import { paintFireRing, paintTransport } from './paint/transports.ts';
import { plateFor, word } from './plateOf.ts';
import { siteOverlay } from './siteOverlay.ts';
import { toneFor } from './tones.ts';
import type { StageView } from './view.ts';

/** What the map shows of a view, and what can be pointed at. */
export interface MapPicture {
  readonly light: LampLight;
  readonly targets: readonly Target[];
  /** Country under the pointer, where the map itself can be pointed at. */
  readonly pointable: boolean;
  /** Paints what moves. */
  move(pose: Pose): void;
}

const MOST_RINGS = 3;
/** Free windows narrower than this have no room for a plate, CSS pixels. */
const NARROW = 620;

const owners = ownersCache();

/** The country that the lamp falls on. */
function attendedIn({ selection, scenario }: StageView): string {
  return selection?.kind === 'actor' ? selection.id : scenario.theatre.host;
}

/** Paints names, tags, plate and routes over a map that is already on the ground. */
export function paintMapPicture(
  layers: Layers,
  shelf: AssetShelf,
  view: StageView,
  shot: Shot,
  map: MapView,
  theatre: MapView | undefined,
): MapPicture {
  const filling = view.zoom === 'theatre' && theatre !== undefined && isCity(theatre);
  if (filling) return paintFilling(layers, view, shot, theatre);

  const { free, frame, scale } = shot;
  const { context } = layers.over.brush;
  const docks = theatre !== undefined && view.zoom === 'region';
  const size = docks && free.width >= NARROW ? plateSize(scale) : undefined;
  const land = owners(map.paths.map, frame, free);
  const overlay =
    view.zoom === 'theatre' && !view.bare
      ? siteOverlay(context, view, frame, free, map, land, scale)
      : undefined;
  const nameOf = (actor: string): string =>
    view.names[actor] ?? view.scenario.names[actor] ?? actor;
  const tagText = (actor: string) => ({
    name: nameOf(actor),
    line: view.zoom === 'fit' ? '' : (view.tags[actor] ?? ''),
  });
  const model = mapModel(map.paths.map, frame, free, view, {
    scale,
    attended: attendedIn(view),
    owners: land,
    taken: overlay?.taken ?? [],
    plate: size,
    measure: (text, font) => measure(context, text, font),
    tagSize: (actor) => tagSize(context, tagText(actor), scale),
  });
  const plate = model.plate && theatre && plateFor(view, theatre, model.plate, true, scale);

  if (view.bare) {
    for (const layer of [layers.under, layers.over, layers.moving]) layer.paint(begin);
    return {
      light: mapLight(shot, focusOf(view, model)),
      pointable: false,
      targets: [],
      move: () => undefined,
    };
  }
  const tone = toneFor(view);
  layers.under.paint((brush) => {
    begin(brush);
    paintRoutes(brush.context, model.journeys, scale);
    const rings = fireRings(view);
    if (model.theatre && view.zoom === 'region')
      paintTheatre(brush.context, model.theatre, rings, scale);
    const countries = map.paths.map.header.countries;
    paintNames(
      brush.context,
      model,
      (owner) => (countries[owner] ? tone(countries[owner].id) : undefined),
      scale,
    );
  });
  layers.over.paint((brush) => {
    begin(brush);
    if (model.plate && model.theatre) paintJoin(brush.context, model.plate, model.theatre);
    for (const tag of model.tags)
      paintTag(
        brush.context,
        tag,
        {
          ...tagText(tag.id),
          flag: shelf.flag(flagOf(tag.id) ?? ''),
          selected: view.selection?.kind === 'actor' && view.selection.id === tag.id,
        },
        scale,
      );
    overlay?.paint(brush.context);
    if (plate) paintPlate(brush, plate);
    paintScale(brush.context, free, frame, word(view, 'unit.km'), scale);
  });

  const sites = (plate && plateGeometry(plate).sites) ?? overlay?.points ?? {};
  const focus = focusOf(view, model);
  return {
    light: mapLight(shot, focus),
    pointable: true,
    targets: [
      ...siteTargets(sites, scale),
      ...model.tags.map(({ id, box }) => targetOf({ kind: 'actor', id }, box)),
      ...(model.plate
        ? [targetOf({ kind: 'actor', id: view.scenario.theatre.host }, model.plate)]
        : []),
    ],
    move(pose) {
      layers.moving.paint((brush) => {
        begin(brush);
        paintTransports(brush, view, pose, shot, map, shelf);
        for (const site of pose.fire.sites) {
          const at = sites[site] ?? model.theatre;
          if (at) paintFireRing(brush.context, at, pose.fire.progress, scale);
        }
      });
    },
  };
}

/** A city plate that fills the free window. */
function paintFilling(layers: Layers, view: StageView, shot: Shot, theatre: MapView): MapPicture {
  const plate = plateFor(view, theatre, shot.free, false, shot.scale);
  const { sites } = plateGeometry(plate);
  layers.under.paint((brush) => {
    begin(brush);
    const { frame } = paintPlate(brush, plate);
    paintScale(brush.context, shot.free, frame, word(view, 'unit.km'), shot.scale);
  });
  layers.over.paint(begin);
  return {
    light: theatreLight(shot),
    pointable: false,
    targets: siteTargets(sites, shot.scale),
    move(pose) {
      layers.moving.paint((brush) => {
        begin(brush);
        for (const site of pose.fire.sites) {
          const at = sites[site];
          if (at) paintFireRing(brush.context, at, pose.fire.progress, shot.scale);
        }
      });
    },
  };
}

function paintTransports(
  brush: Brush,
  view: StageView,
  pose: Pose,
  { frame, scale }: Shot,
  map: MapView,
  shelf: AssetShelf,
): void {
  const flights = flightsIn(view, pose);
  const conic = map.paths.map.header.projection;
  const tracks = journeys(
    view.scenario,
    flights.map(({ flight }) => flight),
    frame,
    conic,
  );
  for (const { flight, track } of tracks) {
    const own = flight.nation === view.scenario.moscow;
    paintTransport(
      brush.context,
      {
        track,
        share: flights.find((candidate) => candidate.flight.id === flight.id)?.share ?? 0,
        sorties: flight.sorties,
        by: flight.by,
        flag: own ? undefined : shelf.flag(flagOf(flight.nation) ?? ''),
      },
      scale,
    );
  }
}

/** Rings of the theatre's fire: by its rung, and at least one while there is fighting. */
function fireRings({ state }: StageView): number {
  const fighting = state.theatre.sites.some((site) => site.fighting);
  return Math.min(MOST_RINGS, Math.max(state.theatre.rung, fighting ? 1 : 0));
}

function focusOf(view: StageView, model: MapModel): Point {
  const attended = model.middles.get(attendedIn(view));
  if (view.selection?.kind === 'site' && model.theatre) return model.theatre;
  if (attended) return attended;
  const { x, y, width, height } = model.owners.area;
  return [x + width / 2, y + height / 2];
}

function siteTargets(sites: Readonly<Record<string, Point>>, scale: number): Target[] {
  return Object.entries(sites).map(([id, at]) => ({
    hit: { kind: 'site', id },
    at,
    reach: [12 * scale, 12 * scale],
  }));
}

function targetOf(hit: Hit, box: Rect): Target {
  return {
    hit,
    at: [box.x + box.width / 2, box.y + box.height / 2],
    reach: [box.width / 2, box.height / 2],
  };
}

/** The middles of places on the title, on the screen. */
export function screenPlaces(
  places: readonly (readonly [number, number])[],
  { frame }: Shot,
  map: MapView,
): Point[] {
  const { project } = conicEqualArea(map.paths.map.header.projection);
  return places.map((place) => toScreen(frame, project(place)));
}
