import type { Scenario } from '../../engine/scenario.ts';
import { actorOf } from '../geo/actors.ts';
import type { BakedMap } from '../geo/baked.ts';
import { freeCorner, plateIn } from '../geo/corner.ts';
import { contains, overlap, toScreen, type Frame, type Rect } from '../geo/framing.ts';
import { journeys, placeOf, theatrePlace, type Journey } from '../geo/journeys.ts';
import { middleOf, ownerAt, ownersOf, type Owners } from '../geo/owners.ts';
import { conicEqualArea, type Point } from '../geo/projection.ts';
import { flownShare, pointAt } from '../geo/route.ts';
import type { StageView } from '../view.ts';
import {
  countryNames,
  placeNames,
  transportNotes,
  waterNames,
  type LabelFont,
  type NameRequest,
} from './mapLabels.ts';
import { placeLabels, type PlacedLabel } from './layout.ts';
import { placeTags, type PlacedTag } from './tags.ts';

/** Everything on the map that has a place on the screen, CSS pixels. */
export interface MapModel {
  readonly owners: Owners;
  readonly names: readonly { readonly request: NameRequest; readonly placed: PlacedLabel }[];
  /** Signs of places whose names found no room are drawn all the same. */
  readonly places: readonly NameRequest[];
  readonly tags: readonly PlacedTag[];
  readonly journeys: readonly Journey[];
  /** The theatre on the region's map. */
  readonly theatre: Point | undefined;
  /** Where the docked plate lies. */
  readonly plate: Rect | undefined;
  /** Middles of what the selection may light. */
  readonly middles: ReadonlyMap<string, Point>;
}

/** How the model is laid out. */
export interface ModelOptions {
  readonly scale: number;
  readonly attended: string | undefined;
  /** Size of the docked plate, or undefined where none is shown. */
  readonly plate: { readonly width: number; readonly height: number } | undefined;
  readonly measure: (text: string, font: LabelFont) => number;
  readonly tagSize: (actor: string) => { width: number; height: number };
}

/** CSS pixels that the zoom control and the scale take in the lower corners. */
const ZOOM_CONTROL = { width: 200, height: 56 };
const SCALE_BAR = { width: 150, height: 44 };
const PLATE_MARGIN = 14;
/** Members whose visible land is smaller than this, in cells, do not count as seen. */
const LEAST_SEEN = 6;

