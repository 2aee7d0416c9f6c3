/** Where foreign guards stand, and the host's own people whom they free for the streets. */
import { div, mul } from '../arithmetic.ts';
import { landed } from '../contingent/contingent.ts';
import { cause, type Game } from '../game.ts';
import { unrestIn, unrestPlan } from './kind.ts';

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

/**
 * Spreads whoever has landed, and base troops that stand at the line, over the sites: the chosen one first, then in
 * the host's order. In the streets foreign guards free the host's own people.
 */
export function postGuards(game: Game): void {
  const { state, scenario } = game;
  const { theatre } = state;
  const there = landed(state) + state.moscow.posted;
  if (state.contingent === null && there === 0 && theatre.sites.every((s) => s.guards === 0))
    return;
  const first = theatre.sites.findIndex((s) => s.id === theatre.guardFirst);
  let left = first < 0 ? there : post(game, first, there);
  for (let at = 0; at < theatre.sites.length; at += 1)
    if (at !== first) left = post(game, at, left);
  const streets = unrestIn(state);
  if (streets === null) return;
  const freed = div((there - left) * unrestPlan(scenario).freedPerThousand, 1000);
  streets.freed = state.contingent?.task === 'police' ? mul(freed, FREED_BY_POLICE) : freed;
}
