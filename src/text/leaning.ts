/** What an envoy brings home of a mind, in a word. */
export type LeaningWord = 'for' | 'against' | 'open';

/** Leaning, in utility points, below which a member’s votes are as its interests say. */
const TELLING = 60;

/** The word for a leaning in utility points, the same in a dispatch and in a dossier. */
export function leaningWord(leaning: number): LeaningWord {
  if (leaning > TELLING) return 'for';
  return leaning < -TELLING ? 'against' : 'open';
}
