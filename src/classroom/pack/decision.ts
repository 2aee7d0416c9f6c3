/** A decision over which the class divided: who took what, why, and what the runs say of what followed. */
import { meanOf } from '../../analysis/statistics.ts';
import { DIMENSIONS, type DimensionId } from '../../engine/index.ts';
import type { Choice, ClassRun, Report, Split } from '../report.ts';
import { barsOf } from '../splits.ts';
import { endOf } from '../votes.ts';
import { memberAnswers, type MemberAnswers } from './member-answers.ts';

/** Most options that are set beside each other, with the record's; the rest are counted together. */
const MOST_OPTIONS = 3;

/** What a student wrote before the turn. */
export interface StudentReason {
  /** By `ClassRun.at`. */
  readonly run: number;
  readonly reason: string;
}

export interface OptionFacts {
  /** Null for all the choices together that too few took. */
  readonly choice: Choice | null;
  readonly isRecord: boolean;
  /** Runs, by `ClassRun.at`. */
  readonly runs: readonly number[];
  readonly reasons: readonly StudentReason[];
  /** Of these runs those that were played to their end: outcomes are means over them. */
  readonly finished: number;
  /** 0..1000; empty where none was finished. */
  readonly dimensions: readonly { readonly dimension: DimensionId; readonly mean: number }[];
  /** Mean; null where none was finished. */
  readonly killed: number | null;
  readonly votes: FirstVotes;
}

/** The first text that was put in each run in that turn or after it. */
export interface FirstVotes {
  /** Runs in which one was put and answered. */
  readonly runs: number;
  /** Of them those in which it was put in that very turn. */
  readonly inTurn: number;
  readonly adopted: number;
  /** In the Council's order. */
  readonly members: readonly MemberAnswers[];
}

export interface DecisionFacts {
  readonly turn: number;
  readonly group: Split['group'];
  readonly of: number;
  /** Most taken first, the rest at the end. */
  readonly options: readonly OptionFacts[];
  /** True where students were asked for their reason before that turn. */
  readonly asked: boolean;
}

/** What is known of a split. */
export function decisionFacts(report: Report, split: Split): DecisionFacts {
  const { turn, group, of } = split;
  const options = barsOf(split, MOST_OPTIONS).map((bar) => ({
    choice: bar.kind === 'choice' ? bar.shown.choice : null,
    isRecord: bar.kind === 'choice' && bar.shown.isRecord,
    runs: bar.runs,
    ...followedFrom(report, bar.runs, turn),
  }));
  return { turn, group, of, options, asked: options.some(({ reasons }) => reasons.length > 0) };
}

function followedFrom(report: Report, numbers: readonly number[], turn: number) {
  const runs = report.runs.filter(({ at }) => numbers.includes(at));
  const ended = runs.filter(({ played }) => played.finished);
  const mean = (value: (run: ClassRun) => number) => meanOf(ended.map(value));
  return {
    reasons: runs.flatMap(({ at, answers }) =>
      answers
        .filter((answer) => answer.turn === turn && answer.reason !== '')
        .map(({ reason }) => ({ run: at, reason })),
    ),
    finished: ended.length,
    dimensions:
      ended.length === 0
        ? []
        : DIMENSIONS.map((dimension) => ({
            dimension,
            mean: mean(({ played }) => played.dimensions[dimension]),
          })),
    killed: ended.length === 0 ? null : mean(({ played }) => played.killed),
    votes: firstVotes(runs, turn),
  };
}

function firstVotes(runs: readonly ClassRun[], turn: number): FirstVotes {
  const votes = runs.flatMap(({ played }) => {
    const vote = played.votes.find((one) => one.turn >= turn && one.answers.length > 0);
    return vote ? [vote] : [];
  });
  return {
    runs: votes.length,
    inTurn: votes.filter((vote) => vote.turn === turn).length,
    adopted: votes.filter((vote) => endOf(vote) === 'adopted').length,
    members: memberAnswers(votes),
  };
}
