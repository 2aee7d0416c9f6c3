/** Where foreign guards stand, and the host's own people whom they free for the streets. */
import { div, mul } from '../arithmetic.ts';
import { landed } from '../contingent/contingent.ts';
import { cause, type Game } from '../game.ts';

/** Police work frees less than guarding: the same boots cannot stand at the gate. */
const FREED_BY_POLICE = 350;

/** Spreads whoever has landed over the sites: the chosen one first, then in the host's order. */
export function postGuards(game: Game): void {
  const { state, scenario } = game;
  const theatre = state.theatre;
  let left = landed(state);
  const first = theatre.guardFirst;
  const order = [...theatre.sites].sort((a, b) => Number(b.id === first) - Number(a.id === first));
  for (const site of order) {
    const wanted = scenario.theatre.sites.find((s) => s.id === site.id)?.garrison ?? 0;
    const guards = Math.min(wanted, left);
    left -= guards;
    if ((guards === 0) !== (site.guards === 0)) {
      game.tell?.({ kind: 'guardsPosted', site: site.id, guards, because: [cause('priority', 0)] });
    }
    site.guards = guards;
  }
  const posted = landed(state) - left;
  const freed = div(posted * scenario.theatre.freedPerThousand, 1000);
  theatre.freed = state.contingent?.task === 'police' ? mul(freed, FREED_BY_POLICE) : freed;
}
