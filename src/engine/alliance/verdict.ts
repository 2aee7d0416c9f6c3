/** What the alliance became, derived from what it promised, what it delivered and who stood behind it. */
import { div } from '../arithmetic.ts';
import { landed } from '../contingent/contingent.ts';
import { FORCE_RUNG } from '../council/resolution.ts';
import { cause } from '../game.ts';
import type { Cause, Verdict } from '../event.ts';
import type { Scenario } from '../scenario.ts';
import type { ContingentState, DecidedText, GameState } from '../state.ts';
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

function forceVerdict(scenario: Scenario, state: GameState, text: DecidedText): Judgement {
  const contingent = state.contingent;
  const there = deployed(contingent);
  const share = div(there * 1000, Math.max(1, text.size));
  const flags = contingent?.units.filter((u) => u.landed + u.home > 0).length ?? 0;
  const seen = [cause('delivered', share), cause('contributors', flags), cause('size', there)];
  if (
    contingent !== null &&
    landed(state) > 0 &&
    !contingent.leaving &&
    contingent.leavesAt === null
  ) {
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

/** The verdict with what it rests on. */
export function verdictOf(scenario: Scenario, state: GameState): Judgement {
  const { request, contingent, council } = state;
  const room = allianceOf(scenario, state).inTheRoom;
  const text = bestAdopted(state);
  if (room < scenario.members.length || council.pending !== null) {
    return { verdict: 'emptyChair', because: [cause('inTheRoom', room - scenario.members.length)] };
  }
  if (text && text.rung >= FORCE_RUNG) return forceVerdict(scenario, state, text);
  if (contingent?.mandate === 'bilateral' && contingent.arrivedAt !== null) {
    return { verdict: 'lonePoliceman', because: [cause('alone', deployed(contingent))] };
  }
  if (text && text.rung >= 5)
    return { verdict: 'reluctantGuarantor', because: [cause('adopted', text.rung)] };
  if (text || council.decided.length > 0) {
    return { verdict: 'paperTiger', because: [cause('hollowAnswer', 0 - (text?.rung ?? 0))] };
  }
  return { verdict: 'bystander', because: [cause('noAnswer', request === null ? 0 : -1)] };
}
