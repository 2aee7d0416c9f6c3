/** Does pieces of the balance table in a process of its own: one at a time, as they are handed over. */
import { work, type Job } from '../analysis/balance/index.ts';
import { builtIn, isBuiltIn } from '../scenario/index.ts';

process.on('message', (job: Job) => {
  void answer(job);
});

async function answer(job: Job): Promise<void> {
  if (!isBuiltIn(job.scenario)) throw new Error(`There is no scenario ${job.scenario}.`);
  process.send?.(work(await builtIn(job.scenario), job));
}
