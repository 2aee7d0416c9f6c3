/** Runs for the rest of the house: record, keep, replay, verify. */
export { decodeRun, encodeRun } from './file.ts';
export { beginRun, extendRun } from './recorder.ts';
export { replay, type Replay } from './replay.ts';
export type { Run, RunProblem, RunResult } from './run.ts';
export { drawSeed, readSeed } from './seed.ts';
export { verify, type Verified } from './verify.ts';
