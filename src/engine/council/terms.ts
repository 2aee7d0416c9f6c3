/** Signed terms in ledgers: the same calls make the number and its explanation, so that they cannot drift apart. */
import { div } from '../arithmetic.ts';
import type { Cause } from '../event.ts';
import type { Factor } from '../factor.ts';
import { cause, hasFlag, profile } from '../game.ts';
import { tie, type ActorId, type CaseParameters, type Member, type Scenario } from '../scenario.ts';
import type { GameState, MemberState } from '../state.ts';
import { asking } from './asking.ts';
import { effectsOf, reachOf, UNINVITED_RUNG, type TextEffects } from './ladder.ts';
import { FORCE_RUNG, type Resolution } from './resolution.ts';

/** O: what the text does if it stands. A: what my hand on it does to me. C: what sending troops adds. */
export type Ledger = 'O' | 'A' | 'C';

export interface Term {
  readonly ledger: Ledger;
  readonly because: Cause;
}

/** Collects terms and their sums. Where nobody wants the explanation, only the sums. */
export class Ledgers {
  readonly terms: Term[] = [];
  readonly sum = { O: 0, A: 0, C: 0 };
  private readonly explained: boolean;

  constructor(explained: boolean) {
    this.explained = explained;
  }

  /** Adds a term; one of 0 is dropped. */
  add(ledger: Ledger, factor: Factor, amount: number, about?: string): void {
    if (amount === 0) return;
    this.sum[ledger] += amount;
    if (this.explained) this.terms.push({ ledger, because: cause(factor, amount, about) });
  }

  /** A cost with both faces: half in the outcome, half on the account. */
  split(factor: Factor, amount: number, about?: string): void {
    const half = div(amount, 2);
    this.add('O', factor, half, about);
    this.add('A', factor, amount - half, about);
  }
}

/** A host that did not ask feels the intrusion so many times over: foreign troops on its soil, and no say. */
const UNINVITED_HOST = 4;
/** The other party of a quarrel, that many times: they stand at its line, not in its streets. */
const UNINVITED_OTHER = 3;

/** One member before one text, with everything that several terms ask for. */
export interface Setting {
  readonly scenario: Scenario;
  readonly state: GameState;
  readonly text: Resolution;
  readonly member: Member;
  readonly now: MemberState;
  /** Effects of the text; the intrusion is as this member feels it. */
  readonly effects: TextEffects;
  /** What of the intrusion it feels only because it did not ask. */
  readonly unasked: number;
  /** How far the text reaches into a line, as this member sees it. */
  readonly reach: number;
  /** The one in trouble. */
  readonly victim: boolean;
  /** One of the two in a quarrel between members. */
  readonly party: boolean;
  /** It asked itself. */
  readonly asked: boolean;
  /** Help that is an intervention to it: in a quarrel each party answers for itself. */
  readonly uninvited: boolean;
  /** Whom the text harms, or null: an unnamed text in a quarrel harms nobody. */
  readonly harmed: ActorId | null;
  /** The one it would be aimed at has agreed to it, while it names nobody. */
  readonly agreed: boolean;
}

/**
 * Boots on a line that did not ask for them are an intrusion however few they are: to those concerned a small force
 * reaches as far as one of so many troops (design number; below it size bought consent that nobody would give).
 */
const UNINVITED_SIZE = 1100;

/** What intrusion weighs to this member: halved by a request, multiplied on the soil of one who did not ask. */
function felt(
  raw: number,
  victim: boolean,
  party: boolean,
  asked: boolean,
  called: boolean,
  bold: boolean,
): number {
  if (!victim && !party) return called ? div(raw, 2) : raw;
  if (asked) return div(raw, 2);
  if (!bold) return raw;
  return raw * (victim ? UNINVITED_HOST : UNINVITED_OTHER);
}

/** The text as one who did not ask for troops sees it. */
function atLeast(text: Resolution): Resolution {
  return armed(text) && text.size < UNINVITED_SIZE ? { ...text, size: UNINVITED_SIZE } : text;
}

function isParty(facts: CaseParameters, id: ActorId): boolean {
  return facts.threat === 'quarrel' && (id === facts.victim || id === facts.accused);
}

export function settingOf(
  scenario: Scenario,
  state: GameState,
  now: MemberState,
  text: Resolution,
): Setting {
  const facts = scenario.case;
  const askers = asking(state);
  const victim = now.id === facts.victim;
  const party = isParty(facts, now.id);
  const asked = askers.includes(now.id);
  const called = askers.length > 0;
  const bold = text.rung >= UNINVITED_RUNG;
  const uninvited = bold && (party || victim ? !asked : !called);
  const effects = effectsOf(text, facts, false);
  const seen = uninvited && (party || victim) ? atLeast(text) : text;
  const raw = seen === text ? effects.intrusion : effectsOf(seen, facts, false).intrusion;
  const intrusion = felt(raw, victim, party, asked, called, bold);
  return {
    scenario,
    state,
    text,
    member: profile(scenario, now.id),
    now,
    effects: { ...effects, intrusion },
    unasked: Math.max(0, intrusion - raw),
    reach: reachOf(seen),
    victim,
    party,
    asked,
    uninvited,
    harmed: facts.threat === 'quarrel' && text.names === null ? null : facts.accused,
    agreed: text.names === null && hasFlag(state, 'accusedConsents'),
  };
}

/** How close a member is to the accused and its patron, -1000..1000; the accused itself counts in full. */
export function bondToAccused(scenario: Scenario, id: ActorId): number {
  const { accused, patron } = scenario.case;
  if (accused === null) return 0;
  if (id === accused) return 1000;
  const behind = patron === null ? 0 : tie(scenario, id, patron);
  return div(2 * tie(scenario, id, accused) + behind, 3);
}

/** True for texts that send troops. */
export function armed(text: Resolution): boolean {
  return text.rung >= FORCE_RUNG;
}
