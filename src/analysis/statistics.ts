/** Sums over many games, in whole numbers or tenths, the same on every machine. */

/** How a number is spread over games: nearest-rank quantiles. */
export interface Spread {
  /** To one decimal. */
  readonly mean: number;
  readonly p5: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
}

/** Mean and quantiles of whole numbers; all 0 for an empty list. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = inOrder(values);
  const rank = (percent: number) => nearestRank(sorted, percent);
  const sum = sorted.reduce((total, value) => total + value, 0);
  return {
    mean: sorted.length === 0 ? 0 : Math.round((sum * 10) / sorted.length) / 10,
    p5: rank(5),
    p25: rank(25),
    p50: rank(50),
    p75: rank(75),
    p95: rank(95),
  };
}

/** The values from the lowest to the highest. */
export function inOrder(values: readonly number[]): readonly number[] {
  return [...values].sort((a, b) => a - b);
}

/** The nearest-rank quantile of values that are in order: one of them, or 0 where there are none. */
export function nearestRank(sorted: readonly number[], percent: number): number {
  return sorted[Math.max(0, Math.ceil((percent * sorted.length) / 100) - 1)] ?? 0;
}

/** The middle of values that are in order, or half way between the two in the middle; 0 where there are none. */
export function medianOf(sorted: readonly number[]): number {
  const half = sorted.length / 2;
  const [low = 0, high = low] = sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1);
  return (low + high) / 2;
}

/** Sum of values over their count; 0 of none is 0. */
export function meanOf(values: readonly number[]): number {
  const sum = values.reduce((total, value) => total + value, 0);
  return values.length === 0 ? 0 : sum / values.length;
}

/**
 * How divided a group is over what it chose, in bits to three decimals: 0 where all chose alike, the binary logarithm
 * of their number where all chose differently. `counts` are those who made each choice.
 */
export function entropyOf(counts: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const terms = counts.filter((count) => count > 0).map((count) => surprise(count, total));
  return rounded(
    terms.reduce((sum, term) => sum + term, 0),
    3,
  );
}

/** What a choice of `count` out of `total` adds to the entropy, in bits; 0 for one that nobody or everybody made. */
export function surprise(count: number, total: number): number {
  return count === 0 || count === total ? 0 : (count / total) * Math.log2(total / count);
}

/** To so many decimals; never -0. */
export function rounded(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale + 0;
}

/** Share of `count` in `total` in per cent, to one decimal; 0 of 0 is 0. */
export function share(count: number, total: number): number {
  return total === 0 ? 0 : Math.round((count * 1000) / total) / 10;
}
