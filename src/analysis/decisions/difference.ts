/** What a decision changed: its twin less the run, over the same futures. */
import { DIMENSIONS, type Cause, type DimensionId, type Verdict } from '../../engine/index.ts';
import type { Decision } from './decision.ts';
import type { Ending } from './twin.ts';

/** How one dimension would have come out without the decision, against with it; points of 1000. */
export interface DimensionDifference {
  readonly id: DimensionId;
  /** Mean over the futures, and the lowest and highest in any of them. */
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** With the luck of the run itself. */
  readonly here: number;
  /** The causes that make up the mean, largest first; small ones are left out. */
  readonly because: readonly Cause[];
}

/** Somebody who minds the decision: a meter that stands worse for it, by so many points of 1000. */
export interface Mind {
  readonly meter: string;
  /** Signed change that the decision made. */
  readonly by: number;
}

export interface Difference {
  readonly decision: Decision;
  /** Number of futures tried on each side. */
  readonly futures: number;
  /** In the order of `DIMENSIONS`. */
  readonly dimensions: readonly DimensionDifference[];
  /** Sum of the absolute means: by it decisions are ranked, and by nothing else. */
  readonly size: number;
  /** The part of the size that is more than luck would do, points. */
  readonly sure: number;
  /** Futures in which the government fell, as it was decided and otherwise. */
  readonly fell: readonly [asDecided: number, otherwise: number];
  /** Mean of the people killed otherwise, less as it was decided. */
  readonly killed: number;
  /** The commonest verdict otherwise, where most futures end with another verdict than their twin. */
  readonly verdict: { readonly id: Verdict; readonly of: number } | undefined;
  readonly minded: readonly Mind[];
}

/** Standard errors that a mean must exceed to be more than luck: of dozens of decisions some look large by chance. */
const ERRORS = 3;
/** A cause below this many points is not worth a line, and no more than so many are told. */
const WORTH_TELLING = 5;
const CAUSES = 3;
/** A meter that stands this much worse is minded, by so many at most. */
const MINDED = 20;
const MINDS = 3;

/** One decision over the futures that were tried: in pairs. */
export function difference(
  decision: Decision,
  asDecided: readonly Ending[],
  otherwise: readonly Ending[],
): Difference {
  const futures = asDecided.length;
  let sure = 0;
  const dimensions = DIMENSIONS.map((id, at): DimensionDifference => {
    const values = asDecided.map(
      (ending, future) => valueOf(otherwise[future], at) - valueOf(ending, at),
    );
    const mean = meanOf(values);
    sure += Math.max(0, Math.abs(mean) - ERRORS * errorOf(values, mean));
    return {
      id,
      mean,
      low: Math.min(...values),
      high: Math.max(...values),
      here: values[0] ?? 0,
      because: causesOf(at, asDecided, otherwise),
    };
  });
  return {
    decision,
    futures,
    dimensions,
    size: dimensions.reduce((sum, { mean }) => sum + Math.abs(mean), 0),
    sure,
    fell: [
      asDecided.filter(({ fell }) => fell).length,
      otherwise.filter(({ fell }) => fell).length,
    ],
    killed: meanOf(otherwise.map(({ killed }, at) => killed - (asDecided[at]?.killed ?? 0))),
    verdict: verdictOf(asDecided, otherwise),
    minded: mindsOf(asDecided, otherwise),
  };
}

function valueOf(ending: Ending | undefined, at: number): number {
  return ending?.dimensions[at]?.value ?? 0;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** Standard error of the mean; endless where one value says nothing about luck. */
function errorOf(values: readonly number[], mean: number): number {
  const { length } = values;
  if (length < 2) return Number.POSITIVE_INFINITY;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (length * (length - 1)));
}

/** The causes of one dimension, otherwise less as it was decided, over all futures. */
function causesOf(at: number, asDecided: readonly Ending[], otherwise: readonly Ending[]): Cause[] {
  const sums = new Map<string, { cause: Cause; sum: number }>();
  const add = (endings: readonly Ending[], sign: 1 | -1) => {
    for (const { dimensions } of endings) {
      for (const { factor, about, amount } of dimensions[at]?.because ?? []) {
        const key = `${factor} ${about ?? ''}`;
        const cause = about === undefined ? { factor, amount } : { factor, amount, about };
        const known = sums.get(key) ?? { cause, sum: 0 };
        known.sum += sign * amount;
        sums.set(key, known);
      }
    }
  };
  add(otherwise, 1);
  add(asDecided, -1);
  return [...sums.values()]
    .map(({ cause, sum }) => ({
      ...cause,
      amount: Math.round(sum / Math.max(1, asDecided.length)),
    }))
    .filter(({ amount }) => Math.abs(amount) >= WORTH_TELLING)
    .sort((one, other) => Math.abs(other.amount) - Math.abs(one.amount))
    .slice(0, CAUSES);
}

function verdictOf(
  asDecided: readonly Ending[],
  otherwise: readonly Ending[],
): Difference['verdict'] {
  const others = otherwise.filter(({ verdict }, at) => verdict !== asDecided[at]?.verdict);
  if (others.length * 2 < asDecided.length || others.length === 0) return undefined;
  const counts = new Map<Verdict, number>();
  for (const { verdict } of others) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most && { id: most[0], of: most[1] };
}

/** Whose trust is lower, or whose fear, anger or concern is higher, for what was decided: each by its worst meter. */
function mindsOf(asDecided: readonly Ending[], otherwise: readonly Ending[]): Mind[] {
  const worst = new Map<string, Mind & { harm: number }>();
  for (const meter of asDecided[0]?.moods.keys() ?? []) {
    const by = Math.round(
      meanOf(
        asDecided.map(
          ({ moods }, at) => (moods.get(meter) ?? 0) - (otherwise[at]?.moods.get(meter) ?? 0),
        ),
      ),
    );
    const harm = meter.endsWith('.trust') ? -by : by;
    const owner = meter.split('.')[0] ?? '';
    if (harm >= MINDED && harm > (worst.get(owner)?.harm ?? 0))
      worst.set(owner, { meter, by, harm });
  }
  return [...worst.values()]
    .sort((one, other) => other.harm - one.harm)
    .slice(0, MINDS)
    .map(({ meter, by }) => ({ meter, by }));
}
