/** A run as a few lines of text, for a letter or a chat, and back from whatever came of them on the way. */
import { isWhole, LONGEST_CODE } from './link.ts';

const HEAD = 'ARTICLE IV RUN';
/** What stands before a code: the path of an address, or the head of the short text. */
const MARKS = /#\/run\/|\barticle\s+iv\s+run\b/gi;
/** Signs a line: short enough that no mail program breaks it again. */
const LINE = 50;

/** Most text that is looked through, in UTF-16 units. */
const LONGEST_TEXT = 2 * LONGEST_CODE;
/** What may begin a code where nothing stands before it: a version, and signs without a break. */
const BEGINNING = /(?<![\w-])\d[\w-]{19,}/g;
/** Places that are tried as the beginning of a code, and parts that it may have come in. */
const MOST_BEGINNINGS = 6;
const MOST_PARTS = 200;

/** The address of the code in the page at that address, without what its sender had asked of the page. */
export function asAddress(code: string, page: string): string {
  return `${page.replace(/[?#].*$/s, '')}#/run/${code}`;
}

/** The code under its head, in short lines. */
export function asText(code: string): string {
  const lines = code.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
  return [HEAD, ...lines].join('\n');
}

/**
 * The code in a text that somebody pasted: the bare code, the short text or an address that holds it, with
 * line breaks, quotation marks and words around it. A code that is found but damaged is given as it is, for
 * `decodeLink` to say what is wrong with it; undefined where there is none.
 */
export function findCode(pasted: string): string | undefined {
  const text = tidied(pasted.slice(0, LONGEST_TEXT));
  const marked = [...text.matchAll(MARKS)].map(({ index, 0: mark }) => index + mark.length);
  const bare = [...text.matchAll(BEGINNING)].map(({ index }) => index);
  const candidates = [...marked.slice(0, MOST_BEGINNINGS), ...bare.slice(0, MOST_BEGINNINGS)].map(
    (at) => partsOf(text.slice(at)),
  );
  for (const candidate of candidates) {
    const code = wholeCode(candidate);
    if (code !== undefined) return code;
  }
  return candidates[0]?.join('');
}

/** Without what programs put into a text on its way: quoting at line beginnings, escapes, hidden signs. */
function tidied(text: string): string {
  return text
    .replace(/^[ \t>|]+/gm, '')
    .replace(/=\r?\n/g, '')
    .replace(/%(?:20|0A|0D|09)/gi, ' ')
    .replace(/%23/g, '#')
    .replace(/%2F/gi, '/')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '');
}

function partsOf(text: string): string[] {
  return (text.match(/[\w-]+/g) ?? []).slice(0, MOST_PARTS);
}

/** The first few parts joined, as many as make a whole code. */
function wholeCode(parts: readonly string[]): string | undefined {
  let code = '';
  for (const part of parts) {
    code += part;
    if (code.length > LONGEST_CODE) return undefined;
    if (isWhole(code)) return code;
  }
  return undefined;
}
