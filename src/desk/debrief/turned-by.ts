/**
 * What a turn is remembered for: what moved the dimension that moved most, by the causes that its meters carry.
 * What a war does by itself is the war's, whatever else was done in the same turn.
 */
import type { Cause, DimensionId, EventKind, GameEvent, Scenario } from '../../engine/index.ts';
import type { Told } from '../session.ts';

export type TurnedBy =
  | { readonly kind: 'event'; readonly event: GameEvent }
  /** No event of the turn, but a reason that went on working. */
  | { readonly kind: 'reason'; readonly cause: Cause }
  /** The fighting or the unrest itself, with the people it killed in the turn. */
  | { readonly kind: 'theatre'; readonly killed: number }
  | { readonly kind: 'nothing' };

/** What ends or eases the trouble, and what makes it worse, weightiest first. */
const EASED: readonly EventKind[] = [
  'fightingEnded',
  'orderRestored',
  'truceAgreed',
  'mechanismAgreed',
  'transportArrived',
  'troopsPosted',
];
const WORSE: readonly EventKind[] = ['incumbentFell', 'truceBroken'];

/** `by` is the move of that dimension over the turn, `told` what was told in it. */
export function turnedBy(
  scenario: Scenario,
  { id, by }: { readonly id: DimensionId; readonly by: number },
  turn: number,
  told: readonly Told[],
): TurnedBy {
  const events = told.map(({ event }) => event);
  if (id === 'crisis') return crisisBy(by, events);
  const weights = new Map<string, { readonly cause: Cause; weight: number; meter: string }>();
  for (const event of events) {
    if (event.kind !== 'meterMoved' || !belongs(scenario, id, event.meter)) continue;
    const way = worth(event.meter) * Math.sign(by);
    for (const cause of event.because) {
      const key = `${cause.factor} ${cause.about ?? ''} ${cause.from?.event ?? ''}`;
      const known = weights.get(key) ?? { cause, weight: 0, meter: event.meter };
      known.weight += cause.amount * way;
      weights.set(key, known);
    }
  }
  const [first] = [...weights.values()].sort((one, other) => other.weight - one.weight);
  if (!first || first.weight <= 0) return { kind: 'nothing' };
  const event = eventOf(first.cause, first.meter, turn, events);
  return event ? { kind: 'event', event } : { kind: 'reason', cause: first.cause };
}

/** People die of the fighting: only what ended or rekindled it is named in its place. */
function crisisBy(by: number, events: readonly GameEvent[]): TurnedBy {
  for (const kind of by > 0 ? EASED : WORSE) {
    const event = events.findLast((each) => each.kind === kind);
    if (event) return { kind: 'event', event };
  }
  const killed = events.reduce(
    (sum, event) => sum + (event.kind === 'peopleKilled' ? event.killed : 0),
    0,
  );
  return { kind: 'theatre', killed };
}

/** The event of this turn that the cause came from; undefined where it cannot be told which one it was. */
function eventOf(
  { from, about }: Cause,
  meter: string,
  turn: number,
  events: readonly GameEvent[],
): GameEvent | undefined {
  if (!from || from.turn !== turn) return undefined;
  const alike = events.filter(({ kind }) => kind === from.event);
  if (alike.length < 2) return alike[0];
  const owner = meter.split('.')[0];
  return alike.find(
    (event) =>
      (event.kind === 'situationArose' && event.situation === about) ||
      (event.kind === 'actTaken' && (event.aim === about || event.aim === owner)) ||
      (event.kind === 'textDecided' && event.decision === 'adopted'),
  );
}

/** Whether a meter is one of those that the dimension is made of. */
function belongs(
  { theatre, case: facts, members, outsiders }: Scenario,
  id: DimensionId,
  meter: string,
) {
  const owner = meter.split('.')[0] ?? '';
  if (id === 'moscow') return owner === 'moscow';
  if (id === 'outside') return outsiders.some((each) => each.id === owner);
  const parties = [facts.victim, theatre.host, facts.accused];
  if (id === 'ally') return parties.includes(owner) && members.some((each) => each.id === owner);
  return members.some((each) => each.id === owner);
}

/** Meters of which less is better. */
const BAD = [
  'fear',
  'anger',
  'concern',
  'foothold',
  'burden',
  'hedge',
  'resentment',
  'cooperation',
];

function worth(meter: string): 1 | -1 {
  return BAD.includes(meter.split('.').at(-1) ?? '') ? -1 : 1;
}
