/**
 * Varies every parameter of every scenario, prints which of them flip a main result, and writes it to
 * src/analysis/built/sensitivity.json and, between its markers, to docs/model.md.
 *
 *   npm run sensitivity                  print and write; some minutes
 *   npm run sensitivity -- --check       exit 1 when the file was made by other rules or scenarios
 *   npm run sensitivity -- --games 20    print a rough table, write nothing
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { markdownOf, type SensitivityFile } from '../src/analysis/sensitivity/index.ts';
import { sensitivityFile, textOf, USUAL_GAMES } from '../src/cli/sensitivity.ts';
import { RULES_VERSION } from '../src/engine/index.ts';
import { builtIn, BUILT_IN } from '../src/scenario/index.ts';
import { ROOT } from './build.ts';

const FILE = 'src/analysis/built/sensitivity.json';
const CARD = 'docs/model.md';
const FROM = '<!-- sensitivity -->';
const TO = '<!-- /sensitivity -->';

/** The number behind an option, where it is given. */
function numberAfter(option: string): number | undefined {
  const at = process.argv.indexOf(option);
  return at < 0 ? undefined : Number(process.argv[at + 1]);
}

/** True where rules or scenarios are others than those that the file was made with. */
async function isStale(target: string): Promise<boolean> {
  if (!existsSync(target)) return true;
  const file = JSON.parse(readFileSync(target, 'utf8')) as SensitivityFile;
  const scenarios = await Promise.all(BUILT_IN.map(builtIn));
  return (
    file.rulesVersion !== RULES_VERSION ||
    scenarios.some(({ id, hash }) => file.scenarios[id] !== hash)
  );
}

/** Puts the block between its markers in the model card, where it has them. */
function writeCard(file: SensitivityFile): boolean {
  const target = join(ROOT, CARD);
  const text = readFileSync(target, 'utf8');
  const [from, to] = [text.indexOf(FROM), text.indexOf(TO)];
  if (from < 0 || to < from) return false;
  const block = `${FROM}\n\n${markdownOf(file)}\n\n`;
  writeFileSync(target, text.slice(0, from) + block + text.slice(to));
  return true;
}

async function main(): Promise<number> {
  const target = join(ROOT, FILE);
  if (process.argv.includes('--check')) {
    const stale = await isStale(target);
    if (stale) console.error(`${FILE} is stale: run npm run sensitivity`);
    return stale ? 1 : 0;
  }
  const games = numberAfter('--games');
  const file = await sensitivityFile(games ?? USUAL_GAMES, (done, all) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${String(done)} of ${String(all)} `);
  });
  console.log(markdownOf(file));
  if (games !== undefined) return 0;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, textOf(file));
  console.log(`wrote ${FILE}`);
  console.log(writeCard(file) ? `wrote ${CARD}` : `${CARD} has no place for it: ${FROM} ${TO}`);
  return 0;
}

process.exitCode = await main();
