/** What granting an amendment would change: in the text, in the answers, in the odds. */
import type { Amendment, Resolution, WhipCount } from '../../engine/index.ts';
import { clauseChanges, middle, moves, type ClauseChange, type Move } from './clauses.ts';

export interface AmendmentEffect {
  readonly changes: readonly ClauseChange[];
  /** Members whose consent it moves, most moved first. */
  readonly moved: readonly Move[];
  /** Difference in the chance that the text is adopted, middle of the range, per mille. */
  readonly adopted: number;
}

export function effectOf(
  { text }: Pick<Amendment, 'text'>,
  tabled: Resolution,
  before: WhipCount,
  after: WhipCount,
): AmendmentEffect {
  return {
    changes: clauseChanges(tabled, text),
    moved: moves(after, before),
    adopted: middle(after.adopted) - middle(before.adopted),
  };
}
