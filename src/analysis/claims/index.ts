/** What is claimed about the alliance, put to the model one claim at a time. */
export { audit, CLAIMS, find } from './audit.ts';
export type { Audit, Finding, Reading } from './audit.ts';
export { holds } from './claim.ts';
export type { Threshold } from './claim.ts';
export { builtInWorld, Lab, PLACES, SEED } from './lab.ts';
export type { World } from './lab.ts';
export { sourceOf } from './sources.ts';
