/** Where hedging tends, as signed terms (model card, "Trust, opinion, hedging"; Snyder 1984 on abandonment). */
import { div, mul, mul3 } from '../arithmetic.ts';
import type { Cause } from '../event.ts';
import { cause } from '../game.ts';
import type { Member } from '../scenario.ts';
import type { GameState, MemberState } from '../state.ts';

/** Trust at which nobody feels abandoned: 1000 less the constant of the model card, 400. */
const CONTENT = 600;

/** Trust less what the war takes from it: a guarantor who is tied down is trusted with less, 0..1000. */
export function trustNow(state: GameState, now: MemberState): number {
  return div(now.trust * (4000 - state.moscow.burden), 4000);
}

/** The terms of the target; their sum may be below 0 or above 1000. */
export function hedgeTerms(state: GameState, member: Member, now: MemberState): Cause[] {
  const trusted = trustNow(state, now);
  return [
    cause('disappointment', CONTENT - now.trust),
    cause('war', now.trust - trusted),
    cause('homePublic', mul3(800, member.openness, 1000 - now.opinion)),
    cause('outsideOffer', div(now.cooperation, 2) + div(member.outsideOptions, 4)),
    cause('dependence', -mul(600, member.dependence)),
    cause('guarantee', -div(member.need.unrest, 2)),
  ];
}

export function sumOf(causes: readonly Cause[]): number {
  let sum = 0;
  for (const c of causes) sum += c.amount;
  return sum;
}
