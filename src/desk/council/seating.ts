/** Who sits where and what each seat shows; the same for the drawn table and for the one without canvas. */
import type { ActorId, Scenario, WhipCount } from '../../engine/index.ts';
import type { Text } from '../../text/index.ts';
import { points, range } from '../parts/figures.ts';
import type { Ballot } from './ballot.ts';
import { middle } from './clauses.ts';

export type SeatMark =
  | { readonly kind: 'gauge'; readonly low: number; readonly high: number; readonly middle: number }
  | { readonly kind: 'vote'; readonly vote: Ballot['answers'][number]['choice'] }
  | { readonly kind: 'moscow' };

export interface Seat {
  readonly member: ActorId;
  readonly name: string;
  /** Second line of the tag. */
  readonly line: string;
  readonly mark: SeatMark;
  readonly speaking: boolean;
  readonly absent: boolean;
}

/** The six seats in the Council's alphabetical order, beginning with the chair. */
export function seats(
  text: Text,
  scenario: Scenario,
  whip: WhipCount,
  ballot: Ballot | undefined,
): Seat[] {
  const { members, chair } = scenario;
  const top = Math.max(0, members.findIndex(({ id }) => id === chair));
  const order = [...members.slice(top), ...members.slice(0, top)];
  return order.map(({ id }) => {
    const { words, ...seat } = ballot
      ? inVote(text, ballot, id)
      : inDraft(text, scenario, whip, id);
    return {
      member: id,
      name: text.name(id, scenario),
      line: id === chair ? text.say('council-seat-chair', { line: words }) : words,
      ...seat,
    };
  });
}

type Shown = Pick<Seat, 'mark' | 'speaking' | 'absent'> & { readonly words: string };

function inVote(text: Text, ballot: Ballot, member: ActorId): Shown {
  const vote = ballot.answers.find((answer) => answer.member === member)?.choice ?? 'waiting';
  return {
    words: text.say(`council-seat-${vote}`),
    mark: { kind: 'vote', vote },
    speaking: vote === 'deciding',
    absent: vote === 'away',
  };
}

function inDraft(text: Text, scenario: Scenario, whip: WhipCount, member: ActorId): Shown {
  const quiet = { speaking: false, absent: false };
  const line = whip.lines.find((each) => each.member === member);
  if (member === scenario.moscow || !line) {
    return { words: text.say('council-seat-tables'), mark: { kind: 'moscow' }, ...quiet };
  }
  const { low, high } = line.consent;
  return {
    words: text.say('council-seat-range', { range: range(points(low), points(high)) }),
    mark: { kind: 'gauge', low, high, middle: points(middle(line.consent)) },
    ...quiet,
  };
}
