/** A class that comes in several drops is the class that it is in one. */
import { expect, test } from 'vitest';
import { aCrew } from '../../../src/app/classroom/crew.ts';
import { readClass, type ClassFile } from '../../../src/app/classroom/reader.ts';
import { factsOf, misfitOfArms } from '../../../src/classroom/arms.ts';
import { encodeHandInFile } from '../../../src/classroom/hand-in-file.ts';
import type { Scenario } from '../../../src/engine/index.ts';
import { encodeRun } from '../../../src/run/index.ts';
import { scenarioHash } from '../../../src/scenario/canonical.ts';
import { freeze } from '../../../src/scenario/freeze.ts';
import { handedIn, recorded } from '../../classroom/hand-ins.ts';
import { anAssignment } from '../../classroom/an-assignment.ts';
import { SCENARIO } from '../../run/a-run.ts';

const hire = () => {
  throw new Error('No workers here.');
};
const reading = (of: Scenario) => ({
  assignment: null,
  scenarioOf: async (id: string) => (id === of.id ? of : undefined),
  hire,
});
const [fact] = factsOf(SCENARIO) as [ReturnType<typeof factsOf>[0] & object];
const other = fact.baseline === fact.high ? fact.low : fact.high;
const arms = { fact: fact.id, values: [null, other] };
const assignment = anAssignment(SCENARIO, { arms });
const handIn = (number: number, change = {}) =>
  handedIn(SCENARIO, { ...assignment, ...change }, number, { policy: 'passive' });
const file = (name: string, text: string): ClassFile => new File([text], name);

function renamed(id: string): Scenario {
  const own = { ...SCENARIO, id };
  return freeze({ ...own, hash: scenarioHash(own) });
}

test('the order of the drops makes no difference', async () => {
  const drops = [
    [file('bare.json', encodeRun(recorded(SCENARIO, 'own-1', 'passive').run))],
    [file('stray.json', encodeHandInFile(handIn(1, { key: 'other-1' })))],
    [1, 2, 3].map((number) => file(`${number}.json`, encodeHandInFile(handIn(number)))),
  ];
  const options = reading(SCENARIO);
  const whole = await readClass(drops.flat(), options);
  expect(whole.task?.assignment?.key).toBe(assignment.key);
  for (const order of [drops, drops.toReversed()]) {
    let sofar: Awaited<ReturnType<typeof readClass>> | undefined;
    for (const drop of order)
      sofar = await readClass(drop, { ...options, ...(sofar ? { earlier: sofar } : {}) });
    expect(sofar?.task).toEqual(whole.task);
    expect(sofar?.runs).toEqual(whole.runs);
    expect(sofar?.findings).toEqual(whole.findings);
  }
});

test('what was played is not played again where nothing changed', async () => {
  const options = reading(SCENARIO);
  const earlier = await readClass([file('1.json', encodeHandInFile(handIn(1)))], options);
  const played: number[] = [];
  await readClass([file('2.json', encodeHandInFile(handIn(2)))], {
    ...options,
    earlier,
    onProgress: ({ ofRuns }) => played.push(ofRuns),
  });
  expect(Math.max(...played)).toBe(1);
});

test('a scenario of one’s own may be called like an arm', async () => {
  const own = renamed('foo-arm-12345678');
  const set = anAssignment(own, { seeds: 'free' });
  const handed = handedIn(own, set, 1, { policy: 'passive' });
  for (const text of [encodeHandInFile(handed), encodeRun(handed.run)]) {
    const { runs, findings, task } = await readClass([file('x.json', text)], reading(own));
    expect(task?.scenario).toBe(own.id);
    expect(findings).toEqual([]);
    expect(runs).toHaveLength(1);
  }
});

test('arms do not fit a scenario whose id leaves no room for theirs', () => {
  expect(misfitOfArms(renamed('a'.repeat(47)), arms)).toBeUndefined();
  expect(misfitOfArms(renamed('a'.repeat(48)), arms)).toMatch(/has more than 47 signs/);
});

test('what breaks the one that reads it costs itself alone, on the page as well', async () => {
  const crew = aCrew(1, hire);
  const told: string[] = [];
  // Nothing was set: to check a part is a bug.
  const part = { ok: false, finding: {} } as never;
  await crew.do({
    count: 2,
    atOnce: 1,
    jobAt: async (at) =>
      at === 0 ? { kind: 'inspect', part } : { kind: 'read', name: 'x', bytes: new ArrayBuffer(0) },
    done: (at) => told.push(`${at} done`),
    lost: (at, reason) => told.push(`${at} ${reason}`),
  });
  expect(told).toEqual(['0 The program that read it broke down over it.', '1 done']);
});
