/** The replay: a run that was played, step by step. */
export type { Limits, SeenRun } from './contract.ts';
export { Replay } from './replay.tsx';
