/**
 * Quantal response over integers: P(a) is proportional to exp(lambda * U(a)) (McKelvey and Palfrey 1995;
 * Signorino 1999). The exponential is a table of exp(-i/64) in Q20 with linear interpolation; its error
 * is below 1e-5. Lambda is given per 1000 utility points: at 14, a hundred points multiply the odds by 4.
 */
import { div } from './arithmetic.ts';
import type { Stream } from './random.ts';

const STEPS = 1024;
const ONE = 1_048_576;

/** exp(-i/64) in Q20, by repeated multiplication in Q60: whole numbers only, the same everywhere. */
function table(): readonly number[] {
  const unit = 1n << 60n;
  // exp(-1/64) by its series; the twelfth term is below the last bit.
  let ratio = 0n;
  let term = unit;
  for (let n = 1n; n <= 14n; n += 1n) {
    ratio += term;
    term = -term / (64n * n);
  }
  const rows: number[] = [];
  let value = unit;
  for (let i = 0; i <= STEPS; i += 1) {
    rows.push(Number((value + (1n << 39n)) >> 40n));
    value = (value * ratio) >> 60n;
  }
  return rows;
}

const EXP = table();

/** exp(-x/1000/64) in Q20 for a whole x from 0 up. */
function decay(x: number): number {
  const i = Math.trunc(x / 1000);
  if (i >= STEPS) return 0;
  const here = EXP[i] ?? 0;
  const next = EXP[i + 1] ?? 0;
  return here - div((here - next) * (x - i * 1000), 1000);
}

/** Weights in Q20 (the best alternative weighs 2^20), in the order of `utilities`. */
export function weights(utilities: readonly number[], lambda: number): number[] {
  let best = -Number.MAX_SAFE_INTEGER;
  for (const u of utilities) if (u > best) best = u;
  const all: number[] = [];
  for (const u of utilities) all.push(u === best ? ONE : decay((best - u) * lambda * 64));
  return all;
}

/** Chances per mille in the order of `utilities`; they add up to 1000 but for rounding. */
export function shares(utilities: readonly number[], lambda: number): number[] {
  const all = weights(utilities, lambda);
  let total = 0;
  for (const w of all) total += w;
  return all.map((w) => div(w * 1000 + div(total, 2), total));
}

/** Index of the alternative drawn. */
export function choose(utilities: readonly number[], lambda: number, luck: Stream): number {
  const all = weights(utilities, lambda);
  let total = 0;
  for (const w of all) total += w;
  let ticket = luck.below(total);
  for (let i = 0; i < all.length; i += 1) {
    ticket -= all[i] ?? 0;
    if (ticket < 0) return i;
  }
  return all.length - 1;
}

/** Chance per mille that an alternative worth `utility` is taken against one worth 0. */
export function chance(utility: number, lambda: number): number {
  return shares([utility, 0], lambda)[0] ?? 0;
}

/** Ratio of one in Q20, for tests of the table. */
export const LOGIT_ONE = ONE;
