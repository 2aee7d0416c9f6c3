/** What a truce is worth to those who made it, 0..1000: what a side would lose by breaking it. */
import { clamp, div, mul } from '../arithmetic.ts';
import type { Cause } from '../event.ts';
import type { Factor } from '../factor.ts';
import { shift, type Game } from '../game.ts';
import type { FrontState, TruceState } from '../state.ts';
import { frontIn } from './kind.ts';

/** Worth before anybody stands behind it. Design numbers. */
const BARE = 110;
const COUNCIL = 180;
const OUTSIDER = 110;
/** Worth of Moscow's word at full standing. Design number. */
const MOSCOW = 260;

/** Worth of a truce at its birth (model card, "The front": truces). */
export function strengthOfTruce(
  game: Game,
  front: FrontState,
  guarantor: TruceState['guarantor'],
): number {
  const [first, host] = front.sides;
  const { moscow } = game.state;
  const word =
    guarantor === null
      ? 0
      : guarantor === game.scenario.moscow
        ? mul(MOSCOW, moscow.standing)
        : guarantor === 'council'
          ? COUNCIL
          : OUTSIDER;
  return clamp(
    BARE +
      word +
      div(first.exhaustion + host.exhaustion, 6) +
      div(first.aimsMet, 4) +
      front.truces * 80 +
      mul(220, front.mechanism),
    0,
    1000,
  );
}

/** The truce that stands comes to be worth more or less; told as the meter `theatre.truce`. Nothing without one. */
export function weighTruce(game: Game, factor: Factor, amount: number, from?: Cause['from']): void {
  const truce = frontIn(game.state)?.truce ?? null;
  if (truce === null) return;
  // The truce is no number of the theatre, so that it is moved beside it and put back.
  const worth = { truce: truce.strength };
  shift(game, 'theatre', worth, 'truce').by(factor, amount, undefined, from).apply();
  truce.strength = worth.truce;
}
