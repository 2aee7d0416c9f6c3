import { toScreen, type Frame } from './geo/framing.ts';
import { ALLIANCE_CONIC, conicEqualArea, type LonLat, type Point } from './geo/projection.ts';

/** The places of the title's three crises, in degrees. */
export const TITLE_PLACES: Readonly<Record<'kazakhstan' | 'armenia' | 'kyrgyzstan', LonLat>> = {
  kazakhstan: [76.945, 43.25],
  armenia: [45.9, 39.68],
  kyrgyzstan: [70.82, 40.06],
};

/** Where Almaty lies in the title's window, in parts of its width and height. */
const ALMATY_AT = [0.907, 0.4727] as const;
/** Kilometres that the title's window is wide. */
const WINDOW_KM = 5330;
/** The window is never shown wider than high by more than this: the map ends. */
const LEAST_KM_HIGH = 2700;

/** The camera of the title: the same land at every width. */
export function titleFrame(width: number, height: number): Frame {
  const { project } = conicEqualArea(ALLIANCE_CONIC);
  return {
    centre: project(TITLE_PLACES.kazakhstan),
    focus: [width * ALMATY_AT[0], height * ALMATY_AT[1]],
    kmPerPixel: Math.min(WINDOW_KM / width, (LEAST_KM_HIGH * 1.4) / height),
  };
}

/**
 * Where the title's places lie in a window, CSS pixels: for the lines that tie the dossiers to them.
 * Needs no stage.
 */
export function titlePlaces(
  width: number,
  height: number,
): Record<keyof typeof TITLE_PLACES, Point> {
  const { project } = conicEqualArea(ALLIANCE_CONIC);
  const frame = titleFrame(width, height);
  const at = (place: LonLat): Point => toScreen(frame, project(place));
  return {
    kazakhstan: at(TITLE_PLACES.kazakhstan),
    armenia: at(TITLE_PLACES.armenia),
    kyrgyzstan: at(TITLE_PLACES.kyrgyzstan),
  };
}
