import type { Scenario } from '../../engine/scenario.ts';
import { actorOf, partiesOf } from '../geo/actors.ts';
import type { BakedMap } from '../geo/baked.ts';
import { freeCorner, plateIn } from '../geo/corner.ts';
import { contains, overlap, toScreen, type Frame, type Rect } from '../geo/framing.ts';
import { journeys, placeOf, theatrePlace, type Journey } from '../geo/journeys.ts';
import { areaOf, middleOf, ownerAt, type Owners } from '../geo/owners.ts';
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
  /** Whose land is where in the free window. */
  readonly owners: Owners;
  /** What is drawn over the map beside names and tags: a front's sites. */
  readonly taken: readonly Rect[];
  /** Size of the docked plate, or undefined where none is shown. */
  readonly plate: { readonly width: number; readonly height: number } | undefined;
  readonly measure: (text: string, font: LabelFont) => number;
  readonly tagSize: (actor: string) => { width: number; height: number };
}

/** CSS pixels that the scale takes in its lower corner. */
const SCALE_BAR = { width: 150, height: 44 };
const PLATE_MARGIN = 14;
/** Members whose visible land is smaller than this, square CSS pixels, do not count as seen. */
const LEAST_SEEN = 100;
/** Square CSS pixels of land from which a member is named on it instead of by a tag. */
const LEAST_NAMED = 14_000;

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
  const { owners } = options;
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
    ...(view.controls ?? []),
    {
      x: free.x + free.width - SCALE_BAR.width * scale,
      y: free.y + free.height - SCALE_BAR.height * scale,
      width: SCALE_BAR.width * scale,
      height: SCALE_BAR.height * scale,
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
  const taken = [...reserved, ...options.taken, ...(plate ? [plate] : [])];

  const source = { map, frame, free, owners, scenario, names: view.names, zoom: view.zoom, scale };
  const nameSource = { ...source, attended, measure: options.measure };
  const wide = countryNames(nameSource);
  const places = placeNames(nameSource);
  const signs = [
    ...places.map(({ sign }) => around(sign!.at, 7 * scale)),
    ...heads.map((head) => around(head, 16 * scale)),
    ...(theatre ? [around(theatre, 12 * scale)] : []),
  ];
  const roomy = (actor: string): boolean =>
    areaOf(owners, countryOf(map, actor)) > LEAST_NAMED * scale * scale;
  const named = new Set(
    wide.filter(({ kind, id }) => kind === 'member' && roomy(id)).map(({ id }) => id),
  );
  const parties = partiesOf(scenario);
  const tags = placeTags(
    scenario.members
      .filter(({ id }) => !named.has(id))
      .map(({ id }) => ({
        id,
        at: anchorOf(id, scenario, map, frame, owners),
        size: options.tagSize(id),
        needed: parties.includes(id),
      })),
    taken,
    free,
    (box) => litUnder(owners, scenario, map, box),
    signs,
  );

  const lines = tracks.flatMap(({ track }) =>
    track.points.filter((point) => contains(free, point)).map((point) => around(point, 3)),
  );
  const worded = view.zoom === 'fit' ? {} : (view.lines ?? {});
  const notes = transportNotes(transports, worded, nameSource);
  const boxes = tags.map((tag) => tag.box);
  const uncovered = places.filter(
    ({ sign }) => ![...taken, ...boxes].some((box) => overlap(box, around(sign!.at, 4))),
  );
  const requests = [
    ...notes,
    ...wide.filter(({ kind, id }) => kind !== 'member' || named.has(id)),
    ...uncovered,
    ...waterNames(nameSource),
  ];
  const solid = [...taken, ...signs, ...boxes, ...tags.flatMap(leaderOf)];
  const first = placeLabels(requests, [...solid, ...lines], free);
  // A member's name may be crossed by a route rather than not be there at all.
  const missing = requests.filter(
    ({ kind, id }) => kind === 'member' && !first.some((label) => label.id === id),
  );
  const crossed = placeLabels(missing, [...solid, ...first.map(({ box }) => box)], free);
  const placed = [...first, ...crossed];
  return {
    owners,
    names: placed.map((label) => ({
      request: requests.find(({ id }) => id === label.id)!,
      placed: label,
    })),
    places: uncovered,
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

/** Small boxes along the line that ties a tag to its land. */
function leaderOf({ anchor, box }: PlacedTag): Rect[] {
  if (!anchor) return [];
  const x = Math.max(box.x, Math.min(box.x + box.width, anchor[0]));
  const y = Math.max(box.y, Math.min(box.y + box.height, anchor[1]));
  const pieces = Math.ceil(Math.hypot(x - anchor[0], y - anchor[1]) / 5);
  return Array.from({ length: pieces + 1 }, (_, i) => {
    const t = i / Math.max(1, pieces);
    return around([anchor[0] + (x - anchor[0]) * t, anchor[1] + (y - anchor[1]) * t], 3);
  });
}

/** The middle of a member's visible land, or its capital where none is seen. */
function anchorOf(
  actor: string,
  scenario: Scenario,
  map: BakedMap,
  frame: Frame,
  owners: Owners,
): Point {
  const country = countryOf(map, actor);
  const middle = areaOf(owners, country) > LEAST_SEEN ? middleOf(owners, country) : undefined;
  if (middle) return middle;
  const capital = scenario.places.find(({ id }) => id === `${actor}-capital`);
  const { project } = conicEqualArea(map.header.projection);
  return capital ? toScreen(frame, project(placeOf(capital))) : [owners.area.x, owners.area.y];
}

/** An actor's place in the map's list of countries, or -1. */
function countryOf(map: BakedMap, actor: string): number {
  return map.header.countries.findIndex(({ id }) => actorOf(id) === actor);
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
