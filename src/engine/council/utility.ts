/**
 * What a text is worth to a member: a list of signed terms in two ledgers and a third for sending troops.
 * The list itself is what the whip count and the "why" of a vote show, so that explanation and
 * calculation cannot drift apart. Weights and their derivation: model card, "A member's utility".
 */
import { div, mul3 } from '../arithmetic.ts';
import { cause, flagTurn, hasFlag, profile, since } from '../game.ts';
import type { Cause } from '../event.ts';
import type { Factor } from '../factor.ts';
import { tie, type Member, type Scenario } from '../scenario.ts';
import type { GameState, MemberState } from '../state.ts';
import { effectsOf, HELP, type TextEffects } from './ladder.ts';
import { FORCE_RUNG, type Resolution } from './resolution.ts';

/** O: what the text does if it stands. A: what my hand on it does to me. C: what sending troops adds. */
export type Ledger = 'O' | 'A' | 'C';

export interface Term {
  readonly ledger: Ledger;
  readonly because: Cause;
}

/** Utility points by the five answers, in the order of `CHOICES`. */
export interface Utility {
  readonly terms: readonly Term[];
  readonly contribute: number;
  readonly consent: number;
  readonly abstain: number;
  readonly object: number;
  readonly away: number;
  /** False where contributing is no choice: no troops in the text, or the victim itself. */
  readonly canContribute: boolean;
}

/** Without a request, help counts for a quarter from this rung up. */
const UNINVITED_RUNG = 4;
/** A host that did not ask feels the intrusion so many times over: foreign troops on its soil, and no say. */
const UNINVITED_INTRUSION = 4;
/** Push that lies in Moscow's tabling a text at all. */
const TABLING_PUSH = 250;

interface Setting {
  readonly scenario: Scenario;
  readonly state: GameState;
  readonly text: Resolution;
  readonly member: Member;
  readonly now: MemberState;
  readonly effects: TextEffects;
  readonly victim: boolean;
  readonly uninvited: boolean;
}

/** Collects terms and their sums: the same calls make the number and the explanation. */
class Ledgers {
  readonly terms: Term[] = [];
  readonly sum = { O: 0, A: 0, C: 0 };

  /** Adds a term; one of 0 is dropped. */
  add(ledger: Ledger, factor: Factor, amount: number, about?: string): void {
    if (amount === 0) return;
    this.sum[ledger] += amount;
    this.terms.push({ ledger, because: cause(factor, amount, about) });
  }

  /** A cost with both faces: half in the outcome, half on the account. */
  split(factor: Factor, amount: number, about?: string): void {
    const half = div(amount, 2);
    this.add('O', factor, half, about);
    this.add('A', factor, amount - half, about);
  }
}

/** Help by kind: rescue for the victim, the guarantee for those who may call next, solidarity. */
function outcomeTerms(s: Setting, to: Ledgers): void {
  const facts = s.scenario.case;
  const { help } = s.effects;
  const scale = s.uninvited ? 250 : 1000;
  if (!s.victim) {
    const guarantee = mul3(650, s.member.need[facts.threat], help);
    to.add('O', 'guarantee', mul3(guarantee, 1000, scale));
    const close = tie(s.scenario, s.member.id, facts.victim);
    to.add('O', 'solidarity', mul3(550, close, help), facts.victim);
    return;
  }
  to.add('O', 'ownRescue', mul3(850, help, scale));
  if (!s.text.closes) return;
  const asked = HELP[facts.threat][facts.askedRung] - HELP[facts.threat][s.text.rung];
  const missed = Math.max(0, asked) + (facts.nameAsked && s.text.names === null ? 500 : 0);
  to.add('O', 'grievance', -mul3(3000, missed, 1000 - s.now.trust));
}

/** Costs with both faces. Gives what part of them a member's own troops would meet again. */
function sharedTerms(s: Setting, to: Ledgers): number {
  const facts = s.scenario.case;
  const { accused } = facts;
  let exposed = 0;
  if (accused !== null && s.text.rung > 0) {
    const patron = facts.patron === null ? 0 : tie(s.scenario, s.member.id, facts.patron);
    const bond = div(2 * tie(s.scenario, s.member.id, accused) + patron, 3);
    const cost = -mul3(2300, s.member.id === accused ? 1000 : bond, s.effects.affront);
    to.split('tieToAccused', cost, accused);
    exposed += cost;
  }
  const felt = s.victim && s.uninvited ? UNINVITED_INTRUSION : 1;
  to.split('precedent', -mul3(2350, s.now.fear, s.effects.intrusion * felt));
  if (!s.victim) {
    const entrapment = -mul3(1250, facts.opponent, s.effects.force);
    to.split('entrapment', entrapment);
    exposed += entrapment;
  }
  return exposed;
}

/** How Moscow's public framing sits with a member: insurance for the insecure, dread for the open. */
function framing(s: Setting): number {
  const armed = s.text.rung >= FORCE_RUNG;
  if (!armed || s.state.frame === null) return 0;
  if (s.state.frame === 'terrorists')
    return mul3(160, s.member.need.unrest, 1000) - mul3(90, s.member.openness, 1000);
  if (s.state.frame === 'restraint')
    return mul3(120, s.member.openness, 1000) + mul3(80, s.now.fear, 1000);
  return -60;
}

