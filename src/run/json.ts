/**
 * JSON from outside, checked before it is parsed: where it breaks off or goes wrong on every engine, and
 * keys that are there twice, of which `JSON.parse` keeps the last without a word.
 */

/** What is wrong with a text. Lines and columns count from 1. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  /** What should have been there, as a phrase that fits after "expected". */
  readonly expected: string;
  /** The key that is there twice, where that is the fault. */
  readonly repeated?: string;
}

/** Lists and objects within one another; a run needs 4. */
const DEEPEST = 8;

const SPACE = /[ \t\n\r]*/y;
const TOKEN =
  // oxlint-disable-next-line no-control-regex -- JSON forbids them in texts
  /"[^"\\\u0000-\u001F]*(?:\\[^][^"\\\u0000-\u001F]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\]:,]/y;

/** An object with the keys so far, or a list. */
type Open = Set<string> | 'list';

/** The first fault of a text as JSON, or undefined. Never throws. */
export function jsonFault(text: string): JsonFault | undefined {
  const open: Open[] = [];
  let due: 'value' | 'firstValue' | 'key' | 'firstKey' | 'colon' | 'next' | 'end' = 'value';
  let at = 0;
  const closed = () => (open.length === 0 ? 'end' : 'next');
  for (;;) {
    at = match(SPACE, text, at)?.end ?? at;
    const token = match(TOKEN, text, at);
    const sign = token?.text ?? '';
    const around = open.at(-1);
    if (due === 'end') {
      return at === text.length ? undefined : faultAt(text, at, 'nothing after the end');
    }
    if (sign === '') return faultAt(text, at, at < text.length ? PHRASES[due] : MORE);
    const inList = around === 'list';
    if (due === 'colon') {
      if (sign !== ':') return faultAt(text, at, PHRASES.colon);
      due = 'value';
    } else if (due === 'next' && sign === ',') {
      due = inList ? 'value' : 'key';
    } else if (
      (sign === ']' && inList && (due === 'next' || due === 'firstValue')) ||
      (sign === '}' && !inList && (due === 'next' || due === 'firstKey'))
    ) {
      open.pop();
      due = closed();
    } else if ((due === 'key' || due === 'firstKey') && sign.startsWith('"')) {
      const key = keyOf(sign);
      if (key === undefined) return faultAt(text, at, 'a text');
      if (around instanceof Set) {
        if (around.has(key)) return { ...faultAt(text, at, 'each field once'), repeated: key };
        around.add(key);
      }
      due = 'colon';
    } else if ((due === 'value' || due === 'firstValue') && !/^[\]}:,]/.test(sign)) {
      if (sign === '{' || sign === '[') open.push(sign === '{' ? new Set() : 'list');
      if (open.length > DEEPEST) return faultAt(text, at, 'no deeper nesting');
      due = sign === '{' ? 'firstKey' : sign === '[' ? 'firstValue' : closed();
    } else {
      return faultAt(text, at, PHRASES[due]);
    }
    at = token?.end ?? at;
  }
}

const MORE = 'more: the end is missing';
const PHRASES = {
  value: 'a value',
  firstValue: 'a value or ]',
  key: 'a key in quotes',
  firstKey: 'a key in quotes or }',
  colon: 'a colon',
  next: 'a comma or a closing bracket',
} as const;

function match(pattern: RegExp, text: string, at: number) {
  pattern.lastIndex = at;
  const found = pattern.exec(text)?.[0];
  return found === undefined ? undefined : { text: found, end: at + found.length };
}

/** The key in a quoted text, or undefined where an escape in it is none. */
function keyOf(quoted: string): string | undefined {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return undefined;
  }
}

function faultAt(text: string, at: number, expected: string): JsonFault {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, expected };
}
