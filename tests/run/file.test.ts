import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LARGEST_RUN } from '../../src/run/file.ts';
import { decodeRun, encodeRun } from '../../src/run/index.ts';
import { aRun } from './a-run.ts';
import { anyRun } from './any-run.ts';

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
    fc.property(anyRun, (run) => {
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
    ['another format', withField('format', 3), 'format: expected the format 2 or 1'],
    [
      'a parent of another kind',
      withField('parent', { step: 1, end: 'abc' }),
      'parent.end: expected 16 hexadecimal digits',
    ],
    [
      'a parent in a file that knew none',
      withField('format', 1).replace(/}$/, ',"parent":{"step":0,"end":"0123456789abcdef"}}'),
      'format: expected',
    ],
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
