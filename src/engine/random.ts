/**
 * Luck in named streams. A stream is made anew from a key (seed, turn, name, index), so one more draw in
 * one place shifts no other, and two runs that differ in one decision share the rest of their luck.
 */
import alea from 'seedrandom/lib/alea.js';

/** Where luck enters: `events` the news, `theatre` the ground, `council` the votes, `outsiders` the rest. */
export type StreamName = 'opening' | 'events' | 'theatre' | 'council' | 'outsiders';

/** Short keys: making a stream costs a pass over its key. */
const LETTER: Readonly<Record<StreamName, string>> = {
  opening: 'o',
  events: 'e',
  theatre: 't',
  council: 'c',
  outsiders: 'x',
};

export interface Stream {
  /** Passes over so many draws that do not matter, so that those after them stay in their places. */
  skip(draws: number): void;
  /** A whole number from 0 to `bound` - 1; `bound` from 1 to 2^28. */
  below(bound: number): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
}

const WORD = 16_777_216;

/** Seeded at the first draw that matters: making a generator costs more than a dozen draws. */
class AleaStream implements Stream {
  private readonly key: string;
  private source: { int32(): number } | undefined;
  private owed = 0;

  constructor(key: string) {
    this.key = key;
  }

  skip(draws: number): void {
    this.owed += draws;
  }

  below(bound: number): number {
    this.source ??= alea(this.key);
    const { source } = this;
    for (; this.owed > 0; this.owed -= 1) source.int32();
    // 24 bits of the word, so that the product stays exact.
    const word = Math.floor((source.int32() >>> 0) / 256);
    return Math.floor((word * bound) / WORD);
  }

  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }
}

/** The stream of that name in that turn; `index` separates several uses within a turn. */
export function stream(seed: string, turn: number, name: StreamName, index: number): Stream {
  return new AleaStream(`${seed}|${turn}${LETTER[name]}${index}`);
}

/** How streams are made: `stream`, or one around it that counts or displaces draws, to look into a difference. */
export type Luck = typeof stream;
