/** Outsiders watch: critics measure force against law, backers measure order. They speak when their mind changes. */
import { div, mul, mul3 } from '../arithmetic.ts';
import { landed } from '../contingent/contingent.ts';
import { overstays } from '../contingent/withdrawal.ts';
import { cause, luckOf, shift, since, type Game } from '../game.ts';
import { choose } from '../logit.ts';
import type { Stream } from '../random.ts';
import { tie, type Outsider } from '../scenario.ts';
import type { OutsiderState, Stance } from '../state.ts';

const STANCES: readonly Stance[] = ['watches', 'supports', 'questions', 'condemns'];
const STANCE_LAMBDA = 16;
/** What one has said already is easier to say again. */
const HABIT = 80;

/** What every outsider sees alike: boots on the ground (0..1000 at 2,500), and whether they should be gone. */
interface Sight {
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
  const alone =
    state.request !== null && contingent === null && state.turn - state.request.turn >= 2;
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
    const because = [cause('concern', now.concern), cause('foreignBoots', landed(state))];
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
  const boots = Math.min(1000, div(landed(game.state) * 1000, 2500));
  const seen = { boots, overstaying: overstays(game) };
  const stirred = game.state.theatre.rung >= 2 || game.state.request !== null;
  const luck = stirred ? luckOf(game, 'outsiders', 0) : null;
  for (let i = 0; i < outsiders.length; i += 1) {
    const outsider = outsiders[i];
    const now = game.state.outsiders[i];
    if (!outsider || !now) continue;
    worry(game, outsider, now, seen);
    if (luck) speak(game, outsider, now, luck);
  }
}
