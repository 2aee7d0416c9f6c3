/**
 * The same account outside the Council: what a hand raised for Moscow's own war does to a member. There is no
 * victim and no help, so the outcome counts only where one objection blocks; a raised hand is counted, and
 * lonely ones are noticed (model card, "The same account outside the Council").
 */
import { div, mul, mul3 } from '../arithmetic.ts';
import type { ActorId, Member } from '../scenario.ts';
import type { MemberState } from '../state.ts';
import { favourTerms } from './terms-account.ts';
import { Ledgers } from './terms.ts';
import { answersOf, type Utility } from './utility.ts';

/** Something that Moscow wants endorsed. All per mille but `against`. */
export interface Endorsement {
  /** What is endorsed: 1000 an invasion, 700 an annexation, 500 militarisation, 250 a seat. */
  readonly gravity: number;
  /** How it binds: 600 a vote or a declaration, 1300 a legal act. */
  readonly binding: number;
  /** Moscow's push behind it. */
  readonly push: number;
  /** States voting the other way in 1000 of all, as far as they see this hand. */
  readonly lonely: number;
  /** The opponent whom a member that signs would make its own; 0 where nothing follows from a vote. */
  readonly opponent: number;
  /** 1000 where one objection blocks, 0 in an assembly. */
  readonly stake: number;
  /** Whom it harms. */
  readonly against: ActorId;
}

export const DECLARATION = 600;
export const LEGAL_ACT = 1300;

/** What a member makes of it; `tie` is its tie to the one harmed, -1000..1000. Never contributes. */
export function endorsing(
  member: Member,
  now: MemberState,
  tie: number,
  what: Endorsement,
  explained = true,
): Utility {
  const to = new Ledgers(explained);
  const force = mul(what.gravity, what.binding);
  to.split('tieToAccused', -mul3(2300, tie, force), what.against);
  to.split('precedent', -mul3(2350, now.fear, force));
  to.split('entrapment', -mul3(1250, what.opponent, force));
  favourTerms(member, now, what.push, to);
  to.add('A', 'sanctions', -mul3(360, member.exposure, force));
  to.add('A', 'isolation', -div(420 * what.lonely, 1000));
  return answersOf(member, now, to, what.stake, false);
}
