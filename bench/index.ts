/**
 * Ratios measured in one run on one machine, printed as one JSON object: full games in place with and
 * without events, through Immer, and the same rules behind boardgame.io's reducer; hashing and verifying; acts a
 * second in each crisis against the first playable.
 * `npm run bench -- --games 24`.
 */
import { builtIn, BUILT_IN } from '../src/scenario/index.ts';
import { benchCrisis, streamsPerSecond, type Crisis } from './crises.ts';
import { benchExecutors } from './executors.ts';
import { benchHashing } from './hashing.ts';
import { scriptOf } from './script.ts';

const at = process.argv.indexOf('--games');
const games = at < 0 ? 24 : Number(process.argv[at + 1]);
const scenario = await builtIn('kazakhstan-2022');
const scripts = Array.from({ length: games }, (_, i) => scriptOf(scenario, `bench-${i}`));
const executors = benchExecutors(scenario, scripts);
const hashing = benchHashing(scenario, scripts);
const streams = streamsPerSecond();
const crises: Record<string, Crisis> = {};
for (const id of BUILT_IN) crises[id] = benchCrisis(await builtIn(id), games, streams);
console.log(JSON.stringify({ node: process.version, games, executors, hashing, crises }, null, 2));
