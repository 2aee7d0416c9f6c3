/**
 * Members watch how the one in need is treated. Trust moves towards what was seen, weighted by how alike
 * one's own case is and how close the victim; fear of precedent rises with boots and falls with consent,
 * short mandates and a kept date (Snyder 1984; model card, "Reputation").
 */
import { clamp, div, mul, mul3 } from '../arithmetic.ts';
import { landed } from '../contingent/contingent.ts';
import { overstays } from '../contingent/withdrawal.ts';
import { cause, flagTurn, hasFlag, move, profile, since, type Game } from '../game.ts';
import type { Cause } from '../event.ts';
import { tie, type Member } from '../scenario.ts';
import type { MemberState } from '../state.ts';
import { helpSeen } from '../theatre/unrest.ts';

/** Turns in which an appeal and its answer are news. */
const NEWS_TURNS = 7;
/** Share of the whole adjustment that one turn makes, points of 350. */
const PER_TURN = 62;

/** How much the case tells a member about its own, 0..1000. */
function relevance(game: Game, member: Member): number {
  const { threat, victim } = game.scenario.case;
  if (member.id === victim) return 1000;
  return mul(member.need[threat], clamp(500 + div(tie(game.scenario, member.id, victim), 2), 0, 1000));
}

function trustCauses(game: Game, member: Member, now: MemberState): Cause[] {
  const { state } = game;
  const { request } = state;
  if (request === null) return [];
  const age = state.turn - request.turn;
  if (age < 0 || age >= NEWS_TURNS) return [];
  if (age === 0 && request.answered === null) return [];
  const observed = helpSeen(game);
  const pull = mul3(PER_TURN, relevance(game, member), observed - now.trust);
  const answered = hasFlag(state, 'adopted') ? since(flagTurn(state, 'adopted'), 'textDecided') : since(request.turn, 'requestMade');
  return [cause(pull < 0 ? 'answerAwaited' : 'answerSeen', pull, undefined, answered)];
}

function fearCauses(game: Game, member: Member): Cause[] {
  const { state, scenario } = game;
  const contingent = state.contingent;
  if (contingent === null || contingent.gone) {
    return contingent?.gone ? [cause('keptDate', member.id === scenario.case.victim ? -10 : -4)] : [];
  }
  const boots = Math.min(1000, div(landed(state) * 1000, 2500));
  const near = member.id === scenario.case.victim ? 1000 : 380;
  return [
    cause('troopsOnSoil', mul3(9, boots, near)),
    cause('hostConsent', boots > 0 && state.request !== null ? -mul(3, near) : 0),
    cause('policing', contingent.task === 'police' ? mul3(10, boots, near) : 0),
    cause('aloneInCharge', contingent.mandate === 'bilateral' && boots > 0 ? mul(9, near) : 0),
    cause('overstay', overstays(game) ? mul(16, near) : 0),
    cause('dateAnnounced', contingent.leavesAt !== null && boots > 0 ? -mul(7, near) : 0),
  ];
}

function opinionCauses(game: Game, member: Member): Cause[] {
  const { state, scenario } = game;
  const t = state.theatre;
  const sent = state.contingent?.units.some((u) => u.nation === member.id && u.landed > 0) === true;
  if (member.id === scenario.moscow) return [];
  if (member.id === scenario.case.victim) {
    return [
      cause('bloodshed', -Math.min(30, div(t.killedThisTurn, 4))),
      cause('orderReturns', t.orderRestored && sent === false && state.contingent !== null ? 6 : 0),
    ];
  }
  return [cause('homePublic', sent ? -mul(9, member.openness) : 0)];
}

/** The audience phase of a turn, member by member. */
export function membersWatch(game: Game): void {
  for (const now of game.state.members) {
    const member = profile(game.scenario, now.id);
    if (now.id !== game.scenario.moscow) {
      move(game, now.id, now, 'trust', trustCauses(game, member, now));
      move(game, now.id, now, 'fear', fearCauses(game, member));
      move(game, now.id, now, 'resentment', [cause('recovery', -12)]);
    }
    move(game, now.id, now, 'opinion', opinionCauses(game, member));
  }
}
