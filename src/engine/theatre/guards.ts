/** Where foreign guards stand, and the host's own people whom they free for the streets. */
import { div, mul } from '../arithmetic.ts';
import { landed } from '../contingent/contingent.ts';
import { cause, type Game } from '../game.ts';

/** Police work frees less than guarding: the same boots cannot stand at the gate. */
const FREED_BY_POLICE = 350;

/** Guards for one site out of those who are left; gives how many remain. */
function post(game: Game, at: number, left: number): number {
  const site = game.state.theatre.sites[at];
  if (!site) return left;
  const guards = Math.min(game.scenario.theatre.sites[at]?.garrison ?? 0, left);
  if ((guards === 0) !== (site.guards === 0)) {
    game.tell?.({ kind: 'guardsPosted', site: site.id, guards, because: [cause('priority', 0)] });
  }
  site.guards = guards;
  return left - guards;
}

/** Spreads whoever has landed over the sites: the chosen one first, then in the host's order. */
export function postGuards(game: Game): void {
  const { state, scenario } = game;
  if (state.contingent === null) return;
  const { theatre } = state;
  const there = landed(state);
  const first = theatre.sites.findIndex((s) => s.id === theatre.guardFirst);
  let left = first < 0 ? there : post(game, first, there);
  for (let at = 0; at < theatre.sites.length; at += 1)
    if (at !== first) left = post(game, at, left);
  const freed = div((there - left) * scenario.theatre.freedPerThousand, 1000);
  theatre.freed = state.contingent.task === 'police' ? mul(freed, FREED_BY_POLICE) : freed;
}
