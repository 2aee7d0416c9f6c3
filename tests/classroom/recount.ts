/** A report counted once more, straight from the runs and in another way than `reportOf` counts. */
import type { QuestionId } from '../../src/classroom/assignment.ts';
import type { ClassRun } from '../../src/classroom/report.ts';
import type { DimensionId, MeasureGroup } from '../../src/engine/index.ts';

/** Quantile by counting: the smallest value that at least so many per cent of all do not exceed. */
export function countedQuantile(values: readonly number[], percent: number): number {
  const enough = values.filter(
    (value) => values.filter((other) => other <= value).length * 100 >= percent * values.length,
  );
  return enough.reduce((least, value) => (value < least ? value : least), Infinity);
}

/** Median by elimination of the ends. */
export function peeledMedian(values: readonly number[]): number {
  let left = [...values];
  while (left.length > 2) {
    const [low, high] = [Math.min(...left), Math.max(...left)];
    left = left.toSpliced(left.indexOf(low), 1);
    left = left.toSpliced(left.indexOf(high), 1);
  }
  return left.reduce((a, b) => a + b, 0) / left.length;
}

export function finishedValues(runs: readonly ClassRun[], dimension: DimensionId): number[] {
  const values: number[] = [];
  for (const run of runs) if (run.played.finished) values.push(run.played.dimensions[dimension]);
  return values;
}

/** Runs by key in one group of one turn, and the entropy in nats turned into bits. */
export function recountedSplit(runs: readonly ClassRun[], turn: number, group: MeasureGroup) {
  const byKey: Record<string, number[]> = {};
  let of = 0;
  for (const { at, played } of runs) {
    const key = played.choices.at(turn - 1)?.[group].key;
    if (played.choices.length < turn || key === undefined) continue;
    (byKey[key] ??= []).push(at);
    of += 1;
  }
  // log n less the mean of log c: another form of the same sum.
  const weighed = Object.values(byKey).reduce(
    (sum, { length }) => sum + length * Math.log(length),
    0,
  );
  return { byKey, of, bits: of === 0 ? 0 : (Math.log(of) - weighed / of) / Math.LN2 };
}

/** Every prediction with a known outcome, as pairs of per cent and 0 or 100. */
export function pairsOf(runs: readonly ClassRun[], only?: QuestionId): [number, number][] {
  const pairs: [number, number][] = [];
  for (const run of runs) {
    for (const { question, chance } of run.answers) {
      if (question === null || chance === null || (only && question !== only)) continue;
      const happened = run.played.happened[question];
      if (happened === true) pairs.push([chance, 100]);
      if (happened === false) pairs.push([chance, 0]);
    }
  }
  return pairs;
}
