/** What is dropped on the class page on its way into the report. */
import { reportOf } from '../../classroom/compare.ts';
import type { RecordLine } from '../../classroom/report.ts';
import type { Scenario } from '../../engine/index.ts';
import type { Say } from '../../desk/parts/words.ts';
import { classState, setClass } from './class-store.ts';
import type { RecordTask } from './record.worker.ts';
import { readClass, type ClassFile, type ClassReading } from './reader.ts';

interface Lent {
  readonly say: Say;
  readonly load: (id: string) => Promise<Scenario | undefined>;
}

let reading: AbortController | undefined;
/** One drop is read after the other. */
let queue: Promise<void> = Promise.resolve();

/** Reads more files into the class. What was read stays if this one is stopped or fails. */
export function takeFiles(files: readonly ClassFile[], lent: Lent): Promise<void> {
  queue = queue.then(() => read(files, lent));
  return queue;
}

/** Ends the reading that is under way. */
export function stopReading(): void {
  reading?.abort();
}

async function read(files: readonly ClassFile[], { say, load }: Lent): Promise<void> {
  const { earlier, files: before } = classState();
  const stop = new AbortController();
  reading = stop;
  setClass({ reading: { kind: 'reading', done: 0, of: null }, message: undefined });
  try {
    const result = await readClass(files, {
      assignment: null,
      scenarioOf: load,
      signal: stop.signal,
      onProgress: ({ runs, ofRuns }) =>
        setClass({ reading: { kind: 'reading', done: runs, of: ofRuns === 0 ? null : ofRuns } }),
      ...(earlier ? { earlier } : {}),
    });
    await show(result, { say, load });
    setClass({ files: [...before, ...files] });
  } catch (error) {
    if (!stop.signal.aborted) {
      setClass({ message: say('class-failed', { message: String(error) }) });
    }
  } finally {
    reading = undefined;
    setClass({ reading: undefined });
  }
}

async function show(result: ClassReading, { say, load }: Lent): Promise<void> {
  const { task, runs, findings } = result;
  const scenario = task && (await load(task.scenario));
  if (!task || !scenario) {
    const message = task ? say('class-no-scenario', { id: task.scenario }) : say('class-nothing');
    return setClass({ message });
  }
  const { assignment } = task;
  // Where all were dealt one seed, the record meets their luck.
  const seed = assignment?.seeds === 'same' ? assignment.key : undefined;
  const record = await recordOf({ scenario, seed });
  const report = reportOf({ assignment, scenario, record }, runs, findings);
  // Working it out and drawing it are two tasks: the page answers in between.
  await new Promise((done) => setTimeout(done));
  const { title } = classState();
  setClass({
    report,
    scenario,
    earlier: result,
    title: title === '' ? (assignment?.title ?? '') : title,
  });
}

/** Null where the scenario has no record, or it could not be played. */
function recordOf(task: RecordTask): Promise<RecordLine | null> {
  return new Promise((done) => {
    const worker = new Worker(new URL('./record.worker.ts', import.meta.url), { type: 'module' });
    const end = (line: RecordLine | null) => {
      worker.terminate();
      done(line);
    };
    worker.onerror = () => end(null);
    worker.onmessage = ({ data }: MessageEvent<RecordLine | null>) => end(data);
    worker.postMessage(task);
  });
}

/** Pasted words as a file like any other. */
export function fileOfText(name: string, text: string): ClassFile {
  const bytes = new TextEncoder().encode(text);
  return { name, size: bytes.length, arrayBuffer: async () => bytes.slice().buffer };
}
