import { describe, expect, test } from 'vitest';
import { decodeLink, encodeLink } from '../../src/run/link.ts';
import { asText, findCode } from '../../src/run/paste.ts';
import { aRun } from './a-run.ts';

const code = encodeLink(aRun());
const text = asText(code);
const link = `https://example.org/games/article-iv/?stage=off#/run/${code}`;
/** In lines of that many signs. */
const broken = (whole: string, length: number, end = '\n') =>
  (whole.match(new RegExp(`.{1,${length}}`, 'g')) ?? []).join(end);

test('the short text says what it is, in lines that no mail program breaks again', () => {
  const [head, ...lines] = text.split('\n');
  expect(head).toBe('ARTICLE IV RUN');
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(64);
  expect(lines.join('')).toBe(code);
});

describe('the code is found in what was pasted', () => {
  test.each([
    ['the bare code', code],
    ['the short text', text],
    ['the text with spaces around', `\n\n   ${text}   \n`],
    ['the text with Windows line ends', text.replaceAll('\n', '\r\n')],
    ['the text in one line', text.replaceAll('\n', ' ')],
    ['the text in small letters at its head', text.replace('ARTICLE IV RUN', 'Article IV run:')],
    ['the text quoted in an answer', text.replace(/^/gm, '> ')],
    ['the text quoted twice', text.replace(/^/gm, '> > ')],
    ['the text in quotation marks', `“${text}”`],
    ['the text with words around', `Hello, look at this:\n${text}\n\nBest wishes\nAnn, 3rd year`],
    ['words right after it', `${text} what do you say?`],
    ['words between its head and the code', text.replace('\n', ' from Ann, 5 May 2026\n')],
    ['a bare code with words around', `my run: ${code}, see you`],
    ['an address', link],
    ['an address in brackets', `[my run](${link})`],
    ['an address and a full stop', `See ${link}.`],
    ['an address broken by a mail program', broken(link, 72)],
    ['an address broken and quoted', broken(link, 72, '\n> ')],
    ['an address in quoted-printable', broken(link, 75, '=\r\n')],
    ['an address from a mailto link', `mailto:?body=${encodeURIComponent(broken(link, 70))}`],
    ['the text from a mailto link', encodeURIComponent(text)],
    ['a code with hidden signs in it', `${code.slice(0, 40)}\u200b\u00ad${code.slice(40)}\ufeff`],
    ['a damaged address before a sound text', `${link.slice(0, -5)}\n${text}`],
  ])('%s', (_, pasted) => {
    expect(findCode(pasted)).toBe(code);
  });
});

test('a code that was damaged is handed on, to be told what is wrong with it', () => {
  for (const damaged of [link.slice(0, -9), text.replace(/.$/, '~')]) {
    const found = findCode(damaged);
    const decoded = decodeLink(found ?? '');
    expect(decoded.ok ? '' : decoded.problem.field).toBe('check');
  }
});

test('a text without a run holds none', () => {
  for (const nothing of ['', 'Hello!', 'https://example.org/', '12345', '{"format": 1}']) {
    expect(findCode(nothing)).toBeUndefined();
  }
});

test('a long text is looked through in a moment, whatever it holds', () => {
  for (const part of ['1abcdefghijklmnopqrstuvwxyz ', '#/run/1 ', 'article iv run ', '1', '> ']) {
    const began = performance.now();
    findCode(part.repeat(200_000));
    expect(performance.now() - began).toBeLessThan(2000);
  }
});
