/** Faults to placed problems: finds the line, makes the sentence, suggests the nearest name. */
import type { z } from 'zod';
import { LONGEST_SENTENCE, MOST_PROBLEMS } from './limits.ts';
import { nearest } from './nearest.ts';
import type { Parsed, Place, TextFault } from './parse.ts';
import { printable } from './printable.ts';
import { pathText, type Fault, type Path, type Problem } from './problem.ts';
import { ONE_OF } from './values.ts';

type Issue = z.core.$ZodIssue;

/** What the schema found wrong in `data`, one fault for each wrong value and each unknown key. */
export function faultsOf(issues: readonly Issue[], data: unknown): Fault[] {
  const faults = issues
    .slice(0, MOST_PROBLEMS)
    .flatMap((issue) => faultsOfIssue(issue, [], data))
    .slice(0, MOST_PROBLEMS);
  const misspelt = new Set(faults.flatMap(meantPath));
  return faults.filter(({ path, atKey }) => atKey === true || !misspelt.has(pathText(path)));
}

/** The path that a misspelt key was meant to have: it is missing only because of that. */
function meantPath({ path, found, names, atKey }: Fault): string[] {
  const meant = atKey && names ? nearest(found, names) : undefined;
  return meant === undefined ? [] : [pathText([...path.slice(0, -1), meant])];
}

function faultsOfIssue(issue: Issue, above: Path, data: unknown): Fault[] {
  const path = [...above, ...(issue.path as (string | number)[])];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys
      .slice(0, MOST_PROBLEMS)
      .map((key) => unknownKey([...path, key], key, issue.message));
  }
  if (issue.code === 'invalid_key') {
    const key = String(path.at(-1));
    const expected = issue.issues[0]?.message ?? issue.message;
    return [{ path, expected, found: quote(key), atKey: true }];
  }
  const value = valueAt(data, path);
  if (issue.code === 'invalid_union') {
    const meant = branchMeant(issue.errors, value);
    if (meant) return meant.flatMap((inner) => faultsOfIssue(inner, path, data));
  }
  const names = namesIn(issue.message);
  return [
    {
      path,
      expected: issue.message,
      found: shown(value),
      ...(names && typeof value === 'string' ? { names } : {}),
    },
  ];
}

/** The alternative of a union that the author was writing: the one whose shape is nearly right. */
function branchMeant(
  branches: readonly (readonly Issue[])[],
  value: unknown,
): readonly Issue[] | undefined {
  const absent = (issue: Issue) =>
    issue.path.length === 1 && valueAt(value, issue.path as Path) === undefined;
  const shapely = branches.filter((issues) =>
    issues.every(
      (issue) => !absent(issue) && (issue.path.length > 0 || issue.code === 'unrecognized_keys'),
    ),
  );
  return shapely.sort((a, b) => a.length - b.length)[0];
}

function unknownKey(path: Path, key: string, expected: string): Fault {
  const names = namesIn(expected) ?? [];
  const close = nearest(key, names);
  const hint = close ? `; did you mean "${close}"?` : `; expected ${expected}`;
  return {
    path,
    expected,
    found: key,
    names,
    atKey: true,
    sentence: `unknown key ${quote(key)}${hint}`,
  };
}

function namesIn(expected: string): readonly string[] | undefined {
  return expected.startsWith(ONE_OF) ? expected.slice(ONE_OF.length).split(', ') : undefined;
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part))
      return undefined;
    value = (value as Record<string | number, unknown>)[part];
  }
  return value;
}

/** A value as people write it, cut short. */
function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'an empty value';
  if (Array.isArray(value))
    return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object') {
    const keys = Object.keys(value).slice(0, 4);
    return keys.length === 0 ? 'an empty mapping' : `a mapping with ${keys.map(short).join(', ')}`;
  }
  if (typeof value === 'string') return quote(value);
  // JSON has no words for infinity and for what is no number.
  return typeof value === 'number' ? String(value) : JSON.stringify(value);
}

function quote(text: string): string {
  return `"${printable(text, 58)}"`;
}

const short = (key: string) => printable(key, 58);

/** Characters of a path, and of what was found: longer ones say no more. */
const LONGEST_FOUND = 300;

/** A fault with its place in the file. */
function problemAt(place: Place, file: string, fault: Fault): Problem {
  const close = fault.names ? nearest(unquoted(fault.found), fault.names) : undefined;
  const hint = close === undefined ? '' : `; did you mean "${close}"?`;
  const expected = printable(fault.expected, LONGEST_SENTENCE);
  const found = printable(fault.found, LONGEST_FOUND);
  return {
    file: printable(file, LONGEST_SENTENCE),
    line: place.line,
    column: place.column,
    path: printable(pathText(fault.path), LONGEST_FOUND),
    message: printable(
      fault.sentence ?? `expected ${expected}, found ${found}${hint}`,
      LONGEST_SENTENCE,
    ),
    expected,
    found,
    ...(close === undefined ? {} : { nearest: close }),
  };
}

/** Faults of content, placed by the file's own map of places. */
export function placed(faults: readonly Fault[], parsed: Parsed, file: string): Problem[] {
  return faults.map((fault) => problemAt(parsed.locate(fault.path, fault.atKey), file, fault));
}

/** Faults of the text, which know their place. */
export function placedAlready(faults: readonly TextFault[], file: string): Problem[] {
  return faults.map((fault) => problemAt(fault.place, file, fault));
}

function unquoted(found: string): string {
  return found.startsWith('"') ? found.slice(1, -1) : found;
}
