/** The account ledger: what a member's own hand on a text does to it; and what sending troops adds. */
import { div, mul3 } from '../arithmetic.ts';
import { hasFlag } from '../game.ts';
import { tie, type Member } from '../scenario.ts';
import type { MemberState } from '../state.ts';
import { coverer } from './cover.ts';
import { framing } from './framing.ts';
import { armed, type Ledgers, type Setting } from './terms.ts';

/** Push that lies in Moscow's tabling a text at all (model card, "A member's utility"). */
const TABLING_PUSH = 250;
/** An amendment that was granted, or turned down before everyone's eyes, utility points (design numbers). */
const GRANTED = 120;
const REBUFFED = -60;
/** What full anger at help that fell short takes off the account (design number). */
const ANGER = 200;

/** Article 4 without an attack from outside is bad law to an open regime, unless outsiders are to blame. */
function legalBasis(s: Setting): number {
  if (!armed(s.text)) return s.text.basis === 'article4' && !s.victim ? -30 : 0;
  if (s.text.basis === 'article2') return s.victim ? -90 : -20;
  if (s.scenario.case.threat !== 'unrest' || s.victim) return 0;
  return -mul3(s.state.frame === 'terrorists' ? 40 : 130, s.member.openness, 1000);
}

/** What every hand raised for Moscow has in it: favour, push, and what past treatment left behind. */
export function favourTerms(member: Member, now: MemberState, pushed: number, to: Ledgers): void {
  const push = Math.min(1000, pushed + now.push);
  const strain = mul3(150, member.openness, div(push * push, 1000));
  to.add('A', 'loyalty', mul3(900, now.alignment, now.trust));
  to.add('A', 'pressure', mul3(220, member.dependence, push));
  to.add('A', 'resentment', -strain - mul3(120, now.resentment, 1000));
  to.add('A', 'anger', -mul3(ANGER, now.anger, 1000));
  to.add('A', 'promise', now.promised);
  to.add('A', 'leaning', now.leaning);
}

/** The patron's favour, the push, the sanctions, the bargain. */
export function accountTerms(s: Setting, to: Ledgers): void {
  const { member, now, effects, text } = s;
  const { council } = s.state;
  const named = effects.force + (text.names === null ? 0 : 300);
  favourTerms(member, now, TABLING_PUSH, to);
  to.add('A', 'reciprocity', mul3(320, now.trust, effects.help));
  to.add('A', 'sanctions', -mul3(360, member.exposure, div(s.scenario.case.affront * named, 1000)));
  to.add('A', 'legalBasis', legalBasis(s));
  to.add('A', 'framing', framing(s));
  if (council.granted.includes(now.id)) to.add('A', 'askGranted', GRANTED);
  if (council.rebuffed.includes(now.id)) to.add('A', 'askRefused', REBUFFED);
  if (!armed(text) || !hasFlag(s.state, 'covered')) return;
  const backer = coverer(s.scenario);
  if (backer === null) return;
  to.add('A', 'cover', mul3(240, tie(s.scenario, member.id, backer.id), 1000), backer.id);
}

/** What sending its own troops adds: the flag shown, the cost, the parliament, the entrapment. */
export function contributionTerms(s: Setting, exposed: number, to: Ledgers): void {
  const { member, now, effects } = s;
  const seen = div(now.alignment + now.trust, 2);
  to.add('C', 'showingTheFlag', mul3(1200, seen, effects.help));
  to.add('C', 'costOfSending', -mul3(260, effects.force, 1300 - member.capacity));
  to.add('C', 'friction', -mul3(140, member.friction, 1000));
  to.add('C', 'entrapment', div(Math.min(0, exposed), 2));
}
