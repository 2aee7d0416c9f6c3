/** The assignment in whatever a teacher has pasted: its link, the letter around it, or the content of its file. */
import { LONGEST_ADDRESS, readAddress } from '../../classroom/address.ts';
import type { Assignment } from '../../classroom/assignment.ts';
import type { ClassroomResult } from '../../classroom/hand-in.ts';

/** Most that is looked through, in UTF-16 units. */
const LONGEST_PASTED = 20_000;

export function assignmentIn(pasted: string): ClassroomResult<Assignment> {
  const text = pasted.slice(0, LONGEST_PASTED);
  // An address ends at a blank or at what a letter or a file puts around it.
  const [found] = /(?<![\w&])v=\d[^\s"'<>`]*/.exec(text.replaceAll('&amp;', '&')) ?? [];
  return readAddress((found ?? text.trim()).slice(0, LONGEST_ADDRESS + 1));
}
