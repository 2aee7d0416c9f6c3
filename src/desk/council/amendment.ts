/** What granting an amendment would change: in the text, in the answers, in the odds. */
import type { Amendment, Resolution, WhipCount } from '../../engine/index.ts';
import {
  CLAUSES,
  middle,
  moves,
  valueOf,
  type Clause,
  type ClauseValue,
  type Move,
} from './clauses.ts';

export interface ClauseChange {
  readonly clause: Clause;
  readonly from: ClauseValue;
  readonly to: ClauseValue;
}

/** The clauses in which two texts differ, in the order of the sheet. */
export function clauseChanges(from: Resolution, to: Resolution): ClauseChange[] {
  return CLAUSES.filter((id) => valueOf(from, id) !== valueOf(to, id)).map((clause) => ({
    clause,
    from: valueOf(from, clause),
    to: valueOf(to, clause),
  }));
}

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
