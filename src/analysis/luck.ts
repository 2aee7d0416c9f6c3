/** Luck of a policy: a stream of its own, so that its choices never touch the game's. */
import alea from 'seedrandom/lib/alea.js';

/** Gives whole numbers from 0 to `bound` - 1. */
export type Draw = (bound: number) => number;

/** The stream of that name for that seed. */
export function drawFrom(name: string, seed: string): Draw {
  const source = alea(`policy|${name}|${seed}`);
  return (bound) => Math.floor((Math.floor((source.int32() >>> 0) / 256) * bound) / 16_777_216);
}

/** One of `items`, each as likely; throws on an empty list, which is a bug. */
export function pick<T>(draw: Draw, items: readonly T[]): T {
  const item = items[draw(items.length)];
  if (item === undefined) throw new Error('Nothing to choose from.');
  return item;
}
