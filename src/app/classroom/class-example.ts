/** Brings the example class onto the page. */
import {
  EXAMPLE_RUNS,
  type ExampleFile,
  reasonsOf,
  type ExampleTask,
} from '../../classroom/example.ts';
import { fileOfText, takeExample, type Lent } from './class-intake.ts';
import { beginExample, classState, setClass } from './class-store.ts';

/** Crisis of the example where nobody chose one. */
const EXAMPLE_SCENARIO = 'kazakhstan-2022';

/** What each of the scripts says it thinks: `example-<player>-<n>`. */
const REASONS = [1, 2, 3];

/** Has the example played and read. Nothing happens while something is being read, or where a class is shown. */
export async function showExample(lent: Lent, crisis: string = EXAMPLE_SCENARIO): Promise<void> {
  if (isTaken()) return;
  const wanted = beginExample();
  const { say, load } = lent;
  const scenario = await load(crisis);
  if (!scenario || wanted.aborted || isTaken()) return;
  const playing = (done: number) =>
    setClass({ reading: { kind: 'playing', done, of: EXAMPLE_RUNS } }, wanted);
  playing(0);
  const reasons = reasonsOf((player) => REASONS.map((at) => say(`example-${player}-${at}`)));
  const task = { scenario, title: say('class-example-title'), reasons };
  const files = await played(task, playing, wanted);
  // A reading that came meanwhile shows its own progress.
  if (classState().reading?.kind === 'playing') setClass({ reading: undefined });
  if (!files || wanted.aborted || isTaken()) return;
  await takeExample(
    files.map(({ name, text }) => fileOfText(name, text)),
    lent,
    wanted,
  );
}

/** True where the page has something else to show. */
function isTaken(): boolean {
  const { reading, report } = classState();
  return reading !== undefined || report !== undefined;
}

/** Undefined where it was stopped, or could not be played. */
function played(
  task: ExampleTask,
  onDone: (done: number) => void,
  wanted: AbortSignal,
): Promise<readonly ExampleFile[] | undefined> {
  return new Promise((done) => {
    const worker = hired();
    if (!worker) return done(undefined);
    const end = (files?: readonly ExampleFile[]) => {
      wanted.removeEventListener('abort', stop);
      worker.terminate();
      done(files);
    };
    const stop = () => end();
    wanted.addEventListener('abort', stop);
    worker.onerror = stop;
    worker.onmessage = ({ data }: MessageEvent<number | readonly ExampleFile[]>) => {
      if (typeof data === 'number') onDone(data);
      else end(data);
    };
    worker.postMessage(task);
  });
}

/** Undefined where there are no workers. */
function hired(): Worker | undefined {
  try {
    return new Worker(new URL('./example.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
}
