/** How each member answered over several votes, and the causes that the model gave, averaged. */
import type { Cause } from '../../engine/index.ts';
import type { CastVote } from '../report.ts';

/** Causes that are shown for a member. */
const MOST_CAUSES = 3;

export interface MeanCause {
  readonly factor: Cause['factor'];
  /** Whom it is about, where it was about the same one each time. */
  readonly about?: string;
  /** Mean over all answers of the member, with 0 where the cause was not there; utility points. */
  readonly amount: number;
  /** Answers in which it was there. */
  readonly votes: number;
}

export interface MemberAnswers {
  readonly member: string;
  readonly answers: number;
  /** Most frequent first. */
  readonly choices: readonly { readonly choice: string; readonly votes: number }[];
  /** Weightiest first. */
  readonly causes: readonly MeanCause[];
}

/** By member, in the order in which they were first heard. */
export function memberAnswers(votes: readonly CastVote[]): readonly MemberAnswers[] {
  const byMember = new Map<string, CastVote['answers'][number][]>();
  for (const answer of votes.flatMap(({ answers }) => answers)) {
    const known = byMember.get(answer.member) ?? [];
    byMember.set(answer.member, [...known, answer]);
  }
  return [...byMember].map(([member, answers]) => ({
    member,
    answers: answers.length,
    choices: counted(answers.map(({ choice }) => choice)),
    causes: meanCauses(answers.map(({ because }) => because)).slice(0, MOST_CAUSES),
  }));
}

function counted(choices: readonly string[]): MemberAnswers['choices'] {
  return [...new Set(choices)]
    .map((choice) => ({ choice, votes: choices.filter((one) => one === choice).length }))
    .sort((a, b) => b.votes - a.votes || (a.choice < b.choice ? -1 : 1));
}

/** Causes averaged over lists of them, weightiest first; a cause of no weight is left out. */
export function meanCauses(lists: readonly (readonly Cause[])[]): readonly MeanCause[] {
  const sums = new Map<string, { first: Cause; sum: number; votes: number; same: boolean }>();
  for (const cause of lists.flat()) {
    const known = sums.get(cause.factor);
    if (!known) {
      sums.set(cause.factor, { first: cause, sum: cause.amount, votes: 1, same: true });
    } else {
      known.sum += cause.amount;
      known.votes += 1;
      known.same &&= cause.about === known.first.about;
    }
  }
  return [...sums.values()]
    .map(({ first: { factor, about }, sum, votes, same }) => ({
      factor,
      ...(same && about !== undefined ? { about } : {}),
      amount: sum / lists.length,
      votes,
    }))
    .filter(({ amount }) => amount !== 0)
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount) || (a.factor < b.factor ? -1 : 1));
}
