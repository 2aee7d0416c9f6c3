/**
 * What a text is worth to a member: signed terms in two ledgers and a third for sending troops. The list
 * itself is what the whip count and the "why" of a vote show. Weights and their derivation: model card,
 * "A member's utility".
 */
import { outOfTheRoom } from '../alliance/gestures.ts';
import { div, mul3 } from '../arithmetic.ts';
import { cause, flagTurn, since } from '../game.ts';
import type { Cause } from '../event.ts';
import type { Member, Scenario } from '../scenario.ts';
import type { GameState, MemberState } from '../state.ts';
import type { Resolution } from './resolution.ts';
import { accountTerms, contributionTerms } from './terms-account.ts';
import { outcomeTerms, sharedTerms } from './terms-outcome.ts';
import { armed, Ledgers, settingOf, type Term } from './terms.ts';

/** Utility points by the five answers, in the order of `CHOICES`. */
export interface Utility {
  readonly terms: readonly Term[];
  readonly contribute: number;
  readonly consent: number;
  readonly abstain: number;
  readonly object: number;
  readonly away: number;
  /** False where contributing is no choice: no troops in the text, or a party to the trouble. */
  readonly canContribute: boolean;
  /** False for one that stays away for certain: its chair in the Council is empty, or its part is frozen. */
  readonly present: boolean;
}

/** Rung of the hedging ladder from which nobody waits for a member any more (record: "outside, no veto"). */
const FROZEN = 6;

/**
 * True for a member that takes part. One whose chair is empty stays away, but its consent is owed; a frozen one stays
 * away from every vote and hinders none.
 */
export function takesPart(now: MemberState): boolean {
  return now.hedgeRung < FROZEN;
}

/**
 * The answers that sums of ledgers make. An objection hands back 37% of the account with its sign turned and
 * pays for open defiance; staying away costs a large diplomacy more, and one who has turned elsewhere less.
 * `stake` is what the outcome counts for: everything where one objection blocks, nothing in an assembly.
 */
export function answersOf(
  member: Member,
  now: MemberState,
  to: Ledgers,
  stake: number,
  canContribute: boolean,
): Utility {
  const { O: outcome, A: a, C: c } = to.sum;
  const o = div(outcome * stake, 1000);
  // The quarrel shows where one stays away: insurance elsewhere, anger, or resentment of pressure.
  const aloof = Math.max(now.hedge + div(now.anger, 4), now.resentment);
  return {
    terms: to.terms,
    canContribute,
    present: takesPart(now),
    contribute: o + a + c,
    consent: o + a,
    abstain: o - 50,
    object: -div(37 * a, 100) - mul3(460, 300 + member.dependence, 1000),
    away: o - mul3(140, 200 + member.diplomacy, 1000) + div(aloof, 4),
  };
}

function weigh(
  scenario: Scenario,
  state: GameState,
  now: MemberState,
  text: Resolution,
  explained: boolean,
): Utility {
  const setting = settingOf(scenario, state, now, text);
  const canContribute = armed(text) && !setting.victim && !setting.party;
  const to = new Ledgers(explained);
  outcomeTerms(setting, to);
  const exposed = sharedTerms(setting, to);
  accountTerms(setting, to);
  if (canContribute) contributionTerms(setting, exposed, to);
  const answers = answersOf(setting.member, now, to, 1000, canContribute);
  // Outside the Council an empty chair keeps nobody from answering.
  return outOfTheRoom(now) ? { ...answers, present: false } : answers;
}

/** The whole of what a member makes of a text, as things stand. Draws nothing. */
export function utilityOf(
  scenario: Scenario,
  state: GameState,
  now: MemberState,
  text: Resolution,
): Utility {
  return weigh(scenario, state, now, text, true);
}

/** The same sums without their terms, for those who ask about many texts. */
export function worthOf(
  scenario: Scenario,
  state: GameState,
  now: MemberState,
  text: Resolution,
): Utility {
  return weigh(scenario, state, now, text, false);
}

/** Causes of a choice, merged by factor and in order of weight. Terms of sending only where it sent. */
export function reasons(utility: Utility, contributed: boolean, state: GameState): Cause[] {
  if (!utility.present) return [cause('hedging', 0)];
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
