/** Runs for the rest of the house: record, keep, replay, verify. */
export { decodeRun, encodeRun, LARGEST_RUN } from './file.ts';
export { beginRun, extendRun } from './recorder.ts';
export { replay } from './replay.ts';
export type { Run, RunProblem } from './run.ts';
export { drawSeed, readSeed } from './seed.ts';
export { verify } from './verify.ts';
