/** Reads source files as text: without comments, without strings, or only their imports. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

export interface Import {
  /** As written: `./vote.ts`, `immer`. */
  specifier: string;
  /** Nothing of it is left when the types are gone. */
  typeOnly: boolean;
}

/** Every file under the folder, as paths from the repository's root with forward slashes. */
export function filesUnder(folder: string, endings: RegExp = /\.(ts|tsx)$/): string[] {
  let entries;
  try {
    entries = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true });
  } catch {
    return [];
  }
  return entries
    .filter((entry) => entry.isFile() && endings.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

const COMMENT = /\/\/[^\n]*|\/\*[^]*?\*\//y;
const STRING = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\[^])*`/y;
const REGEX = /\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y;
const PLAIN = /[^'"`/]+|[^]/y;
/** What a slash follows when it begins a regular expression and does not divide. */
const BEFORE_REGEX = /(?:^|[(,=:[!&|?{};+*%<>~^]|\b(?:return|typeof|case|in|of))\s*$/;

/**
 * The source with comments blanked, and strings (and regular expressions) too where asked. Every
 * character that is left keeps its place. A template counts as one string, with the code inside its
 * braces.
 */
export function codeOf(source: string, { strings }: { strings: boolean }): string {
  let code = '';
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = code.length;
    return pattern.exec(source)?.[0];
  };
  while (code.length < source.length) {
    const comment = take(COMMENT);
    if (comment !== undefined) {
      code += blank(comment);
      continue;
    }
    const literal = take(STRING) ?? (BEFORE_REGEX.test(code.slice(-40)) ? take(REGEX) : undefined);
    if (literal !== undefined) code += strings ? literal : blank(literal);
    else code += take(PLAIN) ?? '';
  }
  return code;
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

const FROM =
  /(?<=^|[;}\s])(?:import|export)\s+((?:type\s)?[\w$\s{},*]*?)\s*from\s*(['"])([^'"\n]+)\2/g;
const BARE = /(?<=^|[;}\s])import\s*(['"])([^'"\n]+)\1/g;
const CALLED = /\bimport\s*\(\s*(['"`])([^'"`\n]+)\1/g;
const AS_TYPE = /(?:[:=<|&,]|\bextends)\s*(?:typeof\s+)?import\s*\(\s*(['"])([^'"\n]+)\1/g;
const WORKER = /\bWorker\s*\(\s*new\s+URL\s*\(\s*(['"])([^'"\n]+)\1/g;

/** What the source imports: statically, on demand, as a type, or as a worker. */
export function importsOf(source: string): Import[] {
  const code = codeOf(source, { strings: true });
  const bare = codeOf(source, { strings: false });
  // An example in a string is no import: what it begins with is blank there.
  const matches = (pattern: RegExp) =>
    [...code.matchAll(pattern)].filter(({ index }) => bare.charAt(index) === code.charAt(index));

  const types = new Set(matches(AS_TYPE).map((match) => match[2]));
  return [
    ...matches(FROM).map(([, names = '', , specifier = '']) => ({
      specifier,
      typeOnly: /^type\s/.test(names) || onlyTypes(names),
    })),
    ...matches(CALLED).map(([, , specifier = '']) => ({
      specifier,
      typeOnly: types.has(specifier),
    })),
    ...[...matches(BARE), ...matches(WORKER)].map(([, , specifier = '']) => ({
      specifier,
      typeOnly: false,
    })),
  ];
}

function onlyTypes(names: string): boolean {
  const braces = /^\{([^}]*)\}$/.exec(names.trim())?.[1];
  const each =
    braces
      ?.split(',')
      .map((name) => name.trim())
      .filter(Boolean) ?? [];
  return each.length > 0 && each.every((name) => name.startsWith('type '));
}

/** Where a relative import leads, from the root; the specifier itself where it is a package. */
export function target(from: string, specifier: string): string {
  const bare = specifier.replace(/\?.*$/, '');
  return bare.startsWith('.') ? posix.join(dirname(from), bare) : bare;
}
