/** Words and figures of the votes, from the file. */
import type { VoteItem, VoteRow, VotesFile } from '../../analysis/votes/index.ts';
import type { Say } from '../parts/words.ts';

/** `0.10`. */
export function score(value: number): string {
  return value.toFixed(2);
}

/** A chance of 0..1 in 100. */
export function inHundred(chance: number): number {
  return Math.round(chance * 100);
}

/** Which forecast was nearer to what happened, by the scores as they are shown. */
export function nearer({ rules, mean }: VoteRow): 'rules' | 'mean' | 'neither' {
  if (score(rules.off) === score(mean.off)) return 'neither';
  return rules.off < mean.off ? 'rules' : 'mean';
}

/** The answers that the rules missed by most, the worst first. */
export function worstMisses(rows: readonly VoteRow[], count: number): readonly VoteRow[] {
  return [...rows].sort((one, other) => other.rules.off - one.rules.off).slice(0, count);
}

export function itemOf({ items }: VotesFile, row: VoteRow): VoteItem {
  const item = items.find(({ id }) => id === row.item);
  if (!item) throw new Error(`No item ${row.item} in the record of votes.`);
  return item;
}

export function whoWords({ member }: VoteRow, say: Say): string {
  return member === null ? say('how-table-council') : say(`how-member-${member}`);
}

/** What was answered: a word or two, or what follows the name in a sentence. */
export function answerWords(
  form: 'answer' | 'did',
  { member, observed }: VoteRow,
  { kind }: VoteItem,
  say: Say,
): string {
  const of = `${member === null ? 'fate' : kind}-${observed}`;
  return form === 'did' ? say(`how-did-${of}`) : say(`how-answer-${of}`);
}

/** `9 December 2019` of an ISO day. */
export function dayWords(iso: string, say: Say): string {
  const [year = '', month, day] = iso.split('-').map(Number);
  return say('date', { day: String(day), month: say(`month-${month}`), year: String(year) });
}
