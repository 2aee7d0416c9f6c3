/**
 * Building blocks of the schemas. The message of each check is *what was expected there*, as a phrase
 * that fits after "expected"; `diagnostics.ts` makes the sentence. A phrase that begins with `one of `
 * is a list of names, from which the nearest is suggested.
 */
import { z } from 'zod';

// Without this zod probes for `eval`, which the page's content security policy refuses.
z.config({ jitless: true });

/** Beginning of an expectation that lists names. */
export const ONE_OF = 'one of ';

/** A whole number from `low` to `high`, both included. */
export function whole(low: number, high: number) {
  const expected = `a whole number from ${low} to ${high}`;
  return z.int(expected).min(low, expected).max(high, expected);
}

/** A meter, a share or a chance: 0..1000. */
export const meter = () => whole(0, 1000);

/** False for a name that every object has already, such as `constructor` and `valueOf`. */
const isFree = (name: string) => !(name in Object.prototype);

/** Lowercase words joined by hyphens: what ids of actors, sites, situations and scenarios look like. */
export const slug = () => {
  const expected = 'an id of lowercase letters, digits and hyphens, for example almaty-airport';
  return z
    .string(expected)
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, expected)
    .max(60, expected)
    .refine(isFree, expected);
};

/** Name of a flag: letters and digits, the first one lowercase. */
export const flagName = () => {
  const expected = 'the name of a flag, for example oldGuardOut';
  return z
    .string(expected)
    .regex(/^[a-z][A-Za-z0-9]*$/, expected)
    .max(60, expected)
    .refine(isFree, expected);
};

/** Words for the reader, at least one character. */
export const words = (longest = 4000) => {
  const expected = `a text of 1 to ${longest} characters`;
  return z.string(expected).trim().min(1, expected).max(longest, expected);
};

/** One of a closed list of names. */
export function oneOf<const T extends readonly [string, ...string[]]>(names: T) {
  return z.enum(names, `${ONE_OF}${names.join(', ')}`);
}

export const yesOrNo = () => z.boolean('true or false');

/** A mapping with exactly these keys; any other key is an error that names the nearest. */
export function mapping<T extends z.core.$ZodLooseShape>(shape: T) {
  const keys = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? ONE_OF + keys : `a mapping with the keys ${keys}`,
  });
}

/** A mapping from ids to `value`, at most `most` of them. */
export function byId<T extends z.core.SomeType>(value: T, most: number) {
  return atMost(z.record(slug(), value, 'a mapping from ids'), most);
}

/** A mapping with at most `most` keys. */
export function atMost<T extends z.ZodType<object>>(record: T, most: number): T {
  const expected = `a mapping with at most ${most} keys`;
  return record.refine((value) => Object.keys(value).length <= most, expected);
}

/** A list of `item`, at most `longest` long. */
export function list<T extends z.core.SomeType>(item: T, longest: number, shortest = 0) {
  const expected = `a list of ${shortest} to ${longest} items`;
  return z.array(item, expected).min(shortest, expected).max(longest, expected);
}

/** Ids of sources, as in `sources: [K1, K2]`. */
export const sourceId = () => {
  const expected = 'the id of a source: a capital letter and a number, for example K12';
  return z.string(expected).regex(/^[A-Z]{1,3}[0-9]{1,4}$/, expected);
};

/** Longitude and latitude in decimal degrees, east and north positive. */
export const coordinates = () => {
  const expected = '[longitude, latitude] in decimal degrees, for example [77.04, 43.35]';
  return z.tuple(
    [
      z.number(expected).min(-180, expected).max(180, expected),
      z.number(expected).min(-90, expected).max(90, expected),
    ],
    expected,
  );
};
