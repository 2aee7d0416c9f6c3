/**
 * Ratios measured in one run on one machine, printed as one JSON object: full games in place with and
 * without events, through Immer, and the same rules behind boardgame.io's reducer; hashing and verifying;
 * going to any step of a run (`seek`); acts a second in each crisis against the first playable.
 * `npm run bench -- --games 24`, or one section alone: `npm run bench -- --only seek`.
 */
import { builtIn, BUILT_IN } from '../src/scenario/index.ts';
import { benchCrisis, streamsPerSecond, type Crisis } from './crises.ts';
import { benchExecutors } from './executors.ts';
import { benchHashing } from './hashing.ts';
import { scriptOf } from './script.ts';
import { benchSeek } from './seek.ts';

const at = process.argv.indexOf('--games');
const games = at < 0 ? 24 : Number(process.argv[at + 1]);
const scenario = await builtIn('kazakhstan-2022');
const scripts = Array.from({ length: games }, (_, i) => scriptOf(scenario, `bench-${i}`));
const only = process.argv.indexOf('--only');
const wanted = (section: string) => only < 0 || process.argv[only + 1] === section;

const results: Record<string, unknown> = { node: process.version, games };
if (wanted('executors')) results['executors'] = benchExecutors(scenario, scripts);
if (wanted('hashing')) results['hashing'] = benchHashing(scenario, scripts);
if (wanted('seek')) results['seek'] = benchSeek(scenario, scripts);
if (wanted('crises')) {
  const streams = streamsPerSecond();
  const crises: Record<string, Crisis> = {};
  for (const id of BUILT_IN) crises[id] = benchCrisis(await builtIn(id), games, streams);
  results['crises'] = crises;
}
console.log(JSON.stringify(results, null, 2));
