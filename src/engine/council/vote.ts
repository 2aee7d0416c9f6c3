/** One member's answer: quantal response over the five choices. */
import { div } from '../arithmetic.ts';
import { choose, shares, weights } from '../logit.ts';
import type { Stream } from '../random.ts';
import type { VoteChoice } from '../state.ts';
import type { Utility } from './utility.ts';

/** Order of the answers wherever chances are listed. */
export const CHOICES = ['contribute', 'consent', 'abstain', 'object', 'away'] as const;

/** Per 1000 points: a hundred points multiply the odds by four (model card, "Conventions"). */
export const VOTE_LAMBDA = 14;

/** Far below every utility: a choice that is not open. */
const CLOSED = -1_000_000;

function ladder(utility: Utility): number[] {
  if (!utility.present) return [CLOSED, CLOSED, CLOSED, CLOSED, 0];
  return [
    utility.canContribute ? utility.contribute : CLOSED,
    utility.consent,
    utility.abstain,
    utility.object,
    utility.away,
  ];
}

/** Chances per mille in the order of `CHOICES`. */
export function voteShares(utility: Utility): number[] {
  return shares(ladder(utility), VOTE_LAMBDA);
}

export function drawVote(utility: Utility, luck: Stream): VoteChoice {
  return CHOICES[choose(ladder(utility), VOTE_LAMBDA, luck)] ?? 'abstain';
}

/** Consent given or withheld afterwards by one who stayed away: silence is no choice any more. */
export function drawConsent(utility: Utility, luck: Stream): boolean {
  return choose([utility.consent, utility.object], VOTE_LAMBDA, luck) === 0;
}

/** Chance per mille of refusing consent afterwards, for one who stays away. */
export function refusalShare(utility: Utility): number {
  return shares([utility.consent, utility.object], VOTE_LAMBDA)[1] ?? 0;
}

/** Chance per mille of objecting or staying away: what keeps a text from passing at once. As `voteShares` has it. */
export function hindranceShare(utility: Utility): number {
  const [, , , object = 0, away = 0] = voteShares(utility);
  return object + away;
}

/** Chance per mille of consenting, with or without contributing; as `voteShares` has it. */
export function consentShare(utility: Utility): number {
  if (!utility.present) return 0;
  const all = weights(ladder(utility), VOTE_LAMBDA);
  let total = 0;
  for (const w of all) total += w;
  const part = (w: number): number => div(w * 1000 + div(total, 2), total);
  return part(all[0] ?? 0) + part(all[1] ?? 0);
}
