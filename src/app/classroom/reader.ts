/** Reads a class: files are taken apart, checked and played in workers, and put together here. */
import type { Assignment } from '../../classroom/assignment.ts';
import { LARGEST_ARCHIVE, type DroppedPart } from '../../classroom/drop.ts';
import type { Finding } from '../../classroom/finding.ts';
import type { Inspected } from '../../classroom/inspect.ts';
import type { ClassRun } from '../../classroom/report.ts';
import { taskOf, type ClassTask } from '../../classroom/setting.ts';
import { settle } from '../../classroom/settle.ts';
import type { Scenario } from '../../engine/index.ts';
import { aCrew, type Crew, type Labour } from './crew.ts';
import { lost, type Job, type Results } from './work.ts';

/** A file to read; a `File` is one. Its name may begin with folders. */
export interface ClassFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** How far it is. The number of runs is known when all files are read. */
export interface Progress {
  readonly files: number;
  readonly ofFiles: number;
  readonly runs: number;
  readonly ofRuns: number;
}

export interface ClassReading {
  /** What the class was set: as it was given, or as most of the hand-ins say; undefined where there were none. */
  readonly task: ClassTask | undefined;
  readonly runs: readonly ClassRun[];
  readonly findings: readonly Finding[];
  /** What the next reading needs to add to this one. */
  readonly inspected: readonly Inspected[];
}

export interface ReadingOptions {
  /** Null where it is not known: then that of most of the hand-ins. */
  readonly assignment: Assignment | null;
  /** The scenario with that id, without arms; undefined where there is none. */
  readonly scenarioOf: (id: string) => Promise<Scenario | undefined>;
  readonly onProgress?: (progress: Progress) => void;
  /** Files that were read before and belong to the same class. */
  readonly earlier?: ClassReading;
  /** Ends the reading: it rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Gives a worker; throws where there are none. */
  readonly hire?: () => Labour;
}

const FEWEST_WORKERS = 2;
const MOST_WORKERS = 4;
/** Enough that handing over costs little, and few enough that progress is seen to move. */
const FILES_AT_ONCE = 8;
const PARTS_AT_ONCE = 4;

/** Reads the files of a class. Rejects only where the signal or `scenarioOf` does. */
export async function readClass(
  files: readonly ClassFile[],
  options: ReadingOptions,
): Promise<ClassReading> {
  const { signal, hire = hireWorker } = options;
  signal?.throwIfAborted();
  const crew = aCrew(workers(), hire);
  const stop = () => crew.dismiss();
  signal?.addEventListener('abort', stop);
  try {
    return await read(files, options, crew);
  } finally {
    signal?.removeEventListener('abort', stop);
    crew.dismiss();
  }
}

async function read(
  files: readonly ClassFile[],
  { assignment, scenarioOf, onProgress, earlier, signal }: ReadingOptions,
  crew: Crew,
): Promise<ClassReading> {
  let progress: Progress = { files: 0, ofFiles: files.length, runs: 0, ofRuns: 0 };
  const moved = (change: Partial<Progress>) => {
    progress = { ...progress, ...change };
    onProgress?.(progress);
  };
  const byFile: (readonly DroppedPart[])[] = files.map(() => []);
  await doAll(crew, 'read', FILES_AT_ONCE, {
    names: files.map(({ name }) => name),
    jobAt: async (at) => readJob(files[at]),
    put(at, parts) {
      byFile[at] = parts;
      moved({ files: progress.files + 1 });
    },
  });
  signal?.throwIfAborted();

  const parts = byFile.flat();
  const handIns = parts.flatMap((part) => (part.ok ? [part.handIn] : []));
  const given = assignment && { assignment, scenario: assignment.scenario };
  const task = given ?? earlier?.task ?? taskOf(handIns);
  const inspected: Inspected[] = parts.flatMap((part) =>
    part.ok ? [] : [{ kind: 'refused', finding: part.finding }],
  );
  if (task) {
    crew.set(task, await scenarioOf(task.scenario));
    const sound = parts.flatMap((part) => (part.ok ? [part] : []));
    moved({ ofRuns: sound.length });
    await doAll(crew, 'inspect', PARTS_AT_ONCE, {
      names: sound.map(({ source }) => source),
      jobAt: async (at) => ({ kind: 'inspect', part: sound[at] ?? missing() }),
      put(_, result) {
        inspected.push(result);
        moved({ runs: progress.runs + 1 });
      },
    });
    signal?.throwIfAborted();
  }
  const all = [...(earlier?.inspected ?? []), ...inspected];
  return { task, ...settle(all), inspected: all };
}

interface Work<Kind extends Job['kind']> {
  readonly names: readonly string[];
  readonly jobAt: (at: number) => Promise<Extract<Job, { kind: Kind }>>;
  readonly put: (at: number, result: Results[Kind]) => void;
}

/** Has one kind of job done for each of the names; what is lost is put as such. */
function doAll<Kind extends Job['kind']>(
  crew: Crew,
  kind: Kind,
  atOnce: number,
  { names, jobAt, put }: Work<Kind>,
): Promise<void> {
  return crew.do({
    count: names.length,
    atOnce,
    jobAt,
    // A worker answers a job with the result of its kind.
    done: (at, result) => put(at, result as Results[Kind]),
    lost: (at, reason) => put(at, lost({ kind }, names[at] ?? '', reason) as Results[Kind]),
  });
}

async function readJob(file: ClassFile | undefined): Promise<Extract<Job, { kind: 'read' }>> {
  const { name, size } = file ?? missing();
  if (size > LARGEST_ARCHIVE)
    throw new Error(`it is larger than ${LARGEST_ARCHIVE / 1024 / 1024} MB`);
  return { kind: 'read', name, bytes: await (file ?? missing()).arrayBuffer() };
}

function missing(): never {
  throw new Error('Jobs are asked for by their numbers.');
}

function workers(): number {
  const cores = globalThis.navigator?.hardwareConcurrency ?? FEWEST_WORKERS;
  return Math.min(MOST_WORKERS, Math.max(FEWEST_WORKERS, cores));
}

function hireWorker(): Labour {
  return new Worker(new URL('./class.worker.ts', import.meta.url), { type: 'module' });
}
