/** Round numbers for an axis. */

const STEPS = [1, 2, 5];

/**
 * Round numbers that cover `low` to `high`, zero among them where it lies between; at most `most` steps, evenly spaced.
 * `low` must be below `high`.
 */
export function ticksOf(low: number, high: number, most: number): readonly number[] {
  const step = stepOf((high - low) / most);
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  return Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step);
}

function stepOf(least: number): number {
  for (let power = 1; ; power *= 10) {
    const step = STEPS.find((one) => one * power >= least);
    if (step !== undefined) return step * power;
  }
}
