/** Does pieces of the balance table beside the main thread: one at a time, as they are handed over. */
import { parentPort } from 'node:worker_threads';
import { work, type Job } from '../analysis/balance/index.ts';
import { builtIn, isBuiltIn } from '../scenario/index.ts';

parentPort?.on('message', (job: Job) => {
  void answer(job);
});

async function answer(job: Job): Promise<void> {
  if (!isBuiltIn(job.scenario)) throw new Error(`There is no scenario ${job.scenario}.`);
  parentPort?.postMessage(work(await builtIn(job.scenario), job));
}
