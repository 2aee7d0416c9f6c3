/** What a class's runs come to, in the few counts from which discussion questions are chosen. */
import { FORCE_RUNG, type Cause, type Verdict } from '../../engine/index.ts';
import type { CastVote, ClassRun, Report } from '../report.ts';
import { endOf } from '../votes.ts';

/** A member's reasons count as weighty down to this place in their order. */
const WEIGHTY = 3;

export class ClassFacts {
  readonly report: Report;
  readonly finished: readonly ClassRun[];
  readonly votes: readonly CastVote[];
  readonly answers: readonly CastVote['answers'][number][];

  constructor(report: Report) {
    this.report = report;
    this.finished = report.runs.filter(({ played }) => played.finished);
    this.votes = report.runs.flatMap(({ played }) => played.votes);
    this.answers = this.votes.flatMap(({ answers }) => answers);
  }

  /** Finished runs for which it holds. */
  count(holds: (run: ClassRun) => boolean): number {
    return this.finished.filter(holds).length;
  }

  /** Finished runs that ended with one of these verdicts. */
  ended(...verdicts: readonly Verdict[]): number {
    return this.count(({ played }) => verdicts.includes(played.verdict));
  }

  /** Finished runs in which the Council adopted troops. */
  get sentTroops(): number {
    return this.count(({ played }) => played.votes.some(isAdoptedForce));
  }

  /** Answers of members among whose weightiest causes the factor is. */
  weighed(factor: Cause['factor']): number {
    return this.answers.filter(({ because }) =>
      because.slice(0, WEIGHTY).some((cause) => cause.factor === factor && cause.amount !== 0),
    ).length;
  }

  /** Answers to texts with troops that were for them, and of these those that sent troops of their own. */
  get burdenShared(): { readonly yes: number; readonly sent: number } {
    const yes = this.votes
      .filter(({ text }) => text.rung >= FORCE_RUNG)
      .flatMap(({ answers }) => answers)
      .filter(({ choice }) => choice === 'contribute' || choice === 'consent');
    return { yes: yes.length, sent: yes.filter(({ choice }) => choice === 'contribute').length };
  }
}

function isAdoptedForce(vote: CastVote): boolean {
  return endOf(vote) === 'adopted' && vote.text.rung >= FORCE_RUNG;
}

/** Per cent of a whole, rounded; 0 of nothing. */
export function percentOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((100 * part) / whole);
}
