/** What is claimed about the alliance, put to the model one claim at a time. */
export { audit, CLAIMS, find } from './audit.ts';
export type { Audit, Finding, Group, Reading } from './audit.ts';
export { holds } from './claim.ts';
export type { Claim, Origin, Setting, Threshold, Unit, Wanted } from './claim.ts';
export { builtInWorld, Lab, PLACES, SEED } from './lab.ts';
export type { Place, World } from './lab.ts';
export { CLAIMANTS, sourceOf } from './sources.ts';
