/** A lasting prize: an agreed way to settle quarrels between two members (model card, "The front"). */
import { clamp, div, mul } from '../arithmetic.ts';
import type { Cause } from '../event.ts';
import { cause, lastUse, luckOf, memberState, raise, shift, since, type Game } from '../game.ts';
import { chance } from '../logit.ts';
import type { ActorId } from '../scenario.ts';
import type { FrontState } from '../state.ts';
import { frontIn } from '../theatre/kind.ts';
import { designOf } from '../theatre/strength.ts';
import { weighTruce } from '../theatre/truce-worth.ts';
import { capitals, price, shut, useKey, type Measure } from './measure.ts';

/** Below this invitation a side will not hear of it. Design number. */
const WILL_NOT_HEAR = 300;
/** As loose as the other answers of the sides. */
const ANSWER_LAMBDA = 8;
/** Share of a side's drive that a mechanism of full worth takes away, per mille. Design number. */
const CALMS = 450;
const HONOUR = 40;
const THANKS = 110;
/** Trust elsewhere in an alliance that has found a way to settle its own quarrels. Design number. */
const EXAMPLE = 90;

/** Why a side would agree to it, against 0. */
export function reasonsToSettleQuarrels(front: FrontState, at: 0 | 1): Cause[] {
  const side = front.sides[at];
  return [
    cause('invitation', (side.invitation - 430) * 2),
    cause('exhaustion', div(side.exhaustion, 2)),
    cause('drive', -div(mul(side.drive, 1000 - side.aimsMet), 5)),
    cause('slight', -side.slight),
  ].filter((c) => c.amount !== 0);
}

/** Chance per mille that a side agrees for these reasons. */
export function chanceToAgree(reasons: readonly Cause[]): number {
  let utility = 0;
  for (const c of reasons) utility += c.amount;
  return chance(utility, ANSWER_LAMBDA);
}

/** What it is worth, 0..1000: how far both want it, and how far orders reach the line. */
function worthOf(game: Game, front: FrontState): number {
  const [a, b] = front.sides;
  const wanted = Math.min(a.invitation, b.invitation);
  return clamp(150 + mul(wanted, 500) + mul(350, designOf(game).command), 0, 1000);
}

function establish(game: Game, front: FrontState, because: readonly Cause[]): void {
  const { state, scenario } = game;
  const worth = worthOf(game, front);
  raise(game, 'mechanism');
  game.tell?.({ kind: 'mechanismAgreed', worth, because });
  const from = since(state.turn, 'mechanismAgreed');
  shift(game, 'theatre', front, 'mechanism').by('mechanism', worth, undefined, from).apply();
  shift(game, 'moscow', state.moscow, 'standing').by('mechanism', HONOUR, undefined, from).apply();
  const sincere = 1000 - Math.max(0, designOf(game).appetite);
  for (const side of front.sides) {
    shift(game, `side.${side.id}`, side, 'drive')
      .by('mechanism', -mul(mul(side.drive, CALMS), mul(worth, sincere)), undefined, from)
      .apply();
    const member = memberState(state, side.id);
    shift(game, side.id, member, 'trust').by('mechanism', THANKS, undefined, from).apply();
  }
  for (const id of capitals(scenario))
    if (front.sides.every((s) => s.id !== id))
      shift(game, id, memberState(state, id), 'trust')
        .by('mechanism', mul(EXAMPLE, worth), undefined, from)
        .apply();
  weighTruce(game, 'mechanism', div(worth, 5), from);
  if (scenario.case.accused === null) return;
  const accused = state.members.find((m) => m.id === scenario.case.accused);
  if (accused)
    shift(game, accused.id, accused, 'resentment').by('mechanism', -20, undefined, from).apply();
}

export const proposeMechanism: Measure = {
  id: 'proposeMechanism',
  group: 'council',
  cost: price(40),
  applies: (scenario) => scenario.theatre.kind === 'border',
  aims: () => null,
  closed(_, state) {
    const front = frontIn(state);
    if (front === null || front.mechanism > 0) return shut('alreadyDone');
    if (front.truce === null && !front.orderRestored) return shut('noTruce');
    const least = Math.min(front.sides[0].invitation, front.sides[1].invitation);
    if (least < WILL_NOT_HEAR)
      return { reason: 'notInvited', needed: WILL_NOT_HEAR, present: least };
    return lastUse(state, useKey('proposeMechanism', '')) === state.turn
      ? shut('alreadySaid')
      : null;
  },
  run(game) {
    const front = frontIn(game.state);
    if (front === null) return;
    const luck = luckOf(game, 'theatre', 4);
    const declined: ActorId[] = [];
    const forIt: Cause[] = [];
    const againstIt: Cause[] = [];
    for (const at of [0, 1] as const) {
      const reasons = reasonsToSettleQuarrels(front, at);
      const { id } = front.sides[at];
      const declines = luck.below(1000) >= chanceToAgree(reasons);
      if (declines) declined.push(id);
      (declines ? againstIt : forIt).push(...reasons.map((c) => cause(c.factor, c.amount, id)));
    }
    if (declined.length > 0)
      game.tell?.({ kind: 'mechanismDeclined', by: declined, because: againstIt });
    else establish(game, front, forIt);
  },
};
