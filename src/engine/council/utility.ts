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

function term(ledger: Ledger, factor: Factor, amount: number, about?: string): Term {
  return { ledger, because: cause(factor, amount, about) };
}

/** Help by kind: rescue for the victim, the guarantee for those who may call next, solidarity. */
function outcomeTerms(s: Setting): Term[] {
  const facts = s.scenario.case;
  const scale = s.uninvited ? 250 : 1000;
  const { help } = s.effects;
  const terms: Term[] = [];
  if (s.victim) terms.push(term('O', 'ownRescue', mul3(850, help, scale)));
  else {
    terms.push(
      term('O', 'guarantee', mul3(mul3(650, s.member.need[facts.threat], help), 1000, scale)),
    );
    terms.push(
      term(
        'O',
        'solidarity',
        mul3(550, tie(s.scenario, s.member.id, facts.victim), help),
        facts.victim,
      ),
    );
  }
  const asked = HELP[facts.threat][facts.askedRung] - HELP[facts.threat][s.text.rung];
  const missed = Math.max(0, asked) + (facts.nameAsked && s.text.names === null ? 500 : 0);
  if (s.victim && s.text.closes) {
    terms.push(term('O', 'grievance', -mul3(3000, missed, 1000 - s.now.trust)));
  }
  return terms;
}

/** Costs with both faces are split in halves between the ledgers. */
function sharedTerms(s: Setting): Term[] {
  const facts = s.scenario.case;
  const accused = facts.accused;
  const terms: Term[] = [];
  if (accused !== null && s.text.rung > 0) {
    const patron = facts.patron === null ? 0 : tie(s.scenario, s.member.id, facts.patron);
    const own =
      s.member.id === accused ? 1000 : div(2 * tie(s.scenario, s.member.id, accused) + patron, 3);
    const cost = -mul3(2300, own, s.effects.affront);
    terms.push(
      term('O', 'tieToAccused', div(cost, 2), accused),
      term('A', 'tieToAccused', cost - div(cost, 2), accused),
    );
  }
  const intrusion =
    s.victim && s.uninvited ? s.effects.intrusion * UNINVITED_INTRUSION : s.effects.intrusion;
  const precedent = -mul3(2350, s.now.fear, intrusion);
  terms.push(
    term('O', 'precedent', div(precedent, 2)),
    term('A', 'precedent', precedent - div(precedent, 2)),
  );
  if (!s.victim) {
    const entrapment = -mul3(1250, facts.opponent, s.effects.force);
    terms.push(
      term('O', 'entrapment', div(entrapment, 2)),
      term('A', 'entrapment', entrapment - div(entrapment, 2)),
    );
  }
  return terms;
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
function accountTerms(s: Setting): Term[] {
  const facts = s.scenario.case;
  const { member, now, effects } = s;
  const push = Math.min(1000, TABLING_PUSH + now.push);
  const named = effects.force + (s.text.names === null ? 0 : 300);
  const terms = [
    term('A', 'reciprocity', mul3(320, now.trust, effects.help)),
    term('A', 'loyalty', s.text.rung > 0 ? mul3(900, now.alignment, now.trust) : 0),
    term('A', 'pressure', mul3(220, member.dependence, push)),
    term(
      'A',
      'resentment',
      -mul3(150, member.openness, div(push * push, 1000)) - mul3(120, now.resentment, 1000),
    ),
    term('A', 'sanctions', -mul3(360, member.exposure, div(facts.affront * named, 1000))),
    term('A', 'legalBasis', legalBasis(s)),
    term('A', 'framing', framing(s)),
    term('A', 'promise', now.promised),
    term('A', 'leaning', now.leaning),
  ];
  if (hasFlag(s.state, 'covered') && s.text.rung >= FORCE_RUNG) {
    const backer = s.scenario.outsiders.find((o) => o.leaning === 'backer');
    if (backer)
      terms.push(
        term('A', 'cover', mul3(240, tie(s.scenario, member.id, backer.id), 1000), backer.id),
      );
  }
  return terms;
}

/** What sending its own troops adds: the flag shown, the cost, the parliament, the entrapment. */
function contributionTerms(s: Setting, shared: readonly Term[]): Term[] {
  const { member, now, effects } = s;
  let exposed = 0;
  for (const t of shared) {
    if (t.because.factor === 'tieToAccused' || t.because.factor === 'entrapment')
      exposed += t.because.amount;
  }
  return [
    term('C', 'showingTheFlag', mul3(1200, div(now.alignment + now.trust, 2), effects.help)),
    term('C', 'costOfSending', -mul3(260, effects.force, 1300 - member.capacity)),
    term('C', 'friction', -mul3(140, member.friction, 1000)),
    term('C', 'entrapment', div(Math.min(0, exposed), 2)),
  ];
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
  const shared = sharedTerms(setting);
  const terms = [...outcomeTerms(setting), ...shared, ...accountTerms(setting)];
  if (canContribute) terms.push(...contributionTerms(setting, shared));
  let o = 0;
  let a = 0;
  let c = 0;
  for (const t of terms) {
    if (t.ledger === 'O') o += t.because.amount;
    else if (t.ledger === 'A') a += t.because.amount;
    else c += t.because.amount;
  }
  return {
    terms,
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
