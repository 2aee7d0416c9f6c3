/** Which divisions of the class the page shows, and what of each. */
import type { Report, Split } from '../../../classroom/report.ts';

type SplitChoice = Split['choices'][number];

/** One bar of a split: a choice, or those that too few made to be shown alone. */
export type Bar =
  | { readonly kind: 'choice'; readonly shown: SplitChoice; readonly runs: readonly number[] }
  | {
      readonly kind: 'others';
      readonly choices: readonly SplitChoice[];
      readonly runs: readonly number[];
    };

/** A class as small as this has no choice that too few made to be counted. */
const FEW = 6;
/** A choice that counts as a camp of the class is that of one in so many, and of two at least. */
const CAMP = 10;
/** Most choices that are drawn alone; the patterns can be told apart. */
const MOST_BARS = 5;

function leastOf(of: number): number {
  return of < FEW ? 1 : Math.max(2, Math.ceil(of / CAMP));
}

/** What a class is divided over are camps: entropy in bits, without the choices of too few. */
function campBits({ choices, of }: Split): number {
  const least = leastOf(of);
  return choices.reduce((sum, { runs }) => {
    const share = runs.length / of;
    return runs.length < least ? sum : sum - share * Math.log2(share);
  }, 0);
}

/** Turns in which not all did the same, each by the group of acts over which it divided most. */
export interface Divisions {
  /** Turns with two camps at least, by turn. */
  readonly divided: readonly Split[];
  /** Turns in which nearly all did the same. */
  readonly agreed: readonly Split[];
}

export function divisionsOf({ splits }: Report): Divisions {
  const best = new Map<number, { readonly split: Split; readonly camps: number }>();
  for (const split of splits) {
    if (split.bits === 0) continue;
    const camps = campBits(split);
    const known = best.get(split.turn);
    const more = known && (camps - known.camps || split.bits - known.split.bits);
    if (more === undefined || more > 0) best.set(split.turn, { split, camps });
  }
  const all = [...best.values()].map(({ split }) => split).sort((a, b) => a.turn - b.turn);
  const divided = all.filter(hasCamps);
  if (divided.length === 0) return { divided: all, agreed: [] };
  return { divided, agreed: all.filter((split) => !hasCamps(split)) };
}

function hasCamps({ choices, of }: Split): boolean {
  return choices.filter(({ runs }) => runs.length >= leastOf(of)).length > 1;
}

/** The bars of a split: camps and the choice of the record, most taken first; then the rest as one. */
export function barsOf({ choices, of }: Split): readonly Bar[] {
  const least = leastOf(of);
  const weighty = choices.filter(({ runs, isRecord }) => runs.length >= least || isRecord);
  const shown = weighty.filter(({ isRecord }, at) => at < MOST_BARS || isRecord);
  const rest = choices.filter((one) => !shown.includes(one));
  // One choice is no more to draw than "one other".
  const alone = rest.length === 1 && shown.length < MOST_BARS ? rest : [];
  const others = alone.length > 0 ? [] : rest;
  const bars: Bar[] = [...shown, ...alone].map((one) => ({
    kind: 'choice',
    shown: one,
    runs: one.runs,
  }));
  if (others.length === 0) return bars;
  return [...bars, { kind: 'others', choices: others, runs: others.flatMap(({ runs }) => runs) }];
}
