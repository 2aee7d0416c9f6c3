/** Which single change flips a result, and how small a one: the end of a range, then halving. */
import type { Scenario } from '../../engine/index.ts';
import { changed, type Parameter } from './parameters.ts';
import type { MainResult } from './results.ts';
import { Games } from './shares.ts';

/** A value of a parameter at which a result no longer holds as it did. */
export interface Flip {
  readonly value: number;
  /** Share of games in which the result holds there, per cent. */
  readonly share: number;
}

/** What one parameter does to one result. */
export interface Finding {
  readonly parameter: string;
  readonly result: string;
  /** The nearest value below and above that flips it, if there is one in the range. */
  readonly flips: readonly Flip[];
  /** The end of the range that comes nearest to a flip, with its share; for those that do not flip. */
  readonly nearest: Flip;
}

/** True on the side of a half where the result is not, as the scenario stands. A half itself is no flip. */
export function isFlipped(share: number, baseline: number): boolean {
  return baseline > 50 ? share < 50 : share > 50;
}

/** Points of share that an end must have moved for the middle of the range to be looked at as well. */
const MOVED = 10;

/** Asks for the effect of one parameter on the results of a scenario. Remembers the games of each value. */
export class Search {
  private readonly scenario: Scenario;
  private readonly results: readonly MainResult[];
  private readonly parameter: Parameter;
  private readonly games: number;
  private readonly baseline: Games;
  private readonly known = new Map<number, Games>();

  constructor(
    scenario: Scenario,
    results: readonly MainResult[],
    parameter: Parameter,
    games: number,
    baseline: Games,
  ) {
    this.scenario = scenario;
    this.results = results;
    this.parameter = parameter;
    this.games = games;
    this.baseline = baseline;
  }

  /** What the parameter does to a result. */
  find(result: MainResult): Finding {
    const { id, low, high, baseline } = this.parameter;
    const ends = [low, high].filter((end) => end !== baseline);
    const flips = ends.flatMap((end) => {
      const value = this.firstFlip(result, end);
      if (value === null) return [];
      // On the way there few games may have been enough: what is told rests on all.
      const share = this.at(value).share(result);
      return isFlipped(share, this.baseline.share(result)) ? [{ value, share }] : [];
    });
    const [nearest] = ends
      .map((value) => ({ value, share: this.at(value).quickShare(result).share }))
      .sort((one, other) => Math.abs(one.share - 50) - Math.abs(other.share - 50));
    if (nearest === undefined) throw new Error(`${id} has no room to move.`);
    return { parameter: id, result: result.id, flips, nearest };
  }

  /** The value nearest to the scenario's own, towards `end`, at which the result is flipped; null where none is. */
  private firstFlip(result: MainResult, end: number): number | null {
    const { baseline, grain } = this.parameter;
    let near = baseline;
    let far = end;
    if (!this.flipped(result, end)) {
      if (!this.moved(result, end)) return null;
      far = Math.trunc((baseline + end) / 2);
      if (far === baseline || !this.flipped(result, far)) return null;
    }
    while (Math.abs(far - near) > grain) {
      const middle = Math.trunc((near + far) / 2);
      if (this.flipped(result, middle)) far = middle;
      else near = middle;
    }
    return far;
  }

  private flipped(result: MainResult, value: number): boolean {
    const usual = this.baseline.share(result);
    return isFlipped(this.at(value).quickShare(result).share, usual);
  }

  private moved(result: MainResult, value: number): boolean {
    const { share, games } = this.at(value).quickShare(result);
    return Math.abs(share - this.baseline.share(result, games)) > MOVED;
  }

  private at(value: number): Games {
    const known = this.known.get(value);
    if (known) return known;
    const games = new Games(
      changed(this.scenario, this.parameter, value),
      this.results,
      this.games,
    );
    this.known.set(value, games);
    return games;
  }
}
