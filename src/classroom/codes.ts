/** Codes of hand-ins in a text, whatever became of the text on its way, and the check by which one is whole. */
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { toSigns } from '../run/bytes.ts';
import { LONGEST_CODE } from '../run/link.ts';
import { lineCounter } from './letter.ts';

/** What a code begins with. */
export const MARK = 'A4H1-';
/** Signs of the check at its end: 48 bits. */
export const CHECK_SIGNS = 8;
const CHECK_BYTES = (CHECK_SIGNS * 3) / 4;

/** Fewer signs behind the mark are no code but talk about codes. */
const FEWEST_SIGNS = 20;
/** Parts that a code may have come in. */
const MOST_PARTS = 400;
/** Text that is looked through for the parts of one code: signs, and what stands between them. */
const FARTHEST = 3 * LONGEST_CODE;
/** Codes that are taken from one text. */
const MOST_CODES = 5000;

/** The mark, where a soft break may go through it. */
const MARKS = new RegExp(`(?<![A-Za-z0-9-])${MARK.split('').join('\\v?')}`, 'g');

/** A code, and where it begins. */
export interface FoundCode {
  /** Whole or damaged: `decodeHandIn` says which. */
  readonly code: string;
  /** From 1. */
  readonly line: number;
  /** Places in the tidied text, the end not included. */
  readonly from: number;
  readonly to: number;
}

/** The check of a code that is whole but for it. */
export function checkOf(checked: string): string {
  return toSigns(sha256(utf8ToBytes(checked)).subarray(0, CHECK_BYTES));
}

/** All codes in a text that `tidied` gave, in their order, each as often as it stands there in another line. */
export function codesIn(text: string): readonly FoundCode[] {
  const lineAt = lineCounter(text);
  const found: FoundCode[] = [];
  const places = [...text.matchAll(MARKS)].slice(0, MOST_CODES);
  for (const [at, { index, 0: mark }] of places.entries()) {
    const from = index + mark.length;
    const end = Math.min(places[at + 1]?.index ?? text.length, from + FARTHEST);
    const one = codeFrom(text.slice(from, end));
    if (!one) continue;
    const line = lineAt(index);
    const before = found.at(-1);
    if (before?.line === line && before.code === one.code) continue;
    found.push({ code: one.code, line, from: index, to: from + one.length });
  }
  return found;
}

/**
 * The code whose signs behind the mark begin the text: as many parts of it as are whole together, else, damaged,
 * its first part. Undefined where there is too little for a code.
 */
function codeFrom(text: string): { readonly code: string; readonly length: number } | undefined {
  const hash = sha256.create().update(utf8ToBytes(MARK));
  let signs = '';
  let hashed = 0;
  let parts = 0;
  for (const { index, 0: part } of text.matchAll(/[\w-]+/g)) {
    // What follows at a distance is not the rest of the mark.
    if (parts === 0 && index > 2) return undefined;
    parts += 1;
    signs += part;
    if (parts > MOST_PARTS || signs.length > LONGEST_CODE) break;
    // Marks of emphasis may stand right behind a code, and both are signs of one.
    const marks = /[_-]{0,2}$/.exec(part)?.[0].length ?? 0;
    for (let cut = 0; cut <= marks; cut += 1) {
      const whole = signs.slice(0, signs.length - cut);
      const due = whole.length - CHECK_SIGNS;
      if (due <= hashed) break;
      const check = hash
        .clone()
        .update(utf8ToBytes(signs.slice(hashed, due)))
        .digest();
      if (toSigns(check.subarray(0, CHECK_BYTES)) !== whole.slice(due)) continue;
      return { code: MARK + whole, length: index + part.length };
    }
    const sure = Math.max(hashed, signs.length - CHECK_SIGNS - 2);
    hash.update(utf8ToBytes(signs.slice(hashed, sure)));
    hashed = sure;
  }
  const first = /^[^\w-]{0,2}([\w-]+)/.exec(text);
  const damaged = first?.[1]?.slice(0, LONGEST_CODE) ?? '';
  if (damaged.length < FEWEST_SIGNS) return undefined;
  return { code: MARK + damaged, length: first?.[0].length ?? 0 };
}
