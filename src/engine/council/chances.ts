/** Chances of a member's answers with what is hidden of its mind spread over its range. Draws nothing. */
import { div } from '../arithmetic.ts';
import { LEANING_RANGE } from '../opening.ts';
import type { Scenario } from '../scenario.ts';
import type { GameState, MemberState } from '../state.ts';
import type { Resolution } from './resolution.ts';
import { worthOf, type Utility } from './utility.ts';
import { voteShares } from './vote.ts';

/** What remains unknown about a mind, in points: most of its range, or a little once sounded out. */
const UNSURE = div(LEANING_RANGE * 7, 10);
const SURE = 15;
/** A promise to a member, utility points: what `promise` gives the first time. */
export const PAYMENT = 260;

/** A member with its leaning put where the count wants it: hidden minds never show. */
export function supposing(now: MemberState, shift: number): MemberState {
  return { ...now, leaning: (now.sounded ? now.leaning : 0) + shift };
}

/** Chances per mille of a member's answers. */
export interface Chances {
  readonly consent: number;
  readonly contribute: number;
  readonly object: number;
  readonly away: number;
}

function chances(utility: Utility): Chances {
  const [contribute = 0, consent = 0, , object = 0, away = 0] = voteShares(utility);
  return { consent: contribute + consent, contribute, object, away };
}

/** The answers at both ends of what a member's hidden leaning may be. */
export function chancesOf(
  scenario: Scenario,
  state: GameState,
  now: MemberState,
  text: Resolution,
): [Chances, Chances] {
  const reach = now.sounded ? SURE : UNSURE;
  return [
    chances(worthOf(scenario, state, supposing(now, -reach), text)),
    chances(worthOf(scenario, state, supposing(now, reach), text)),
  ];
}
