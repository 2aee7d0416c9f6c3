import type { GameState } from '../../engine/state.ts';
import { flownShare } from '../geo/route.ts';
import type { StageView } from '../view.ts';
import type { FlightLeg, Motion } from './director.ts';

/** How far everything that can move has come; what is not named stands where the state puts it. */
export interface Pose {
  /** How far the lamp and the camera have come from the view before, 0..1. */
  readonly lamp: number;
  /** Shares of routes of transports that are flying, by flight. */
  readonly legs: ReadonlyMap<number, FlightLeg & { readonly share: number }>;
  /** Sites with a ring going out, and how far it is, 0..1. */
  readonly fire: { readonly sites: readonly string[]; readonly progress: number };
  /** Votes not yet wholly on the table, 0..1 by member. */
  readonly laid: ReadonlyMap<string, number>;
  /** Chairs not yet wholly drawn away, 0..1 by member. */
  readonly away: ReadonlyMap<string, number>;
}

/** Everything at rest. */
export const AT_REST: Pose = {
  lamp: 1,
  legs: new Map(),
  fire: { sites: [], progress: 1 },
  laid: new Map(),
  away: new Map(),
};

/** The pose before the first of some motions. */
export function startingPose(motions: readonly Motion[]): Pose {
  return motions.reduce((pose, motion) => posedBy(pose, motion, 0), AT_REST);
}

/** The pose with one motion at a progress of 0..1; the others stay as they are. */
export function posedBy(pose: Pose, motion: Motion, progress: number): Pose {
  switch (motion.kind) {
    case 'lamp':
      return { ...pose, lamp: progress };
    case 'fly': {
      const legs = motion.legs.map(
        (leg) =>
          [leg.flight.id, { ...leg, share: leg.from + (leg.to - leg.from) * progress }] as const,
      );
      return { ...pose, legs: new Map(legs) };
    }
    case 'fire':
      return { ...pose, fire: { sites: progress > 0 ? motion.sites : [], progress } };
    case 'vote':
      return { ...pose, laid: new Map([...pose.laid, [motion.member, progress]]) };
    case 'chairLeaves':
      return { ...pose, away: new Map([...pose.away, [motion.member, progress]]) };
  }
}

/** Flights to draw with the share of the route behind them: those of the state and those landing. */
export function flightsIn(
  view: StageView,
  pose: Pose,
): { flight: GameState['flights'][number]; share: number }[] {
  const { flights, hour } = view.state;
  const landing = [...pose.legs.values()]
    .filter(({ flight, share }) => share < 1 && !flights.some(({ id }) => id === flight.id))
    .map(({ flight, share }) => ({ flight, share }));
  const aloft = flights.map((flight) => ({
    flight,
    share: pose.legs.get(flight.id)?.share ?? flownShare(flight, hour),
  }));
  return [...landing, ...aloft];
}
