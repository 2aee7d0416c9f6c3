/** What the alliance became, derived from what it promised, what it delivered and who stood behind it. */
import { deliveredShare } from '../affairs/debts.ts';
import { reportAnswer } from '../affairs/report.ts';
import { div } from '../arithmetic.ts';
import { landed } from '../contingent/contingent.ts';
import { FORCE_RUNG } from '../council/resolution.ts';
import { cause, hasFlag } from '../game.ts';
import type { Cause, Verdict } from '../event.ts';
import type { Scenario } from '../scenario.ts';
import type { ContingentState, DecidedText, GameState } from '../state.ts';
import { frontIn } from '../theatre/kind.ts';
import { allianceOf } from './derive.ts';

export interface Judgement {
  readonly verdict: Verdict;
  readonly because: readonly Cause[];
}

/** A force large or bold enough to be more than a guard. */
const GRAND_SIZE = 3500;
/** Share of the promised troops below which the promise was hollow, per mille. */
const HOLLOW = 200;
/** Share of the promised troops that counts as delivered, per mille. */
const DELIVERED = 600;
/** Rungs at which an answer becomes something else: a call is only a call, a mission looks, measures are shipped. */
const CALL = 1;
const MISSION = 4;
const MEASURES = 5;

/** Most troops that ever stood on the host's soil, as far as the state remembers. */
function deployed(contingent: ContingentState | null): number {
  let sum = 0;
  for (const unit of contingent?.units ?? [])
    sum += unit.landed + unit.home + (contingent?.leaving ? unit.enRoute : 0);
  return sum;
}

function bestAdopted(state: GameState): DecidedText | undefined {
  let best: DecidedText | undefined;
  for (const text of state.council.decided) {
    if (text.decision === 'adopted' && (!best || text.rung >= best.rung)) best = text;
  }
  return best;
}

/** True for troops that stand there with no end in sight: on a front a mandate that still runs is an end. */
function stays(state: GameState, contingent: ContingentState): boolean {
  if (landed(state) === 0 || contingent.leaving || contingent.leavesAt !== null) return false;
  if (frontIn(state) === null || contingent.arrivedAt === null) return true;
  return state.hour > contingent.arrivedAt + contingent.days * 24;
}

function forceVerdict(scenario: Scenario, state: GameState, text: DecidedText): Judgement {
  const contingent = state.contingent;
  const there = deployed(contingent);
  const share = div(there * 1000, Math.max(1, text.size));
  const flags = contingent?.units.filter((u) => u.landed + u.home > 0).length ?? 0;
  const seen = [cause('delivered', share), cause('contributors', flags), cause('size', there)];
  if (contingent !== null && stays(state, contingent)) {
    return { verdict: 'openEndedGarrison', because: [cause('garrison', landed(state)), ...seen] };
  }
  if (share < HOLLOW) return { verdict: 'paperTiger', because: seen };
  if (share < DELIVERED || flags < 2) return { verdict: 'reluctantGuarantor', because: seen };
  const saved = state.theatre.incumbent === 'inOffice';
  if ((text.rung > FORCE_RUNG || text.size >= GRAND_SIZE || text.task === 'police') && flags >= 4) {
    return { verdict: 'eurasianNato', because: seen };
  }
  const inside = scenario.case.threat === 'unrest';
  return {
    verdict: inside && saved ? 'coupProofingClub' : 'reluctantGuarantor',
    because: [...seen, cause('incumbent', saved ? 1 : -1)],
  };
}

/** Measures and names: substance that was promised, judged by what was shipped. */
function measuresVerdict(scenario: Scenario, state: GameState, text: DecidedText): Judgement {
  const shipped = deliveredShare(state, scenario.case.victim);
  const named = text.names !== null;
  const because = [cause('adopted', text.rung), cause('delivered', Math.max(0, shipped))];
  const hollow = text.rung === MEASURES && shipped >= 0 && shipped < HOLLOW && !named;
  return { verdict: hollow ? 'paperTiger' : 'reluctantGuarantor', because };
}

/** True where a truce that Moscow alone stands behind has outlived the fighting. */
function brokered(scenario: Scenario, state: GameState): boolean {
  const front = frontIn(state);
  return front?.truce?.guarantor === scenario.moscow && front.orderRestored;
}

/** Talk, missions and silence, by what came of them. */
function talkVerdict(
  scenario: Scenario,
  state: GameState,
  text: DecidedText | undefined,
): Judgement {
  const { council, request } = state;
  const report = reportAnswer(state);
  const rung = text?.rung ?? 0;
  const hollow = cause('hollowAnswer', 0 - rung);
  if (rung >= MISSION && report === 'publish') {
    return { verdict: 'reluctantGuarantor', because: [cause('report', 1), cause('adopted', rung)] };
  }
  if (report === 'bury') {
    return { verdict: 'paperTiger', because: [cause('report', -1), hollow] };
  }
  // A text that closed the matter and failed says more than a truce.
  const failed = council.decided.filter((t) => t.decision === 'blocked' && t.rung > CALL).length;
  if (brokered(scenario, state) && failed === 0) {
    return { verdict: 'honestBroker', because: [cause('guarantor', 1), cause('truceHolds', 1)] };
  }
  if (rung > CALL || failed > 0) {
    return { verdict: 'paperTiger', because: [cause('failedText', 0 - failed), hollow] };
  }
  if (hasFlag(state, 'basePosted')) {
    return { verdict: 'lonePoliceman', because: [cause('alone', state.moscow.posted)] };
  }
  return { verdict: 'bystander', because: [cause('noAnswer', request === null ? 0 : -1)] };
}

/** The verdict with what it rests on. */
export function verdictOf(scenario: Scenario, state: GameState): Judgement {
  const { contingent, council } = state;
  const room = allianceOf(scenario, state).inTheRoom;
  const text = bestAdopted(state);
  if (room < scenario.members.length || council.pending !== null) {
    return { verdict: 'emptyChair', because: [cause('inTheRoom', room - scenario.members.length)] };
  }
  if (text && text.rung >= FORCE_RUNG) return forceVerdict(scenario, state, text);
  if (contingent?.mandate === 'bilateral' && contingent.arrivedAt !== null) {
    return { verdict: 'lonePoliceman', because: [cause('alone', deployed(contingent))] };
  }
  if (text && (text.rung >= MEASURES || text.names !== null)) {
    return measuresVerdict(scenario, state, text);
  }
  return talkVerdict(scenario, state, text);
}
