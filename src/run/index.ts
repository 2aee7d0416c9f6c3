/** Runs for the rest of the house: record, keep, replay, verify. */
export { decodeRun } from './file.ts';
export { beginRun, branchRun, extendRun } from './recorder.ts';
export { replay } from './replay.ts';
export type { RecordedRun } from './recorded.ts';
export type { Parent, Run, RunProblem } from './run.ts';
export { drawSeed, readSeed } from './seed.ts';
export { verify } from './verify.ts';
export { encodeRun } from './writing.ts';
