import { expect, test } from 'vitest';
import { aCrew } from '../../../src/app/classroom/crew.ts';
import { readClass, type ClassFile, type Progress } from '../../../src/app/classroom/reader.ts';
import { lost, type Result } from '../../../src/app/classroom/work.ts';
import { encodeHandIn } from '../../../src/classroom/hand-in-code.ts';
import { encodeHandInFile } from '../../../src/classroom/hand-in-file.ts';
import { encodeRun } from '../../../src/run/index.ts';
import { builtIn } from '../../../src/scenario/index.ts';
import { handedIn, recorded } from '../../classroom/hand-ins.ts';
import { anAssignment } from '../../classroom/an-assignment.ts';

const scenario = await builtIn('kazakhstan-2022');
const assignment = anAssignment(scenario, { arms: { fact: 'means.burden', values: [null, 300] } });
const scenarioOf = async (id: string) => (id === scenario.id ? scenario : undefined);
const file = (name: string, ...content: BlobPart[]): ClassFile => new File(content, name);

const handIns = [1, 2, 3, 4, 5, 6].map((number) =>
  handedIn(scenario, assignment, number, { policy: number % 2 ? 'random' : 'record' }),
);
const [first, second, third, ...rest] = handIns as [
  (typeof handIns)[0],
  (typeof handIns)[0],
  (typeof handIns)[0],
  ...typeof handIns,
];
const foreign = { ...first, assignment: { ...assignment, key: 'falcon-1' } };
const FILES: readonly ClassFile[] = [
  file('one.handin.json', encodeHandInFile(first)),
  file('two.txt', `Here it is:\n${encodeHandIn(second)}`),
  file('export.csv', rest.map((one) => `x;${encodeHandIn(one)}\r\n`).join('')),
  file('again.txt', encodeHandIn(second)),
  file('photo.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47)),
  file('foreign.txt', encodeHandIn(foreign)),
  file('third.json', encodeHandInFile(third).replace('"seed": "', '"seed": "x')),
];

function expectTheClass({ runs, findings }: Awaited<ReturnType<typeof readClass>>): void {
  // In which order they stand says nothing about who they are.
  const byNumber = [...runs].sort((one, other) => one.number - other.number);
  expect(byNumber.map(({ number, source }) => [number, source])).toEqual([
    [1, 'one.handin.json'],
    [2, 'two.txt, line 2'],
    [4, 'export.csv, line 1'],
    [5, 'export.csv, line 2'],
    [6, 'export.csv, line 3'],
  ]);
  expect(findings.map(({ kind, source }) => [kind, source])).toEqual([
    ['duplicate', 'again.txt, line 1'],
    ['foreign', 'foreign.txt, line 1'],
    ['unreadable', 'photo.png'],
    ['diverges', 'third.json'],
  ]);
}

test('a class is read by workers, whatever the order of its files, with progress', async () => {
  const heard: Progress[] = [];
  const onProgress = (progress: Progress) => heard.push(progress);
  const reading = await readClass(FILES, { assignment: null, scenarioOf, onProgress });
  expectTheClass(reading);
  expect(reading.task?.assignment).toEqual(assignment);
  expect(heard.at(-1)).toEqual({ files: 7, ofFiles: 7, runs: 8, ofRuns: 8 });
  const again = await readClass(FILES.toReversed(), { assignment, scenarioOf });
  const lists = { parts: [], inspected: [] };
  expect({ ...again, ...lists }).toEqual({ ...reading, ...lists });
});

test('without workers it is done on the page, which stays alive meanwhile', async () => {
  let breaths = 0;
  const beat = setInterval(() => (breaths += 1), 5);
  const hire = () => {
    throw new Error('No workers here.');
  };
  const reading = await readClass(FILES, { assignment: null, scenarioOf, hire });
  clearInterval(beat);
  expectTheClass(reading);
  expect(breaths).toBeGreaterThan(1);
});

test('a worker whose script cannot be had is done without', async () => {
  const hire = () => new Worker('/there-is-no-such.worker.js', { type: 'module' });
  expectTheClass(await readClass(FILES, { assignment: null, scenarioOf, hire }));
});

/** What counts as a second: patience ends sooner, and yet not before a worker of a busy machine is there. */
const TICK = 400;

const stubborn = () =>
  new Worker(new URL('./stubborn.worker.ts', import.meta.url), { type: 'module' });

test('a file that kills a worker, and one that keeps it for ever, cost themselves alone', async () => {
  const names = ['a', 'crash', 'b', 'endless', 'c', 'd', 'crash again', 'e'];
  const crew = aCrew(2, stubborn, TICK);
  const results = new Map<string, Result>();
  await crew.do({
    count: names.length,
    atOnce: 4,
    jobAt: async (at) => ({ kind: 'read', name: names[at] ?? '', bytes: new ArrayBuffer(0) }),
    done: (at, result) => results.set(names[at] ?? '', result),
    lost: (at, reason) =>
      results.set(names[at] ?? '', lost({ kind: 'read' }, names[at] ?? '', reason)),
  });
  crew.dismiss();
  const told = names.map((name) => JSON.stringify(results.get(name)));
  for (const [at, name] of names.entries()) {
    const due = name.startsWith('crash')
      ? /broke down over it/
      : name === 'endless'
        ? /longer than 20 seconds/
        : /an empty file/;
    expect(told[at], name).toMatch(due);
  }
});

test('reading can be given up', async () => {
  const controller = new AbortController();
  const onProgress = () => controller.abort(new Error('Enough.'));
  const reading = readClass(FILES, {
    assignment: null,
    scenarioOf,
    onProgress,
    signal: controller.signal,
  });
  await expect(reading).rejects.toThrow('Enough.');
});

test('files that come later are added to those that were read', async () => {
  const earlier = await readClass(FILES.slice(0, 2), { assignment: null, scenarioOf });
  expect(earlier.runs).toHaveLength(2);
  expectTheClass(await readClass(FILES.slice(2), { assignment: null, scenarioOf, earlier }));
});

test('runs without any assignment are a class of their scenario; of a crisis that is not here nothing is', async () => {
  const runs = ['x-1', 'x-2'].map((seed) => recorded(scenario, seed, 'passive').run);
  const files = runs.map((run, at) => file(`${at}.run.json`, encodeRun(run)));
  const reading = await readClass(files, { assignment: null, scenarioOf });
  expect(reading.task).toEqual({ assignment: null, scenario: scenario.id });
  expect(reading.runs).toHaveLength(2);
  const absent = await readClass(files, { assignment: null, scenarioOf: async () => undefined });
  expect(absent.findings.map(({ kind }) => kind)).toEqual(['text', 'text']);
  expect((await readClass([], { assignment: null, scenarioOf })).task).toBeUndefined();
});

test('a file that cannot be opened is named', async () => {
  const gone: ClassFile = {
    name: 'gone.txt',
    size: 5,
    arrayBuffer: () => Promise.reject(new DOMException('The file is gone.', 'NotFoundError')),
  };
  const large: ClassFile = { ...gone, name: 'large.iso', size: 5e9 };
  const { findings } = await readClass([gone, large], { assignment: null, scenarioOf });
  expect(findings.map(({ source, message }) => [source, message])).toEqual([
    ['gone.txt', 'It could not be opened: The file is gone.'],
    ['large.iso', 'It could not be opened: it is larger than 64 MB.'],
  ]);
});
