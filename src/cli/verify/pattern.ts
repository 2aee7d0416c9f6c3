/**
 * Patterns for files that the shell left as they are: quoted ones, and those of shells that expand none.
 * `*` and `?` stand for signs of one name, `**` for any folders, `[a-c]` for one of these signs, `{a,b}` for
 * either. Names that begin with a dot are found only where the pattern has the dot.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** True for what may be a pattern. */
export function isPattern(text: string): boolean {
  return /[*?[{]/.test(text);
}

/** Files that the pattern fits, each once and in order of their names. */
export function filesMatching(pattern: string): readonly string[] {
  const found = new Set<string>();
  for (const one of alternatives(pattern.replaceAll('\\', '/'))) {
    const names = one.split('/').filter((name, at) => name !== '' || at === 0);
    const root = names[0] === '' ? '/' : '';
    walk(root, root === '' ? names : names.slice(1), found);
  }
  return [...found].sort();
}

/** `a{b,c}` is `ab` and `ac`. */
function alternatives(pattern: string): readonly string[] {
  const braces = /^(.*?)\{([^{}]*)\}(.*)$/s.exec(pattern);
  if (!braces) return [pattern];
  const [, lead = '', choices = '', tail = ''] = braces;
  return choices.split(',').flatMap((choice) => alternatives(lead + choice + tail));
}

function walk(folder: string, names: readonly string[], found: Set<string>): void {
  const [name, ...rest] = names;
  if (name === undefined) return;
  if (name === '**') {
    walk(folder, rest, found);
    for (const entry of entriesOf(folder)) {
      if (entry.isDirectory() && !entry.name.startsWith('.')) {
        walk(join(folder, entry.name), names, found);
      }
    }
    return;
  }
  if (!isPattern(name) && rest.length > 0) {
    walk(join(folder, name), rest, found);
    return;
  }
  const fits = expressionOf(name);
  for (const entry of entriesOf(folder)) {
    if (!fits.test(entry.name)) continue;
    const path = join(folder, entry.name);
    if (rest.length > 0) walk(path, rest, found);
    else if (!entry.isDirectory()) found.add(path);
  }
}

/** What is in the folder; nothing where there is none, or none that may be read. */
function entriesOf(folder: string) {
  try {
    return readdirSync(folder === '' ? '.' : folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function expressionOf(name: string): RegExp {
  const source = name.replace(/\[!?[^\]]+\]|[^]/g, (sign) => {
    if (sign === '*') return '.*';
    if (sign === '?') return '.';
    if (sign.length > 1) {
      const signs = sign.slice(1, -1).replace(/^!/, '^').replace(/[\\[]/g, '\\$&');
      return `[${signs}]`;
    }
    return sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${name.startsWith('.') ? '' : '(?!\\.)'}${source}$`, 's');
}
