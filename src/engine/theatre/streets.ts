/** A turn of unrest: the host chooses how it meets the crowds, then half-day follows half-day. */
import { postGuards } from './guards.ts';
import { brink, choosePosture, noticeOrder } from './host.ts';
import { contestSites } from './sites.ts';
import { countDead } from './casualties.ts';
import { unrest } from './unrest.ts';
import { transport } from '../contingent/transport.ts';
import { withdrawal } from '../contingent/withdrawal.ts';
import { luckOf, type Game } from '../game.ts';
import type { Stream } from '../random.ts';

const HALF_DAY = 12;

/** Twelve hours on the ground. Each draws the same number of times, so that luck stays shared. */
function halfDay(game: Game, luck: Stream): void {
  transport(game);
  withdrawal(game);
  postGuards(game);
  unrest(game, luck);
  contestSites(game, luck);
  countDead(game, luck);
  noticeOrder(game);
  brink(game, luck);
  game.state.hour += HALF_DAY;
}

/** A turn of so many half-days in the streets; it ends early where the host's government falls. */
export function unrestFor(game: Game, halfDays: number): void {
  const luck = luckOf(game, 'theatre', 0);
  choosePosture(game, luck);
  for (let i = 0; i < halfDays && game.state.theatre.incumbent === 'inOffice'; i += 1)
    halfDay(game, luck);
}
