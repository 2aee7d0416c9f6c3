/** Which messages there are, and which the house asks for. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FluentParser, Visitor, type VariableReference } from '@fluent/syntax';
import { readMessages } from '../../src/text/node.ts';

export interface Message {
  readonly file: string;
  readonly key: string;
  readonly hasValue: boolean;
  readonly hasLead: boolean;
  /** Names of the variables in value and lead. */
  readonly variables: readonly string[];
}

class Variables extends Visitor {
  readonly names = new Set<string>();

  override visitVariableReference(reference: VariableReference): void {
    this.names.add(reference.id.name);
  }
}

/** Every message of every file, and what the parser could not read. */
export function parsedMessages(): { messages: Message[]; junk: string[] } {
  const messages: Message[] = [];
  const junk: string[] = [];
  for (const { file, source } of readMessages('en')) {
    for (const entry of new FluentParser().parse(source).body) {
      if (entry.type === 'Junk') junk.push(`${file}: ${entry.content.trim()}`);
      if (entry.type !== 'Message') continue;
      const variables = new Variables();
      variables.visit(entry);
      messages.push({
        file,
        key: entry.id.name,
        hasValue: entry.value !== null,
        hasLead: entry.attributes.some(({ id }) => id.name === 'lead'),
        variables: [...variables.names],
      });
    }
  }
  return { messages, junk };
}

/** Keys as the sources write them. */
export interface Uses {
  /** Every string in quotes that looks like a key. */
  readonly literal: ReadonlySet<string>;
  /** First arguments of `say` and `line` in quotes, with a hyphen as keys have: these must exist. */
  readonly asked: ReadonlySet<string>;
  /** What stands before the first `${` of a template: `verdict-` for `verdict-${id}`. */
  readonly prefixes: ReadonlySet<string>;
}

const KEY = /['"`]([a-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*)['"`]/g;
const ASKED = /\b(?:say|line)\(\s*['"`]([a-z][A-Za-z0-9]*-[A-Za-z0-9-]*)['"`]/g;
const TEMPLATE = /`([a-z][A-Za-z0-9-]*-)\$\{/g;

/**
 * Built keys, which no search finds as `prefix-${id}`: the prefix is an argument or a type. Each with the
 * file that builds it.
 */
const BUILT_PREFIXES = [
  // src/text/measures.ts: `${form}-${measure}`
  'measure-',
  'note-',
  'act-',
] as const;

export function usesInSource(): Uses {
  const source = sources(fileURLToPath(new URL('../../src/', import.meta.url))).join('\n');
  const found = (pattern: RegExp) =>
    new Set([...source.matchAll(pattern)].map(([, key = '']) => key));
  return {
    literal: found(KEY),
    asked: found(ASKED),
    prefixes: new Set([...found(TEMPLATE), ...BUILT_PREFIXES]),
  };
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) ? [readFileSync(path, 'utf8')] : [];
  });
}
