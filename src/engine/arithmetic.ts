/**
 * Integer arithmetic with one explicit rounding rule: division truncates towards zero, never to -0.
 * Products stay below 2^53, so plain numbers are exact. Multiply first, divide once.
 */

/** `a / b` truncated towards zero. */
export function div(a: number, b: number): number {
  return Math.trunc(a / b) + 0;
}

/** `a * b / 1000`: `a` scaled by a per-mille share. */
export function mul(a: number, b: number): number {
  return Math.trunc((a * b) / 1000) + 0;
}

/** `w * a * b / 1,000,000`: points scaled by two per-mille shares (model card, "Conventions"). */
export function mul3(w: number, a: number, b: number): number {
  return Math.trunc((w * a * b) / 1_000_000) + 0;
}

export function clamp(value: number, low: number, high: number): number {
  return value < low ? low : value > high ? high : value;
}
