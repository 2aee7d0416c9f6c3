/** What an act would change, as a number with its reach. */
import type { Preview } from '../engine/index.ts';
import type { Messages } from './messages.ts';

/** Meters run from 0 to 1000 and are shown from 0 to 100. */
export function shown(points: number): number {
  // `|| 0`: what rounds to nothing has no sign.
  return Math.sign(points) * Math.round(Math.abs(points) / 10) || 0;
}

/** What is paid is told to a tenth, so that a price and what is left of it add up: 25 is shown as 2.5. */
export function exact(points: number): number {
  return points / 10;
}

export function previewWords({ low, high }: Preview, messages: Messages): string {
  const [from, to] = [shown(low), shown(high)];
  if (low === 0 && high === 0) return messages.say('preview-none');
  if (from === 0 && to === 0) return messages.say('preview-slight');
  if (from === to) return messages.say('preview-one', { low: from });
  // The end nearer to nothing comes first: +2 to 4, −2 to −4, but −2 to +4 across nothing.
  if (from < 0 && to <= 0) return messages.say('preview-range', { low: to, high: from });
  return messages.say(from < 0 ? 'preview-across' : 'preview-range', { low: from, high: to });
}
