/** The runs of a class beside each other. */
import { inOrder, meanOf, medianOf, nearestRank, rounded } from '../analysis/statistics.ts';
import { differenceOf } from '../analysis/welch.ts';
import { DIMENSIONS, VERDICTS, type DimensionId, type Scenario } from '../engine/index.ts';
import { valueIn } from './arms.ts';
import type { Arms, Assignment } from './assignment.ts';
import { calibrationOf } from './calibration.ts';
import type { Finding } from './finding.ts';
import type { ArmRow, ClassRun, DimensionRow, RecordLine, Report, VerdictRow } from './report.ts';
import { splitsOf } from './splits.ts';

/** What the class played. */
export interface Task {
  /** Null where the runs came without one. */
  readonly assignment: Assignment | null;
  /** As it is, not an arm of it. */
  readonly scenario: Scenario;
  readonly record: RecordLine | null;
}

/**
 * The report on a class. It hangs on nothing but what it is given: the same runs give the same report in whatever
 * order they come.
 */
export function reportOf(
  { assignment, scenario, record }: Task,
  runs: readonly ClassRun[],
  findings: readonly Finding[],
): Report {
  const placed = [...runs].sort((a, b) => a.at - b.at);
  const finished = placed.filter(({ played }) => played.finished);
  const arms = assignment?.arms ?? null;
  return {
    assignment,
    scenario: scenario.id,
    runs: placed,
    finished: finished.length,
    findings,
    dimensions:
      finished.length === 0 ? [] : DIMENSIONS.map((id) => dimensionRow(id, finished, record)),
    verdicts: verdictRows(finished, record),
    splits: splitsOf(placed, record),
    calibration: calibrationOf(placed),
    arms: arms ? armRows(scenario, arms, finished) : [],
    record,
  };
}

function dimensionRow(
  dimension: DimensionId,
  runs: readonly ClassRun[],
  record: RecordLine | null,
): DimensionRow {
  const values = valuesOf(runs, dimension);
  const sorted = inOrder(values);
  return {
    dimension,
    values,
    median: medianOf(sorted),
    p10: nearestRank(sorted, 10),
    p90: nearestRank(sorted, 90),
    lowest: nearestRank(sorted, 0),
    highest: nearestRank(sorted, 100),
    record: record?.dimensions[dimension] ?? null,
  };
}

function valuesOf(runs: readonly ClassRun[], dimension: DimensionId): readonly number[] {
  return runs.map(({ played }) => played.dimensions[dimension]);
}

function verdictRows(runs: readonly ClassRun[], record: RecordLine | null): readonly VerdictRow[] {
  return VERDICTS.map((verdict) => ({
    verdict,
    runs: runs.filter(({ played }) => played.verdict === verdict).length,
    isRecord: record?.verdict === verdict,
  }))
    .filter((row) => row.runs > 0 || row.isRecord)
    .sort((a, b) => b.runs - a.runs);
}

function armRows(scenario: Scenario, arms: Arms, runs: readonly ClassRun[]): readonly ArmRow[] {
  const groups = arms.values.map((_, arm) => runs.filter((run) => run.arm === arm));
  const base = groups[0] ?? [];
  return groups.map((group, arm) => ({
    arm,
    value: valueIn(scenario, arms, arm),
    runs: group.length,
    dimensions:
      group.length === 0
        ? []
        : DIMENSIONS.map((dimension) => {
            const values = valuesOf(group, dimension);
            return {
              dimension,
              mean: rounded(meanOf(values), 1),
              against: arm === 0 ? null : against(values, valuesOf(base, dimension)),
            };
          }),
  }));
}

function against(
  group: readonly number[],
  base: readonly number[],
): ArmRow['dimensions'][number]['against'] {
  const found = differenceOf(group, base);
  return (
    found && {
      difference: rounded(found.difference, 1),
      low: rounded(found.low, 1),
      high: rounded(found.high, 1),
    }
  );
}
