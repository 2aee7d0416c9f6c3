/** What the class page is handed, and what its parts are called in the address. */
import type { Report } from '../../../classroom/report.ts';
import type { Scenario } from '../../../engine/index.ts';
import type { Naming } from './naming.ts';

/** What every section of the page shows, and in whose words. */
export interface ClassShown {
  readonly report: Report;
  /** As it is, not an arm of it. */
  readonly scenario: Scenario;
  readonly naming: Naming;
}

/** Most choices that are drawn alone; the patterns can be told apart. */
export const MOST_BARS = 5;

/** In the order of the page; heads are `class-section-<id>`. */
export const SECTIONS = [
  'outcomes',
  'verdicts',
  'splits',
  'reasons',
  'predictions',
  'record',
  'arms',
  'findings',
  'runs',
] as const;
export type SectionId = (typeof SECTIONS)[number];

/** Address of a section. The heading's id is the same without the `#`. */
export function sectionAddress(section: string): string {
  return `#/classroom/class/${section}`;
}

/** The sections that this report has something for. */
export function sectionsOf(report: Report): readonly SectionId[] {
  const has: Readonly<Record<SectionId, boolean>> = {
    findings: report.findings.length > 0,
    outcomes: report.dimensions.length > 0,
    verdicts: report.finished > 0,
    splits: report.splits.some(({ bits }) => bits > 0),
    reasons: report.runs.some(({ answers }) => answers.length > 0),
    predictions: report.calibration.predictions > 0,
    record: report.record !== null,
    arms: report.arms.length > 1,
    runs: report.runs.length > 0,
  };
  return SECTIONS.filter((id) => has[id]);
}
