/** The outcome ledger: what the text does to a member if it stands. Weights: model card, "A member's utility". */
import { div, mul3 } from '../arithmetic.ts';
import { tie } from '../scenario.ts';
import { HELP, UNINVITED_HELP } from './ladder.ts';
import { bondToAccused, type Ledgers, type Setting } from './terms.ts';

/**
 * Weight of what a party holds. Fitted as 2000 on the rung's own intrusion; as a small force reaches less far
 * into the line, a little more gives the same objections (model card, "Amendments for play").
 */
const OWN_CLAIM = 2200;
/** Share of the cost of harming the accused that is left once it has agreed, per mille (design number). */
const LEFT_BY_CONSENT = 250;
/** Help that a name is worth to one who asked for it, points of HELP (model card, "grievance"). */
const NAME_MISSED = 500;

/** Solidarity: with the victim; in an unnamed quarrel text with both, and with neither for one who fights. */
function solidarity(s: Setting): number {
  const { victim, accused, threat } = s.scenario.case;
  const close = tie(s.scenario, s.member.id, victim);
  if (threat !== 'quarrel' || s.text.names !== null || accused === null) return close;
  return s.party ? 0 : div(close + tie(s.scenario, s.member.id, accused), 2);
}

/** What a closing text leaves out of what was asked, in points of HELP. An interim text leaves it open. */
function missing(s: Setting): number {
  const { threat, askedRung, nameAsked } = s.scenario.case;
  const less = Math.max(0, HELP[threat][askedRung] - HELP[threat][s.text.rung]);
  return less + (nameAsked && s.text.names === null ? NAME_MISSED : 0);
}

/** Weight of a precedent of force, by fear and intrusion (model card, "A member's utility"). */
const PRECEDENT = 2350;

/** Help by kind: rescue for the victim, the guarantee for those who may call next, solidarity. */
export function outcomeTerms(s: Setting, to: Ledgers): void {
  const facts = s.scenario.case;
  const { help } = s.effects;
  const scale = s.uninvited ? UNINVITED_HELP : 1000;
  if (s.party) {
    // A line that is held freezes what one has won; it takes troops to hold it, however long they stay.
    const claim = mul3(OWN_CLAIM, facts.advantage[s.member.id] ?? 0, s.reach);
    to.add('O', 'ownClaim', -(s.asked ? div(claim, 2) : claim));
  }
  if (!s.victim) {
    const guarantee = mul3(650, s.member.need[facts.threat], help);
    to.add('O', 'guarantee', mul3(guarantee, 1000, scale));
    to.add('O', 'solidarity', mul3(550, solidarity(s), help), facts.victim);
    return;
  }
  to.add('O', 'ownRescue', mul3(850, help, scale));
  if (s.text.closes) to.add('O', 'grievance', -mul3(3000, missing(s), 1000 - s.now.trust));
}

/** A cost with both faces, and what the consent of the accused takes off it. Gives what remains. */
function faced(
  s: Setting,
  to: Ledgers,
  factor: 'tieToAccused' | 'entrapment',
  cost: number,
  about?: string,
): number {
  to.split(factor, cost, about);
  if (!s.agreed) return cost;
  const relief = -div(cost * (1000 - LEFT_BY_CONSENT), 1000);
  to.split('consentOfAccused', relief, s.scenario.case.accused ?? undefined);
  return cost + relief;
}

/** Costs with both faces. Gives the part of them that a member's own troops would meet again. */
export function sharedTerms(s: Setting, to: Ledgers): number {
  const facts = s.scenario.case;
  let exposed = 0;
  if (s.harmed !== null && s.text.rung > 0) {
    const cost = -mul3(2300, bondToAccused(s.scenario, s.member.id), s.effects.affront);
    exposed += faced(s, to, 'tieToAccused', cost, s.harmed);
  }
  // One sum, told in two parts: what any host would feel, and what comes of not having asked.
  const precedent = -mul3(PRECEDENT, s.now.fear, s.effects.intrusion);
  const asSuch = -mul3(PRECEDENT, s.now.fear, s.effects.intrusion - s.unasked);
  to.split('precedent', asSuch);
  to.split('uninvited', precedent - asSuch);
  if (!s.victim)
    exposed += faced(s, to, 'entrapment', -mul3(1250, facts.opponent, s.effects.force));
  return exposed;
}
