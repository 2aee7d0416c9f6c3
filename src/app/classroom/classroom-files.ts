/** Files of the classroom that a student opens: an assignment, or a hand-in to go on with. */
import { LONGEST_ADDRESS } from '../../classroom/address.ts';
import {
  decodeHandInFile,
  LARGEST_HAND_IN,
  looksLikeHandIn,
} from '../../classroom/hand-in-file.ts';

export { decodeHandInFile, LARGEST_HAND_IN, looksLikeHandIn };

/** True for a text that means to be the file of an assignment, `{ "assignment": "<address>" }`, sound or not. */
export function looksLikeAssignment(text: string): boolean {
  return /^\s*\{\s*"assignment"\s*:/.test(text);
}

/** The address in such a file; undefined where there is none. The page that it leads to reads and checks it. */
export function addressIn(text: string): string | undefined {
  try {
    const { assignment } = JSON.parse(text) as { assignment?: unknown };
    if (typeof assignment !== 'string' || assignment.length > 2 * LONGEST_ADDRESS) return undefined;
    // A whole link is as good as its end.
    return assignment.replace(/^[^?]*#[^?]*\?/, '').replace(/^\?/, '');
  } catch {
    return undefined;
  }
}
