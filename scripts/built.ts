/** What the scripts that build numbers share: options, staleness, the built file, the block in the model card. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { RULES_VERSION } from '../src/engine/index.ts';
import { builtIn, BUILT_IN } from '../src/scenario/index.ts';
import { ROOT } from './build.ts';

const CARD = 'docs/model.md';

/** What every built file says of its making. */
interface Stamped {
  readonly rulesVersion: string;
  /** Hashes of the scenarios by id. */
  readonly scenarios: Readonly<Record<string, string>>;
}

/** Numbers that one command builds: its name is that of the command, the file and the markers in the card. */
export interface Built {
  readonly name: string;
  readonly content: string;
  readonly markdown: string;
}

const fileOf = (name: string): string => `src/analysis/built/${name}.json`;

/** The number behind an option, where it is given. */
export function numberAfter(option: string): number | undefined {
  const at = process.argv.indexOf(option);
  return at < 0 ? undefined : Number(process.argv[at + 1]);
}

/** Tells on a terminal how far it is. */
export function tellProgress(done: number, all: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${String(done)} of ${String(all)} `);
}

/** For `--check`: 1 and a line where the file was made by other rules or scenarios, else 0. */
export async function checkBuilt(name: string): Promise<number> {
  if (!(await isStale(join(ROOT, fileOf(name))))) return 0;
  console.error(`${fileOf(name)} is stale: run npm run ${name}`);
  return 1;
}

async function isStale(target: string): Promise<boolean> {
  if (!existsSync(target)) return true;
  const file = JSON.parse(readFileSync(target, 'utf8')) as Stamped;
  const scenarios = await Promise.all(BUILT_IN.map(builtIn));
  return (
    file.rulesVersion !== RULES_VERSION ||
    scenarios.some(({ id, hash }) => file.scenarios[id] !== hash)
  );
}

/** Writes the file, and the block between its markers in the model card where it has them; says so. */
export function writeBuilt({ name, content, markdown }: Built): void {
  const target = join(ROOT, fileOf(name));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
  console.log(`wrote ${fileOf(name)}`);
  const card = join(ROOT, CARD);
  const text = readFileSync(card, 'utf8');
  const [opening, closing] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(opening), text.indexOf(closing)];
  if (from < 0 || to < from) {
    console.log(`${CARD} has no place for it: ${opening} ${closing}`);
    return;
  }
  writeFileSync(card, `${text.slice(0, from)}${opening}\n\n${markdown}\n\n${text.slice(to)}`);
  console.log(`wrote ${CARD}`);
}