/** Lays out the map of a view: plate, tags, then names. */
export function mapModel(
  map: BakedMap,
  frame: Frame,
  free: Rect,
  view: StageView,
  options: ModelOptions,
): MapModel {
  const { scenario, state } = view;
  const { scale, attended } = options;
  const { project } = conicEqualArea(map.header.projection);
  const owners = ownersOf(map, frame, free);
  const middles = new Map<string, Point>();
  map.header.countries.forEach(({ id }, i) => {
    const middle = middleOf(owners, i);
    if (middle) middles.set(actorOf(id), middle);
  });
  const place = theatrePlace(scenario);
  const theatre = place && toScreen(frame, project(place));
  const tracks = journeys(scenario, state.flights, frame, map.header.projection);
  const transports = tracks.map(({ flight, track }) => ({
    id: flight.id,
    at: pointAt(track, flownShare(flight, state.hour)).at,
  }));
  const heads = transports.map(({ at }) => at);
  const reserved: Rect[] = [
    {
      x: free.x,
      y: free.y + free.height - ZOOM_CONTROL.height,
      ...ZOOM_CONTROL,
    },
    {
      x: free.x + free.width - SCALE_BAR.width,
      y: free.y + free.height - SCALE_BAR.height,
      ...SCALE_BAR,
    },
  ];

  const middle = attended === undefined ? undefined : middles.get(attended);
  const bases = scenario.places
    .filter(({ kind, id }) => kind === 'airbase' || id === `${scenario.moscow}-capital`)
    .map((base) => toScreen(frame, project(placeOf(base))))
    .filter((point) => contains(free, point));
  const action = [
    ...(theatre ? [theatre] : []),
    ...(middle ? [middle] : []),
    ...bases,
    ...tracks.flatMap(({ track }) => track.points),
  ];
  const plate =
    options.plate &&
    plateIn(
      freeCorner(free, options.plate, PLATE_MARGIN, action, reserved),
      free,
      options.plate,
      PLATE_MARGIN,
    );
  const taken = [...reserved, ...(plate ? [plate] : [])];

  const source = { map, frame, free, owners, scenario, names: view.names, zoom: view.zoom, scale };
  const nameSource = { ...source, attended, measure: options.measure };
  const wide = countryNames(nameSource);
  const places = placeNames(nameSource);
  const signs = [
    ...places.map(({ sign }) => around(sign!.at, 7 * scale)),
    ...heads.map((head) => around(head, 16 * scale)),
    ...(theatre ? [around(theatre, 12 * scale)] : []),
  ];
  const named = new Set(wide.filter(({ kind }) => kind === 'member').map(({ id }) => id));
  const tags = placeTags(
    scenario.members
      .filter(({ id }) => !named.has(id))
      .map(({ id }) => ({ id, at: anchorOf(id, map, frame, owners), size: options.tagSize(id) })),
    [...taken, ...signs],
    free,
    (box) => litUnder(owners, scenario, map, box),
  );

  const lines = tracks.flatMap(({ track }) =>
    track.points.filter((point) => contains(free, point)).map((point) => around(point, 3)),
  );
  const notes = transportNotes(transports, view.lines ?? {}, nameSource);
  const requests = [...notes, ...wide, ...places, ...waterNames(nameSource)];
  const placed = placeLabels(
    requests,
    [...taken, ...signs, ...lines, ...tags.map((tag) => tag.box)],
    free,
  );
  return {
    owners,
    names: placed.map((label) => ({
      request: requests.find(({ id }) => id === label.id)!,
      placed: label,
    })),
    places: places.filter(
      ({ sign }) => ![...taken, ...tags.map((tag) => tag.box)].some((box) => overlap(box, around(sign!.at, 4))),
    ),
    tags,
    journeys: tracks,
    theatre,
    plate,
    middles,
  };
}

function around([x, y]: Point, reach: number): Rect {
  return { x: x - reach, y: y - reach, width: reach * 2, height: reach * 2 };
}

/** The middle of a member's visible land, or of all its land where none is seen. */
function anchorOf(actor: string, map: BakedMap, frame: Frame, owners: Owners): Point {
  const country = map.header.countries.findIndex(({ id }) => actorOf(id) === actor);
  const seen = owners.of.reduce((count, owner) => count + (owner === country ? 1 : 0), 0);
  const middle = seen > LEAST_SEEN ? middleOf(owners, country) : undefined;
  if (middle) return middle;
  const rings = (map.layers.countries ?? []).filter(({ tag }) => tag === country);
  const main = rings.reduce(
    (a, b) => (b.points.length > a.points.length ? b : a),
    rings[0] ?? { points: new Float32Array([0, 0]), tag: country },
  );
  let [x, y] = [0, 0];
  for (let i = 0; i < main.points.length; i += 2) {
    x += main.points[i]!;
    y += main.points[i + 1]!;
  }
  const count = main.points.length / 2;
  return toScreen(frame, [x / count, y / count]);
}

/** What a tag would cover: members' land counts, most of all the host's. */
function litUnder(owners: Owners, scenario: Scenario, map: BakedMap, box: Rect): number {
  const members = new Set(scenario.members.map(({ id }) => id));
  let cost = 0;
  for (let y = box.y; y <= box.y + box.height; y += 8)
    for (let x = box.x; x <= box.x + box.width; x += 8) {
      const country = map.header.countries[ownerAt(owners, [x, y])];
      if (!country) continue;
      const actor = actorOf(country.id);
      if (actor === scenario.theatre.host) cost += 1.6;
      else if (members.has(actor)) cost += 1;
    }
  return cost;
}
