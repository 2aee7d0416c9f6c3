/** A text before the Council in a few words. */
import { FORCE_RUNG, type Resolution } from '../../engine/index.ts';
import type { Text } from '../../text/index.ts';

/** `peacekeepers, 2,500 strong, for 14 days`. */
export function textInBrief(text: Text, { rung, size, days }: Resolution): string {
  const words = text.say(`rung-${rung}`);
  return rung < FORCE_RUNG ? words : text.say('clause-brief', { rung: words, size, days });
}
