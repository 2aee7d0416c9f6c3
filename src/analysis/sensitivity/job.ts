/** The work of the sensitivity table in pieces that can be done side by side. Each gives plain data. */
import type { Scenario } from '../../engine/index.ts';
import type { BuiltInId } from '../../scenario/catalogue.ts';
import { parametersOf } from './parameters.ts';
import { MAIN_RESULTS, type MainResult } from './results.ts';
import { isFlipped, Search, type Finding } from './search.ts';
import { Games } from './shares.ts';
import { TWISTS, type TwistId } from './twists.ts';

/** Parameters `from` to `from + count` - 1 of a scenario; without `count` its baseline and its twists. */
export interface Job {
  readonly scenario: BuiltInId;
  readonly games: number;
  readonly from: number;
  readonly count: number;
}

/** A result as the scenario stands, and with each of its twists. */
export interface Baseline {
  readonly result: string;
  readonly share: number;
  readonly clear: boolean;
  readonly twists: readonly {
    readonly id: TwistId;
    readonly share: number;
    readonly flips: boolean;
  }[];
}

export interface Result {
  /** The scenario's, with the job that comes first for it. */
  readonly baselines: readonly Baseline[];
  readonly findings: readonly Finding[];
}

/** Parameters in one piece. */
const PIECE = 5;

/** All pieces of one scenario, given the number of its parameters. */
export function jobsFor(scenario: BuiltInId, parameters: number, games: number): readonly Job[] {
  const jobs: Job[] = [];
  for (let from = 0; from < parameters; from += PIECE)
    jobs.push({ scenario, games, from, count: Math.min(PIECE, parameters - from) });
  return jobs;
}

const BASELINES = new WeakMap<Scenario, Map<number, Games>>();

/** Games of the scenario as it is: played once in a process. */
function baselineOf(scenario: Scenario, results: readonly MainResult[], games: number): Games {
  const known = BASELINES.get(scenario) ?? new Map<number, Games>();
  BASELINES.set(scenario, known);
  const played = known.get(games) ?? new Games(scenario, results, games);
  known.set(games, played);
  return played;
}

/** Standard errors from a half that a baseline must have for a flip to mean something. */
const CLEAR = 2;

/** True where a share of so many games is far enough from a half to be flipped, or not. */
export function isClear(share: number, games: number): boolean {
  return Math.abs(share - 50) >= (CLEAR * 50) / Math.sqrt(games);
}

/** Does one piece. The same piece gives the same data wherever and whenever it is done. */
export function work(scenario: Scenario, { scenario: id, games, from, count }: Job): Result {
  const results = MAIN_RESULTS[id];
  const baseline = baselineOf(scenario, results, games);
  const clear = results.filter((result) => isClear(baseline.share(result), games));
  const findings = parametersOf(scenario)
    .slice(from, from + count)
    .flatMap((parameter) => {
      const search = new Search(scenario, results, parameter, games, baseline);
      return clear.map((result) => search.find(result));
    });
  return { baselines: from === 0 ? baselinesOf(scenario, results, games) : [], findings };
}

function baselinesOf(
  scenario: Scenario,
  results: readonly MainResult[],
  games: number,
): readonly Baseline[] {
  const asItIs = baselineOf(scenario, results, games);
  return results.map((result) => {
    const share = asItIs.share(result);
    return {
      result: result.id,
      share,
      clear: isClear(share, games),
      twists: result.twists.map((id) => {
        const twisted = new Games(scenario, [result], games, TWISTS[id]).share(result);
        return { id, share: twisted, flips: isFlipped(twisted, share) };
      }),
    };
  });
}
