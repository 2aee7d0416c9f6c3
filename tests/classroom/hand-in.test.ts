import { describe, expect, test } from 'vitest';
import { addressOf, readAddress } from '../../src/classroom/address.ts';
import { scenarioOfId } from '../../src/classroom/arm-id.ts';
import { scenarioOfArm } from '../../src/classroom/arms.ts';
import { dealFor } from '../../src/classroom/deal.ts';
import { decodeHandIn, encodeHandIn, findHandIns } from '../../src/classroom/hand-in-code.ts';
import { decodeHandInFile, encodeHandInFile } from '../../src/classroom/hand-in-file.ts';
import { builtIn } from '../../src/scenario/index.ts';
import { aRun } from '../run/a-run.ts';
import { anAnswer, anAssignment } from './an-assignment.ts';

const scenario = await builtIn('kazakhstan-2022');
const arms = { fact: 'means.burden', values: [null, 300] };
const assignment = anAssignment(scenario, {
  title: 'Group B, Friday',
  minutes: 40,
  prompts: [
    { turn: 3, question: 'adopted' },
    { turn: 5, question: null },
  ],
  arms,
});

describe('an assignment in an address', () => {
  test('can be read by people and comes back as it was', () => {
    const end = addressOf(assignment);
    expect(end).toContain('scenario=kazakhstan-2022');
    expect(end).toContain('ask=3.adopted,5');
    expect(end).toContain('arms=as-is,300');
    expect(readAddress(end)).toEqual({ ok: true, value: assignment });
  });

  test('a later version is named, and nothing of it is guessed', () => {
    const read = readAddress(addressOf(assignment).replace('v=1', 'v=2'));
    expect(read).toMatchObject({ ok: false, problem: { field: 'v' } });
  });
});

test('of two numbers in a row each is dealt another arm', () => {
  for (let number = 1; number < 60; number += 2) {
    const both = [number, number + 1].map((one) => dealFor(assignment, one).arm);
    expect(new Set(both).size).toBe(2);
  }
});

test('an arm is a scenario of its own, and leads back to the one that it was made from', () => {
  const other = scenarioOfArm(scenario, arms, 1);
  expect(scenarioOfArm(scenario, arms, 0)).toBe(scenario);
  expect(other.means.burden).toBe(300);
  expect(other.hash).not.toBe(scenario.hash);
  expect(scenarioOfId(other.id)).toBe(scenario.id);
});

describe('a hand-in', () => {
  const run = aRun('juniper-1204-7', 'record', scenario);
  const one = {
    assignment,
    number: 7,
    label: 'Blue table',
    minutes: 23,
    answers: [
      anAnswer(run, 4, { turn: 3 }),
      anAnswer(run, 9, { turn: 5, question: null, chance: null }),
    ],
    run,
  };

  test('says the same as a file and as a code', () => {
    const file = decodeHandInFile(encodeHandInFile(one));
    const code = decodeHandIn(encodeHandIn(one));
    const { run: _, ...said } = one;
    expect(file).toMatchObject({ ok: true, value: { ...said, handed: { kind: 'whole', run } } });
    expect(code).toMatchObject({ ok: true, value: { ...said, handed: { kind: 'linked' } } });
  });

  test('is found in whatever it was pasted into', () => {
    const code = encodeHandIn(one);
    expect(findHandIns(`"7","Blue","${code}"\r\nDear all, ${code}`)).toEqual([code]);
  });
});
