/** Reads a class: files are taken apart, checked and played in workers, and put together here. */
import { scenarioOfId } from '../../classroom/arm-id.ts';
import { LARGEST_ARCHIVE } from '../../classroom/archive.ts';
import type { Assignment } from '../../classroom/assignment.ts';
import { mostOf, type DroppedPart } from '../../classroom/drop.ts';
import type { Finding } from '../../classroom/finding.ts';
import type { Inspected } from '../../classroom/inspect.ts';
import type { ClassRun } from '../../classroom/report.ts';
import { taskOf, type ClassTask } from '../../classroom/setting.ts';
import { settle } from '../../classroom/settle.ts';
import type { Scenario } from '../../engine/index.ts';
import { aCrew, type Crew, type Labour } from './crew.ts';
import { lost, type Job, type PackedFile, type Results } from './work.ts';

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
  /** Of the scenario that the runs were played in; undefined where there was none. */
  readonly scenarioHash: string | undefined;
  /** Everything that was dropped, and what came of each: what the next reading needs to add to this one. */
  readonly parts: readonly DroppedPart[];
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
  const moved: Move = (by) => {
    const { files = 0, ofFiles = 0, runs = 0, ofRuns = 0 } = by;
    progress = {
      files: progress.files + files,
      ofFiles: progress.ofFiles + ofFiles,
      runs: progress.runs + runs,
      ofRuns: progress.ofRuns + ofRuns,
    };
    onProgress?.(progress);
  };
  const fresh = await partsOf(files, crew, moved);
  signal?.throwIfAborted();
  // What the class was set is told by all that came of it, so that the order of drops makes no difference.
  const parts = [...(earlier?.parts ?? []), ...fresh];
  const { task, scenario } = await setFor(parts, assignment, scenarioOf);
  const scenarioHash = scenario?.hash;
  const isAsBefore =
    scenarioHash === earlier?.scenarioHash &&
    JSON.stringify(task) === JSON.stringify(earlier?.task);
  const before = isAsBefore ? (earlier?.inspected ?? []) : [];
  if (task) crew.set(task, scenario);
  const inspected = [...before, ...(await inspectAll(parts.slice(before.length), crew, moved))];
  signal?.throwIfAborted();
  return { task, scenarioHash, ...settle(inspected), parts, inspected };
}

type Move = (by: Partial<Progress>) => void;

/** Everything that is in the files, in their order. */
async function partsOf(
  files: readonly ClassFile[],
  crew: Crew,
  moved: Move,
): Promise<readonly DroppedPart[]> {
  const byFile: Results['read'][] = files.map(() => []);
  await doAll(crew, 'read', FILES_AT_ONCE, {
    names: files.map(({ name }) => name),
    jobAt: async (at) => readJob(files[at]),
    put(at, found) {
      byFile[at] = found;
      moved({ files: 1 });
    },
  });
  const packed = byFile.flat().filter((one) => 'bytes' in one);
  if (packed.length > 0) moved({ ofFiles: packed.length });
  const unpacked = new Map<PackedFile, Results['read']>();
  await doAll(crew, 'read', FILES_AT_ONCE, {
    names: packed.map(({ name }) => name),
    jobAt: async (at) => {
      const file = packed[at] ?? missing();
      // Bytes are gone with the job, and the job may be asked for again.
      return { kind: 'read', ...file, bytes: file.bytes.slice(0) };
    },
    put(at, found) {
      unpacked.set(packed[at] ?? missing(), found);
      moved({ files: 1 });
    },
  });
  const readIn = (one: Results['read'][number]) =>
    'bytes' in one ? (unpacked.get(one) ?? []) : [one];
  return byFile.flatMap((found, at) =>
    mostOf(
      files[at]?.name ?? '',
      found.flatMap(readIn).filter((one) => 'ok' in one),
    ),
  );
}

/** What the class was set, with its scenario, where it is here. */
async function setFor(
  parts: readonly DroppedPart[],
  assignment: Assignment | null,
  scenarioOf: ReadingOptions['scenarioOf'],
): Promise<{ readonly task?: ClassTask; readonly scenario?: Scenario }> {
  const handIns = parts.flatMap((part) => (part.ok ? [part.handIn] : []));
  const task = assignment ? { assignment, scenario: assignment.scenario } : taskOf(handIns);
  if (!task) return {};
  const scenario = await scenarioOf(task.scenario);
  if (scenario) return { task, scenario };
  if (task.assignment) return { task };
  // Runs alone do not say whether an id that looks like that of an arm is one.
  const ids = new Set(handIns.map(({ handed }) => handed.run.scenario));
  for (const id of [...ids].sort()) {
    if (scenarioOfId(id) !== task.scenario) continue;
    const own = await scenarioOf(id);
    if (own) return { task: { ...task, scenario: id }, scenario: own };
  }
  return { task };
}

/** What comes of each of the parts; there have to be none that are sound where nothing was set. */
async function inspectAll(
  parts: readonly DroppedPart[],
  crew: Crew,
  moved: Move,
): Promise<readonly Inspected[]> {
  const sound = parts.flatMap((part) => (part.ok ? [part] : []));
  const results = new Map<DroppedPart, Inspected>();
  if (sound.length > 0) moved({ ofRuns: sound.length });
  await doAll(crew, 'inspect', PARTS_AT_ONCE, {
    names: sound.map(({ source }) => source),
    jobAt: async (at) => ({ kind: 'inspect', part: sound[at] ?? missing() }),
    put(at, result) {
      results.set(sound[at] ?? missing(), result);
      moved({ runs: 1 });
    },
  });
  return parts.flatMap((part) =>
    part.ok ? (results.get(part) ?? []) : [{ kind: 'refused' as const, finding: part.finding }],
  );
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
