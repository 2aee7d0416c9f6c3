import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf, readAddress } from '../../src/classroom/address.ts';
import {
  LANGUAGES,
  QUESTIONS,
  READING_LEVELS,
  SEED_POLICIES,
  type Assignment,
} from '../../src/classroom/assignment.ts';
import { tidyLine } from '../../src/classroom/checked.ts';
import { readDropped } from '../../src/classroom/drop.ts';
import {
  decodeHandIn,
  encodeHandIn,
  findHandIns,
  type ToHandIn,
} from '../../src/classroom/hand-in-code.ts';
import { decodeHandInFile, encodeHandInFile } from '../../src/classroom/hand-in-file.ts';
import type { Answer } from '../../src/classroom/hand-in.ts';
import { decodeLink, encodeLink } from '../../src/run/link.ts';
import { isSeed } from '../../src/run/seed.ts';
import { anAnswer, anAssignment } from '../classroom/an-assignment.ts';
import { aRun, SCENARIO } from '../run/a-run.ts';
import { bytesChanged, nodesChanged } from './mutations.ts';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 150);
const run = aRun();

/** What people type: letters of all writings, signs beyond the first plane, marks of direction, cut as fields are. */
const line = (longest: number) =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength: longest }),
      fc.string({ unit: 'binary', maxLength: longest }),
      fc.constantFrom(
        'שלום \u200fעולם',
        'مرحبا',
        '👩‍👩‍👧‍👦 🇰🇿',
        '𝕬𝖗𝖙',
        '&=%2C+#?',
        '"\\\u2028',
        'a\u0301',
        ' x ',
      ),
    )
    .map((typed) => tidyLine(typed, longest));

const count = (least: number, most: number) => fc.integer({ min: least, max: most });

const anyAssignment: fc.Arbitrary<Assignment> = fc.record({
  scenario: fc.constantFrom('kazakhstan-2022', 'mine'),
  scenarioHash: fc.stringMatching(/^[0-9a-f]{12}$/),
  rules: fc.constantFrom('0.4.0', '12.0.3'),
  title: line(60),
  key: fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .filter((key) => key.length <= 32 && isSeed(key)),
  seeds: fc.constantFrom(...SEED_POLICIES),
  takeBack: fc.boolean(),
  record: fc.boolean(),
  reading: fc.constantFrom(...READING_LEVELS),
  language: fc.constantFrom(...LANGUAGES),
  minutes: count(0, 600),
  prompts: fc
    .uniqueArray(count(1, 40), { maxLength: 6 })
    .chain((turns) =>
      fc.tuple(
        ...turns
          .sort((one, other) => one - other)
          .map((turn) =>
            fc.option(fc.constantFrom(...QUESTIONS)).map((question) => ({ turn, question })),
          ),
      ),
    ),
  arms: fc.option(
    fc.record({
      fact: fc.constantFrom('means.burden', 'members.kazakhstan.trust', 'turns.0.hours'),
      values: fc.uniqueArray(fc.option(count(-99_999_999, 99_999_999)), {
        minLength: 2,
        maxLength: 4,
      }),
    }),
  ),
  hands: fc.boolean(),
});

const anyAnswers: fc.Arbitrary<readonly Answer[]> = fc
  .array(
    fc.record({
      turn: count(1, 40),
      step: count(0, 2000),
      link: fc.stringMatching(/^[0-9a-f]{16}$/),
      question: fc.option(fc.constantFrom(...QUESTIONS)),
      chance: fc.option(count(0, 100)),
      reason: line(140),
      hands: fc.array(fc.record({ choice: line(40), count: count(0, 999) }), { maxLength: 5 }),
    }),
    { maxLength: 24 },
  )
  .map((answers) => answers.sort((one, other) => one.step - other.step));

const anyHandIn: fc.Arbitrary<ToHandIn> = fc.record({
  assignment: fc.option(anyAssignment),
  number: count(0, 9999),
  label: line(40),
  minutes: count(0, 60_000),
  answers: anyAnswers,
  run: fc.constant(run),
});

