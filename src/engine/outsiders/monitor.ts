/**
 * A rival's monitors: where the alliance has disappointed, its victim lets others look at its border. They come
 * weeks later, calm a little, and stay (record: invited at a summit elsewhere, on patrol two weeks after).
 */
import { deliveredShare } from '../affairs/debts.ts';
import { clamp, div, mul } from '../arithmetic.ts';
import type { Cause } from '../event.ts';
import {
  cause,
  hasFlag,
  luckOf,
  memberState,
  profile,
  raise,
  shift,
  since,
  type Game,
} from '../game.ts';
import { chance } from '../logit.ts';
import type { MemberState } from '../state.ts';

/** Anger from which the victim looks elsewhere at all. Design number. */
const DISAPPOINTED = 60;
/** Per 1000 points: as sharp as a vote. */
const LAMBDA = 14;
/** Hours in which a victim that would rather than not has decided. Design number. */
const DECIDES_IN = 72;
/** What inviting somebody else's eyes costs a government that hosts Moscow's troops, points. Design number. */
const RELUCTANCE = 395;
/** What guards of the alliance, measures that were shipped in full, and a name on paper speak against it. Design numbers. */
const GUARDED = 220;
const SHIPPED = 60;
const BELIEVED = 120;
/** Hours of the crisis for which a point less speaks for eyes on a line that is quiet by now. Design number. */
const LATE = 12;
/** A guarantor's open displeasure, points. Design number. */
const DISPLEASURE = 120;

/** What the invitation, and then the patrols, change. Points of 1000, design numbers. */
const INVITED = { foothold: 40, standing: -15 };
const DEPLOYED = {
  foothold: 90,
  standing: -30,
  tolerated: -10,
  opinion: 20,
  stability: 25,
  anger: -30,
};

/** Why the victim would let others in, points: their sum against 0. */
function reasons(game: Game, victim: MemberState): Cause[] {
  const { outsideOptions, dependence } = profile(game.scenario, victim.id);
  const { theatre, hour, monitor } = game.state;
  const { contingent } = game.state;
  const there = contingent?.mandate === 'council' && contingent.arrivedAt !== null ? 1000 : 0;
  const shipped = Math.max(0, deliveredShare(game.state, victim.id));
  const contested = monitor.attitude === 'contested';
  return [
    cause('anger', victim.anger),
    cause('outsideOffer', outsideOptions + div(victim.cooperation, 2)),
    cause('loyalty', -div(victim.alignment, 2)),
    cause('trust', -div(victim.trust * 3, 4)),
    cause('guaranteeSeen', -mul(GUARDED, there)),
    cause('delivered', -mul(SHIPPED, shipped)),
    cause('adopted', hasFlag(game.state, 'named') ? -BELIEVED : 0),
    cause('calm', theatre.orderRestored ? -div(hour, LATE) : 0),
    cause('dependence', -RELUCTANCE - (contested ? mul(DISPLEASURE, dependence) : 0)),
  ].filter((c) => c.amount !== 0);
}

function invite(game: Game, victim: MemberState, because: readonly Cause[]): void {
  const { state, scenario } = game;
  const rival = scenario.monitor;
  if (rival === null) return;
  state.monitor.status = 'invited';
  state.monitor.arrivesAt = state.hour + rival.delay;
  raise(game, 'monitorInvited');
  game.tell?.({ kind: 'monitorInvited', by: victim.id, monitor: rival.by, because });
  const from = since(state.turn, 'monitorInvited');
  shift(game, 'moscow', state.moscow, 'standing')
    .by('monitors', INVITED.standing, rival.by, from)
    .apply();
  foothold(game, rival.by, INVITED.foothold, 'monitorInvited');
}

function foothold(
  game: Game,
  id: string,
  by: number,
  event: 'monitorInvited' | 'monitorDeployed',
): void {
  const rival = game.state.outsiders.find((o) => o.id === id);
  if (!rival) return;
  const from = since(game.state.turn, event);
  shift(game, id, rival, 'foothold').by('monitors', by, undefined, from).apply();
}

function deploy(game: Game, victim: MemberState): void {
  const { state, scenario } = game;
  const rival = scenario.monitor;
  if (rival === null) return;
  const { monitor } = state;
  monitor.status = 'deployed';
  raise(game, 'monitorDeployed');
  const because = [cause('monitors', rival.monitors, rival.by)];
  game.tell?.({
    kind: 'monitorDeployed',
    monitor: rival.by,
    monitors: rival.monitors,
    because,
  });
  const from = since(state.turn, 'monitorDeployed');
  const cost = monitor.attitude === 'tolerated' ? DEPLOYED.tolerated : DEPLOYED.standing;
  shift(game, 'moscow', state.moscow, 'standing').by('monitors', cost, rival.by, from).apply();
  shift(game, victim.id, victim, 'opinion')
    .by('monitors', DEPLOYED.opinion, undefined, from)
    .apply();
  shift(game, victim.id, victim, 'stability')
    .by('monitors', DEPLOYED.stability, undefined, from)
    .apply();
  shift(game, victim.id, victim, 'anger').by('monitors', DEPLOYED.anger, undefined, from).apply();
  foothold(game, rival.by, DEPLOYED.foothold, 'monitorDeployed');
}

/** Once a turn: the victim may invite, by a stream of luck of its own, and those invited arrive. */
export function monitorsMove(game: Game): void {
  const { state, scenario } = game;
  if (scenario.monitor === null) return;
  const { monitor } = state;
  const victim = memberState(state, scenario.case.victim);
  if (monitor.status === 'invited' && monitor.arrivesAt !== null) {
    if (state.hour >= monitor.arrivesAt) deploy(game, victim);
    return;
  }
  if (monitor.status !== 'absent' || victim.anger < DISAPPOINTED) return;
  const because = reasons(game, victim);
  let utility = 0;
  for (const c of because) utility += c.amount;
  const hours = scenario.turns[state.turn - 1]?.hours ?? 12;
  const share = clamp(div(hours * 1000, DECIDES_IN), 0, 1000);
  const draw = luckOf(game, 'outsiders', 2).below(1000);
  if (draw < mul(chance(utility, LAMBDA), share)) invite(game, victim, because);
}
