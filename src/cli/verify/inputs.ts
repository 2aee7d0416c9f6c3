/** What `verify` was given to look at: files, folders, patterns, the standard input, links and codes. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isWhole } from '../../run/link.ts';
import { findCode } from '../../run/paste.ts';
import { filesMatching, isPattern } from './pattern.ts';

export type Input =
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'stdin'; readonly name: string }
  /** A link or a code that stood in the command line. */
  | { readonly kind: 'code'; readonly name: string; readonly text: string }
  /** Nothing that could be read; `name` as it was typed. */
  | { readonly kind: 'nothing'; readonly name: string; readonly why: string };

/** Files that are runs by their names: only these are taken from a folder. */
const RUN_FILE = /\.run\.(json|txt)$/;
/** Signs of a code that are shown as its name. */
const SHOWN = 12;

/** Everything to look at, each once, in the order in which it was named and by name within a folder. */
export function inputsOf(named: readonly string[]): readonly Input[] {
  const inputs = new Map<string, Input>();
  for (const input of named.flatMap(inputsIn)) inputs.set(`${input.kind} ${keyOf(input)}`, input);
  return [...inputs.values()];
}

function keyOf(input: Input): string {
  return input.kind === 'code' ? input.text : input.name;
}

function inputsIn(named: string): readonly Input[] {
  if (named === '-') return [{ kind: 'stdin', name: '-' }];
  const stands = statusOf(named);
  if (stands?.isDirectory()) return inputsUnder(named);
  if (stands) return [fileInput(named)];
  const code = codeIn(named);
  if (code !== undefined) {
    return [{ kind: 'code', name: `link ${code.slice(0, SHOWN)}…`, text: named }];
  }
  if (!isPattern(named)) return [nothing(named, 'there is no such file')];
  const files = filesMatching(named);
  return files.length > 0 ? files.map(fileInput) : [nothing(named, 'no file fits this pattern')];
}

/** The code in an argument that is an address or a whole code; a name of a file may look like a broken one. */
function codeIn(named: string): string | undefined {
  const code = findCode(named);
  if (code === undefined) return undefined;
  return isWhole(code) || named.includes('#/run/') ? code : undefined;
}

/** What the name stands for on the disk; a link is too long to be the name of anything, and that is no fault. */
function statusOf(named: string) {
  try {
    return statSync(named);
  } catch {
    return undefined;
  }
}

function inputsUnder(folder: string): readonly Input[] {
  try {
    const files = runFilesUnder(folder);
    if (files.length > 0) return files.map(fileInput);
    return [nothing(folder, 'there is no file in it that ends in .run.json or .run.txt')];
  } catch (error) {
    return [nothing(folder, error instanceof Error ? error.message : String(error))];
  }
}

function runFilesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && RUN_FILE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function fileInput(name: string): Input {
  return { kind: 'file', name };
}

function nothing(name: string, why: string): Input {
  return { kind: 'nothing', name, why };
}
