/** Where the class divided: what it did in each group of the menu in each turn. */
import { entropyOf, surprise } from '../analysis/statistics.ts';
import type { MeasureGroup } from '../engine/index.ts';
import { MENU_GROUPS } from './choices.ts';
import type { Choice, ChoiceKey, ClassRun, RecordLine, Report, Split } from './report.ts';

/** A class as small as this has no choice that too few made to be counted. */
const FEW = 6;
/** A choice that counts as a camp of the class is that of one in so many, and of two at least. */
const CAMP = 10;

/** One for each turn and group in which anybody did something, by turn and then by the menu's order. */
export function splitsOf(runs: readonly ClassRun[], record: RecordLine | null): readonly Split[] {
  const turns = Math.max(0, ...runs.map(({ played }) => played.choices.length));
  return Array.from({ length: turns }, (_, at) =>
    MENU_GROUPS.flatMap((group) => {
      const split = splitAt(runs, at, group, record?.choices[at]?.[group].key);
      return split ? [split] : [];
    }),
  ).flat();
}

function splitAt(
  runs: readonly ClassRun[],
  at: number,
  group: MeasureGroup,
  recorded: ChoiceKey | undefined,
): Split | undefined {
  const byKey = new Map<ChoiceKey, { readonly made: Choice[]; readonly runs: number[] }>();
  for (const run of runs) {
    const choice = run.played.choices[at]?.[group];
    if (!choice) continue;
    const known = byKey.get(choice.key) ?? { made: [], runs: [] };
    byKey.set(choice.key, known);
    known.made.push(choice);
    known.runs.push(run.at);
  }
  if ([...byKey.keys()].every((key) => key === '')) return undefined;
  const choices = [...byKey].map(([key, one]) => ({
    choice: commonest(one.made),
    runs: one.runs,
    isRecord: key === recorded,
  }));
  choices.sort((a, b) => b.runs.length - a.runs.length || before(a.choice.key, b.choice.key));
  const counts = choices.map((one) => one.runs.length);
  const of = counts.reduce((sum, count) => sum + count, 0);
  return { turn: at + 1, group, choices, of, bits: entropyOf(counts) };
}

/** Of choices with one key the one that was made most often to the letter: it stands for them all. */
function commonest(made: readonly Choice[]): Choice {
  // Nothing can be done in one way only, and it is what most do in most groups.
  const [only] = made;
  if (only && (made.length === 1 || only.key === '')) return only;
  const counts = new Map<string, { readonly choice: Choice; count: number }>();
  for (const choice of made) {
    const letter = JSON.stringify(choice);
    const known = counts.get(letter);
    if (known) known.count += 1;
    else counts.set(letter, { choice, count: 1 });
  }
  const [first] = [...counts].sort((a, b) => b[1].count - a[1].count || before(a[0], b[0]));
  if (!first) throw new Error('A choice that nobody made.');
  return first[1].choice;
}

function before(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Up to `count` splits over which the class is most worth asking, the most divided first, ties by turn. What divides it
 * is camps: thirty students who did thirty different things are no debate, so that only choices of one in ten, and of
 * two at least, count (in a class of up to five every choice does). Each is of another turn as long as there are enough;
 * none on which all agreed.
 */
export function mostDivided({ splits }: Report, count: number): readonly Split[] {
  const ranked = splits
    .filter(({ bits }) => bits > 0)
    .map((split) => ({ split, camps: campBits(split) }))
    .sort((a, b) => b.camps - a.camps || b.split.bits - a.split.bits || a.split.turn - b.split.turn)
    .map(({ split }) => split);
  const firsts = ranked.filter(
    (split, at) => ranked.findIndex(({ turn }) => turn === split.turn) === at,
  );
  const rest = ranked.filter((split) => !firsts.includes(split));
  return [...firsts, ...rest].slice(0, count);
}

/** Runs that a choice needs to be a camp, among so many. */
export function leastOf(of: number): number {
  return of < FEW ? 1 : Math.max(2, Math.ceil(of / CAMP));
}

/** What a class is divided over are camps: the entropy of a split in bits, without the choices of too few. */
export function campBits({ choices, of }: Split): number {
  const least = leastOf(of);
  return choices.reduce(
    (sum, { runs }) => (runs.length < least ? sum : sum + surprise(runs.length, of)),
    0,
  );
}
