/** Outsiders watch: critics measure force against law, backers measure order. They speak when their mind changes. */
import { div, mul, mul3 } from '../arithmetic.ts';
import { landed } from '../contingent/contingent.ts';
import { overstays } from '../contingent/withdrawal.ts';
import { cause, luckOf, shift, since, type Game } from '../game.ts';
import { choose } from '../logit.ts';
import type { Stream } from '../random.ts';
import { tie, type Outsider } from '../scenario.ts';
import type { GameState, OutsiderState, Stance } from '../state.ts';

const STANCES: readonly Stance[] = ['watches', 'supports', 'questions', 'condemns'];
const STANCE_LAMBDA = 16;
/** What one has said already is easier to say again. */
const HABIT = 80;

/** A tie from which an outsider takes the accused's side as its own. Design number. */
const FRIEND = 400;
/** What one naming, one shipment of arms and a day of full presence mean to the accused and its friends. */
const NAMED = 110;
const ARMED = 40;
const PRESENT = 45;
/** What a day of hot fighting means to critics, who mind the aggression too. Design number. */
const AGGRESSION = 30;
const DAY = 24;

/** What every outsider sees alike: boots on the ground (0..1000 at 2,500), and whether they should be gone. */
interface Sight {
  readonly named: boolean;
  readonly armed: boolean;
  readonly boots: number;
  readonly overstaying: boolean;
}

function worry(game: Game, outsider: Outsider, now: OutsiderState, seen: Sight): void {
  const { state, scenario } = game;
  const t = state.theatre;
  const critic = outsider.leaning === 'critic';
  const { boots, overstaying } = seen;
  const contingent = state.contingent;
  const deadly = Math.min(60, div(t.killedThisTurn, 2));
  shift(game, now.id, now, 'concern')
    .by('foreignBoots', critic ? mul3(90, boots, scenario.case.affront * 2) : 0)
    .by('alone', contingent?.mandate === 'bilateral' && boots > 0 ? (critic ? 30 : 10) : 0)
    .by('overstay', overstaying ? (critic ? 45 : 20) : 0)
    .by('killing', critic ? deadly : div(deadly, 4))
    .by('dateAnnounced', contingent?.leavesAt != null && boots > 0 ? -24 : 0)
    .by('keptDate', contingent?.gone === true ? -30 : 0)
    .by('orderReturns', t.orderRestored ? (critic ? -12 : -30) : 0)
    .by('escalation', critic ? 0 : t.rung * 6)
    .apply();
  leaveRoom(game, outsider, now, boots);
}

/** True for the accused, its patron, and whoever takes its side. */
function sidesWithAccused(game: Game, id: string): boolean {
  const { accused, patron } = game.scenario.case;
  if (accused === null) return false;
  return id === accused || id === patron || tie(game.scenario, id, accused) >= FRIEND;
}

/** True where a text that names the accused was adopted in this turn. */
function namedNow(state: GameState): boolean {
  return state.council.decided.some(
    (d) => d.turn === state.turn && d.decision === 'adopted' && d.names !== null,
  );
}

/** True where arms went to the host in this turn. */
function armedNow(state: GameState): boolean {
  return state.uses.some(
    (u) => u.turn === state.turn && (u.key === 'equip' || u.key === 'deliver'),
  );
}

/**
 * Between states: critics measure force against law and mind the dead and the aggression, not only foreign boots;
 * the accused and its friends mind being named, the other's arms, and whoever stands in the way.
 */
