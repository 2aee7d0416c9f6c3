/** What came of each thing that was dropped on the class page. */

/**
 * Not counted: `unreadable` no hand-in, run or code, or a damaged one; `foreign` of another assignment or scenario;
 * `rules` made under other rules, `text` with another text of the scenario, or in one that is not here; `diverges`
 * what was recorded is not what happens when it is played again; `duplicate` the same run is counted already.
 *
 * Counted, with a reservation: `seed` not the seed or arm that its number was dealt, or without a number a seed that
 * nobody was dealt; `number` another run has the same number; `tookBack` parted from another run although nobody was
 * to go back; `answers` answers that do not belong to this run, which are left out; `late` predictions that were made
 * when something had been done in their turn, which are not counted as such; `unfinished` not played to its end.
 */
export const REFUSALS = [
  'unreadable',
  'foreign',
  'rules',
  'text',
  'diverges',
  'duplicate',
] as const;
export const RESERVATIONS = [
  'seed',
  'number',
  'tookBack',
  'answers',
  'late',
  'unfinished',
] as const;

export interface Finding {
  readonly kind: (typeof REFUSALS)[number] | (typeof RESERVATIONS)[number];
  /** The name of the file, or of the place in it. */
  readonly source: string;
  readonly label: string;
  /** The run it is about, by `ClassRun.at`; null for what is not counted. */
  readonly run: number | null;
  /** First step at fault, where it is about one. */
  readonly step: number | null;
  /** Turn in which that step was taken; null where it is about none, or where it cannot be told. */
  readonly turn: number | null;
  /** Exactly what is wrong, a whole sentence in English for people who look closer. */
  readonly message: string;
}
