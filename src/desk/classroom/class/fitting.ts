/** Which of the words of a bar find room in it. */

interface Part {
  readonly count: number;
  readonly words: string;
  readonly isRecord: boolean;
}

/** Mean width of a sign of semibold text, in ems, on the wide side. */
const SIGN = 0.51;
/** What stands around the words, and the diamond of the record, in ems. */
const AROUND = 1.5;
const DIAMOND = 1.7;
/** A bar as short as this is drawn as a list, in ems. */
const STACKED = 34;

/** For each part whether its words fit, in a bar of that width in ems. */
export function fitting(parts: readonly Part[], width: number): readonly boolean[] {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  return parts.map(({ count, words, isRecord }) => {
    const needed = (words.length + String(count).length + 1) * SIGN + AROUND;
    return width < STACKED || needed + (isRecord ? DIAMOND : 0) <= (count / total) * width;
  });
}
