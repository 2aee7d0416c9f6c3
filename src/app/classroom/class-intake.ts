/** What is dropped on the class page on its way into the report. */
import { reportOf } from '../../classroom/compare.ts';
import type { Scenario } from '../../engine/index.ts';
import type { Say } from '../../desk/parts/words.ts';
import { recordBeside } from './class-record.ts';
import { classLife, classState, EMPTY, setClass, stopExample } from './class-store.ts';
import { readClass, type ClassFile, type ClassReading } from './reader.ts';

export interface Lent {
  readonly say: Say;
  readonly load: (id: string) => Promise<Scenario | undefined>;
}

/** What is read, for whom. */
interface Drop extends Lent {
  readonly files: readonly ClassFile[];
  readonly isExample: boolean;
  /** Ends when nobody wants it any more. */
  readonly wanted: AbortSignal;
}

let reading: AbortController | undefined;
/** One drop is read after the other, as long as the class is not forgotten. */
let queue = { life: classLife(), last: Promise.resolve() };
let pastes = 0;

/** Reads more files into the class. What was read stays if this one is stopped or fails; an example gives way. */
export function takeFiles(files: readonly ClassFile[], lent: Lent): Promise<void> {
  stopExample();
  return queued({ ...lent, files, isExample: false, wanted: classLife() });
}

/** Reads what was pasted like a file. Each has a number, so that it is known from the others. */
export function takePaste(words: string, lent: Lent): Promise<void> {
  pastes += 1;
  return takeFiles([fileOfText(lent.say('class-paste-name', { number: pastes }), words)], lent);
}

/** Reads the files of an example, as long as it is wanted. */
export function takeExample(
  files: readonly ClassFile[],
  lent: Lent,
  wanted: AbortSignal,
): Promise<void> {
  return queued({ ...lent, files, isExample: true, wanted });
}

/** Ends the reading that is under way. */
export function stopReading(): void {
  reading?.abort();
}

function queued(drop: Drop): Promise<void> {
  const life = classLife();
  const before = queue.life === life ? queue.last : Promise.resolve();
  queue = { life, last: before.then(() => read(drop)) };
  return queue.last;
}

async function read(drop: Drop): Promise<void> {
  const { files, load, say, isExample, wanted } = drop;
  if (wanted.aborted) return;
  const stop = new AbortController();
  const end = () => stop.abort();
  wanted.addEventListener('abort', end);
  reading = stop;
  // Runs of scripts and runs of students are never one class.
  if (isExample || classState().isExample) setClass(EMPTY);
  const { earlier } = classState();
  setClass({ reading: { kind: 'reading', done: 0, of: null }, message: undefined });
  try {
    const result = await readClass(files, {
      assignment: null,
      scenarioOf: load,
      signal: stop.signal,
      onProgress: ({ runs, ofRuns }) => {
        const of = ofRuns === 0 ? null : ofRuns;
        setClass({ reading: { kind: 'reading', done: runs, of } }, stop.signal);
      },
      ...(earlier ? { earlier } : {}),
    });
    await show(result, drop, stop.signal);
  } catch (error) {
    const message = say('class-failed', { message: String(error) });
    setClass({ message }, stop.signal);
  } finally {
    wanted.removeEventListener('abort', end);
    if (reading === stop) reading = undefined;
    // Where it is not wanted any more, the page shows what is done instead.
    setClass({ reading: undefined }, wanted);
  }
}

/** Shows what was read; where that is no class, what came of it. */
async function show(
  result: ClassReading,
  { files, isExample, say, load }: Drop,
  signal: AbortSignal,
): Promise<void> {
  const { task, runs, findings } = result;
  const read = { earlier: result, findings, files: [...classState().files, ...files] };
  const scenario = task && (await load(task.scenario));
  if (!task || !scenario) {
    const message = task ? say('class-no-scenario', { id: task.scenario }) : say('class-nothing');
    return setClass({ ...read, report: undefined, scenario: undefined, message }, signal);
  }
  const { assignment } = task;
  // Where all were dealt one seed, the record meets their luck.
  const seed = assignment?.seeds === 'same' ? assignment.key : undefined;
  const record = await recordBeside({ scenario, seed }, signal);
  signal.throwIfAborted();
  const report = reportOf({ assignment, scenario, record }, runs, findings);
  // Working it out and drawing it are two tasks: the page answers in between.
  await new Promise((done) => setTimeout(done));
  const { title } = classState();
  setClass(
    {
      ...read,
      report,
      scenario,
      isExample,
      title: title === '' ? (assignment?.title ?? '') : title,
    },
    signal,
  );
}

/** Words as a file like any other. */
export function fileOfText(name: string, text: string): ClassFile {
  const bytes = new TextEncoder().encode(text);
  return { name, size: bytes.length, arrayBuffer: async () => bytes.slice().buffer };
}
