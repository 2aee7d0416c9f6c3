/** The vote as the Council sees it: who has answered what, who is next, how it ended. */
import type {
  ActorId,
  Cause,
  Decision,
  GameEvent,
  GameState,
  Resolution,
  Scenario,
  VoteChoice,
} from '../../engine/index.ts';
import type { Session, Told } from '../session.ts';

/** A vote as it was told. */
export type VoteCast = EventOf<'voteCast'>;

type EventOf<K extends GameEvent['kind']> = Extract<GameEvent, { readonly kind: K }>;

/** One seat's answer. `deciding` is the next to be heard, `waiting` comes after it. */
export interface Answer {
  readonly member: ActorId;
  readonly choice: VoteChoice | 'deciding' | 'waiting';
  readonly because: readonly Cause[];
  /** The answer as it was told; undefined before it, and for the one who tabled the text. */
  readonly vote: EventOf<'voteCast'> | undefined;
  /** Place in the order of speaking, from 0; -1 where nothing was said. */
  readonly at: number;
}

interface Change {
  readonly meter: string;
  readonly by: number;
}

export interface Ballot {
  readonly text: Resolution;
  /** Turn in which the text was tabled. */
  readonly turn: number;
  /** All members, in the Council's order. */
  readonly answers: readonly Answer[];
  readonly next: ActorId | undefined;
  readonly decision: Decision | undefined;
  /** Whose objection or absence decided it. */
  readonly by: readonly ActorId[];
  /** What the decision changed at once, largest first. */
  readonly changes: readonly Change[];
  /** What an adopted text set in motion at once: a debt, a mission, troops. */
  readonly follows: readonly GameEvent[];
}

/** The ballot that the Council shows: one that is going on, or this turn's last until another text is drafted. */
export function shownBallot({ scenario, state, told, redrafting }: Session): Ballot | undefined {
  const ballot = lastBallot(scenario, state, told);
  if (!ballot || ballot.next !== undefined) return ballot;
  return ballot.turn === state.turn && !redrafting ? ballot : undefined;
}

/** The text on the table, or the last one that was, with its votes; undefined before the first. */
export function lastBallot(
  scenario: Scenario,
  state: GameState,
  told: readonly Told[],
): Ballot | undefined {
  const start = told.findLastIndex(({ event }) => event.kind === 'textTabled');
  const tabling = told[start];
  if (tabling?.event.kind !== 'textTabled') return undefined;
  const since = told.slice(start).map(({ event }) => event);
  const end = since.findIndex(({ kind }) => kind === 'textDecided');
  const session = end < 0 ? since : since.slice(0, end + 1);
  const decided = session.find((event) => event.kind === 'textDecided');
  const cast = session.filter((event) => event.kind === 'voteCast');
  const waiting = decided ? [] : state.council.waiting;
  // As it stands: a change that was granted before the first answer is in it.
  const text = decided?.text ?? state.council.tabled ?? tabling.event.text;
  return {
    text,
    turn: tabling.turn,
    answers: scenario.members.map(({ id }) => answerOf(id, scenario.moscow, cast, waiting)),
    next: waiting[0],
    decision: decided?.decision,
    by: decided?.by ?? [],
    changes: decided ? changes(told, start + end) : [],
    follows: decided ? follows(told, start + end) : [],
  };
}

function answerOf(
  member: ActorId,
  moscow: ActorId,
  cast: readonly EventOf<'voteCast'>[],
  waiting: readonly ActorId[],
): Answer {
  const vote = cast.find((event) => event.member === member);
  const at = vote ? cast.indexOf(vote) : -1;
  if (vote) return { member, choice: vote.choice, because: vote.because, vote, at };
  // Who puts a text before the Council has consented to it.
  if (member === moscow) return { member, choice: 'consent', because: [], vote, at };
  const choice = waiting[0] === member ? 'deciding' : 'waiting';
  return { member, choice, because: [], vote, at };
}

const FOLLOWS: readonly GameEvent['kind'][] = [
  'debtMade',
  'missionSent',
  'troopsPledged',
  'ratificationHeld',
];

/** What the deciding action began. */
function follows(told: readonly Told[], decision: number): GameEvent[] {
  const step = told[decision]?.step;
  return told
    .slice(decision)
    .filter((each) => each.step === step && FOLLOWS.includes(each.event.kind))
    .map(({ event }) => event);
}

/** The moves of meters that the deciding action brought. */
function changes(told: readonly Told[], decision: number): Change[] {
  const step = told[decision]?.step;
  const sums = new Map<string, number>();
  for (const { event, step: at } of told.slice(decision)) {
    if (at !== step) break;
    if (event.kind !== 'meterMoved') continue;
    sums.set(event.meter, (sums.get(event.meter) ?? 0) + event.after - event.before);
  }
  return [...sums]
    .map(([meter, by]) => ({ meter, by }))
    .filter(({ by }) => Math.abs(by) >= 5)
    .sort((one, other) => Math.abs(other.by) - Math.abs(one.by));
}

/** The votes that were heard before that answer, in order. */
export function votesBefore({ answers }: Ballot, { at }: Answer): VoteCast[] {
  return answers
    .filter((each) => each.at >= 0 && each.at < at)
    .sort((one, other) => one.at - other.at)
    .flatMap(({ vote }) => vote ?? []);
}

/** How many answers have been heard. */
export function heard(ballot: Ballot): number {
  return ballot.answers.filter(({ choice }) => choice !== 'deciding' && choice !== 'waiting')
    .length;
}
