/** Brings the example class onto the page. */
import {
  EXAMPLE_RUNS,
  type ExampleFile,
  reasonsOf,
  type ExampleTask,
} from '../../classroom/example.ts';
import type { Say } from '../../desk/parts/words.ts';
import type { Scenario } from '../../engine/index.ts';
import { fileOfText, takeFiles } from './class-intake.ts';
import { classState, setClass } from './class-store.ts';

/** Crisis of the example where nobody chose one. */
const EXAMPLE_SCENARIO = 'kazakhstan-2022';

interface Lent {
  readonly say: Say;
  readonly load: (id: string) => Promise<Scenario | undefined>;
}

/** What each of the scripts says it thinks: `example-<player>-<n>`. */
const REASONS = [1, 2, 3];

let stop: (() => void) | undefined;

/** Has the example played and read. Nothing happens while something is being read. */
export async function showExample(
  { say, load }: Lent,
  crisis: string = EXAMPLE_SCENARIO,
): Promise<void> {
  if (classState().reading) return;
  const scenario = await load(crisis);
  if (!scenario) return;
  const playing = (done: number) =>
    setClass({ reading: { kind: 'playing', done, of: EXAMPLE_RUNS } });
  playing(0);
  const reasons = reasonsOf((player) => REASONS.map((at) => say(`example-${player}-${at}`)));
  const files = await played({ scenario, title: say('class-example-title'), reasons }, playing);
  setClass({ reading: undefined });
  if (!files) return;
  setClass({ isExample: true });
  await takeFiles(
    files.map(({ name, text }) => fileOfText(name, text)),
    { say, load },
  );
}

/** Stops the example where it is being played. */
export function stopExample(): void {
  stop?.();
}

/** Undefined where it was stopped, or could not be played. */
function played(
  task: ExampleTask,
  onDone: (done: number) => void,
): Promise<readonly ExampleFile[] | undefined> {
  return new Promise((done) => {
    const worker = new Worker(new URL('./example.worker.ts', import.meta.url), { type: 'module' });
    const end = (files?: readonly ExampleFile[]) => {
      stop = undefined;
      worker.terminate();
      done(files);
    };
    stop = () => end();
    worker.onerror = () => end();
    worker.onmessage = ({ data }: MessageEvent<number | readonly ExampleFile[]>) => {
      if (typeof data === 'number') onDone(data);
      else end(data);
    };
    worker.postMessage(task);
  });
}
