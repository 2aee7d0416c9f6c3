/**
 * Even-handedness as a ledger that both sides of a quarrel read: every favour to one is seen by the other, and how far
 * each wants the alliance to come in follows (model card, "The front": even-handedness).
 */
import { div } from '../arithmetic.ts';
import type { Cause } from '../event.ts';
import type { Factor } from '../factor.ts';
import { memberState, shift, since, type Game } from '../game.ts';
import type { ActorId } from '../scenario.ts';
import type { FrontState } from '../state.ts';
import { frontIn, frontPlan } from './kind.ts';

/** What a channel that worked adds to both sides' invitation, points. Design number. */
const CHANNEL = 60;

/** Moscow does one side of a quarrel a favour: it is wanted more there, and the other side takes note. */
export function favour(
  game: Game,
  to: ActorId,
  worth: number,
  factor: Factor,
  from?: Cause['from'],
): void {
  const front = frontIn(game.state);
  // Whoever stands outside the quarrel is nobody's rival in it.
  if (front?.kind !== 'border' || front.sides.every((s) => s.id !== to)) return;
  for (const side of front.sides) {
    const own = side.id === to;
    shift(game, `side.${side.id}`, side, 'invitation')
      .by(own ? factor : 'evenHand', own ? worth : -div(worth, 2), to, from)
      .apply();
    if (own) continue;
    shift(game, `side.${side.id}`, side, 'slight')
      .by('evenHand', div(worth * 4, 5), to, from)
      .apply();
  }
}

/** Moscow does something that a side did not ask for: it is wanted less there. */
export function slight(
  game: Game,
  side: ActorId,
  worth: number,
  factor: Factor,
  from?: Cause['from'],
): void {
  const front = frontIn(game.state);
  const held = front?.kind === 'border' ? front.sides.find((s) => s.id === side) : undefined;
  if (held === undefined) return;
  shift(game, `side.${side}`, held, 'slight').by(factor, worth, undefined, from).apply();
  shift(game, `side.${side}`, held, 'invitation')
    .by(factor, -div(worth, 2), undefined, from)
    .apply();
}

/** A truce that Moscow brokered: both sides have seen that the channel works, the first time more than later. */
export function channel(game: Game): void {
  const front = frontIn(game.state);
  if (front?.kind !== 'border') return;
  const from = since(game.state.turn, 'truceAgreed');
  for (const side of front.sides)
    shift(game, `side.${side.id}`, side, 'invitation')
      .by('guarantor', div(CHANNEL, Math.max(1, front.truces)), undefined, from)
      .apply();
}

/** Once a turn: own dead make a side ask for others, trust makes it ask this alliance; what it resents fades. */
export function moods(game: Game, before: readonly [number, number]): void {
  const front = frontIn(game.state);
  if (front?.kind !== 'border') return;
  for (const at of [0, 1] as const) mood(game, front, at, front.sides[at].killed - before[at]);
}

function mood(game: Game, front: FrontState, at: 0 | 1, dead: number): void {
  const side = front.sides[at];
  const quiet = dead === 0;
  const start = frontPlan(game.scenario).sides[at].invitation;
  const { trust } = memberState(game.state, side.id);
  shift(game, `side.${side.id}`, side, 'invitation')
    .by('bloodshed', Math.min(26, div(dead, 2)))
    .by('trust', quiet ? 0 : div(trust - 500, 20))
    .by('evenHand', -div(side.slight, 25))
    .by('calm', quiet ? -div(side.invitation - start, 12) : 0)
    .apply();
  shift(game, `side.${side.id}`, side, 'slight').by('recovery', -div(side.slight, 12)).apply();
}
