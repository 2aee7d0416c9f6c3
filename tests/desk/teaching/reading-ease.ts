/** How hard a text is to read, by the count of Flesch and Kincaid (1975): a school grade. */

/** Names at the beginning of a sentence, where their capital does not tell them apart. */
const NAMES =
  /^(Armenia|Azerbaijan|Baku|Belarus|China|Goris|Kazakhstan|Kyrgyzstan|Moscow|Nazarbayev|Russia|Tajikistan|Tokayev|Turkey|Ukraine|Uzbekistan|Yerevan)(’s)?$/;

/**
 * The grade of the passages, each of one sentence or more. Names lengthen their sentence, but their syllables
 * are left out: nobody chose them.
 */
export function grade(passages: readonly string[]): number {
  const sentences = passages
    .flatMap((passage) => passage.split(/(?<=[.?!])\s+/))
    .map((sentence) => sentence.split(/[^\p{L}\d’]+/u).filter((word) => /[\p{L}\d]/u.test(word)))
    .filter((words) => words.length > 0);
  const words = sentences.flat().length;
  const plain = sentences.flatMap((sentence) => sentence.filter(isPlain));
  const syllables = plain.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words / sentences.length) + 11.8 * (syllables / plain.length) - 15.59;
}

/** True for a word that is neither a name nor a number. */
function isPlain(word: string, at: number): boolean {
  return /^\p{L}/u.test(word) && !NAMES.test(word) && (at === 0 || !/^\p{Lu}/u.test(word));
}

/** Groups of vowels, less an “e” that is not heard; “ia” and “io” are two, but in “-tion” and its like. */
export function syllablesIn(word: string): number {
  const heard = word
    .toLowerCase()
    .replace(/’s?$/, '')
    .replace(/(?<![aeiouyl])e$|(?<![aeiouylcghsxz])es$|(?<=[^aeioudt])ed$/, '');
  const groups = heard.match(/[aeiouy]+/g)?.length ?? 0;
  const parted = heard.match(/(?<![cst])i[aou](?!us)/g)?.length ?? 0;
  return Math.max(1, groups + parted);
}
