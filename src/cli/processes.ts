/** Long work in pieces, in as many processes as there are cores. */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

/**
 * Does the pieces by a program of this folder that answers each message with its result. Results come back in the order
 * of the pieces, whoever did them.
 */
export async function workAll<Result>(
  program: string,
  jobs: readonly object[],
  progress: (done: number) => void,
): Promise<readonly Result[]> {
  const hand = fileURLToPath(new URL(program, import.meta.url));
  const results: Result[] = [];
  let next = 0;
  let done = 0;
  const hands = Array.from(
    { length: Math.min(jobs.length, availableParallelism()) },
    () =>
      new Promise<void>((resolve, reject) => {
        const process = fork(hand, { execArgv: ['--import', import.meta.resolve('tsx')] });
        let at = 0;
        const give = (): void => {
          at = next;
          next += 1;
          const job = jobs[at];
          if (job) process.send(job);
          else process.disconnect();
        };
        process.on('error', reject);
        process.on('exit', (code) => {
          if (code === 0) resolve();
          else reject(new Error(`A process of ${program} ended with ${String(code)}.`));
        });
        process.on('message', (result: Result) => {
          results[at] = result;
          done += 1;
          progress(done);
          give();
        });
        give();
      }),
  );
  await Promise.all(hands);
  return results;
}
