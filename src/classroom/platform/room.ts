/** Whether a show of hands still fits into what a learning platform keeps, with what is still to come. */
import { encodeHandIn, type ToHandIn } from '../hand-in-code.ts';
import { MOST_SUSPENDED } from './scorm-12.ts';

/** Characters that the acts of the longest game take in a code, from its beginning to its end: about 470. */
const ACTS = 600;
/** Characters that the longest reason takes with what belongs to it, in an alphabet of two bytes a sign. */
const REASON = 340;

/** False where a reason, or the end of the run, might later find no room. */
export function hasRoom(handIn: ToHandIn): boolean {
  const { assignment, answers } = handIn;
  const given = answers.filter(({ hands }) => hands.length === 0).length;
  const open = Math.max(0, (assignment?.prompts.length ?? 0) - given);
  return encodeHandIn(handIn).length + ACTS + open * REASON <= MOST_SUSPENDED;
}
