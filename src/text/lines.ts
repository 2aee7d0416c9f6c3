/**
 * What a delegation says with its vote: one or two short clauses in its own voice. One is the weightiest
 * reason that carries the answer, the other a weighty one that nobody before it has spoken of. A clause is
 * worded for its factor, for the sign of its amount, for the kind of answer and for who speaks, so that a
 * line cannot argue against its reason, and capitals with the same reason need not use the same words.
 */
import {
  tie,
  type ActorId,
  type Cause,
  type GameEvent,
  type Scenario,
  type VoteChoice,
} from '../engine/index.ts';
import type { Messages } from './messages.ts';
import { capitalOf, nameInSentence, upperFirst } from './names.ts';

/** A vote as it was told, with its causes, weightiest first. */
export type VoteCast = Extract<GameEvent, { kind: 'voteCast' }>;

/** How many of its weightiest causes a delegation chooses from. */
const WEIGHTY = 5;
/** A cause is worth a clause from this share of the weightiest on. */
const WORTH_SAYING = 0.2;
/** Wordings that a clause may have: `line-x`, `line-x-2`, `line-x-3`. */
const WORDINGS = 3;
/** Ties below which another country is an enemy, -1000..1000. */
const ENMITY = -400;

/** Which way each answer leans: a reason that leans the same way carries it, another one is conceded. */
const LEANS: Readonly<Record<VoteChoice, 'for' | 'against'>> = {
  contribute: 'for',
  consent: 'for',
  abstain: 'against',
  object: 'against',
  away: 'against',
};

interface Reason {
  readonly key: string;
  readonly sign: 'for' | 'against';
  /** Absolute amount, utility points. */
  readonly weight: number;
  /** The ways to say it, the speaker's own choice first. */
  readonly wordings: readonly string[];
}

interface Speech {
  readonly line: string;
  /** Clauses as they were worded, and the reasons that they gave. */
  readonly used: readonly string[];
}

/**
 * What the member says; the bare answer where none of its reasons can be said aloud. `before` are the votes
 * of the same session that were heard before it, in order: it does not repeat them where it need not.
 */
export function memberLine(
  event: VoteCast,
  scenario: Scenario,
  messages: Messages,
  before: readonly VoteCast[] = [],
): string {
  const heard = new Set<string>();
  for (const each of before) {
    for (const words of speak(each, scenario, messages, heard).used) heard.add(words);
  }
  return speak(event, scenario, messages, heard).line;
}

function speak(
  event: VoteCast,
  scenario: Scenario,
  messages: Messages,
  heard: ReadonlySet<string>,
): Speech {
  const { choice } = event;
  const said = chosen(reasons(event, scenario, messages), choice, heard);
  const carried = said.length === 0 || said.some(({ sign }) => sign === LEANS[choice]);
  const close = messages.say('line-close', { choice, carried: carried ? 'yes' : 'no' });
  // What is conceded comes first, what decides comes last.
  const ordered = said.toSorted((a, b) => carries(a, choice) - carries(b, choice));
  const words = ordered.map(({ wordings }) => fresh(wordings, heard));
  const used = [...words, ...ordered.map(({ key }) => key)];
  const [first, second] = words;
  if (first === undefined) return { line: close, used };
  if (second === undefined) {
    return { line: messages.say('line-one', { first: upperFirst(first), close }), used };
  }
  const turn = ordered[0]?.sign === ordered[1]?.sign ? 'and' : 'but';
  return {
    line: messages.say('line-two', { first: upperFirst(first), second, turn, close }),
    used,
  };
}

/** The reason that decides, and the next one: rather one that nobody has given yet. */
function chosen(all: readonly Reason[], choice: VoteChoice, heard: ReadonlySet<string>): Reason[] {
  const weighty = all.slice(0, WEIGHTY);
  const main = weighty.find((reason) => carries(reason, choice) > 0) ?? weighty[0];
  if (!main) return [];
  const least = (weighty[0]?.weight ?? 0) * WORTH_SAYING;
  const rest = weighty.filter((reason) => reason !== main && reason.weight >= least);
  const second = rest.find(({ key }) => !heard.has(key)) ?? rest[0];
  return second ? [main, second] : [main];
}

function carries({ sign }: Reason, choice: VoteChoice): number {
  return sign === LEANS[choice] ? 1 : 0;
}

/** The first wording that was not heard yet; the speaker's own where all were. */
function fresh(wordings: readonly string[], heard: ReadonlySet<string>): string {
  return wordings.find((words) => !heard.has(words)) ?? wordings[0] ?? '';
}

/** The causes that have words, in their order. What has none is left unsaid. */
function reasons(event: VoteCast, scenario: Scenario, messages: Messages): Reason[] {
  const { member, choice } = event;
  return event.because.flatMap((cause) => {
    const sign = cause.amount > 0 ? 'for' : 'against';
    const key = `line-${cause.factor}-${sign}`;
    if (cause.amount === 0 || !messages.has(key)) return [];
    const args = { choice, ...named(cause, member, scenario) };
    const keys = [key, ...Array.from({ length: WORDINGS - 1 }, (_, i) => `${key}-${i + 2}`)];
    const words = keys.filter((each) => messages.has(each)).map((each) => messages.say(each, args));
    const start = stable(`${member} ${cause.factor} ${event.shares.join(' ')}`) % words.length;
    const wordings = [...words.slice(start), ...words.slice(0, start)];
    return [{ key, sign, weight: Math.abs(cause.amount), wordings }];
  });
}

/** A number from 0 that is always the same for the same words. */
function stable(words: string): number {
  let sum = 7;
  for (const letter of words) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return sum;
}

/** Whom a clause may name: the one whom the cause is about, the victim where it is about nobody. */
function named({ about }: Cause, member: ActorId, scenario: Scenario): Record<string, string> {
  const { victim, accused, threat } = scenario.case;
  const whom = about ?? victim;
  const enemy = tie(scenario, member, whom) <= ENMITY;
  return {
    about: nameInSentence(whom, scenario),
    self: whom === member ? 'yes' : 'no',
    to: whom === member ? 'self' : enemy ? 'enemy' : 'other',
    home: member === victim || (threat === 'quarrel' && member === accused) ? 'yes' : 'no',
    moscow: capitalOf(scenario.moscow, scenario),
  };
}
