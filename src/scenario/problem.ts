/** What is wrong with a file, where, and what was expected there. */
import { MOST_PROBLEMS } from './limits.ts';

/** One fault of a file, placed. Lines and columns count from 1. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Place in the content, for example `members.armenia.trust` or `turns[2].date`; empty for the whole. */
  readonly path: string;
  /** The whole sentence, for people. */
  readonly message: string;
  readonly expected: string;
  readonly found: string;
  /** The valid name that looks most like the one found. */
  readonly nearest?: string;
}

/** A file that was read and found good (perhaps with warnings), or what is wrong with it. */
export type Loaded<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** `kazakhstan.yaml:12:9 members.armenia.trust: expected …, found …` */
export function problemLine(problem: Problem): string {
  const path = problem.path === '' ? '' : ` ${problem.path}:`;
  return `${problem.file}:${problem.line}:${problem.column}${path} ${problem.message}`;
}

/** Problems in the order of the file, as many as are told. */
export function inFileOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems]
    .sort((a, b) => a.line - b.line || a.column - b.column || (a.path < b.path ? -1 : 1))
    .slice(0, MOST_PROBLEMS);
}

/** Keys and indexes that lead from the root of a file's content to a place in it. */
export type Path = readonly (string | number)[];

/** `['turns', 2, 'date']` as `turns[2].date`. */
export function pathText(path: Path): string {
  return path
    .map((part, at) => (typeof part === 'number' ? `[${part}]` : at === 0 ? part : `.${part}`))
    .join('');
}

/** A fault that is not placed yet. */
export interface Fault {
  readonly path: Path;
  readonly expected: string;
  readonly found: string;
  /** Valid names, from which the nearest is suggested. */
  readonly names?: readonly string[];
  /** True when the fault is the key itself and not its value. */
  readonly atKey?: boolean;
  /** The sentence, where `expected …, found …` does not say it well. */
  readonly sentence?: string;
}
