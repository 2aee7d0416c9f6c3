/**
 * Members watch how the one in need is treated. Trust moves towards what was seen, weighted by how alike
 * one's own case is and how close the victim; fear of precedent rises with boots and falls with consent,
 * short mandates and a kept date (Snyder 1984; model card, "Reputation").
 */
import { clamp, div, mul, mul3 } from '../arithmetic.ts';
import { landed } from '../contingent/contingent.ts';
import { overstays } from '../contingent/withdrawal.ts';
import { flagTurn, hasFlag, shift, since, type Game } from '../game.ts';
import type { Cause } from '../event.ts';
import { tie, type Member } from '../scenario.ts';
import type { MemberState } from '../state.ts';
import { helpSeen } from './help.ts';

/** Turns in which an appeal and its answer are news. */
const NEWS_TURNS = 7;
/** Share of the whole adjustment that one turn makes, points of 350. */
const PER_TURN = 62;

/** How much the case tells a member about its own, 0..1000. */
function relevance(game: Game, member: Member): number {
  const { threat, victim } = game.scenario.case;
  if (member.id === victim) return 1000;
  return mul(
    member.need[threat],
    clamp(500 + div(tie(game.scenario, member.id, victim), 2), 0, 1000),
  );
}

/** What everyone can see at the end of a turn; worked out once for all members. */
interface Scene {
  /** True while an appeal and its answer are news. */
  readonly news: boolean;
  /** Help seen, 0..1000. */
  readonly observed: number;
  /** Where the answer, or its absence, came from. */
  readonly from: NonNullable<Cause['from']>;
  /** Foreign boots, 0..1000 at 2,500. */
  readonly boots: number;
  readonly overstaying: boolean;
}

function sceneOf(game: Game): Scene {
  const { state } = game;
  const { request } = state;
  const age = request === null ? -1 : state.turn - request.turn;
  const news = age >= 0 && age < NEWS_TURNS && !(age === 0 && request?.answered === null);
  return {
    news,
    observed: news ? helpSeen(game) : 0,
    from: hasFlag(state, 'adopted')
      ? since(flagTurn(state, 'adopted'), 'textDecided')
      : since(request?.turn ?? 0, 'requestMade'),
    boots: Math.min(1000, div(landed(state) * 1000, 2500)),
    overstaying: overstays(game),
  };
}

function watchTrust(game: Game, member: Member, now: MemberState, scene: Scene): void {
  if (!scene.news) return;
  const pull = mul3(PER_TURN, relevance(game, member), scene.observed - now.trust);
  const factor = pull < 0 ? 'answerAwaited' : 'answerSeen';
  shift(game, now.id, now, 'trust').by(factor, pull, undefined, scene.from).apply();
}

function watchFear(game: Game, member: Member, now: MemberState, scene: Scene): void {
  const { state, scenario } = game;
  const contingent = state.contingent;
  const victim = member.id === scenario.case.victim;
  if (contingent === null) return;
  const change = shift(game, now.id, now, 'fear');
  if (contingent.gone) {
    change.by('keptDate', victim ? -10 : -4).apply();
    return;
  }
  const { boots } = scene;
  const near = victim ? 1000 : 380;
  const there = boots > 0;
  change
    .by('troopsOnSoil', mul3(9, boots, near))
    .by('hostConsent', there && state.request !== null ? -mul(3, near) : 0)
    .by('policing', contingent.task === 'police' ? mul3(10, boots, near) : 0)
    .by('aloneInCharge', contingent.mandate === 'bilateral' && there ? mul(9, near) : 0)
    .by('overstay', scene.overstaying ? mul(16, near) : 0)
    .by('dateAnnounced', contingent.leavesAt !== null && there ? -mul(7, near) : 0)
    .apply();
}

function watchOpinion(game: Game, member: Member, now: MemberState): void {
  const { state, scenario } = game;
  const t = state.theatre;
  if (member.id === scenario.case.victim) {
    shift(game, now.id, now, 'opinion')
      .by('bloodshed', -Math.min(30, div(t.killedThisTurn, 4)))
      .by('orderReturns', t.orderRestored && state.contingent !== null ? 6 : 0)
      .apply();
    return;
  }
  for (const unit of state.contingent?.units ?? []) {
    if (unit.nation !== member.id || unit.landed === 0) continue;
    shift(game, now.id, now, 'opinion').by('homePublic', -mul(9, member.openness)).apply();
  }
}

/** The audience phase of a turn, member by member. */
export function membersWatch(game: Game): void {
  const { scenario, state } = game;
  const scene = sceneOf(game);
  for (let i = 0; i < scenario.members.length; i += 1) {
    const member = scenario.members[i];
    const now = state.members[i];
    if (!member || !now || member.id === scenario.moscow) continue;
    watchTrust(game, member, now, scene);
    watchFear(game, member, now, scene);
    if (now.resentment > 0) shift(game, now.id, now, 'resentment').by('recovery', -12).apply();
    watchOpinion(game, member, now);
  }
}
