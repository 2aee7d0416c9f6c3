/** Outsiders watch: critics measure force against law, backers measure order. They speak when their mind changes. */
import { hoursOfTurn, paced } from '../alliance/pace.ts';
import { div, mul, mul3 } from '../arithmetic.ts';
import { combatBoots } from '../contingent/combat.ts';
import { landed } from '../contingent/contingent.ts';
import { overstays } from '../contingent/withdrawal.ts';
import { flagTurn, luckOf, shift, since, type Game } from '../game.ts';
import { choose } from '../logit.ts';
import type { Stream } from '../random.ts';
import { Reasons } from '../reasons.ts';
import { tie, type Outsider } from '../scenario.ts';
import type { OutsiderState, Stance } from '../state.ts';

const STANCES: readonly Stance[] = ['watches', 'supports', 'questions', 'condemns'];
const STANCE_LAMBDA = 16;
/** What one has said already is easier to say again. */
const HABIT = 80;

/** A tie from which an outsider takes the accused's side as its own. Design number. */
const FRIEND = 400;
/** What a day of full presence means to the accused and its friends. Design number. */
const PRESENT = 18;
/** What the last of them going home as announced takes away, once. Design number. */
const GONE = -60;
/** What a day of hot fighting means to critics, who mind the aggression too. Design number. */
const AGGRESSION = 30;
/** What a day of full combat troops means to critics. Design number. */
const FOUGHT = 40;
const DAY = 24;

/** What every outsider sees alike: boots on the ground (0..1000 at 2,500), and whether they should be gone. */
interface Sight {
  readonly boots: number;
  readonly overstaying: boolean;
  /** The last troops went home in this turn. */
  readonly left: boolean;
}

function worry(game: Game, outsider: Outsider, now: OutsiderState, seen: Sight): void {
  const { state, scenario } = game;
  const t = state.theatre;
  const critic = outsider.leaning === 'critic';
  const { boots, overstaying, left } = seen;
  const contingent = state.contingent;
  const deadly = Math.min(60, div(t.killedThisTurn, 2));
  shift(game, now.id, now, 'concern')
    .by('foreignBoots', critic ? paced(game, mul3(90, boots, scenario.case.affront * 2)) : 0)
    .by('combatForce', critic ? paced(game, mul(FOUGHT, combatBoots(state))) : 0)
    .by(
      'alone',
      contingent?.mandate === 'bilateral' && boots > 0 ? paced(game, critic ? 30 : 10) : 0,
    )
    .by('overstay', overstaying ? paced(game, critic ? 45 : 20) : 0)
    .by('killing', critic ? deadly : div(deadly, 4))
    .by('dateAnnounced', contingent?.leavesAt != null && boots > 0 ? paced(game, -24) : 0)
    .by('keptDate', left && contingent?.announcedAt != null ? GONE : 0)
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

/**
 * Between states: critics measure force against law and mind the dead and the aggression, not only foreign boots;
 * the accused and its friends mind whoever stands in the way. What a name and arms mean to them is told where they are
 * given (`council/naming.ts`, `affairs/debts.ts`, `moscow/bilateral.ts`).
 */
function worryAtFront(game: Game, outsider: Outsider, now: OutsiderState, seen: Sight): void {
  const { state, scenario } = game;
  const t = state.theatre;
  if (t.kind === 'unrest') return;
  const hours = hoursOfTurn(game);
  const critic = outsider.leaning === 'critic';
  const friend = sidesWithAccused(game, outsider.id);
  const { boots, overstaying, left } = seen;
  const deadly = Math.min(60, div(t.killedThisTurn, 2));
  const dated = left && state.contingent?.announcedAt != null;
  const alone = state.contingent?.mandate === 'bilateral' || state.moscow.posted > 0;
  const present = div(PRESENT * boots * Math.min(hours, DAY), 1000 * DAY);
  const heat = div(mul(AGGRESSION, t.intensity) * Math.min(hours, DAY), DAY);
  shift(game, now.id, now, 'concern')
    .by('foreignBoots', critic ? paced(game, mul3(90, boots, scenario.case.affront * 2)) : 0)
    .by('presence', friend ? present : 0)
    .by('alone', alone && boots > 0 && critic ? paced(game, 12) : 0)
    .by('overstay', overstaying ? paced(game, critic ? 30 : 20) : 0)
    .by('keptDate', dated ? GONE : 0)
    .by('killing', critic ? deadly : 0)
    .by('fighting', critic ? heat : 0)
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
    (state.contingent === null || state.contingent.gone) &&
    (state.theatre.kind === 'unrest' || state.request.answered !== 'accepted') &&
    state.turn - state.request.turn >= 2;
  shift(game, now.id, now, 'foothold')
    .by('vacuum', alone ? paced(game, mul(18, outsider.weight)) : 0)
    .by('guaranteeSeen', boots > 400 ? paced(game, -4) : 0)
    .apply();
}

/** Why it would take that stance: the causes whose sum is what the stance is worth to it, points. */
function reasonsFor(game: Game, outsider: Outsider, now: OutsiderState, stance: Stance): Reasons {
  const critic = outsider.leaning === 'critic';
  const host = game.scenario.theatre.host;
  const why = new Reasons(game.tell !== undefined);
  if (stance === 'watches') why.add('base', 190).add('concern', -div(now.concern, 3));
  else if (stance === 'supports') {
    why
      .add('leaning', critic ? -260 : 220)
      .add('ties', div(tie(game.scenario, outsider.id, host), 3), host)
      .add('concern', -div(now.concern, 2));
  } else if (stance === 'questions') {
    why
      .add('concern', now.concern)
      .add('base', -260)
      .add('leaning', critic ? 90 : -60);
  } else why.add('concern', div(now.concern * 3, 2)).add('base', -860);
  return why.add('habit', now.stance === stance ? HABIT : 0);
}

/** Standing that a word of an outsider costs Moscow, or brings it, by the outsider's weight. */
const WORTH: Readonly<Record<Stance, number>> = {
  watches: 0,
  supports: 12,
  questions: -10,
  condemns: -34,
};

function speak(game: Game, outsider: Outsider, now: OutsiderState, luck: Stream): void {
  const { state } = game;
  const why = STANCES.map((stance) => reasonsFor(game, outsider, now, stance));
  const at = choose(
    why.map(({ sum }) => sum),
    STANCE_LAMBDA,
    luck,
  );
  const stance = STANCES[at] ?? 'watches';
  if (stance === now.stance) return;
  now.stance = stance;
  const because = why[at]?.causes ?? [];
  game.tell?.({ kind: 'outsiderSpoke', outsider: now.id, stance, because });
  const cost = mul(WORTH[stance], outsider.weight);
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
    left: flagTurn(game.state, 'withdrawn') === game.state.turn,
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
