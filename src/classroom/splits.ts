/** Where the class divided: what it did in each group of the menu in each turn. */
import { entropyOf, surprise } from '../analysis/statistics.ts';
import { MEASURE_GROUPS, type MeasureGroup } from '../engine/index.ts';
import type { Choice, ChoiceKey, ClassRun, RecordLine, Report, Split } from './report.ts';

/** A class as small as this has no choice that too few made to be counted. */
const FEW = 6;
/** A choice that counts as a camp of the class is that of one in so many, and of two at least. */
const CAMP = 10;

/** One for each turn and group in which anybody did something, by turn and then by the menu's order. */
export function splitsOf(runs: readonly ClassRun[], record: RecordLine | null): readonly Split[] {
  const turns = Math.max(0, ...runs.map(({ played }) => played.choices.length));
  return Array.from({ length: turns }, (_, at) =>
    MEASURE_GROUPS.flatMap((group) => {
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

/** Turns in which not all did the same, each by the group of acts over which it divided most. */
export interface Divisions {
  /** Turns with two camps at least, by turn. */
  readonly divided: readonly Split[];
  /** Turns in which nearly all did the same, by turn. */
  readonly agreed: readonly Split[];
}

/**
 * Where the class divided. What divides it is camps: thirty students who did thirty different things are no debate, so
 * that only choices of one in ten, and of two at least, count (in a class of up to five every choice does). A class
 * without any camps counts as divided wherever not all did the same.
 */
export function divisionsOf({ splits }: Pick<Report, 'splits'>): Divisions {
  const best = new Map<number, Split>();
  for (const split of splits) {
    const known = best.get(split.turn);
    if (split.bits > 0 && (!known || moreDivided(split, known) < 0)) best.set(split.turn, split);
  }
  const all = [...best.values()].sort((a, b) => a.turn - b.turn);
  const divided = all.filter(hasCamps);
  if (divided.length === 0) return { divided: all, agreed: [] };
  return { divided, agreed: all.filter((split) => !hasCamps(split)) };
}

/** Decisions of a class that are gone into. */
export const MOST_DIVIDED = 3;

/** Up to `count` turns over which the class is most worth asking, the most divided first, ties by turn. */
export function mostDivided(report: Pick<Report, 'splits'>, count: number): readonly Split[] {
  return [...divisionsOf(report).divided].sort(moreDivided).slice(0, count);
}

/** Orders the more divided first: by camps, then by all choices. */
function moreDivided(one: Split, other: Split): number {
  return campBits(other) - campBits(one) || other.bits - one.bits;
}

function hasCamps({ choices, of }: Split): boolean {
  return choices.filter(({ runs }) => runs.length >= leastOf(of)).length > 1;
}

/** Runs that a choice needs to be a camp, among so many. */
function leastOf(of: number): number {
  return of < FEW ? 1 : Math.max(2, Math.ceil(of / CAMP));
}

/** The entropy of a split in bits, without the choices of too few. */
function campBits({ choices, of }: Split): number {
  const least = leastOf(of);
  return choices.reduce(
    (sum, { runs }) => (runs.length < least ? sum : sum + surprise(runs.length, of)),
    0,
  );
}

type SplitChoice = Split['choices'][number];

/** One bar of a split: a choice, or those that too few made to be shown alone. */
export type Bar =
  | { readonly kind: 'choice'; readonly shown: SplitChoice; readonly runs: readonly number[] }
  | {
      readonly kind: 'others';
      readonly choices: readonly SplitChoice[];
      readonly runs: readonly number[];
    };

/**
 * The bars of a split: up to `most` camps and the choice of the record, most taken first; then the rest as one. One
 * choice is no more to draw than "one other", so that it is shown itself where there is room.
 */
export function barsOf({ choices, of }: Split, most: number): readonly Bar[] {
  const least = leastOf(of);
  const weighty = choices.filter(({ runs, isRecord }) => runs.length >= least || isRecord);
  const shown = weighty.filter(({ isRecord }, at) => at < most || isRecord);
  const rest = choices.filter((one) => !shown.includes(one));
  const alone = rest.length === 1 && shown.length < most ? rest : [];
  const others = alone.length > 0 ? [] : rest;
  const bars: Bar[] = [...shown, ...alone].map((one) => ({
    kind: 'choice',
    shown: one,
    runs: one.runs,
  }));
  if (others.length === 0) return bars;
  return [...bars, { kind: 'others', choices: others, runs: others.flatMap(({ runs }) => runs) }];
}
