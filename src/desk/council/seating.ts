/** Who sits where and what each seat shows; the same for the drawn table and for the one without canvas. */
import type { ActorId, Scenario, VoteChoice, WhipCount } from '../../engine/index.ts';
import type { Text } from '../../text/index.ts';
import { points, range } from '../parts/figures.ts';
import type { Ballot } from './ballot.ts';

export type SeatMark =
  /** Chance of consent in 100. */
  | { readonly kind: 'range'; readonly low: number; readonly high: number }
  | { readonly kind: 'vote'; readonly choice: VoteChoice }
  | { readonly kind: 'deciding' }
  /** Moscow's own seat before the vote. */
  | { readonly kind: 'self'; readonly word: string };

export interface Seat {
  readonly member: ActorId;
  readonly name: string;
  /** Second line of the tag. */
  readonly line: string;
  /** The same in the fewest words, for the strip on a phone. */
  readonly brief: string;
  readonly mark: SeatMark;
  readonly speaking: boolean;
  readonly absent: boolean;
}

/**
 * The six seats in the Council's alphabetical order, beginning with the chair: who presides now, or at the
 * start where nobody says.
 */
export function seats(
  text: Text,
  scenario: Scenario,
  whip: WhipCount,
  ballot: Ballot | undefined,
  chair: ActorId | undefined = scenario.presidency[0],
): Seat[] {
  const { members } = scenario;
  const top = Math.max(
    0,
    members.findIndex(({ id }) => id === chair),
  );
  const order = [...members.slice(top), ...members.slice(0, top)];
  return order.map(({ id }) => {
    const { words, ...seat } = ballot
      ? inVote(text, scenario, whip, ballot, id)
      : inDraft(text, scenario, whip, id);
    return {
      member: id,
      name: text.name(id, scenario),
      // Its answer says more than its office, which the table shows anyway.
      line: id === chair && !ballot ? text.say('council-seat-chair') : words,
      ...seat,
    };
  });
}

type Shown = Pick<Seat, 'brief' | 'mark' | 'speaking' | 'absent'> & { readonly words: string };

/** Who has still to be heard keeps the gauge of what is expected. */
function inVote(
  text: Text,
  scenario: Scenario,
  whip: WhipCount,
  ballot: Ballot,
  member: ActorId,
): Shown {
  const choice = ballot.answers.find((answer) => answer.member === member)?.choice ?? 'waiting';
  if (choice === 'waiting') {
    return {
      ...inDraft(text, scenario, whip, member),
      words: text.say('council-seat-waiting'),
      brief: text.say('council-brief-waiting'),
    };
  }
  const speaking = choice === 'deciding';
  return {
    words: text.say(`council-seat-${choice}`),
    brief: text.say(`council-brief-${choice}`),
    mark: speaking ? { kind: 'deciding' } : { kind: 'vote', choice },
    speaking,
    absent: choice === 'away',
  };
}

function inDraft(text: Text, scenario: Scenario, whip: WhipCount, member: ActorId): Shown {
  const quiet = { speaking: false, absent: false };
  const line = whip.lines.find((each) => each.member === member);
  if (member === scenario.moscow || !line) {
    return {
      words: text.say('council-seat-tables'),
      brief: text.say('council-brief-tables'),
      mark: { kind: 'self', word: text.say('council-seat-you') },
      ...quiet,
    };
  }
  const [low, high] = [points(line.consent.low), points(line.consent.high)];
  return {
    words: text.say('council-seat-range', { range: range(low, high) }),
    brief: range(low, high),
    mark: { kind: 'range', low, high },
    ...quiet,
  };
}
