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
/** Signs that are hashed for one text: a class of hundreds takes a tenth of them. */
const MOST_HASHED = 8 * 1024 * 1024;
/** Signs that a check costs, however little is checked. */
const BLOCK = 64;

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

/** What was found in a text, and where it was given up. */
interface CodesFound {
  /** In their order, each as often as it stands there in another line. */
  readonly codes: readonly FoundCode[];
  /** Line from which on there was more than is looked through; undefined where all was. */
  readonly unreadFrom: number | undefined;
}

/** All codes in a text that `tidied` gave. */
export function codesIn(text: string): CodesFound {
  const lineAt = lineCounter(text);
  const found: FoundCode[] = [];
  const places = placesIn(text);
  const budget = { signs: MOST_HASHED };
  for (const [at, { index, 0: mark }] of places.entries()) {
    if (at === MOST_CODES) return { codes: found, unreadFrom: lineAt(index) };
    const from = index + mark.length;
    const end = Math.min(places[at + 1]?.index ?? text.length, from + FARTHEST);
    const one = codeFrom(text.slice(from, end), budget);
    if (budget.signs <= 0) return { codes: found, unreadFrom: lineAt(index) };
    if (!one) continue;
    const line = lineAt(index);
    const before = found.at(-1);
    if (before?.line === line && before.code === one.code) continue;
    found.push({ code: one.code, line, from: index, to: from + one.length });
  }
  return { codes: found, unreadFrom: undefined };
}

/** Where codes begin: one more than are taken, where there are more. */
function placesIn(text: string): readonly RegExpExecArray[] {
  const places: RegExpExecArray[] = [];
  for (const place of text.matchAll(MARKS)) {
    places.push(place);
    if (places.length > MOST_CODES) break;
  }
  return places;
}

/**
 * The code whose signs behind the mark begin the text: as many parts of it as are whole together, else, damaged,
 * its first part. Undefined where there is too little for a code. What is hashed is paid from the budget.
 */
function codeFrom(
  text: string,
  budget: { signs: number },
): { readonly code: string; readonly length: number } | undefined {
  const hash = sha256.create().update(utf8ToBytes(MARK));
  let signs = '';
  let hashed = 0;
  let parts = 0;
  for (const { index, 0: part } of text.matchAll(/[\w-]+/g)) {
    // What follows at a distance is not the rest of the mark.
    if (parts === 0 && index > 2) return undefined;
    parts += 1;
    signs += part;
    budget.signs -= part.length;
    if (parts > MOST_PARTS || signs.length > LONGEST_CODE || budget.signs <= 0) break;
    // Marks of emphasis may stand right behind a code, and both are signs of one.
    const marks = /[_-]{0,2}$/.exec(part)?.[0].length ?? 0;
    for (let cut = 0; cut <= marks; cut += 1) {
      const whole = signs.slice(0, signs.length - cut);
      const due = whole.length - CHECK_SIGNS;
      if (due <= hashed) break;
      budget.signs -= BLOCK;
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
