/** The record that stands beside the class, played in a worker. */
import type { RecordLine } from '../../classroom/report.ts';
import type { RecordTask } from './record.worker.ts';

/** Milliseconds after which the class is shown without it. A slow machine takes about five seconds. */
const PATIENCE = 30_000;

/** Null where the scenario has no record, or it could not be played, took too long or was stopped. Never rejects. */
export function recordBeside(task: RecordTask, signal: AbortSignal): Promise<RecordLine | null> {
  if (signal.aborted) return Promise.resolve(null);
  const worker = hired();
  if (!worker) return Promise.resolve(null);
  return new Promise((done) => {
    const end = (line: RecordLine | null) => {
      clearTimeout(clock);
      signal.removeEventListener('abort', stop);
      worker.terminate();
      done(line);
    };
    const stop = () => end(null);
    const clock = setTimeout(stop, PATIENCE);
    signal.addEventListener('abort', stop);
    worker.onerror = (event) => {
      // The class is whole without it: that is no error of the page.
      event.preventDefault();
      stop();
    };
    worker.onmessage = ({ data }: MessageEvent<RecordLine | null>) => end(data);
    worker.postMessage(task);
  });
}

/** Undefined where there are no workers. */
function hired(): Worker | undefined {
  try {
    return new Worker(new URL('./record.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
}
