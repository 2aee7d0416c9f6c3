/** The order of the list of runs. */
import type { ClassRun } from '../../../classroom/report.ts';
import type { DimensionId } from '../../../engine/index.ts';
import type { Naming } from './naming.ts';

export type RunColumn = 'name' | 'number' | 'arm' | 'verdict' | DimensionId | 'killed' | 'minutes';

export interface RunOrder {
  readonly by: RunColumn;
  readonly falls: boolean;
}

/** A copy in that order; runs that are equal in it stay as they were. */
export function inRunOrder(
  runs: readonly ClassRun[],
  { by, falls }: RunOrder,
  naming: Naming,
): readonly ClassRun[] {
  const keys = new Map(runs.map((run) => [run, keyOf(run, by, naming)]));
  const order = (a: ClassRun, b: ClassRun) => compared(keys.get(a) ?? 0, keys.get(b) ?? 0);
  return [...runs].sort((a, b) => (falls ? order(b, a) : order(a, b)) || a.at - b.at);
}

function keyOf(run: ClassRun, by: RunColumn, naming: Naming): number | string {
  switch (by) {
    case 'name':
      // Student 10 comes after Student 9.
      return naming.mode === 'pseudonyms' ? run.at : naming.nameOf(run).toLowerCase();
    case 'verdict':
      return run.played.verdict;
    case 'killed':
      return run.played.killed;
    case 'number':
    case 'arm':
    case 'minutes':
      return run[by];
    default:
      return run.played.dimensions[by];
  }
}

function compared(a: number | string, b: number | string): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0;
}
