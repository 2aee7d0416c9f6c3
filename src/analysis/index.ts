/** Ways to play, games played out, and what many of them say. */
export { playOut } from './playout.ts';
export { POLICIES, POLICY_NAMES, type PolicyName } from './policies/index.ts';
export { seedOfGame } from './seeds.ts';
export { sweep, type SweepReport } from './sweep.ts';
export type { Spread } from './statistics.ts';
