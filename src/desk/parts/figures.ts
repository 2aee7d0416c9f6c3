/** How numbers are written: meters of 1000 are shown out of 100, grouped in threes, minus is a true minus. */
import { formatNumber } from '../../text/number.ts';

/** A meter as it is shown, 0..100. */
export function points(value: number): number {
  // `|| 0`: what rounds to nothing has no sign.
  return Math.round(value / 10) || 0;
}

/** A meter to a tenth: what is paid from it and what is left add up as they are shown. */
export function exact(value: number): number {
  return value / 10;
}

/** `+14`, `−5`, `±0`. */
export function signed(value: number): string {
  if (value === 0) return '±0';
  return value > 0 ? `+${formatNumber(value)}` : formatNumber(value);
}

/**
 * The ends of a difference, each with its sign, the one nearer to nothing first: `0` and `+24`, `−2` and
 * `−4`, but `−2` and `+4` across nothing.
 */
export function signedEnds(low: number, high: number): { low: string; high: string } {
  const [near, far] = high <= 0 ? [high, low] : [low, high];
  return { low: near === 0 ? '0' : signed(near), high: signed(far) };
}

/** A number that may be below zero, with a true minus. */
export function plain(value: number): string {
  return formatNumber(value);
}

/** `41–58`, or `50` where both ends are shown alike. */
export function range(low: number, high: number): string {
  return low === high ? plain(low) : `${plain(low)}–${plain(high)}`;
}

/** The difference between two meters as it is shown: of the shown values, so that sums on screen hold. */
export function change(before: number, after: number): number {
  return points(after) - points(before);
}

/** Position on a scale in per cent, for a style. */
export function percent(value: number, low = 0, high = 1000): string {
  const share = (value - low) / (high - low);
  return `${(Math.min(1, Math.max(0, share)) * 100).toFixed(2)}%`;
}
