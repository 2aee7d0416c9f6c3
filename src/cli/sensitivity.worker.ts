/** Does pieces of the sensitivity table in a process of its own: one at a time, as they are handed over. */
import { work, type Job } from '../analysis/sensitivity/index.ts';
import { builtIn } from '../scenario/index.ts';

process.on('message', (job: Job) => {
  void answer(job);
});

async function answer(job: Job): Promise<void> {
  process.send?.(work(await builtIn(job.scenario), job));
}
