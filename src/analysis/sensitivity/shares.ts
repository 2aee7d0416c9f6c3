/** Shares of games in which results hold, the same seeds for all, no more games than the answer needs. */
import type { Scenario } from '../../engine/index.ts';
import { seedOfGame } from '../seeds.ts';
import { gameOf, PLAYINGS, type PlayingId } from './games.ts';
import type { MainResult } from './results.ts';
import type { Twist } from './twists.ts';

/** Name of the seeds: game `i` can be played again alone. */
export const SEED = 'sensitivity';

/** Games that are played before it is asked again whether they are enough. */
const BLOCK = 10;
/** Standard errors from a half at which more games would not turn the answer. */
const SURE = 3;

/** True where `count` of `games` is so far from a half that more games would leave it on that side. */
export function isSure(count: number, games: number): boolean {
  return Math.abs(count - games / 2) >= (SURE * Math.sqrt(games)) / 2;
}

/** Games of one scenario as it is, or with one thing changed. */
export class Games {
  private readonly scenario: Scenario;
  private readonly results: readonly MainResult[];
  private readonly most: number;
  private readonly twist: Twist | undefined;
  /** By playing: for each game the results that hold. */
  private readonly played = new Map<PlayingId, ReadonlySet<string>[]>();

  constructor(scenario: Scenario, results: readonly MainResult[], most: number, twist?: Twist) {
    this.scenario = scenario;
    this.results = results;
    this.most = most;
    this.twist = twist;
  }

  /** Share of the first `games` games in which a result holds, per cent; of all where no number is given. */
  share(result: MainResult, games = this.most): number {
    return (100 * this.count(result, games)) / games;
  }

  /**
   * The share, with as many games as it takes to say on which side of a half it lies: in tens, until it is three
   * standard errors away from it.
   */
  quickShare(result: MainResult): { readonly share: number; readonly games: number } {
    for (let games = Math.min(BLOCK, this.most); ; games = Math.min(games + BLOCK, this.most)) {
      const count = this.count(result, games);
      if (games === this.most || isSure(count, games))
        return { share: (100 * count) / games, games };
    }
  }

  private count({ id, playing }: MainResult, games: number): number {
    return this.rows(playing, games)
      .slice(0, games)
      .filter((held) => held.has(id)).length;
  }

  private rows(id: PlayingId, games: number): readonly ReadonlySet<string>[] {
    const rows = this.played.get(id) ?? [];
    this.played.set(id, rows);
    while (rows.length < games) {
      const seed = seedOfGame(SEED, rows.length);
      const game = gameOf(this.scenario, seed, PLAYINGS[id], this.twist);
      const asked = this.results.filter(({ playing }) => playing === id);
      rows.push(new Set(asked.filter(({ holds }) => holds(game)).map((result) => result.id)));
    }
    return rows;
  }
}
