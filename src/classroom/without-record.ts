import type { Report } from './report.ts';

/** The same report on the class with nothing in it of the record: reasons are heard before anybody sees what was done. */
export function withoutRecord(report: Report): Report {
  return {
    ...report,
    dimensions: report.dimensions.map((row) => ({ ...row, record: null })),
    // The record's verdict has a row even where nobody shares it.
    verdicts: report.verdicts
      .filter(({ runs }) => runs > 0)
      .map((row) => ({ ...row, isRecord: false })),
    splits: report.splits.map((split) => ({
      ...split,
      choices: split.choices.map((one) => ({ ...one, isRecord: false })),
    })),
    record: null,
  };
}
