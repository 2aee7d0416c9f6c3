import type { GameEvent } from '../../engine/event.ts';
import type { FlightState, VoteChoice } from '../../engine/state.ts';
import { flownShare } from '../geo/route.ts';
import type { StageView } from '../view.ts';
import { EASE_IN_OUT, EASE_OUT, FLIGHT, SETTLE, TRAVEL, type Easing } from './easing.ts';

/** One transport's part of a step: the shares of its route at the start and the end. */
export interface FlightLeg {
  readonly flight: FlightState;
  readonly from: number;
  readonly to: number;
}

/** One thing that moves, and how long it takes; `rest` is the pause after it. Milliseconds. */
export type Motion = { readonly ms: number; readonly rest: number; readonly easing: Easing } & (
  | { readonly kind: 'lamp' }
  | { readonly kind: 'fly'; readonly legs: readonly FlightLeg[] }
  | { readonly kind: 'fire'; readonly sites: readonly string[] }
  | { readonly kind: 'vote'; readonly member: string; readonly choice: VoteChoice }
  | { readonly kind: 'chairLeaves'; readonly member: string }
);

/** Milliseconds of each motion. */
const DURATION = {
  lamp: 700,
  fly: 1400,
  fire: 600,
  vote: 260,
  voteRest: 500,
  chairLeaves: 900,
} as const;

/**
 * Turns what happened into motions, in order. Each explains one kind of event: the lamp goes to what
 * is now selected, transports fly this turn's share, fire rings once where a site was lost, contested
 * or burnt, votes are laid one by one, a chair is drawn away.
 */
export function direct(
  events: readonly GameEvent[],
  before: StageView,
  after: StageView,
): Motion[] {
  const motions: Motion[] = [];
  if (attentionOf(before) !== attentionOf(after))
    motions.push({ kind: 'lamp', ms: DURATION.lamp, rest: 0, easing: TRAVEL });
  if (after.scene === 'council') return [...motions, ...votes(events)];

  const legs = flightLegs(events, before, after);
  if (legs.length > 0)
    motions.push({ kind: 'fly', legs, ms: DURATION.fly, rest: 0, easing: FLIGHT });
  const sites = burning(events);
  if (sites.length > 0)
    motions.push({ kind: 'fire', sites, ms: DURATION.fire, rest: 0, easing: EASE_OUT });
  return motions;
}

/** What the lamp falls on. */
function attentionOf({ scene, zoom, selection }: StageView): string {
  return [scene, zoom, selection?.kind, selection?.id].join(' ');
}

function votes(events: readonly GameEvent[]): Motion[] {
  return events.flatMap((event): Motion[] => {
    if (event.kind !== 'voteCast') return [];
    const { member, choice } = event;
    if (choice === 'away')
      return [
        { kind: 'chairLeaves', member, ms: DURATION.chairLeaves, rest: 0, easing: EASE_IN_OUT },
      ];
    return [
      {
        kind: 'vote',
        member,
        choice,
        ms: DURATION.vote,
        rest: DURATION.voteRest,
        easing: SETTLE,
      },
    ];
  });
}

/** The shares that transports fly between two views; those that landed fly to their end. */
function flightLegs(
  events: readonly GameEvent[],
  before: StageView,
  after: StageView,
): FlightLeg[] {
  const arrived = new Set(
    events.flatMap((event) => (event.kind === 'transportArrived' ? [event.id] : [])),
  );
  const landed = before.state.flights
    .filter(({ id }) => arrived.has(id))
    .map((flight) => ({ flight, from: flownShare(flight, before.state.hour), to: 1 }));
  const aloft = after.state.flights.map((flight) => ({
    flight,
    from: flownShare(flight, before.state.hour),
    to: flownShare(flight, after.state.hour),
  }));
  return [...landed, ...aloft].filter((leg) => leg.from < leg.to);
}

/** Sites that were newly contested, lost or burnt. */
function burning(events: readonly GameEvent[]): string[] {
  const sites = events.flatMap((event) =>
    event.kind === 'siteChanged' && (event.damaged || worse(event.before, event.after))
      ? [event.site]
      : [],
  );
  return [...new Set(sites)];
}

const ORDER = ['host', 'contested', 'lost'];

function worse(before: string, after: string): boolean {
  return ORDER.indexOf(after) > ORDER.indexOf(before);
}
