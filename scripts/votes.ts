/**
 * Prints the record of votes with what the rules and the weighted mean gave it, and writes
 * src/analysis/built/votes.json, from which the page "How it works" takes every number.
 *
 *   npm run votes               print and write
 *   npm run votes -- --check    exit 1 when the file is stale
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { votesFile } from '../src/analysis/votes/index.ts';
import { votes } from '../src/cli/votes.ts';
import { builtIn } from '../src/scenario/index.ts';
import { ROOT } from './build.ts';

const FILE = 'src/analysis/built/votes.json';

const target = join(ROOT, FILE);
const content = `${JSON.stringify(votesFile(await builtIn('kazakhstan-2022')), null, 2)}\n`;
const stale = !existsSync(target) || readFileSync(target, 'utf8') !== content;

if (process.argv.includes('--check')) {
  if (stale) console.error(`${FILE} is stale: run npm run votes`);
  process.exitCode = stale ? 1 : 0;
} else {
  await votes({}, { out: console.log, err: console.error });
  if (stale) {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  console.log(stale ? `wrote ${FILE}` : `${FILE} is up to date`);
}
