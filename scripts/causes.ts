/**
 * Plays every crisis with several policies, counts which concept pushes which by the causes of the events, and writes
 * src/classroom/built/causal-map.json, with which the debrief pack compares what a class draws.
 *
 *   npm run causes               count and write
 *   npm run causes -- --check    exit 1 when the file is stale
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { causalMapOf } from '../src/classroom/pack/causal-map.ts';
import { builtIn, BUILT_IN } from '../src/scenario/index.ts';
import { ROOT } from './build.ts';

const FILE = 'src/classroom/built/causal-map.json';
/** Games of each policy in each crisis. */
const GAMES = 20;

const target = join(ROOT, FILE);
const map = causalMapOf(await Promise.all(BUILT_IN.map(builtIn)), GAMES);
const content = `${JSON.stringify(map, null, 2)}\n`;
const stale = !existsSync(target) || readFileSync(target, 'utf8') !== content;

if (process.argv.includes('--check')) {
  if (stale) console.error(`${FILE} is stale: run npm run causes`);
  process.exitCode = stale ? 1 : 0;
} else {
  for (const { from, to, sign, up, down } of map.edges) {
    console.log(`${from} ${sign} ${to}: up ${up}, down ${down} of ${map.moves[to] ?? 0}`);
  }
  if (stale) {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  console.log(stale ? `wrote ${FILE}` : `${FILE} is up to date`);
}
