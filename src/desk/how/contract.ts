import type { VotesFile } from '../../analysis/votes/index.ts';

/** What the sections take their numbers from; undefined where a file could not be fetched. */
export interface HowNumbers {
  readonly votes: VotesFile | undefined;
}
