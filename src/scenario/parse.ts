/** YAML text to plain data, with limits, and with the place of every part of it. */
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
  type Pair,
  type YAMLParseError,
} from 'yaml';
import { excess } from './extent.ts';
import { DEEPEST, LARGEST_FILE, MOST_ALIASES, MOST_PIECES, MOST_PROBLEMS } from './limits.ts';
import { codeOf, UNPRINTABLE } from './printable.ts';
import type { Fault, Path } from './problem.ts';

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** Where something is. Lines and columns count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A fault of the text itself: it has a place already. */
export interface TextFault extends Fault {
  readonly place: Place;
}

/** The data of a file and the places of its parts. */
export interface Parsed {
  readonly data: unknown;
  /** Place of a value (or of its key), or of the nearest part above it that exists. */
  readonly locate: (path: Path, atKey?: boolean) => Place;
}

/** UTF-8 bytes to text, or what is wrong with them. */
export function decode(bytes: Uint8Array): string | TextFault {
  if (bytes.length > LARGEST_FILE) return tooLarge();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fault({ line: 1, column: 1 }, [], 'text in UTF-8', 'bytes that are not UTF-8');
  }
}

/** Text to data. Never throws; every fault of the text is listed. */
export function parse(text: string, mostPieces: number): Parsed | readonly TextFault[] {
  if (text.length > LARGEST_FILE) return [tooLarge()];
  const hidden = UNPRINTABLE.exec(text);
  if (hidden) return [unprintable(placeIn(text, hidden.index), [], hidden[0])];

  const over = excess(text, mostPieces);
  if (over) return [fault(placeIn(text, over.offset), [], over.expected, over.found)];

  const lines = new LineCounter();
  const document = readDocument(text, lines);
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const faults: TextFault[] = primary(document.errors).map((error) =>
    fault(place(error.pos[0]), [], 'YAML', error.code, yamlSentence(error.code, error.message)),
  );
  if (faults.length > 0) return faults;
  if (document.directives?.yaml.explicit) {
    return [fault({ line: 1, column: 1 }, [], 'no % directives', 'a %YAML directive')];
  }
  const aliases = inspect(document, place, faults);
  if (faults.length > 0) return faults;
  const data = expand(document);
  if (data === TOO_MANY_ALIASES) return [tooManyAliases()];
  const locate = (path: Path, atKey = false) => place(offsetOf(document, path, atKey));
  const swollen = aliases > 0 ? excessOf(data) : undefined;
  if (swollen) return [fault(locate(swollen), swollen, 'a scenario', 'far too much from anchors')];
  return { data, locate };
}

function readDocument(text: string, lines: LineCounter): Document.Parsed {
  // The reader lists its complaints as errors. In thousands, their stack traces cost more than all else.
  const errors = Error as { stackTraceLimit?: number };
  const limit = errors.stackTraceLimit;
  errors.stackTraceLimit = 0;
  try {
    return parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      version: '1.2',
      schema: 'core',
      uniqueKeys: false,
      stringKeys: false,
      logLevel: 'error',
    });
  } finally {
    if (limit === undefined) delete errors.stackTraceLimit;
    else errors.stackTraceLimit = limit;
  }
}

/** Complaints that follow from another one, as a missing bracket makes the next key look wrong. */
const CONSEQUENCES = new Set(['BLOCK_AS_IMPLICIT_KEY', 'MULTILINE_IMPLICIT_KEY']);

/** The causes among the reader's errors, the first of them: the rest is guesswork. */
function primary(errors: readonly YAMLParseError[]): readonly YAMLParseError[] {
  const causes = errors.filter((error) => !CONSEQUENCES.has(error.code));
  return causes.length > 0 ? causes.slice(0, 1) : errors.slice(0, 1);
}

const TOO_MANY_ALIASES = Symbol('too many aliases');

function expand(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch (error) {
    if (error instanceof ReferenceError || error instanceof RangeError) return TOO_MANY_ALIASES;
    throw error;
  }
}

/** Where content is too deep or too much once its anchors are expanded, or undefined. */
function excessOf(data: unknown): Path | undefined {
  let parts = 0;
  const visit = (value: unknown, path: Path): Path | undefined => {
    parts += 1;
    if (parts > MOST_PIECES || path.length > DEEPEST) return path;
    if (typeof value !== 'object' || value === null) return undefined;
    for (const [key, part] of Object.entries(value)) {
      const found = visit(part, [...path, Array.isArray(value) ? Number(key) : key]);
      if (found) return found;
    }
    return undefined;
  };
  return visit(data, []);
}

