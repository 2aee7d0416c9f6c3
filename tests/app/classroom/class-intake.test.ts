/** The class in memory, without any worker: whatever comes when, it is what was dropped and not forgotten. */
import { strToU8, zipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { showExample } from '../../../src/app/classroom/class-example.ts';
import {
  stopReading,
  takeExample,
  takeFiles,
  takePaste,
} from '../../../src/app/classroom/class-intake.ts';
import {
  beginExample,
  classState,
  EMPTY,
  forgetClass,
  setClass,
} from '../../../src/app/classroom/class-store.ts';
import type { ClassFile } from '../../../src/app/classroom/reader.ts';
import { encodeHandIn } from '../../../src/classroom/hand-in-code.ts';
import { encodeHandInFile } from '../../../src/classroom/hand-in-file.ts';
import { handedIn } from '../../classroom/hand-ins.ts';
import { anAssignment } from '../../classroom/an-assignment.ts';
import { SCENARIO } from '../../run/a-run.ts';

const assignment = anAssignment(SCENARIO);
const handIns = [1, 2].map((number) =>
  handedIn(SCENARIO, assignment, number, { policy: 'passive' }),
);
const file = (name: string, content: string | Uint8Array<ArrayBuffer>): ClassFile =>
  new File([content], name);
const [first, second] = handIns.map((one, at) =>
  file(`${at + 1}.handin.json`, encodeHandInFile(one)),
) as [ClassFile, ClassFile];
const scripted = file(
  'example-3.handin.json',
  encodeHandInFile(handedIn(SCENARIO, { ...assignment, key: 'example' }, 3, { policy: 'passive' })),
);
const say = (key: string, with_: object = {}) => [key, ...Object.values(with_)].join(' ');
const lent = { say, load: async (id: string) => (id === SCENARIO.id ? SCENARIO : undefined) };
const sources = () => classState().report?.runs.map(({ source }) => source);

/** Workers of which all but those that `isThere` break on being made; those say nothing. */
function silentWorkers(isThere: (script: string) => boolean) {
  const made: { onmessage?: (event: { data: unknown }) => void; ended: boolean }[] = [];
  vi.stubGlobal(
    'Worker',
    class {
      ended = false;
      constructor(script: URL) {
        if (!isThere(script.href)) throw new Error('No workers here.');
        made.push(this);
      }
      postMessage() {}
      terminate() {
        this.ended = true;
      }
    },
  );
  return made;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  forgetClass();
});

test('where there are no workers the class is shown, without the record', async () => {
  await takeFiles([first], lent);
  expect(sources()).toEqual(['1.handin.json']);
  expect(classState()).toMatchObject({ message: undefined, reading: undefined });
});

test('files that come after the example are a class of their own', async () => {
  await takeExample([scripted], lent, beginExample());
  expect(classState()).toMatchObject({ isExample: true });
  await takeFiles([first], lent);
  expect(sources()).toEqual(['1.handin.json']);
  expect(classState()).toMatchObject({ isExample: false, findings: [] });
});

test('files that come while the example is read or played end it', async () => {
  const example = takeExample([scripted], lent, beginExample());
  const mine = takeFiles([first], lent);
  await Promise.all([example, mine]);
  expect(sources()).toEqual(['1.handin.json']);

  forgetClass();
  const workers = silentWorkers((script) => script.includes('example.worker'));
  const showing = showExample({ ...lent, load: async () => SCENARIO });
  await vi.waitFor(() => expect(classState().reading?.kind).toBe('playing'));
  await takeFiles([second], lent);
  await showing;
  expect(workers.map(({ ended }) => ended)).toEqual([true]);
  expect(sources()).toEqual(['2.handin.json']);
  expect(classState()).toMatchObject({ isExample: false, reading: undefined });
});

test.each([1, 2])(
  'a class that is forgotten while it is read does not come back (%i)',
  async (when) => {
    await takeFiles([first], lent);
    let asked = 0;
    const load = async () => {
      asked += 1;
      if (asked === when) forgetClass();
      return SCENARIO;
    };
    const late = takeFiles([second], { ...lent, load });
    const queued = takeFiles([second], lent);
    await Promise.all([late, queued]);
    expect(asked).toBe(when);
    expect(classState()).toEqual(EMPTY);
    await takeFiles([second], lent);
    expect(sources()).toEqual(['2.handin.json']);
  },
);

test('a reading that hangs does not hold up the class after it is forgotten', async () => {
  const hung = { name: 'hung', size: 1, arrayBuffer: () => new Promise<ArrayBuffer>(() => {}) };
  void takeFiles([hung], lent);
  await Promise.resolve();
  forgetClass();
  await takeFiles([first], lent);
  expect(sources()).toEqual(['1.handin.json']);
});

test('a record that never comes is not waited for: not for ever, and not by who stops or forgets', async () => {
  const workers = silentWorkers((script) => script.includes('record.worker'));
  for (const end of [stopReading, forgetClass]) {
    const reading = takeFiles([first], lent);
    await vi.waitFor(() => expect(workers.some(({ ended }) => !ended)).toBe(true));
    end();
    await reading;
    expect(workers.every(({ ended }) => ended)).toBe(true);
    expect(classState()).toMatchObject({ report: undefined, reading: undefined });
  }
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const reading = takeFiles([first], lent);
  await vi.waitFor(() => expect(workers.some(({ ended }) => !ended)).toBe(true));
  await vi.advanceTimersByTimeAsync(60_000);
  await reading;
  expect(sources()).toEqual(['1.handin.json']);
});

test('what holds nothing is named, also after the next drop', async () => {
  await takeFiles([file('essay.txt', 'My dog ate it.')], lent);
  expect(classState()).toMatchObject({
    message: 'class-nothing',
    report: undefined,
    findings: [{ kind: 'unreadable', source: 'essay.txt' }],
  });
  await takeFiles([first], lent);
  expect(classState().message).toBeUndefined();
  expect(classState().report?.findings).toMatchObject([{ source: 'essay.txt' }]);
  expect(sources()).toEqual(['1.handin.json']);
});

test('runs of a scenario that was not here are counted once it is', async () => {
  await takeFiles([first], { ...lent, load: async () => undefined });
  expect(classState()).toMatchObject({ report: undefined, findings: [{ kind: 'text' }] });
  await takeFiles([second], lent);
  expect(sources()).toEqual(['1.handin.json', '2.handin.json']);
  expect(classState().findings).toEqual([]);
});

test('each paste is told from the others', async () => {
  for (const one of handIns) await takePaste(encodeHandIn(one), lent);
  const [one, other] = sources() ?? [];
  expect(one).toMatch(/^class-paste-name \d+, line 1$/);
  expect(other).not.toBe(one);
});

test('an archive is read file by file', async () => {
  const bytes = zipSync({
    'a/one.txt': strToU8(encodeHandIn(handIns[0] as (typeof handIns)[0])),
    'photo.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47),
    'b/more.zip': zipSync({ 'two.txt': strToU8(encodeHandIn(handIns[1] as (typeof handIns)[0])) }),
  });
  await takeFiles([file('all.zip', Uint8Array.from(bytes))], lent);
  expect(sources()).toEqual(['all.zip: a/one.txt, line 1', 'all.zip: b/more.zip: two.txt, line 1']);
  expect(classState().findings).toMatchObject([{ source: 'all.zip: photo.png' }]);
});

test('a change for what has ended is none', () => {
  const wanted = beginExample();
  forgetClass();
  setClass({ title: 'Group B' }, wanted);
  expect(classState().title).toBe('');
});
