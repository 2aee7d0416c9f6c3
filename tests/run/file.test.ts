import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LENGTHS, MEASURES, SIZES, type Action, type Rung } from '../../src/engine/index.ts';
import { LARGEST_RUN } from '../../src/run/file.ts';
import { decodeRun, encodeRun, type Run } from '../../src/run/index.ts';
import { isSeed } from '../../src/run/seed.ts';
import { aRun } from './a-run.ts';

const hex = (digits: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${digits}}$`));

const actions = fc.array(
  fc.oneof(
    fc.constantFrom<Action>(
      { kind: 'amend' },
      { kind: 'hear' },
      { kind: 'withdrawText' },
      { kind: 'endTurn' },
    ),
    fc
      .tuple(fc.constantFrom(...MEASURES), fc.option(fc.stringMatching(/^[a-zA-Z0-9-]{1,20}$/)))
      .map(([measure, aim]): Action =>
        aim === null ? { kind: 'act', measure } : { kind: 'act', measure, aim },
      ),
    fc
      .record({
        rung: fc.integer({ min: 0, max: 8 }).map((rung) => rung as Rung),
        basis: fc.constantFrom('article2' as const, 'article4' as const),
        names: fc.option(fc.constant('azerbaijan')),
        size: fc.constantFrom(0, ...SIZES),
        days: fc.constantFrom(0, ...LENGTHS),
        task: fc.constantFrom('guard' as const, 'police' as const),
        closes: fc.boolean(),
      })
      .map((text): Action => ({ kind: 'table', text })),
  ),
  { maxLength: 30 },
);

const runs: fc.Arbitrary<Run> = actions.chain((list) =>
  fc.record({
    format: fc.constant(1 as const),
    scenario: fc.constantFrom('kazakhstan-2022', 'mine'),
    scenarioHash: hex(64),
    rules: fc.constantFrom('0.1.0', '12.0.3'),
    seed: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter(isSeed),
    actions: fc.constant(list),
    chain: fc
      .tuple(fc.array(hex(16), { minLength: list.length, maxLength: list.length }), hex(64))
      .map(([links, last]) => [...links, last]),
    digests: fc.array(hex(64), { minLength: list.length + 1, maxLength: list.length + 1 }),
    finished: fc.boolean(),
  }),
);

function messageOf(text: string): string {
  const decoded = decodeRun(text);
  return decoded.ok ? 'accepted' : decoded.problem.message;
}

/** The encoded run with one field replaced. */
function withField(field: string, value: unknown): string {
  return JSON.stringify({ ...aRun(), [field]: value });
}

test('a run comes back from its file as it went in', () => {
  fc.assert(
    fc.property(runs, (run) => {
      expect(decodeRun(encodeRun(run))).toEqual({ ok: true, value: run });
    }),
  );
});

test('a long game fits into 16 kB', () => {
  expect(encodeRun(aRun()).length).toBeLessThan(16 * 1024);
});

describe('what is no run file is refused with a reason', () => {
  test.each([
    ['nothing', '', 'This is not a run file: expected JSON'],
    ['a scenario', 'format: 1\nid: x\n', 'This is not a run file: expected JSON'],
    ['a list', '[]', 'expected an object with format, scenario'],
    ['another format', withField('format', 2), 'format: expected the format 1'],
    ['a strange field', withField('score', 7), 'score: expected only format'],
    ['a number as seed', withField('seed', 7), 'seed: expected a seed'],
    [
      'a seed with a hidden mark',
      withField('seed', 'a\u202eb'),
      'seed: expected a seed of letters',
    ],
    [
      'a short hash',
      withField('scenarioHash', 'abc'),
      'scenarioHash: expected 64 hexadecimal digits',
    ],
    [
      'an unknown measure',
      withField('actions', [{ kind: 'act', measure: 'bribe' }]),
      'actions[0].measure: expected a measure',
    ],
    [
      'an aim that is code',
      withField('actions', [{ kind: 'act', measure: 'press', aim: '<b>' }]),
      'actions[0].aim: expected an aim',
    ],
    [
      'half a text',
      withField('actions', [{ kind: 'table', text: { rung: 7 } }]),
      'actions[0].text.basis: expected this field',
    ],
    ['an inherited kind', '{"__proto__": {"format": 1}}', '__proto__: expected only format'],
    [
      'a poisoned action',
      withField('actions', [JSON.parse('{"kind":"hear","__proto__":{"x":1}}')]),
      'actions[0].__proto__: expected only kind',
    ],
    [
      'a missing field',
      JSON.stringify({ ...aRun(), digests: undefined }),
      'digests: expected this field',
    ],
  ])('%s', (_, text, message) => {
    expect(messageOf(text)).toContain(message);
  });

  test('more than 256 kB', () => {
    expect(messageOf(' '.repeat(LARGEST_RUN + 1))).toContain('at most 256 kB');
  });

  test('any text, without an exception', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(decodeRun(text).ok).toBe(false);
      }),
    );
  });
});

test('reading a poisoned file leaves every other object as it was', () => {
  decodeRun('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}');
  expect('polluted' in {}).toBe(false);
});
