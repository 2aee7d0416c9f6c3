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

/**
 * Share of the spread that is luck, 0..1: the variance over seeds within a strategy, of that and the variance of the
 * strategies' means. Each list holds one strategy's results.
 */
export function luckShareOf(strategies: readonly (readonly number[])[]): number {
  const within = meanOf(strategies.map(varianceOf));
  const between = varianceOf(strategies.map(meanOf));
  return within + between === 0 ? 0 : within / (within + between);
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
