/** Ways to play, games played out, and what many of them say. */
export { playOut, type Listener } from './playout.ts';
export { POLICIES, POLICY_NAMES, type Player, type Policy, type PolicyName } from './policies.ts';
export type { Spread } from './statistics.ts';
export { seedOfGame, sweep, type SweepReport } from './sweep.ts';
