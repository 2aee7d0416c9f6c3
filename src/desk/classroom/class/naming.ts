/** What a run is called on this page. Names that a teacher sets stay here: nothing of this is kept or sent. */
import type { ClassRun } from '../../../classroom/report.ts';
import type { Say } from '../../parts/words.ts';

/** `labels` is what they called themselves, or the name that the teacher set; `pseudonyms` is neither. */
export type NamingMode = 'labels' | 'pseudonyms';

/** By the sign of the run (`signOf`), which stays the same however often the files are read. */
export type GivenNames = ReadonlyMap<string, string>;

/** Two students who were dealt the same seed may have done the same: the hash alone does not tell them apart. */
export function signOf({ played, number, label }: ClassRun): string {
  return `${played.hash}|${number}|${label}`;
}

export interface Naming {
  readonly mode: NamingMode;
  nameOf(run: ClassRun): string;
}

/** Longest name that a teacher may set, in UTF-16 units. */
export const LONGEST_NAME = 60;

export function namingOf(mode: NamingMode, given: GivenNames, say: Say): Naming {
  return {
    mode,
    nameOf: (run) => (mode === 'pseudonyms' ? pseudonym(run, say) : called(run, given, say)),
  };
}

function called(run: ClassRun, given: GivenNames, say: Say): string {
  const name = given.get(signOf(run)) ?? '';
  if (name !== '') return name;
  if (run.label !== '') return run.label;
  return run.number > 0
    ? say('class-name-number', { number: String(run.number) })
    : say('class-name-run', { at: run.at + 1 });
}

/** The number that a student was given tells the teacher who it is, and the room nothing. */
function pseudonym({ at, number }: ClassRun, say: Say): string {
  if (number > 0) return say('class-name-number', { number });
  return say('class-name-student', { at: at + 1 });
}
