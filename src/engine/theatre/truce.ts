/**
 * Truces. The first tends to fail within the day; later ones hold better, with a guarantor who is there, tired sides,
 * aims met and orders that reach the line (record: hours; three truces in five days; model card, "The front").
 */
import { clamp, div, mul, mul3 } from '../arithmetic.ts';
import type { Cause } from '../event.ts';
import { cause, lower, luckOf, raise, shift, since, type Game } from '../game.ts';
import { chance } from '../logit.ts';
import { attention } from '../outsiders/attention.ts';
import type { Stream } from '../random.ts';
import { tie, type ActorId } from '../scenario.ts';
import type { FrontState, TruceState } from '../state.ts';
import { calmedBy, resolveOf, swayOf } from './answer.ts';
import { channel } from './favour.ts';
import { frontIn } from './kind.ts';
import { presence } from './presence.ts';
import { Reasons } from '../reasons.ts';
import { turnTo, warningWeight } from './sides.ts';
import { designOf, heedOf, shareOf, type SideIndex } from './strength.ts';
import { strengthOfTruce } from './truce-worth.ts';

/** What a truce that others stand behind is worth for regrouping to one of full appetite, points of hazard. Design number. */
const REGROUPS = 260;
/** What a truce that breaks costs Moscow where it stood behind it: standing, and trust at the side that kept it. Design numbers. */
const BROKEN = { standing: 14, trust: 22 } as const;
/** As loose as the moves of the sides. */
const ANSWER_LAMBDA = 8;
/** To sign costs little: points. Calibration: about even odds in the first hours of an attack. */
const CHEAP_TO_SIGN = 250;
/** Streams of the answers, by who stands behind the truce. */
const TO_MOSCOW = 3;
const TO_EACH_OTHER = 6;
const TO_THE_COUNCIL = 9;
const TO_AN_OUTSIDER = 10;
/** Share of a guarantor's word that is left after each truce that broke, per mille. Design number. */
const WORN = 600;

function answersIndex(guarantor: TruceState['guarantor'], moscow: ActorId): number {
  if (guarantor === null) return TO_EACH_OTHER;
  if (guarantor === moscow) return TO_MOSCOW;
  return guarantor === 'council' ? TO_THE_COUNCIL : TO_AN_OUTSIDER;
}

/** What a guarantor's word is worth to a side, points: the Council's, Moscow's by its ties, another's. */
function wordTo(game: Game, guarantor: TruceState['guarantor'], side: ActorId): number {
  const { state, scenario } = game;
  if (guarantor === null) return 0;
  if (guarantor === 'council') return 110;
  const warmth = 500 + div(tie(scenario, guarantor, side), 2);
  if (guarantor !== scenario.moscow) return mul(160, warmth);
  let word = mul(mul(320, warmth), 400 + state.moscow.standing);
  for (let i = frontIn(state)?.truces ?? 0; i > 0; i -= 1) word = mul(word, WORN);
  return word;
}

/** Chance per mille that a side signs for these reasons. */
export function chanceToSign(reasons: readonly Cause[]): number {
  let utility = 0;
  for (const c of reasons) utility += c.amount;
  return chance(utility, ANSWER_LAMBDA);
}

/** Utility of signing against fighting on, with its causes. Design numbers (model card, "The front"). */
export function reasonsToSign(
  game: Game,
  front: FrontState,
  at: SideIndex,
  guarantor: TruceState['guarantor'],
): Cause[] {
  const own = front.sides[at];
  const other = front.sides[at === 0 ? 1 : 0];
  const unmet = 1000 - own.aimsMet;
  const pressed = other.move === 'press' ? 1000 - shareOf(game, at) : 0;
  const sway = swayOf(game, front, at);
  const moscows = guarantor === game.scenario.moscow;
  return [
    cause('truceHolds', CHEAP_TO_SIGN),
    cause('guarantor', wordTo(game, guarantor, own.id), guarantor ?? undefined),
    cause('exhaustion', div(own.exhaustion * 6, 10)),
    cause('aimsMet', at === 0 ? div(own.aimsMet, 3) : 0),
    cause('attack', div(pressed, 2), other.id),
    cause('drive', -div(mul(own.drive, unmet) * 3, 5)),
    cause('spiral', -div(sway.force * 3, 5)),
    cause('appetite', Math.max(0, -div(sway.yielding * 3, 5))),
    cause('warning', div(warningWeight(game, at), 2)),
    cause('attention', div(attention(game.state), 5)),
    cause('slight', moscows ? -own.slight : 0),
    cause('invitation', moscows && front.kind === 'border' ? div(own.invitation, 4) : 0),
  ].filter((c) => c.amount !== 0);
}

/**
 * Luck of the answers, of its own for each who may put a truce to them, so that an offer that was declined does not
 * decide what the two make of it by themselves. Each day of a long turn has its own two draws.
 */
function answers(game: Game, guarantor: TruceState['guarantor']): Stream {
  const { state, scenario } = game;
  const luck = luckOf(game, 'theatre', answersIndex(guarantor, scenario.moscow));
  const days = div(state.hour - (scenario.turns[state.turn - 1]?.at ?? state.hour), 24);
  luck.skip(2 * days);
  return luck;
}

