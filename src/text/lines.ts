/**
 * What a delegation says with its vote: one or two short clauses in its own voice, made of the two causes
 * that weighed most. A clause is worded for its factor, for the sign of its amount and for the kind of
 * answer, so that a line cannot argue against its reason.
 */
import type { ActorId, Cause, GameEvent, Scenario, VoteChoice } from '../engine/index.ts';
import type { Messages } from './messages.ts';
import { capitalOf, nameInSentence, upperFirst } from './names.ts';

/** A vote as it was told, with its causes, weightiest first. */
export type VoteCast = Extract<GameEvent, { kind: 'voteCast' }>;

/** How many causes a delegation speaks of. */
const SPOKEN = 2;

/** Which way each answer leans: a reason that leans the same way carries it, another one is conceded. */
const LEANS: Readonly<Record<VoteChoice, 'for' | 'against'>> = {
  contribute: 'for',
  consent: 'for',
  abstain: 'against',
  object: 'against',
  away: 'against',
};

interface Reason {
  readonly sign: 'for' | 'against';
  readonly words: string;
}

/** What the member says; the bare answer where none of its reasons can be said aloud. */
export function memberLine(event: VoteCast, scenario: Scenario, messages: Messages): string {
  const { choice } = event;
  const said = reasons(event, scenario, messages).slice(0, SPOKEN);
  const carried = said.length === 0 || said.some(({ sign }) => sign === LEANS[choice]);
  const close = messages.say('line-close', { choice, carried: carried ? 'yes' : 'no' });
  // What is conceded comes first, what decides comes last.
  const ordered = said.toSorted((a, b) => weight(a, choice) - weight(b, choice));
  const [first, second] = ordered;
  if (first === undefined) return close;
  if (second === undefined)
    return messages.say('line-one', { first: upperFirst(first.words), close });
  return messages.say('line-two', {
    first: upperFirst(first.words),
    second: second.words,
    turn: first.sign === second.sign ? 'and' : 'but',
    close,
  });
}

function weight({ sign }: Reason, choice: VoteChoice): number {
  return sign === LEANS[choice] ? 1 : 0;
}

/** The causes that have words, in their order. What has none is left unsaid. */
function reasons(event: VoteCast, scenario: Scenario, messages: Messages): Reason[] {
  const { member, choice } = event;
  return event.because.flatMap((cause) => {
    const sign = cause.amount > 0 ? 'for' : 'against';
    const key = `line-${cause.factor}-${sign}`;
    if (cause.amount === 0 || !messages.has(key)) return [];
    return [{ sign, words: messages.say(key, { choice, ...named(cause, member, scenario) }) }];
  });
}

/** Whom a clause may name: the one whom the cause is about, the victim where it is about nobody. */
function named({ about }: Cause, member: ActorId, scenario: Scenario): Record<string, string> {
  const whom = about ?? scenario.case.victim;
  return {
    about: nameInSentence(whom, scenario),
    self: whom === member ? 'yes' : 'no',
    moscow: capitalOf(scenario.moscow, scenario),
  };
}