const assignment = anAssignment(SCENARIO, {
  title: 'Gruppe Ä',
  prompts: [{ turn: 3, question: 'adopted' }],
  arms: { fact: 'means.burden', values: [null, 300] },
});
const handIn = {
  assignment,
  number: 7,
  label: 'Blue 👩‍🏫',
  minutes: 20,
  answers: [anAnswer(run, 3), anAnswer(run, 8, { reason: 'Потому что.' })],
  run,
};
const TEXT = encodeHandInFile(handIn);
const CODE = encodeHandIn(handIn);
const ADDRESS = addressOf(assignment);
const decoded = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('there and back', () => {
  test('any assignment', () => {
    fc.assert(
      fc.property(anyAssignment, (one) => {
        const end = addressOf(one);
        expect(readAddress(end)).toEqual({ ok: true, value: one });
        expect(readAddress(new URL(`https://example.org/#/x?${end}`).hash.slice(4))).toEqual({
          ok: true,
          value: one,
        });
      }),
      { numRuns: 2 * RUNS },
    );
  });

  test('any hand-in, as a file, as a code, and in a letter', () => {
    const linked = decodeLink(encodeLink(run));
    fc.assert(
      fc.property(anyHandIn, fc.nat({ max: 76 }), (one, width) => {
        const { run: _, ...said } = one;
        const file = decodeHandInFile(encodeHandInFile(one));
        expect(file).toEqual({ ok: true, value: { ...said, handed: { kind: 'whole', run } } });
        const code = encodeHandIn(one);
        const handed = { kind: 'linked', run: linked.ok && linked.value };
        expect(decodeHandIn(code)).toEqual({ ok: true, value: { ...said, handed } });
        const lines = code.match(new RegExp(`.{1,${width + 20}}`, 'g')) ?? [];
        expect(findHandIns(`Hello!\n> ${lines.join('\n> ')}\n> Bye_for-now`)).toEqual([code]);
      }),
      { numRuns: RUNS },
    );
  });
});

test('every sign of a code that was changed, left out or doubled is noticed', () => {
  for (let at = 0; at < CODE.length; at += 1) {
    const sign = CODE.charAt(at);
    const other = sign === 'x' ? 'y' : 'x';
    for (const put of [other, '', sign + sign]) {
      const changed = CODE.slice(0, at) + put + CODE.slice(at + 1);
      if (changed === CODE) continue;
      expect(decodeHandIn(changed).ok, `${at} ${put}`).toBe(false);
      const parts = readDropped('x.txt', strToU8(`Hello ${changed} bye`));
      expect(
        parts.every(({ ok }) => !ok),
        `${at} ${put}`,
      ).toBe(true);
    }
  }
});

describe('whatever comes is read or refused in words', () => {
  const soundly = (read: { ok: boolean; problem?: { message: string } }) =>
    read.ok || (read.problem?.message.length ?? 0) > 20;
  const dropped = (bytes: Uint8Array) => {
    const parts = readDropped('fuzz', bytes);
    return parts.every((part) => part.ok || part.finding.message.length > 20);
  };

  test('any text and any bytes', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.string({ unit: 'binary' }).map((text) => `A4H1-${text}`),
      fc.string({ unit: 'binary' }).map((text) => `v=1&${text}`),
      fc.webQueryParameters(),
    );
    fc.assert(
      fc.property(anything, (text) => {
        expect([decodeHandIn(text), decodeHandInFile(text), readAddress(text)].every(soundly)).toBe(
          true,
        );
        expect(dropped(strToU8(text))).toBe(true);
      }),
      { numRuns: 4 * RUNS },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(dropped(bytes)).toBe(true);
      }),
      { numRuns: 4 * RUNS },
    );
  });

  test('damaged bytes', () => {
    fc.assert(
      fc.property(bytesChanged([TEXT, CODE, ADDRESS]), (bytes) => {
        const text = decoded(bytes);
        expect([decodeHandIn(text), decodeHandInFile(text), readAddress(text)].every(soundly)).toBe(
          true,
        );
        expect(dropped(bytes)).toBe(true);
      }),
      { numRuns: 2 * RUNS },
    );
  });

  test('damaged parts: what is taken comes back as it was read', () => {
    fc.assert(
      fc.property(nodesChanged([JSON.parse(TEXT)]), (content) => {
        const read = decodeHandInFile(JSON.stringify(content));
        expect(soundly(read)).toBe(true);
        if (!read.ok || read.value.handed.kind !== 'whole') return;
        const { handed, ...said } = read.value;
        expect(decodeHandInFile(encodeHandInFile({ ...said, run: handed.run }))).toEqual(read);
      }),
      { numRuns: 2 * RUNS },
    );
  });

  test('damaged archives', () => {
    const archives = [0, 6].map((level) =>
      zipSync(
        {
          'a/b.handin.json': strToU8(TEXT),
          'c.txt': strToU8(CODE),
          'd.zip': zipSync({ e: strToU8(CODE) }),
        },
        { level: level as 0 | 6 },
      ),
    );
    const damage = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...archives),
        damage,
        fc.option(fc.nat()),
        (archive, changes, cut) => {
          const bytes = archive.slice(0, cut === null ? undefined : cut % archive.length);
          // The directory at the end is what a reader goes by: half of the damage is done there.
          for (const [at, byte] of changes)
            bytes[
              at % 2 ? at % bytes.length : bytes.length - 1 - (at % Math.min(bytes.length, 250))
            ] = byte;
          expect(dropped(bytes)).toBe(true);
        },
      ),
      { numRuns: 3 * RUNS },
    );
  });
});