/**
 * Puts a truce to both sides; it stands when both accept. `guarantor` is Moscow, `council`, an outsider, or null where
 * they make it by themselves. One draw a side. Tells `truceAgreed`, or `truceDeclined` with those who would not.
 */
export function agreeTruce(game: Game, guarantor: TruceState['guarantor']): boolean {
  const front = frontIn(game.state);
  if (front === null || front.truce !== null) return false;
  const luck = answers(game, guarantor);
  const declined: ActorId[] = [];
  const reasonsToAgree: Cause[] = [];
  const reasonsToDecline: Cause[] = [];
  for (const at of [0, 1] as const) {
    const reasons = reasonsToSign(game, front, at, guarantor);
    const side = front.sides[at];
    const declines = luck.below(1000) >= chanceToSign(reasons);
    if (declines) declined.push(side.id);
    // Whose reason it is, where it is not about somebody else.
    const own = reasons.map((c) => cause(c.factor, c.amount, c.about ?? side.id));
    (declines ? reasonsToDecline : reasonsToAgree).push(...own);
  }
  if (declined.length > 0) {
    // Nobody hears of talks that no broker called.
    if (guarantor !== null)
      game.tell?.({ kind: 'truceDeclined', by: declined, because: reasonsToDecline });
    return false;
  }
  const strength = strengthOfTruce(game, front, guarantor);
  front.truces += 1;
  front.truce = { since: game.state.hour, guarantor, strength };
  raise(game, 'truce');
  game.tell?.({ kind: 'truceAgreed', guarantor, number: front.truces, because: reasonsToAgree });
  for (const side of front.sides) turnTo(game, side, 'hold', [cause('truceHolds', strength)]);
  if (guarantor === game.scenario.moscow) channel(game);
  return true;
}

/** How fast the hazard of a truce falls with its age in hours, per mille of that of the first half-day. */
function young(hours: number): number {
  if (hours < 12) return 1000;
  if (hours < 24) return 700;
  if (hours < 48) return 350;
  if (hours < 96) return 150;
  return hours < 168 ? 60 : 12;
}

/** What makes a side break a truce, and what holds it, with causes; their sum is the hazard per mille in 12 hours. */
export function reasonsToBreak(
  game: Game,
  front: FrontState,
  truce: TruceState,
  told: boolean,
): Reasons {
  const [first, host] = front.sides;
  const will = Math.max(
    mul(resolveOf(game, first), 1000 - first.aimsMet),
    mul(resolveOf(game, host), 1000 - host.aimsMet),
  );
  const heed = 500 + div(heedOf(game, 0), 2);
  return new Reasons(told)
    .add('drive', 140 + mul(640, will))
    .add('earlyTruce', 60 - 70 * (front.truces - 1))
    .add('exhaustion', -div(first.exhaustion + host.exhaustion, 4))
    .add('truceHolds', -div(truce.strength, 3))
    .add('appetite', truce.guarantor === null ? 0 : mul(REGROUPS, designOf(game).appetite))
    .add('presence', -mul3(mul(450, presence(game)), heed, calmedBy(game)))
    .add('command', -mul(210, designOf(game).command))
    .add('attention', -div(attention(game.state), 16));
}

/** A side breaks the truce; whoever stood behind it loses by it. */
export function breakTruce(game: Game, at: SideIndex, because: readonly Cause[]): void {
  const { state, scenario } = game;
  const front = frontIn(state);
  if (front === null || front.truce === null) return;
  const { guarantor, since: agreed } = front.truce;
  const side = front.sides[at];
  front.truce = null;
  front.calm = 0;
  lower(game, 'truce');
  raise(game, 'truceBroken');
  game.tell?.({ kind: 'truceBroken', by: side.id, hours: state.hour - agreed, because });
  const from = since(state.turn, 'truceBroken');
  turnTo(game, side, 'press', [cause('drive', side.drive, undefined, from)]);
  if (guarantor !== scenario.moscow) return;
  shift(game, 'moscow', state.moscow, 'standing')
    .by('guarantor', -BROKEN.standing, side.id, from)
    .apply();
  const wronged = state.members.find((m) => m.id === front.sides[at === 0 ? 1 : 0].id);
  if (wronged)
    shift(game, wronged.id, wronged, 'trust').by('guarantor', -BROKEN.trust, side.id, from).apply();
}

/** Each half-day that a truce stands it may break. Two draws, whether or not there is one. */
export function testTruce(game: Game, luck: Stream): void {
  const { state } = game;
  const front = frontIn(state);
  if (front === null || front.truce === null || state.theatre.orderRestored) {
    luck.skip(2);
    return;
  }
  const draw = luck.below(1000);
  const who = luck.below(1000);
  const why = reasonsToBreak(game, front, front.truce, game.tell !== undefined);
  const hazard = why.sum;
  const because = why.causes;
  const age = young(state.hour - front.truce.since);
  if (draw >= mul(clamp(hazard, 15, 900), age)) return;
  const [first, host] = front.sides;
  const eager = mul(resolveOf(game, first), 1100 - first.aimsMet);
  const other = mul(resolveOf(game, host), 1100 - host.aimsMet);
  breakTruce(game, who * (eager + other) < eager * 1000 ? 0 : 1, because);
}
