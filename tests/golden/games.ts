/**
 * The games that are held: each way to play, in each crisis, with each seed. Their grids are in this
 * folder; `npm run engines` plays the active ones in every JavaScript engine.
 */
import type { PolicyName } from '../../src/analysis/index.ts';
import { BUILT_IN } from '../../src/scenario/index.ts';

/** Ways to play that are held; the cleverer ones may change their minds without a change of rules. */
export const HELD = ['record', 'hawk', 'random', 'passive'] as const satisfies readonly PolicyName[];
export const SEEDS = ['1', '2', '3'] as const;

/** The crisis and the policy of each file of grids. */
export const FILES = BUILT_IN.flatMap((crisis) => HELD.map((policy) => ({ crisis, policy })));
