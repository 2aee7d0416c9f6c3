import type { Place, Scenario } from '../../engine/scenario.ts';
import type { FlightState } from '../../engine/state.ts';
import { toScreen, type Frame } from './framing.ts';
import { conicEqualArea, type Conic, type LonLat, type Point } from './projection.ts';
import { greatCircle, trackOf, type Track } from './route.ts';

/** A transport's route on the screen. */
export interface Journey {
  readonly flight: FlightState;
  readonly track: Track;
}

/** CSS pixels between routes that share both ends. */
const LANE = 7;
const PIECES = 40;

/** Longitude and latitude in degrees of something that a scenario places in thousandths. */
export function placeOf({ at }: { readonly at: readonly [number, number] }): LonLat {
  return [at[0] / 1000, at[1] / 1000];
}

/** The middle of the theatre's sites, in degrees, nearest to those that are fought over. */
export function theatrePlace(scenario: Scenario): LonLat | undefined {
  const { sites } = scenario.theatre;
  const weight = (pull: number): number => pull + 1;
  const total = sites.reduce((sum, { pull }) => sum + weight(pull), 0);
  if (total === 0) return undefined;
  const [lon, lat] = sites.reduce(
    (sum, site) => {
      const place = placeOf(site);
      return [sum[0] + place[0] * weight(site.pull), sum[1] + place[1] * weight(site.pull)];
    },
    [0, 0] as [number, number],
  );
  return [lon / total, lat / total];
}

/** Where an actor's transports start: Moscow's from its airbases in turn, others from the capital. */
function home(scenario: Scenario, actor: string, flight: number): LonLat | undefined {
  const bases: readonly Place[] =
    actor === scenario.moscow ? scenario.places.filter((place) => place.kind === 'airbase') : [];
  const place =
    bases[flight % Math.max(1, bases.length)] ??
    scenario.places.find((candidate) => candidate.id === `${actor}-capital`);
  return place && placeOf(place);
}

/** Where an actor's transports land: at the theatre's landing site for its host. */
function landing(scenario: Scenario, actor: string, flight: number): LonLat | undefined {
  const { theatre } = scenario;
  if (actor !== theatre.host) return home(scenario, actor, flight);
  const site = theatre.sites.find((candidate) => candidate.landing) ?? theatre.sites[0];
  return site && placeOf(site);
}

/** The routes of transports on the screen; those that share both ends fly side by side. */
export function journeys(
  scenario: Scenario,
  flights: readonly FlightState[],
  frame: Frame,
  conic: Conic,
): Journey[] {
  const { project } = conicEqualArea(conic);
  const lanes = new Map<string, number>();
  return flights.flatMap((flight) => {
    const away = flight.homeward ? flight.to : flight.from;
    const base = home(scenario, away, flight.id);
    const field = landing(scenario, flight.homeward ? flight.from : flight.to, flight.id);
    if (!base || !field) return [];
    const ends: readonly [LonLat, LonLat] = flight.homeward ? [field, base] : [base, field];
    const lane = lanes.get(ends.join(' ')) ?? 0;
    lanes.set(ends.join(' '), lane + 1);
    const line = greatCircle(...ends, PIECES).map((place) => toScreen(frame, project(place)));
    return [{ flight, track: trackOf(aside(line, lane)) }];
  });
}

/** Bends a line to its lane: 0 in the middle, then alternately to each side; the ends stay. */
function aside(line: readonly Point[], lane: number): Point[] {
  const by = Math.ceil(lane / 2) * LANE * (lane % 2 === 0 ? -1 : 1);
  const [first, last] = [line[0]!, line[line.length - 1]!];
  const length = Math.hypot(last[0] - first[0], last[1] - first[1]) || 1;
  const [nx, ny] = [-(last[1] - first[1]) / length, (last[0] - first[0]) / length];
  return line.map(([x, y], i) => {
    const t = i / (line.length - 1);
    const bend = by * Math.sin(Math.PI * t);
    return [x + nx * bend, y + ny * bend];
  });
}
