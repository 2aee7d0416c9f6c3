/**
 * Ratios measured in one run on one machine, printed as one JSON object: full games in place with and
 * without events, through Immer, and the same rules behind boardgame.io's reducer; hashing and verifying.
 * `npm run bench -- --games 400`.
 */
import { builtIn } from '../src/scenario/index.ts';
import { benchExecutors } from './executors.ts';
import { benchHashing } from './hashing.ts';

const at = process.argv.indexOf('--games');
const games = at < 0 ? 400 : Number(process.argv[at + 1]);
const scenario = await builtIn('kazakhstan-2022');
const executors = benchExecutors(scenario, games);
const hashing = benchHashing(scenario, Math.max(10, Math.trunc(games / 20)));
console.log(JSON.stringify({ node: process.version, games, executors, hashing }, null, 2));