/** Finds what YAML allows and a scenario does not: tags, odd keys, repeated keys, hidden characters. Gives the number of aliases. */
function inspect(
  document: Document.Parsed,
  place: (offset: number) => Place,
  faults: TextFault[],
): number {
  let aliases = 0;
  const around: unknown[] = [];
  const visit = (node: unknown, path: Path): void => {
    if (faults.length >= MOST_PROBLEMS) return;
    const at = () => place(startOf(node));
    if (path.length > DEEPEST) {
      faults.push(fault(at(), path.slice(0, 3), 'a scenario', 'parts nested far too deeply'));
      return;
    }
    if (isAlias(node)) {
      aliases += 1;
      if (aliases > MOST_ALIASES) return;
      const meant = node.resolve(document);
      if (!meant || around.includes(meant)) {
        const found = meant ? `*${node.source} within itself` : `*${node.source}`;
        faults.push(fault(at(), path, 'the name of an anchor above', found));
      }
      return;
    }
    const tag = (node as Partial<Node> | null)?.tag;
    if (tag !== undefined)
      faults.push(fault(at(), path, 'a value without a tag', `the tag ${tag}`));
    around.push(node);
    if (isSeq(node)) {
      node.items.forEach((item, index) => visit(item, [...path, index]));
    } else if (isMap(node)) {
      inspectKeys(node.items, path, place, faults);
      for (const pair of node.items) visit(pair.value, [...path, keyText(pair)]);
    } else if (isScalar(node)) {
      const hidden = hiddenIn(node.value);
      if (hidden) faults.push(unprintable(at(), path, hidden));
      // Minus nothing would be equal to 0 and yet not the same.
      if (Object.is(node.value, -0)) node.value = 0;
    }
    around.pop();
  };
  visit(document.contents, []);
  if (aliases > MOST_ALIASES) faults.splice(0, faults.length, tooManyAliases());
  return aliases;
}

function inspectKeys(
  pairs: readonly Pair[],
  path: Path,
  place: (offset: number) => Place,
  faults: TextFault[],
): void {
  const seen = new Set<string>();
  for (const pair of pairs) {
    if (faults.length >= MOST_PROBLEMS) return;
    const key = keyText(pair);
    const at = () => place(startOf(pair.key));
    const here = [...path, key];
    const tag = (pair.key as Partial<Node> | null)?.tag;
    const hidden = hiddenIn(key);
    if (!isScalar(pair.key) || typeof pair.key.value === 'object') {
      faults.push(fault(at(), path, 'a name as the key', 'a list, a mapping or nothing'));
    } else if (tag !== undefined) {
      faults.push(fault(at(), here, 'a key without a tag', `the tag ${tag}`));
    } else if (hidden) {
      faults.push(unprintable(at(), path, hidden));
    } else if (FORBIDDEN_KEYS.has(key)) {
      faults.push(fault(at(), here, 'another name', key, `the key "${key}" is not allowed`));
    } else if (seen.has(key)) {
      faults.push(fault(at(), here, 'each key once', key, `the key "${key}" is there twice`));
    }
    seen.add(key);
  }
}

/** Offset of a value, or of the nearest thing above it that exists. */
function offsetOf(document: Document.Parsed, path: Path, atKey: boolean): number {
  let node: unknown = document.contents;
  let offset = startOf(node);
  for (const [depth, part] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find((item) => keyText(item) === String(part));
      if (!pair) return offset;
      const last = depth === path.length - 1;
      const byKey = (last && atKey) || !isScalar(pair.value);
      offset = startOf(byKey ? pair.key : pair.value);
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(part)];
      if (node === undefined) return offset;
      offset = startOf(node);
    } else {
      return offset;
    }
  }
  return offset;
}

/** What no text or key may have; the ends of lines in a file are no part of its texts. */
function hiddenIn(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  return UNPRINTABLE.exec(value)?.[0] ?? /\r/.exec(value)?.[0];
}

function keyText(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

function startOf(node: unknown): number {
  return (node as Partial<Node> | null | undefined)?.range?.[0] ?? 0;
}

function placeIn(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function tooLarge(): TextFault {
  return fault({ line: 1, column: 1 }, [], 'a file of at most 1 MB', 'a larger one');
}

function tooManyAliases(): TextFault {
  const expected = `at most ${MOST_ALIASES} uses of anchors`;
  return fault({ line: 1, column: 1 }, [], expected, 'more of them');
}

function unprintable(place: Place, path: Path, character: string): TextFault {
  const found = `the invisible character ${codeOf(character)}`;
  return fault(place, path, 'text that can be seen', found);
}

function fault(
  place: Place,
  path: Path,
  expected: string,
  found: string,
  sentence?: string,
): TextFault {
  return { place, path, expected, found, ...(sentence === undefined ? {} : { sentence }) };
}

/** What the YAML reader says, in words for authors where its own are opaque. */
function yamlSentence(code: string, message: string): string {
  switch (code) {
    case 'BAD_INDENT':
      return `this is not YAML: the indentation does not fit the lines above (${message})`;
    case 'TAB_AS_INDENT':
      return 'this is not YAML: indent with spaces, not with tabs';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'this is not YAML: a colon and a space in a text begin a new key; put the text in quotes';
    case 'RESOURCE_EXHAUSTION':
      return 'expected a scenario, found parts nested far too deeply';
    case 'MULTIPLE_DOCS':
      return 'expected one document, found another one after ---';
    default:
      return `this is not YAML: ${message}`;
  }
}
