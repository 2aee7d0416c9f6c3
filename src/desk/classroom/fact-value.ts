/** A value of a fact as the game shows it: meters of 1000 out of 100, counts as they are. */
import { formatNumber } from '../../text/number.ts';
import { exact } from '../parts/figures.ts';

/** Facts that are counted: people, flights, hours, rungs, votes, and the odds of what is hidden. */
const COUNTS: readonly RegExp[] = [
  /^(?:monitor|war|bases)\./,
  /^case\.(?:troopsNeeded|askedRung)$/,
  /^means\.(?:sortiesPerHalfDay|acts|expeditionary|frontSorties)$/,
  /^theatre\.truths\.[^.]+\.weight$/,
  /\.(?:deadliness|freedPerThousand|garrison|people)$/,
];

/** True where the game shows the fact out of 100. */
export function isMeter(id: string): boolean {
  return !COUNTS.some((counted) => counted.test(id));
}

/** The number that stands for it in the game. */
export function factValue(id: string, value: number): string {
  return formatNumber(isMeter(id) ? exact(value) : value);
}
