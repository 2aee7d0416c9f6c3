/**
 * Ratios measured in one run on one machine, printed as one JSON object: full games in place with and
 * without events, through Immer, and the same rules behind boardgame.io's reducer; hashing and verifying.
 * `npm run bench -- --games 24`.
 */
import { builtIn } from '../src/scenario/index.ts';
import { benchExecutors } from './executors.ts';
import { benchHashing } from './hashing.ts';
import { scriptOf } from './script.ts';

const at = process.argv.indexOf('--games');
const games = at < 0 ? 24 : Number(process.argv[at + 1]);
const scenario = await builtIn('kazakhstan-2022');
const scripts = Array.from({ length: games }, (_, i) => scriptOf(scenario, `bench-${i}`));
const executors = benchExecutors(scenario, scripts);
const hashing = benchHashing(scenario, scripts);
console.log(JSON.stringify({ node: process.version, games, executors, hashing }, null, 2));
