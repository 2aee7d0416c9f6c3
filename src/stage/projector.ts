import { assetShelf, type MapView } from './assets.ts';
import { isCity, shotOf, type Shot } from './camera.ts';
import { paintCouncilPicture } from './councilPicture.ts';
import { dissolveFrom, type Dissolve } from './dissolve.ts';
import { actorOf, flagOf } from './geo/actors.ts';
import { contains } from './geo/framing.ts';
import { hitTest, targetAt, type Hit } from './geo/hit.ts';
import type { Point } from './geo/projection.ts';
import type { Layers } from './layers.ts';
import { blendLight } from './light.ts';
import { paintMapPicture, type MapPicture } from './mapPicture.ts';
import { AT_REST, type Pose } from './motion/pose.ts';
import { paintEngraving } from './paint/engraving.ts';
import { paintGround } from './paint/ground.ts';
import type { LampLight } from './paint/lamp.ts';
import { paintTitlePicture } from './titlePicture.ts';
import { membersOn, toneFor } from './tones.ts';
import type { StageView } from './view.ts';

/** Size of the stage in CSS pixels, and device pixels in each. */
interface StageSize {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

/** Throws a view onto the layers, and keeps what need not be painted again. */
export interface Projector {
  /** Loads what a view needs; resolves with whether anything of it was not there before. */
  prepare(view: StageView): Promise<boolean>;
  /** Whether the maps of a view have arrived. */
  ready(view: StageView, size: StageSize): boolean;
  /** Paints a view at rest as far as its maps have arrived. False where they have not. */
  project(view: StageView, size: StageSize): boolean;
  /** Paints what moves. The first pose after `project` may have the lamp where it was before. */
  pose(pose: Pose): void;
  hitAt(pointer: Point): Hit | undefined;
}

/** Widths of the members' inner tint and steps of the graticule, by the map's scale. */
const STYLES = {
  fit: { frontier: 3, graticule: 10 },
  region: { frontier: 4.5, graticule: 5 },
  theatre: { frontier: 6, graticule: 1 },
} as const;

/** A projector onto some layers. */
export function makeProjector(layers: Layers): Projector {
  const shelf = assetShelf();
  let shot: Shot | undefined;
  let map: MapView | undefined;
  let picture: MapPicture | undefined;
  let engraved = '';
  let grounded = '';
  let light: LampLight | undefined;
  let lightBefore: LampLight | undefined;
  let dissolve: Dissolve | undefined;
  let camera = '';
  let filled = false;

  const theatreOf = ({ scenario }: StageView): MapView | undefined =>
    shelf.peek(scenario.theatre.plate);

  const paintBase = (next: StageView, nextShot: Shot, base: MapView): void => {
    const { frame, free, scale } = nextShot;
    const { id, countries } = base.paths.map.header;
    const ids = countries.map((country) => country.id);
    const camera = [id, ...frame.centre, ...frame.focus, frame.kmPerPixel, ...Object.values(free)];
    const { ratio } = layers.ground.brush;
    const members = membersOn(next, ids);
    const engraving = [...camera, ratio, ...members].join(' ');
    if (engraving !== engraved) {
      engraved = engraving;
      const style = { ...(id === 'fit' || id === 'region' ? STYLES[id] : STYLES.theatre), scale };
      const scaled = { ...style, frontier: style.frontier * Math.sqrt(scale) };
      layers.engraving.paint((brush) =>
        paintEngraving(brush, frame, base.paths, base.shade, members, scaled),
      );
    }
    const tone = toneFor(next);
    const ground = [engraving, ...ids.map(tone)].join(' ');
    if (ground !== grounded) {
      grounded = ground;
      layers.ground.paint((brush) => paintGround(brush, frame, base.paths, tone));
    }
  };

  const paintPicture = (next: StageView, nextShot: Shot, base: MapView): MapPicture => {
    if (next.scene === 'title') return paintTitlePicture(layers, next, nextShot, base);
    if (next.scene === 'council' && next.council)
      return paintCouncilPicture(layers, shelf, next, next.council, nextShot, theatreOf(next));
    return paintMapPicture(layers, shelf, next, nextShot, base, theatreOf(next));
  };

  return {
    async prepare(next) {
      const flags = next.scenario.members.flatMap(({ id }) => flagOf(id) ?? []);
      // The title needs one map only; the rest follows when the play begins.
      const theatre = next.scene === 'title' ? undefined : shelf.load(next.scenario.theatre.plate);
      const base = next.scene === 'map' && next.zoom === 'fit' ? 'fit' : 'region';
      const before = shelf.arrivals;
      await Promise.all([theatre, shelf.load(base), shelf.loadFlags(flags), loadFonts()]);
      return shelf.arrivals !== before;
    },
    ready: (next, { width, height }) =>
      shelf.peek(shotOf(next, width, height, theatreOf(next)).map) !== undefined,
    project(next, { width, height, ratio }) {
      const nextShot = shotOf(next, width, height, theatreOf(next));
      const base = shelf.peek(nextShot.map);
      if (!base) return false;
      const fills = cityFills(next, theatreOf(next));
      const moved = JSON.stringify([nextShot.map, nextShot.frame, fills]);
      const city = fills === filled ? undefined : fills ? 'entered' : 'left';
      dissolve =
        shot && picture && moved !== camera
          ? dissolveFrom(layers, shot, nextShot, city)
          : undefined;
      [camera, filled] = [moved, fills];
      if (layers.fit(nextShot.free, ratio)) engraved = grounded = '';
      shot = nextShot;
      map = base;
      paintBase(next, nextShot, base);
      picture = paintPicture(next, nextShot, base);
      lightBefore = light ?? picture.light;
      light = picture.light;
      return true;
    },
    pose(pose) {
      if (!picture || !light) return;
      layers.light(blendLight(lightBefore ?? light, light, pose.lamp));
      picture.move(pose);
      dissolve?.paint(pose.lamp);
      if (pose !== AT_REST) return;
      lightBefore = light;
      dissolve = undefined;
    },
    hitAt(pointer) {
      if (!picture || !map || !shot || !contains(shot.free, pointer)) return undefined;
      if (picture.pointable)
        return hitTest(map.paths.map, shot.frame, picture.targets, pointer, actorOf);
      return targetAt(picture.targets, pointer);
    },
  };
}

/** Whether a city's plate fills the window in a view. */
function cityFills({ scene, zoom }: StageView, theatre: MapView | undefined): boolean {
  return scene === 'map' && zoom === 'theatre' && theatre !== undefined && isCity(theatre);
}

const FONTS = [
  '400 12px "Fira Sans"',
  '500 12px "Fira Sans"',
  '600 12px "Fira Sans"',
  'italic 400 12px "Fira Sans"',
  '500 12px "Fira Sans Condensed"',
  '600 12px "Fira Sans Condensed"',
];
/** Letters of the one subset that names on the map are written in. */
const SAMPLE = 'Aa';

/** Waits for the faces that names are painted in; a missing one falls back, it does not fail. */
async function loadFonts(): Promise<void> {
  await Promise.all(FONTS.map((font) => document.fonts.load(font, SAMPLE).catch(() => undefined)));
}
