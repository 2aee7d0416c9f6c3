/** Sums over games for the balance table. */

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** Mean squared distance from the mean. */
export function varianceOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return meanOf(values.map((value) => (value - mean) ** 2));
}

export function deviationOf(values: readonly number[]): number {
  return Math.sqrt(varianceOf(values));
}

/** Correlation of two lists of the same length, -1..1; 0 where one does not move. */
export function correlationOf(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [meanOf(one), meanOf(other)];
  const together = meanOf(one.map((value, at) => (value - a) * ((other[at] ?? b) - b)));
  const apart = deviationOf(one) * deviationOf(other);
  return apart === 0 ? 0 : together / apart;
}

/** One result of a strategy, and what was true underneath. */
export interface Outcome {
  readonly value: number;
  readonly truth: string;
}

/** Where the spread of results comes from, shares of 1: the strategy, the hidden truth within it, and luck. */
export interface Shares {
  readonly choice: number;
  readonly truth: number;
  readonly luck: number;
}

/** Variance within the truths of one strategy, pooled and without bias; 0 where no truth was met twice. */
function varianceWithin(results: readonly Outcome[]): number {
  let squares = 0;
  let freedom = 0;
  for (const truth of new Set(results.map((result) => result.truth))) {
    const values = results.filter((result) => result.truth === truth).map(({ value }) => value);
    squares += varianceOf(values) * values.length;
    freedom += values.length - 1;
  }
  return freedom === 0 ? 0 : squares / freedom;
}

/**
 * Splits the variance of results over strategies, truths and seeds: between the strategies' means, between the truths
 * within a strategy, and what is left, which no choice and no knowledge explains. Each list holds one strategy's results.
 */
export function sharesOf(strategies: readonly (readonly Outcome[])[]): Shares {
  const values = strategies.map((results) => results.map(({ value }) => value));
  const choice = varianceOf(values.map(meanOf));
  const luck = meanOf(strategies.map(varianceWithin));
  const truth = Math.max(0, meanOf(values.map(varianceOf)) - luck);
  const all = choice + luck + truth;
  return all === 0
    ? { choice: 0, truth: 0, luck: 0 }
    : { choice: choice / all, truth: truth / all, luck: luck / all };
}

/** The item that is there most often, the first of equals, with its share of all, 0..1. */
export function commonest(items: readonly string[]): {
  readonly id: string;
  readonly share: number;
} {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  let best = { id: '', share: 0 };
  for (const [id, count] of counts)
    if (count / items.length > best.share) best = { id, share: count / items.length };
  return best;
}

/** To one decimal, for files and tables. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** To two decimals. */
export function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}
