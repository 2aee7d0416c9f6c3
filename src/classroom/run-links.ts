/** Runs without an assignment in a text: as links, as short texts under their head, as bare codes. */
import { isWhole, LONGEST_CODE } from '../run/link.ts';
import { findCode } from '../run/paste.ts';
import type { FoundCode } from './codes.ts';
import { lineCounter } from './letter.ts';

/** What stands before the code of a run. */
const MARKS = /#\/run\/|\barticle\s+iv\s+run\b/gi;
/** A bare code: a version, and signs without a break. */
const BARE = /(?<![\w-])\d[\w-]{60,}/g;
/** Signs that may be the code of a run and are looked at. */
const MOST_TRIED = 20_000;
const MOST_LINKS = 5000;

/** All codes of runs in a text that `tidied` gave, but for places in `taken`; bare ones only where they are whole. */
export function runLinksIn(text: string, taken: readonly FoundCode[]): readonly FoundCode[] {
  const free = blanked(text, taken);
  const marked = markedIn(free);
  return [...marked, ...bareIn(blanked(free, marked))].sort((one, other) => one.from - other.from);
}

function markedIn(text: string): readonly FoundCode[] {
  const lineAt = lineCounter(text);
  const places = [...text.matchAll(MARKS)].slice(0, MOST_LINKS);
  return places.flatMap(({ index, 0: mark }, at) => {
    const end = Math.min(places[at + 1]?.index ?? text.length, index + 2 * LONGEST_CODE);
    const rest = text.slice(index, end);
    const code = findCode(rest);
    if (code === undefined || !/^\d/.test(code)) return [];
    // Of a damaged code the first part is told, and not the text behind it.
    const told = isWhole(code) ? code : (/[\w-]+/.exec(rest.slice(mark.length))?.[0] ?? '');
    return [{ code: told, line: lineAt(index), from: index, to: end }];
  });
}

function bareIn(text: string): readonly FoundCode[] {
  const lineAt = lineCounter(text);
  return [...text.matchAll(BARE)]
    .slice(0, MOST_TRIED)
    .filter(({ 0: code }) => code.length <= LONGEST_CODE && isWhole(code))
    .slice(0, MOST_LINKS)
    .map(({ index, 0: code }) => ({
      code,
      line: lineAt(index),
      from: index,
      to: index + code.length,
    }));
}

/** The text with spaces in those places. */
function blanked(text: string, places: readonly FoundCode[]): string {
  let rest = '';
  let at = 0;
  for (const { from, to } of places) {
    rest += text.slice(at, from) + text.slice(from, to).replace(/[^\n\v]/g, ' ');
    at = to;
  }
  return rest + text.slice(at);
}
