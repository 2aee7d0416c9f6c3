/**
 * What becomes of a promise once the text is dealt with: a yes to a text that stands redeems it, a yes to one that
 * fell leaves it owed for the next, and without a yes there was no bargain.
 */
import { cause, shift, since, type Game } from '../game.ts';
import type { Cause } from '../event.ts';
import type { ActorId } from '../scenario.ts';
import type { Decision } from '../state.ts';

/** Capital that a bargain gives back that was never struck, of the 45 that it took: the offer was made. Design number. */
const GIVEN_BACK = 30;

/** Promises that stand after this decision, as causes of it. `agreed` said yes, `asked` gave an answer at all. */
export function promisesOwed(
  game: Game,
  decision: Decision,
  agreed: readonly ActorId[],
  asked: readonly ActorId[],
): Cause[] {
  const owed: Cause[] = [];
  for (const now of game.state.members) {
    if (now.promised === 0 || decision === 'adopted') continue;
    if (agreed.includes(now.id) || !asked.includes(now.id))
      owed.push(cause('promiseOwed', now.promised, now.id));
  }
  return owed;
}

/** Redeems or takes back the promises that do not stand any more. Call once the decision has been told. */
export function settlePromises(
  game: Game,
  owed: readonly Cause[],
  agreed: readonly ActorId[],
): void {
  const { state } = game;
  for (const now of state.members) {
    if (now.promised === 0 || owed.some((c) => c.about === now.id)) continue;
    now.promised = 0;
    if (agreed.includes(now.id)) continue;
    shift(game, 'moscow', state.moscow, 'capital')
      .by('promiseReturned', GIVEN_BACK, now.id, since(state.turn, 'textDecided'))
      .apply();
  }
}
