/** A turn at the front: both sides decide, then half-day follows half-day. */
import { div, mul } from '../arithmetic.ts';
import { transport } from '../contingent/transport.ts';
import { withdrawal } from '../contingent/withdrawal.ts';
import { cause, lower, luckOf, raise, shift, type Game } from '../game.ts';
import type { Stream } from '../random.ts';
import type { FrontState } from '../state.ts';
import { calmedBy, resolveOf } from './answer.ts';
import { moods } from './favour.ts';
import { contestGround } from './ground.ts';
import { flareUp } from './flare.ts';
import { creditGuarantor, othersOffer } from './guarantors.ts';
import { postGuards } from './guards.ts';
import { underFire, recover } from './homefront.ts';
import { brink } from './host.ts';
import { frontIn, frontPlan } from './kind.ts';
import { incidents, presence } from './presence.ts';
import { moveSides, reasonsToPress, skipMoves, takeStock } from './sides.ts';
import { reckon, thank } from './reckoning.ts';
import { callWarning, judgeWarning } from './tested.ts';
import { countFallen, flee, STRAY } from './toll.ts';
import { agreeTruce, breakTruce, testTruce } from './truce.ts';

const HALF_DAY = 12;
/** Half-days between two decisions of a side while there is fighting. */
const RECONSIDERS = 2;
/** Heat towards which one who presses drives the fighting, and what a second one adds. Calibration. */
const ONE_PRESSES = 660;
const BOTH_PRESS = 180;
/** Heat that is left where nobody presses and nobody has agreed to stop. */
const SNIPING = 130;
/** How fast fighting flares and dies down in twelve hours, per mille of the way. Calibration. */
const FLARES = 620;
const DIES = 640;
/** Share of the heat that full presence takes away, per mille. Design number. */
const DAMPED = 650;
/** Below this it is quiet. */
const QUIET = 100;
/** Half-days of quiet after which the fighting is over (record: three days). */
const OVER = 6;

/** How hot it is: driven by those who press, damped by presence and fatigue; one draw. */
function heat(game: Game, front: FrontState, luck: Stream): void {
  const pressing =
    (front.sides[0].move === 'press' ? 1 : 0) + (front.sides[1].move === 'press' ? 1 : 0);
  let noise = 0;
  if (pressing > 0) noise = luck.between(-45, 45);
  else luck.skip(1);
  const driven =
    pressing === 0
      ? 0
      : ONE_PRESSES + (pressing - 1) * BOTH_PRESS + div(resolveOf(game, front.sides[0]), 8);
  const settling = front.sides.some((s) => s.move === 'settle');
  const idle = pressing > 0 || front.truce !== null ? 0 : settling ? div(SNIPING, 2) : SNIPING;
  const damped = -mul(mul(mul(driven, DAMPED), presence(game)), calmedBy(game));
  const tired = -mul(driven, div(front.sides[0].exhaustion + front.sides[1].exhaustion, 6));
  const target = driven + idle + damped + tired;
  const pace = target > front.intensity ? FLARES : DIES;
  shift(game, 'theatre', front, 'intensity')
    .by('attack', mul(driven, pace))
    .by('fighting', mul(idle, pace))
    .by('presence', mul(damped, pace))
    .by('exhaustion', mul(tired, pace))
    .by(front.truce === null ? 'calm' : 'truceHolds', -mul(front.intensity, pace))
    .by('luck', pressing > 0 ? noise : 0)
    .apply();
}

/** The ladder of fighting: the highest rung whose mark is passed. */
function climb(game: Game, front: FrontState): void {
  const { ladder } = frontPlan(game.scenario);
  let rung = 0;
  for (let i = 0; i < ladder.length; i += 1)
    if (front.intensity >= (ladder[i]?.intensity ?? 1001)) rung = i;
  if (rung === front.rung) return;
  const before = front.rung;
  front.rung = rung;
  front.peak = Math.max(front.peak, rung);
  const because = [cause(rung > before ? 'escalation' : 'calm', rung - before)];
  game.tell?.({ kind: 'rungChanged', before, after: rung, because });
}

/** Over after some days of quiet; begun again when somebody presses on. */
function noticeEnd(game: Game, front: FrontState): void {
  const pressed = front.sides.some((s) => s.move === 'press');
  const quiet = !pressed && front.intensity < QUIET;
  front.calm = quiet ? front.calm + 1 : 0;
  if (pressed && front.orderRestored) {
    front.orderRestored = false;
    lower(game, 'fightingEnded');
  }
  // Quiet without a truce takes twice as long to be believed.
  if (front.orderRestored || front.calm < (front.truce === null ? 2 * OVER : OVER)) return;
  front.orderRestored = true;
  raise(game, 'fightingEnded');
  game.tell?.({
    kind: 'fightingEnded',
    because: [
      cause(front.truce === null ? 'calm' : 'truceHolds', front.calm),
      cause('aimsMet', front.sides[0].aimsMet, front.sides[0].id),
      cause('exhaustion', front.sides[0].exhaustion, front.sides[0].id),
    ],
  });
  creditGuarantor(game, front);
  thank(game, front);
}

/** Both sides decide; who presses under a truce breaks it, and two who have had enough make one. */
function decide(game: Game, front: FrontState, luck: Stream): void {
  const truce = front.truce;
  moveSides(game, luck);
  for (const at of [0, 1] as const)
    if (truce !== null && front.truce !== null && front.sides[at].move === 'press')
      breakTruce(game, at, reasonsToPress(game, front, at, true).causes);
  const [a, b] = front.sides;
  const willing = a.move !== 'press' && b.move !== 'press';
  // Neighbours who know one another talk as soon as nobody presses; others need one who wants to settle.
  const talk = front.kind === 'border' || a.move === 'settle' || b.move === 'settle';
  if (front.truce === null && willing && talk && front.intensity > 0) agreeTruce(game, null);
  callWarning(game);
}

/**
 * Twelve hours at the front; true where they were quiet. Each draws the same number of times, so that luck stays
 * shared.
 */
function halfDay(game: Game, front: FrontState, luck: Stream, first: boolean): boolean {
  transport(game);
  withdrawal(game);
  postGuards(game);
  testTruce(game, luck);
  callWarning(game);
  heat(game, front, luck);
  const before = front.killed;
  const moved = contestGround(game, luck);
  countFallen(game, luck);
  flee(game);
  if (moved || first) takeStock(game);
  climb(game, front);
  noticeEnd(game, front);
  const quiet = front.intensity <= STRAY;
  if (!quiet) underFire(game, front.killed - before);
  brink(game, luck);
  game.state.hour += HALF_DAY;
  return quiet;
}

/** A turn of so many half-days at the front; it ends early where the host's government falls. */
export function fightFor(game: Game, halfDays: number): void {
  const front = frontIn(game.state);
  if (front === null) return;
  const luck = luckOf(game, 'theatre', 0);
  const moves = luckOf(game, 'theatre', 2);
  const dead: [number, number] = [front.sides[0].killed, front.sides[1].killed];
  let quiet = 0;
  flareUp(game, front, halfDays * HALF_DAY);
  othersOffer(game);
  for (let i = 0; i < halfDays && front.incumbent === 'inOffice'; i += 1) {
    if (i % RECONSIDERS === 0) {
      // Within a long turn nobody decides anew while all is quiet.
      if (i === 0 || front.intensity >= QUIET) decide(game, front, moves);
      else skipMoves(moves);
    }
    if (halfDay(game, front, luck, i === 0)) quiet += 1;
  }
  recover(game, quiet);
  incidents(game);
  moods(game, dead);
  reckon(game, dead);
  judgeWarning(game);
}
