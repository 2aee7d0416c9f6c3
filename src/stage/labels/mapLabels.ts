import type { Place, Scenario } from '../../engine/scenario.ts';
import { actorOf } from '../geo/actors.ts';
import type { BakedMap } from '../geo/baked.ts';
import { contains, toScreen, type Frame, type Rect } from '../geo/framing.ts';
import { placeOf } from '../geo/journeys.ts';
import { ownerAt, type Owners } from '../geo/owners.ts';
import { conicEqualArea, type Point } from '../geo/projection.ts';
import { WATERS } from '../geo/waters.ts';
import { COLOUR, CONDENSED, SANS } from '../tokens.ts';
import type { StageZoom } from '../view.ts';
import { spotsInside } from './countries.ts';
import { spotsAround, spotsFarAround, type LabelKind, type LabelRequest } from './layout.ts';

/** How a name is set before its colour is known. */
export interface LabelFont {
  readonly font: string;
  readonly spacing: number;
}

/** A name that wants a place on the map, with all that is needed to draw it. */
export interface NameRequest extends LabelRequest, LabelFont {
  readonly text: string;
  /** Radians by which it is turned around the middle of its box. */
  readonly angle: number;
  /** The sign that the name stands beside, for places. */
  readonly sign?: { readonly at: Point; readonly kind: Place['kind'] };
  readonly colour?: string;
  /** A second line under the name, for transports. */
  readonly line?: string;
}

/** What names are chosen from. */
export interface NameSource {
  readonly map: BakedMap;
  readonly frame: Frame;
  readonly free: Rect;
  readonly owners: Owners;
  readonly scenario: Scenario;
  readonly names: Readonly<Record<string, string>>;
  readonly zoom: StageZoom;
  readonly scale: number;
  /** The actor in the lamp's light. */
  readonly attended: string | undefined;
  /** Width of a text in CSS pixels. */
  readonly measure: (text: string, font: LabelFont) => number;
}

/** CSS pixels that an outsider's name needs to spare on every side. */
const ROOM = { fit: 9, region: 5, theatre: 8 };
const MEMBER_ROOM = 10;
/** CSS pixels between the window's edge and the sign of a place. */
const SIGN_EDGE = 8;

/** Names of countries inside their land: capitals, spaced; members in sizes that their land takes. */
export function countryNames(source: NameSource): NameRequest[] {
  const { map, owners, scenario, names, zoom, scale, attended } = source;
  const members = new Set(scenario.members.map((member) => member.id));
  return map.header.countries.flatMap(({ id, name }, country): NameRequest[] => {
    const actor = actorOf(id);
    const member = members.has(actor);
    const text = (names[actor] ?? name).toUpperCase();
    for (const font of countryFonts(member, actor === attended, scale)) {
      const size = { width: source.measure(text, font), height: fontSize(font) * 1.15 };
      const room = (member ? MEMBER_ROOM : ROOM[zoom]) * scale;
      const spots = spotsInside(owners, country, size, room);
      if (spots.length > 0)
        return [
          { id: actor, kind: member ? 'member' : 'outsider', text, spots, angle: 0, ...font },
        ];
    }
    return [];
  });
}

function countryFonts(member: boolean, attended: boolean, scale: number): LabelFont[] {
  const set = (weight: number, size: number, spacing: number): LabelFont => ({
    font: `${weight} ${size * scale}px ${CONDENSED}`,
    spacing: spacing * scale,
  });
  if (!member) return [set(600, 11.5, 1.8), set(600, 11, 0.8)];
  return attended
    ? [set(600, 20, 8), set(600, 17, 6), set(600, 15, 4)]
    : [set(500, 15.5, 8), set(600, 14, 4)];
}

function fontSize({ font }: LabelFont): number {
  return Number.parseFloat(/([\d.]+)px/.exec(font)?.[1] ?? '12');
}

/** Names of capitals, cities and airbases beside their signs. */
export function placeNames(source: NameSource): NameRequest[] {
  const { map, frame, free, scenario, names, zoom, scale } = source;
  const { project } = conicEqualArea(map.header.projection);
  const bases = scenario.bases.map(({ id, at }): Place => ({
    id,
    at,
    name: scenario.names[id] ?? id,
    kind: 'airbase',
  }));
  return [...scenario.places, ...bases].flatMap((place): NameRequest[] => {
    const moscow = place.id === `${scenario.moscow}-capital`;
    if (zoom === 'fit' && !moscow) return [];
    const at = toScreen(frame, project(placeOf(place)));
    if (!contains(free, at, SIGN_EDGE * scale)) return [];
    const story = moscow || place.kind !== 'capital';
    const font = {
      font: `${story ? 600 : 500} ${(story ? 13 : 12.5) * scale}px ${SANS}`,
      spacing: 0,
    };
    const text = names[place.id] ?? place.name;
    const spots = spotsAround(at, source.measure(text, font), 16 * scale, 8 * scale);
    return [
      {
        id: place.id,
        kind: story ? 'story' : 'place',
        text,
        spots,
        angle: 0,
        sign: { at, kind: place.kind },
        ...font,
      },
    ];
  });
}

/** Names of seas and lakes in italic along their axis. */
export function waterNames(source: NameSource): NameRequest[] {
  const { map, frame, names, scale, owners } = source;
  const { project } = conicEqualArea(map.header.projection);
  return WATERS.flatMap((water): NameRequest[] => {
    const [from, to] = water.axis.map((place) => toScreen(frame, project(place))) as [Point, Point];
    const font = { font: `italic 400 ${12.5 * scale}px ${SANS}`, spacing: 0.2 };
    const text = names[water.id] ?? water.name;
    const width = source.measure(text, font);
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    if (width > length) return [];
    const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
    const height = 15 * scale;
    const box = {
      width: Math.abs(Math.cos(angle)) * width + Math.abs(Math.sin(angle)) * height,
      height: Math.abs(Math.sin(angle)) * width + Math.abs(Math.cos(angle)) * height,
    };
    const spots = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8]
      .map((t): Point => [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t])
      .filter((at) => water.kind === 'lake' || ownerAt(owners, at) === -1)
      .map(([x, y]) => ({ x: x - box.width / 2, y: y - box.height / 2, ...box }));
    const kind: LabelKind = water.kind === 'sea' ? 'sea' : 'river';
    const colour = water.kind === 'sea' ? COLOUR.waterName : COLOUR.lakeName;
    return [{ id: water.id, kind, text, spots, angle, colour, ...font }];
  });
}

/** Notes beside transports: what they are and when they land. */
export function transportNotes(
  heads: readonly { readonly id: number; readonly at: Point }[],
  lines: Readonly<Record<string, string>>,
  source: Pick<NameSource, 'measure' | 'scale'>,
): NameRequest[] {
  const { measure, scale } = source;
  const first = { font: `600 ${13 * scale}px ${SANS}`, spacing: 0 };
  const second = { font: `400 ${12 * scale}px ${SANS}`, spacing: 0 };
  return heads.flatMap(({ id, at }): NameRequest[] => {
    const [text = '', line = ''] = (lines[`flight:${id}`] ?? '').split('\n');
    if (!text) return [];
    const width = Math.max(measure(text, first), measure(line, second));
    const spots = spotsFarAround(at, width, (line ? 33 : 17) * scale, 22 * scale);
    return [{ id: `flight:${id}`, kind: 'siteState', text, line, spots, angle: 0, ...first }];
  });
}