function worryAtFront(game: Game, outsider: Outsider, now: OutsiderState, seen: Sight): void {
  const { state, scenario } = game;
  const t = state.theatre;
  if (t.kind === 'unrest') return;
  const hours = scenario.turns[state.turn - 1]?.hours ?? 12;
  const critic = outsider.leaning === 'critic';
  const friend = sidesWithAccused(game, outsider.id);
  const { boots, overstaying } = seen;
  const deadly = Math.min(60, div(t.killedThisTurn, 2));
  const alone = state.contingent?.mandate === 'bilateral' || state.moscow.posted > 0;
  const present = div(PRESENT * boots * Math.min(hours, DAY), 1000 * DAY);
  const heat = div(mul(AGGRESSION, t.intensity) * Math.min(hours, DAY), DAY);
  shift(game, now.id, now, 'concern')
    .by('foreignBoots', critic ? mul3(90, boots, scenario.case.affront * 2) : 0)
    .by('presence', friend ? present : 0)
    .by('alone', alone && boots > 0 && critic ? 12 : 0)
    .by('overstay', overstaying ? (critic ? 30 : 20) : 0)
    .by('killing', critic ? deadly : 0)
    .by('fighting', critic ? heat : 0)
    .by('tieToAccused', friend && seen.named ? NAMED : 0)
    .by('armsDelivered', friend && seen.armed ? ARMED : 0)
    .by('truceHolds', t.truce === null ? 0 : -5)
    .by('orderReturns', t.orderRestored ? -8 : 0)
    .apply();
  leaveRoom(game, outsider, now, boots);
}

/** An appeal that nobody answers leaves room for others; a guarantee that is seen takes it back. */
function leaveRoom(game: Game, outsider: Outsider, now: OutsiderState, boots: number): void {
  const { state } = game;
  const alone =
    state.request !== null &&
    state.contingent === null &&
    (state.theatre.kind === 'unrest' || state.request.answered !== 'accepted') &&
    state.turn - state.request.turn >= 2;
  shift(game, now.id, now, 'foothold')
    .by('vacuum', alone ? mul(18, outsider.weight) : 0)
    .by('guaranteeSeen', boots > 400 ? -4 : 0)
    .apply();
}

function speak(game: Game, outsider: Outsider, now: OutsiderState, luck: Stream): void {
  const { state, scenario } = game;
  const host = tie(scenario, outsider.id, scenario.theatre.host);
  const backs = outsider.leaning === 'backer' ? 220 : -260;
  const utilities = [
    190 - div(now.concern, 3),
    backs + div(host, 3) - div(now.concern, 2),
    now.concern - 260 + (outsider.leaning === 'critic' ? 90 : -60),
    div(now.concern * 3, 2) - 860,
  ];
  const held = STANCES.indexOf(now.stance);
  utilities[held] = (utilities[held] ?? 0) + HABIT;
  const stance = STANCES[choose(utilities, STANCE_LAMBDA, luck)] ?? 'watches';
  if (stance === now.stance) return;
  now.stance = stance;
  if (game.tell) {
    const boots = landed(state) + state.moscow.posted;
    const because = [cause('concern', now.concern), cause('foreignBoots', boots)];
    const told = because.filter((c) => c.amount !== 0);
    game.tell({ kind: 'outsiderSpoke', outsider: now.id, stance, because: told });
  }
  const cost =
    stance === 'condemns'
      ? -mul(34, outsider.weight)
      : stance === 'questions'
        ? -mul(10, outsider.weight)
        : stance === 'supports'
          ? mul(12, outsider.weight)
          : 0;
  shift(game, 'moscow', state.moscow, 'standing')
    .by(cost < 0 ? 'protest' : 'credit', cost, now.id, since(state.turn, 'outsiderSpoke'))
    .apply();
}

/** Every outsider takes stock once a turn, and speaks once there is something to speak of. */
export function outsidersWatch(game: Game): void {
  const { outsiders } = game.scenario;
  const troops = landed(game.state) + game.state.moscow.posted;
  const boots = Math.min(1000, div(troops * 1000, 2500));
  const front = game.state.theatre.kind !== 'unrest';
  const seen = {
    boots,
    overstaying: overstays(game),
    named: front && namedNow(game.state),
    armed: front && armedNow(game.state),
  };
  const loud = front ? 1 : 2;
  const stirred = game.state.theatre.rung >= loud || game.state.request !== null;
  const luck = stirred ? luckOf(game, 'outsiders', 0) : null;
  for (let i = 0; i < outsiders.length; i += 1) {
    const outsider = outsiders[i];
    const now = game.state.outsiders[i];
    if (!outsider || !now) continue;
    if (front) worryAtFront(game, outsider, now, seen);
    else worry(game, outsider, now, seen);
    if (luck) speak(game, outsider, now, luck);
  }
}
