/** What an act drew from which streams of luck. A record does not hold this: it is seen when the act is played again. */
import { stream, type Luck, type StreamName } from '../engine/index.ts';

/** Numbers drawn from one stream during one act. */
export interface Draws {
  readonly stream: StreamName;
  /** Turn that the stream belongs to; 0 for what is hidden before the first. */
  readonly turn: number;
  /** Which of the streams of that name in that turn. */
  readonly index: number;
  /** Numbers drawn, without those that were only passed over. */
  readonly count: number;
}

/** Luck as always, with every draw counted. `drawn` gives the counts so far, in order of first draw. */
export function countedLuck(): { readonly luck: Luck; readonly drawn: () => readonly Draws[] } {
  const counts = new Map<string, Draws>();
  const luck: Luck = (seed, turn, name, index) => {
    const inner = stream(seed, turn, name, index);
    const count = (): void => {
      const key = `${turn}${name}${index}`;
      const before = counts.get(key)?.count ?? 0;
      counts.set(key, { stream: name, turn, index, count: before + 1 });
    };
    return {
      skip: (draws) => inner.skip(draws),
      below(bound) {
        count();
        return inner.below(bound);
      },
      between(low, high) {
        count();
        return inner.between(low, high);
      },
    };
  };
  return { luck, drawn: () => [...counts.values()] };
}

/** Luck in which one stream is `by` draws ahead of its place. */
export function displacedLuck(which: Draws, by: number): Luck {
  return (seed, turn, name, index) => {
    const made = stream(seed, turn, name, index);
    if (name === which.stream && turn === which.turn && index === which.index) made.skip(by);
    return made;
  };
}
