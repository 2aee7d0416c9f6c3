/** What was predicted against what happened. */
import { meanOf, rounded } from '../analysis/statistics.ts';
import { QUESTIONS, type QuestionId } from './assignment.ts';
import type { Calibration, CalibrationBin, ClassRun } from './report.ts';

/**
 * Levels of confidence in per cent, both ends included: the same on both sides of 50, narrow where somebody claims to be
 * nearly sure. 50 stands alone: it is what people say who do not know.
 */
const LEVELS = [
  [0, 10],
  [11, 30],
  [31, 49],
  [50, 50],
  [51, 69],
  [70, 89],
  [90, 100],
] as const;

interface Prediction {
  readonly question: QuestionId;
  readonly turn: number;
  /** 0..100 */
  readonly chance: number;
  readonly happened: boolean;
}

/** Over all predictions whose outcome is known: those of runs that were played to their end. */
export function calibrationOf(runs: readonly ClassRun[]): Calibration {
  const known = runs.flatMap(predictionsOf);
  return {
    predictions: known.length,
    brier: known.length === 0 ? null : brierOf(known),
    bins: LEVELS.flatMap(([from, to]) => binOf(known, from, to)),
    byQuestion: byQuestion(known),
  };
}

function predictionsOf({ answers, played }: ClassRun): readonly Prediction[] {
  return answers.flatMap(({ question, chance, turn }) => {
    const happened = question === null ? null : played.happened[question];
    return question === null || chance === null || happened === null
      ? []
      : [{ question, turn, chance, happened }];
  });
}

function binOf(known: readonly Prediction[], from: number, to: number): readonly CalibrationBin[] {
  const within = known.filter(({ chance }) => chance >= from && chance <= to);
  return within.length === 0 ? [] : [{ from, to, ...countsOf(within) }];
}

function byQuestion(known: readonly Prediction[]): Calibration['byQuestion'] {
  const turns = [...new Set(known.map(({ turn }) => turn))].sort((a, b) => a - b);
  return turns.flatMap((turn) =>
    QUESTIONS.flatMap((question) => {
      const asked = known.filter((one) => one.turn === turn && one.question === question);
      return asked.length === 0
        ? []
        : [{ question, turn, ...countsOf(asked), brier: brierOf(asked) }];
    }),
  );
}

function countsOf(some: readonly Prediction[]) {
  return {
    predictions: some.length,
    happened: some.filter(({ happened }) => happened).length,
    meanChance: rounded(meanOf(some.map(({ chance }) => chance)), 1),
  };
}

/** To three decimals. Brier 1950, for two outcomes. */
function brierOf(some: readonly Prediction[]): number {
  const squares = some.map(({ chance, happened }) => (chance - (happened ? 100 : 0)) ** 2);
  return rounded(meanOf(squares) / 10_000, 3);
}
