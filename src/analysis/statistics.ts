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
  const sorted = [...values].sort((a, b) => a - b);
  const rank = (percent: number) =>
    sorted[Math.max(0, Math.ceil((percent * sorted.length) / 100) - 1)] ?? 0;
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

/** Share of `count` in `total` in per cent, to one decimal; 0 of 0 is 0. */
export function share(count: number, total: number): number {
  return total === 0 ? 0 : Math.round((count * 1000) / total) / 10;
}
