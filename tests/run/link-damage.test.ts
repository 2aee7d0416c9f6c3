import { deflateSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openWriter, toSigns, type Writer } from '../../src/run/bytes.ts';
import { decodeLink, encodeLink, LONGEST_CODE } from '../../src/run/link.ts';
import { WORDS_1 } from '../../src/run/link-words.ts';
import { sha256Hex } from '../../src/scenario/index.ts';
import { aRun } from './a-run.ts';

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Longest that any refusal may take, in milliseconds, on a slow machine. */
const PATIENCE = 2000;

const code = encodeLink(aRun());

function messageOf(text: string): string {
  const decoded = decodeLink(text);
  return decoded.ok ? 'accepted' : decoded.problem.message;
}

/** A code whose check is right, whatever it holds. */
function signed(bytes: ArrayLike<number>, version = '1'): string {
  const checked = version + toSigns(bytes);
  const check = (sha256Hex(checked).slice(0, 12).match(/../g) ?? []).map((pair) =>
    Number.parseInt(pair, 16),
  );
  return checked + toSigns(check);
}

const HASHES = Array.from({ length: 14 }, () => 7);
const packed = (body: Uint8Array) => signed([...HASHES, ...deflateSync(body, { level: 9 })]);

/** A sound code up to its actions, then what `rest` writes. */
function written(rest: (writer: Writer) => void, seed = 'steppe-1407'): string {
  const writer = openWriter(WORDS_1);
  writer.word('kazakhstan-2022');
  writer.text('0.3.0');
  writer.text(seed);
  writer.byte(1);
  rest(writer);
  return packed(Uint8Array.from(writer.bytes));
}

test('every sign that was changed is noticed', () => {
  for (let at = 0; at < code.length; at += 1) {
    const other = SIGNS.charAt((SIGNS.indexOf(code.charAt(at)) + 1 + (at % 63)) % 64);
    expect(messageOf(code.slice(0, at) + other + code.slice(at + 1)), String(at)).toMatch(
      /^This is not a run in a link: (check|version): /,
    );
  }
});

test('every cut, doubling and swap is noticed', () => {
  for (let at = 0; at < code.length; at += 1) {
    const [before, after] = [code.slice(0, at), code.slice(at)];
    const doubled = before + after.charAt(0) + after;
    const swapped = before + after.charAt(1) + after.charAt(0) + after.slice(2);
    const damages = [before, before + after.slice(1), doubled, swapped];
    // Two like signs that change places are no damage.
    for (const damaged of damages.filter((one) => one !== code)) {
      expect(messageOf(damaged), damaged).not.toBe('accepted');
    }
  }
});

test('a later version is told from a damaged code', () => {
  expect(messageOf(signed([1, 2, 3], '3'))).toBe(
    'This is not a run in a link: version: expected version 1 or 2 of links, which are read here, not 3.',
  );
});

test('a run that parted from another one after its own end is no run', () => {
  const writer = openWriter(WORDS_1);
  writer.word('kazakhstan-2022');
  writer.text('0.3.0');
  writer.text('steppe-1407');
  writer.byte(0);
  writer.count(0);
  writer.count(1);
  const body = deflateSync(Uint8Array.from(writer.bytes), { level: 9 });
  expect(messageOf(signed([...HASHES, ...body], '2'))).toContain('parent: expected a step');
});

describe('what is packed as a link should be and holds no run', () => {
  test.each([
    ['nothing', signed([]), 'end: expected'],
    ['no body', signed(HASHES), 'packed by deflate|more bytes'],
    ['noise', signed([...HASHES, 6, 255, 255, 3]), 'packed by deflate'],
    ['an empty body', packed(new Uint8Array(0)), 'more bytes'],
    ['too many actions', written((writer) => writer.count(2001)), 'at most 2000'],
    ['fewer actions than said', written((writer) => writer.count(3)), 'more bytes'],
    [
      'more actions than said',
      written(({ count, byte }) => {
        count(1);
        byte(0);
        byte(0);
      }),
      'nothing after',
    ],
    [
      'an endless number',
      written(({ byte }) => Array.from({ length: 9 }, () => byte(255))),
      '28 bits',
    ],
    [
      'an unknown word',
      written(({ count, byte }) => {
        count(1);
        byte(8);
        byte(255);
      }),
      'words',
    ],
    [
      'no measure',
      written(({ count, byte }) => {
        count(1);
        byte(254);
        byte(0);
      }),
      'actions\\[0\\].measure: expected a measure',
    ],
    [
      'a poisoned measure',
      written(({ count, byte, text, word }) => {
        count(1);
        byte(5);
        text('__proto__');
        word(null);
      }),
      'expected a measure',
    ],
    [
      'an aim that is code',
      written(({ count, byte, word }) => {
        count(1);
        byte(8);
        word('<b>');
      }),
      'expected an aim',
    ],
    [
      'a rung that there is not',
      written(({ count, byte, word }) => {
        count(1);
        byte(4);
        byte(15);
        word(null);
      }),
      'clauses of a text',
    ],
    [
      'an army beyond measure',
      written(({ count, byte, word }) => {
        count(1);
        byte(4);
        byte(128 + 7);
        word(null);
        count(200_000);
        count(7);
      }),
      'clauses of a text',
    ],
    ['a seed with a hidden mark', written(({ count }) => count(0), 'a\u202eb'), 'seed of letters'],
  ])('%s', (_, text, message) => {
    expect(messageOf(text)).toMatch(new RegExp(message));
  });

  test('a text that is not UTF-8', () => {
    expect(messageOf(packed(Uint8Array.from([1, 2, 255, 254])))).toContain('UTF-8');
  });

  test('a body that would unpack to a hundred megabytes is stopped', () => {
    const bomb = packed(new Uint8Array(24_000_000));
    expect(bomb.length).toBeLessThanOrEqual(LONGEST_CODE);
    const began = performance.now();
    expect(messageOf(bomb)).toContain('unpacked');
    expect(performance.now() - began).toBeLessThan(PATIENCE);
  });

  test('a code beyond measure is not looked at', () => {
    expect(messageOf('1'.repeat(LONGEST_CODE + 1))).toContain(`at most ${LONGEST_CODE}`);
  });

  test('any bytes at all, without an exception', () => {
    const began = performance.now();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), fc.boolean(), (bytes, pack) => {
        const text = pack ? packed(bytes) : signed([...HASHES, ...bytes]);
        expect(decodeLink(text).ok).toBe(false);
      }),
      { numRuns: 200 },
    );
    expect(performance.now() - began).toBeLessThan(10 * PATIENCE);
  });

  test('any text at all, without an exception', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(decodeLink(text).ok).toBe(false);
      }),
      { numRuns: 100 },
    );
  });
});

test('reading a poisoned link leaves every other object as it was', () => {
  decodeLink(packed(new TextEncoder().encode('{"__proto__": {"polluted": true}}')));
  expect('polluted' in {}).toBe(false);
});
