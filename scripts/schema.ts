/**
 * Writes what is made from the scenarios and their schemas:
 *
 *   scenarios/scenario.schema.json, scenarios/actors.schema.json   for editors
 *   src/scenario/built/<id>.json, src/scenario/built/actors.json   what the game loads
 *
 *   npm run schema               write them
 *   npm run schema -- --check    exit 1 when one of them is stale
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { actorsSchema } from '../src/scenario/actors-schema.ts';
import { loadActors, loadScenario } from '../src/scenario/open.ts';
import { problemLine, type Loaded } from '../src/scenario/problem.ts';
import { scenarioSchema } from '../src/scenario/schema.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** A file of `scenarios/` is wrong; the message has a line for each problem. */
class Refused extends Error {}

/** Contents of every generated file by its path in the repository. Throws `Refused`. */
function generate(root: string): Map<string, string> {
  const files = new Map<string, string>();
  files.set('scenarios/scenario.schema.json', jsonSchema(scenarioSchema, 'Scenario'));
  files.set('scenarios/actors.schema.json', jsonSchema(actorsSchema, 'Actors'));

  const actorsFile = 'scenarios/actors.yaml';
  const actors = accepted(loadActors(readFileSync(join(root, actorsFile)), { file: actorsFile }));
  files.set('src/scenario/built/actors.json', json(actors));
  for (const name of readdirSync(join(root, 'scenarios')).sort()) {
    const file = `scenarios/${name}`;
    if (!name.endsWith('.yaml') || file === actorsFile) continue;
    const scenario = accepted(loadScenario(readFileSync(join(root, file)), { file, actors }));
    if (`${scenario.id}.yaml` !== name) {
      throw new Refused(`${file}:1:1 id: expected ${name.slice(0, -5)}, found ${scenario.id}`);
    }
    files.set(`src/scenario/built/${scenario.id}.json`, json(scenario));
  }
  return files;
}

function accepted<T>(loaded: Loaded<T>): T {
  if (!loaded.ok) throw new Refused(loaded.problems.map(problemLine).join('\n'));
  for (const warning of loaded.warnings) console.warn(`warning: ${problemLine(warning)}`);
  return loaded.value;
}

function jsonSchema(schema: z.ZodType, title: string): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return json({ $schema, title, ...rest });
}

/** JSON as the formatter would have it: two spaces, and short lists of plain values on one line. */
function json(value: unknown): string {
  return `${layOut(value, 0, 0)}\n`;
}

const LINE = 100;

/** `used` counts what stands before the value on its line. */
function layOut(value: unknown, depth: number, used: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = '  '.repeat(depth + 1);
  const wrap = (open: string, lines: readonly string[], close: string) =>
    lines.length === 0
      ? open + close
      : `${open}\n${lines.map((line) => inner + line).join(',\n')}\n${inner.slice(2)}${close}`;
  if (!Array.isArray(value)) {
    const lines = Object.entries(value).map(([key, part]) => {
      const name = `${JSON.stringify(key)}: `;
      return name + layOut(part, depth + 1, inner.length + name.length);
    });
    return wrap('{', lines, '}');
  }
  const lines = value.map((part) => layOut(part, depth + 1, inner.length));
  const flat = `[${lines.join(', ')}]`;
  const plain = value.every((part) => typeof part !== 'object' || part === null);
  // A comma may follow.
  return plain && used + flat.length < LINE ? flat : wrap('[', lines, ']');
}

/** Generated files that differ from what is on disk, and built scenarios that no file stands behind. */
function staleFiles(root: string, files: ReadonlyMap<string, string>): string[] {
  const built = join(root, 'src/scenario/built');
  const there = existsSync(built)
    ? readdirSync(built).map((name) => relative(root, join(built, name)).replaceAll('\\', '/'))
    : [];
  const orphans = there.filter((path) => !files.has(path));
  const changed = [...files].filter(([path, content]) => {
    const target = join(root, path);
    return !existsSync(target) || readFileSync(target, 'utf8') !== content;
  });
  return [...changed.map(([path]) => path), ...orphans];
}

function write(root: string, stale: readonly string[], files: ReadonlyMap<string, string>): void {
  for (const path of stale) {
    const content = files.get(path);
    const target = join(root, path);
    if (content === undefined) {
      rmSync(target);
    } else {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
    }
    console.log(`${content === undefined ? 'removed' : 'wrote'} ${path}`);
  }
}

function main(args: readonly string[]): number {
  const at = args.indexOf('--root');
  const root = at < 0 ? ROOT : (args[at + 1] ?? ROOT);
  let files: Map<string, string>;
  try {
    files = generate(root);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    console.error(error.message);
    return 1;
  }
  const stale = staleFiles(root, files);
  if (args.includes('--check')) {
    for (const path of stale) console.error(`${path} is stale: run npm run schema`);
    return stale.length === 0 ? 0 : 1;
  }
  write(root, stale, files);
  return 0;
}

process.exitCode = main(process.argv.slice(2));
