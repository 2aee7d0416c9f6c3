/** Chances of the answers to a text, for those who compare the rules with the record. Draws nothing. */
import type { ActorId, Member, Scenario } from '../scenario.ts';
import type { GameState, MemberState } from '../state.ts';
import { endorsing, type Endorsement } from './endorsement.ts';
import type { Resolution } from './resolution.ts';
import { takesPart, worthOf } from './utility.ts';
import { refusalShare, voteShares } from './vote.ts';

/** Chances per mille of one member's answers, in the order of `CHOICES`. */
export interface Forecast {
  readonly member: ActorId;
  readonly shares: readonly number[];
  /** Chance per mille that one whose chair is empty, but whose consent is owed, refuses it; 0 for all others. */
  readonly refuses: number;
}

/** How every member but Moscow would answer a text as things stand, with its leaning as it is. */
export function forecast(scenario: Scenario, state: GameState, text: Resolution): Forecast[] {
  return state.members
    .filter((now) => now.id !== scenario.moscow)
    .map((now) => {
      const utility = worthOf(scenario, state, now, text);
      const owed = !utility.present && takesPart(now);
      return {
        member: now.id,
        shares: voteShares(utility),
        refuses: owed ? refusalShare(utility) : 0,
      };
    });
}

/** Chances per mille of a member's answers to something that Moscow wants endorsed outside the Council. */
export function endorsementShares(
  member: Member,
  now: MemberState,
  tie: number,
  what: Endorsement,
): readonly number[] {
  return voteShares(endorsing(member, now, tie, what, false));
}