/** Article 4 without an attack from outside is bad law to an open regime, unless outsiders are to blame. */
function legalBasis(s: Setting): number {
  const facts = s.scenario.case;
  if (s.text.rung < FORCE_RUNG) return s.text.basis === 'article4' && !s.victim ? -30 : 0;
  if (s.text.basis === 'article2') return s.victim ? -90 : -20;
  if (facts.threat !== 'unrest' || s.victim) return 0;
  return -mul3(s.state.frame === 'terrorists' ? 40 : 130, s.member.openness, 1000);
}

/** What my hand on it does to me: the patron's favour, the push, the sanctions, the bargain. */
function accountTerms(s: Setting, to: Ledgers): void {
  const facts = s.scenario.case;
  const { member, now, effects } = s;
  const push = Math.min(1000, TABLING_PUSH + now.push);
  const named = effects.force + (s.text.names === null ? 0 : 300);
  const strain = mul3(150, member.openness, div(push * push, 1000));
  to.add('A', 'reciprocity', mul3(320, now.trust, effects.help));
  to.add('A', 'loyalty', s.text.rung > 0 ? mul3(900, now.alignment, now.trust) : 0);
  to.add('A', 'pressure', mul3(220, member.dependence, push));
  to.add('A', 'resentment', -strain - mul3(120, now.resentment, 1000));
  to.add('A', 'sanctions', -mul3(360, member.exposure, div(facts.affront * named, 1000)));
  to.add('A', 'legalBasis', legalBasis(s));
  to.add('A', 'framing', framing(s));
  to.add('A', 'promise', now.promised);
  to.add('A', 'leaning', now.leaning);
  if (s.text.rung < FORCE_RUNG || !hasFlag(s.state, 'covered')) return;
  const backer = s.scenario.outsiders.find((o) => o.leaning === 'backer');
  if (!backer) return;
  to.add('A', 'cover', mul3(240, tie(s.scenario, member.id, backer.id), 1000), backer.id);
}

/** What sending its own troops adds: the flag shown, the cost, the parliament, the entrapment. */
function contributionTerms(s: Setting, exposed: number, to: Ledgers): void {
  const { member, now, effects } = s;
  const seen = div(now.alignment + now.trust, 2);
  to.add('C', 'showingTheFlag', mul3(1200, seen, effects.help));
  to.add('C', 'costOfSending', -mul3(260, effects.force, 1300 - member.capacity));
  to.add('C', 'friction', -mul3(140, member.friction, 1000));
  to.add('C', 'entrapment', div(Math.min(0, exposed), 2));
}

/** The whole of what a member makes of a text, as things stand. Draws nothing. */
export function utilityOf(
  scenario: Scenario,
  state: GameState,
  now: MemberState,
  text: Resolution,
): Utility {
  const member = profile(scenario, now.id);
  const requested = state.request !== null && state.request.answered !== 'refused';
  const victim = now.id === scenario.case.victim;
  const canContribute = text.rung >= FORCE_RUNG && !victim;
  const effects = effectsOf(text, scenario.case, requested);
  const setting: Setting = {
    scenario,
    state,
    text,
    member,
    now,
    effects,
    victim,
    uninvited: !requested && text.rung >= UNINVITED_RUNG,
  };
  const to = new Ledgers();
  outcomeTerms(setting, to);
  const exposed = sharedTerms(setting, to);
  accountTerms(setting, to);
  if (canContribute) contributionTerms(setting, exposed, to);
  const { O: o, A: a, C: c } = to.sum;
  return {
    terms: to.terms,
    canContribute,
    contribute: o + a + c,
    consent: o + a,
    abstain: o - 50,
    // Objecting hands back 37% of the account with its sign turned and pays for open defiance.
    object: -div(37 * a, 100) - mul3(460, 300 + member.dependence, 1000),
    away: o - mul3(140, 200 + member.diplomacy, 1000) + div(now.resentment, 4),
  };
}

/** Causes of a choice, merged by factor and in order of weight. Terms of sending only where it sent. */
export function reasons(utility: Utility, contributed: boolean, state: GameState): Cause[] {
  const merged = new Map<string, Cause>();
  for (const { ledger, because } of utility.terms) {
    if (because.amount === 0 || (ledger === 'C' && !contributed)) continue;
    const seen = merged.get(because.factor);
    merged.set(because.factor, {
      ...because,
      ...seen,
      amount: because.amount + (seen?.amount ?? 0),
    });
  }
  const covered = flagTurn(state, 'covered');
  const list = [...merged.values()].map((c) =>
    c.factor === 'cover' ? { ...c, from: since(covered, 'actTaken') } : c,
  );
  return list.filter((c) => c.amount !== 0).sort((x, y) => Math.abs(y.amount) - Math.abs(x.amount));
}
