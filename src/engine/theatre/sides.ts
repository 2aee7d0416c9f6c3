/**
 * What each side does: press, hold or settle, by quantal response over what it would gain, what it fears and what it
 * has had enough of. Terms and coefficients: model card, "The front".
 */
import { clamp, div, mul, mul3 } from '../arithmetic.ts';
import { helpSeen } from '../alliance/help.ts';
import type { Cause } from '../event.ts';
import { lower, shift, type Game } from '../game.ts';
import { choose } from '../logit.ts';
import { attention } from '../outsiders/attention.ts';
import type { Stream } from '../random.ts';
import { tie, type ActorId } from '../scenario.ts';
import type { FrontState, GameState, Move, SideState } from '../state.ts';
import { calmedBy, swayOf } from './answer.ts';
import { aimsMetOf, shielded } from './ground.ts';
import { frontIn, frontPlan } from './kind.ts';
import { presence } from './presence.ts';
import { Reasons } from '../reasons.ts';
import { heedOf, shareOf, type SideIndex } from './strength.ts';

export const MOVES: readonly Move[] = ['press', 'hold', 'settle'];
/** Slower to choose than votes: a front obeys loosely (model card, "The front"). */
const MOVE_LAMBDA = 8;
/** What pressing costs before anybody resists, points. Calibration. */
const PRICE_OF_FIGHTING = -400;
/** A fight that was ordered goes on for a while: points at full intensity. Calibration: two days in the record. */
const MOMENTUM = 570;
/** Answering fire, points at full strength. Design number. */
const RETALIATION = 150;
/** What a text that names a side costs it, points. Design number. */
const NAMED = 120;

/**
 * How much help `side` must expect to meet when it presses `against`, 0..1000: the victim's trust and what has visibly
 * come, times Moscow's free forces, less the more Moscow values the one who presses (model card, "The front").
 */
export function deterrence(game: Game, side: ActorId, against: ActorId): number {
  const { state, scenario } = game;
  const victim = state.members.find((m) => m.id === against);
  if (victim === undefined) return 0;
  const help = against === scenario.case.victim ? div(helpSeen(game), 2) : 0;
  const expected = Math.min(1000, victim.trust + help);
  const spared = 1000 - Math.max(0, tie(scenario, scenario.moscow, side));
  return mul3(expected, freeHand(state), spared);
}

/** What Moscow could spare for somebody else's war: half the forces it has, half what its own war leaves it. */
export function freeHand({ moscow }: GameState): number {
  return div(moscow.forces + 1000 - moscow.burden, 2);
}

/** What a warning that stands takes from pressing, 0..380: less with each repetition (model card, "Moscow": commitments). */
export function warningWeight(game: Game, at: SideIndex): number {
  const { state } = game;
  const { warning, warnings } = state;
  if (warning === null || warning.to !== frontIn(state)?.sides[at].id) return 0;
  const said = 200 + mul(180, state.moscow.standing);
  return div(mul(said, heedOf(game, at)) * 10, 7 + 3 * Math.max(1, warnings));
}

function named(game: Game, side: SideState): number {
  const { decided } = game.state.council;
  return decided.some((t) => t.decision === 'adopted' && t.names === side.id) ? NAMED : 0;
}

/** Utility of pressing on, against holding at 0, with its causes. */
export function reasonsToPress(
  game: Game,
  front: FrontState,
  at: SideIndex,
  told: boolean,
): Reasons {
  const own = front.sides[at];
  const other = front.sides[at === 0 ? 1 : 0];
  const share = shareOf(game, at);
  const heed = 500 + div(heedOf(game, at), 2);
  const free = freeHand(game.state);
  const hot = own.move === 'press' ? mul(MOMENTUM, front.intensity) : 0;
  const watched = Math.min(1000, presence(game));
  const sway = swayOf(game, front, at);
  return new Reasons(told)
    .add('gain', mul(own.drive, share))
    .add('spiral', sway.force)
    .add('appetite', sway.yielding)
    .add('siteGuards', at === 0 ? -mul3(own.drive, share, shielded(game)) : 0)
    .add('strength', -mul(300, 1000 - share))
    .add('fighting', PRICE_OF_FIGHTING)
    .add('momentum', hot)
    .add('attack', other.move === 'press' ? mul(RETALIATION, share) : 0, other.id)
    .add('deterrence', -div(deterrence(game, own.id, other.id) * 3, 2))
    .add('presence', -mul3(mul3(400, watched, 500 + div(free, 2)), heed, calmedBy(game)))
    .add('warning', -warningWeight(game, at))
    .add('adopted', -mul(named(game, own), heed))
    .add('attention', -div(attention(game.state), 5))
    .add('exhaustion', -div(own.exhaustion * 6, 10))
    .add('aimsMet', -div(own.aimsMet, 2))
    .add('truceHolds', -div((front.truce?.strength ?? 0) * 6, 10));
}

/** Utility of settling, against holding at 0, with its causes. */
function reasonsToSettle(game: Game, front: FrontState, at: SideIndex, told: boolean): Reasons {
  const own = front.sides[at];
  return new Reasons(told)
    .add('fighting', -330)
    .add('exhaustion', div(own.exhaustion, 4))
    .add('aimsMet', div(own.aimsMet, 4))
    .add('attention', div(attention(game.state), 4))
    .add('truceHolds', front.truce === null ? 0 : 90)
    .add('mechanism', mul(160, front.mechanism));
}

/** A side turns to another move and says why. */
export function turnTo(game: Game, side: SideState, after: Move, because: readonly Cause[]): void {
  if (side.move === after) return;
  const before = side.move;
  side.move = after;
  game.tell?.({ kind: 'sideMoved', side: side.id, before, after, because });
  // Who attacks again takes back its leave for others to come to the line.
  if (after === 'press' && side.id === game.scenario.case.accused) lower(game, 'accusedConsents');
}

/** True while the one who presses first carries out orders that were given before anybody answered. */
function ordered({ scenario, state }: Game): boolean {
  return state.hour < frontPlan(scenario).opening;
}

/** Both sides decide at once, each by what it has seen so far. Two draws, whether or not they matter. */
export function moveSides(game: Game, luck: Stream): void {
  const front = frontIn(game.state);
  if (front === null) return;
  const decided = ([0, 1] as const).map((at) => {
    const press = reasonsToPress(game, front, at, game.tell !== undefined);
    const settle = reasonsToSettle(game, front, at, game.tell !== undefined);
    const chosen = MOVES[choose([press.sum, 0, settle.sum], MOVE_LAMBDA, luck)] ?? 'hold';
    const move = at === 0 && ordered(game) ? 'press' : chosen;
    return { move, because: move === 'settle' ? settle.causes : press.causes };
  });
  for (const at of [0, 1] as const) {
    const choice = decided[at];
    if (choice) turnTo(game, front.sides[at], choice.move, choice.because);
  }
}

/** Draws what `moveSides` would draw, where nobody decides. */
export function skipMoves(luck: Stream): void {
  luck.skip(2);
}

/** What the ground means to each side now. */
export function takeStock(game: Game): void {
  const front = frontIn(game.state);
  if (front === null) return;
  for (const at of [0, 1] as const) {
    const side = front.sides[at];
    const met = clamp(aimsMetOf(game, at), 0, 1000);
    shift(game, `side.${side.id}`, side, 'aimsMet')
      .by('gain', met - side.aimsMet)
      .apply();
  }
}
