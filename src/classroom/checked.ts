/** Results of reading what came from outside, in the words of `run/reading.ts`. */
import { jsonFault } from '../run/json.ts';
import { isCount, Malformed } from '../run/reading.ts';
import { UNPRINTABLE } from '../scenario/printable.ts';
import type { ClassroomResult } from './hand-in.ts';

/** What `read` gives, or what was malformed, after the words `lead`. */
export function checked<Value>(read: () => Value, lead: string): ClassroomResult<Value> {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    return { ok: false, problem: { field: error.field, message: `${lead}: ${error.message}` } };
  }
}

/** What a text says in JSON, no field twice, or `Malformed`. */
export function jsonOf(text: string): unknown {
  const fault = jsonFault(text);
  if (fault) {
    const where = `line ${fault.line}, column ${fault.column}`;
    if (fault.repeated === undefined)
      throw new Malformed('', `JSON: ${where} should have ${fault.expected}`);
    throw new Malformed(fault.repeated, `each field once; it comes again in ${where}`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    // An escape within a text that is none.
    throw new Malformed('', `JSON (${error instanceof Error ? error.message : String(error)})`);
  }
}

/** One of `known`, or `Malformed`. */
export function oneOf<Value extends string>(
  value: unknown,
  field: string,
  known: readonly Value[],
): Value {
  const found = known.find((one) => one === value);
  if (found === undefined) throw new Malformed(field, known.join(', '));
  return found;
}

/**
 * Signs that a text in a line may not hold: those that steer a terminal, a line or the direction of writing, and half
 * of a pair of units.
 */
const STEERING = new RegExp(`[\\t\\n\\r\\u061c\\u200e\\u200f]|${UNPRINTABLE.source}`);

/** A text of one line and at most so many UTF-16 units, or `Malformed`. It may be empty. */
export function lineOf(value: unknown, field: string, longest: number): string {
  const sound = typeof value === 'string' && value.length <= longest && !STEERING.test(value);
  if (!sound) throw new Malformed(field, `one line of at most ${longest} signs`);
  return value;
}

/** As much of a text as fits into so many bytes of UTF-8, never half a sign. */
export function fitBytes(text: string, largest: number): string {
  const signs = Array.from(text);
  while (new TextEncoder().encode(signs.join('')).length > largest) signs.pop();
  return signs.join('');
}

/** Signs that nobody sees, but for the joiners within words and pictures that need them. */
const UNSEEN =
  /(?<!\p{L}|\p{M}|\p{Emoji_Modifier}|\p{Extended_Pictographic})[\u200c\u200d]|[\u200c\u200d](?!\p{L}|\p{Extended_Pictographic})|(?![\u200c\u200d])\p{Cf}/gu;

/**
 * What somebody typed, made such a line: without steering signs and signs that nobody sees, with single spaces, cut to
 * the length.
 */
export function tidyLine(typed: string, longest: number): string {
  const line = typed
    .replace(new RegExp(STEERING, 'g'), ' ')
    .replace(UNSEEN, '')
    .replace(/\s+/g, ' ')
    .trim();
  // A cut may go through a pair of units.
  return line
    .slice(0, longest)
    .replace(/\p{Surrogate}/gu, '')
    .replace(UNSEEN, '')
    .trim();
}

/** A whole number from `least` to `most`, or `Malformed`. */
export function countOf(value: unknown, field: string, least: number, most: number): number {
  if (!isCount(value, most) || value < least)
    throw new Malformed(field, `a whole number from ${least} to ${most}`);
  return value;
}
