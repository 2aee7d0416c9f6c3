/** Seeds that people can read out to each other. */

const WORDS = [
  'steppe',
  'saxaul',
  'caravan',
  'granite',
  'lantern',
  'juniper',
  'marmot',
  'feather',
  'harbour',
  'compass',
  'poplar',
  'saddle',
  'glacier',
  'orchard',
  'falcon',
  'copper',
  'tulip',
  'meadow',
  'signal',
  'cobalt',
  'willow',
  'beacon',
  'canyon',
  'velvet',
  'apricot',
  'thistle',
  'bridge',
  'amber',
  'quarry',
  'plateau',
  'sparrow',
  'cedar',
  'ribbon',
  'island',
  'walnut',
  'garnet',
  'summit',
  'drizzle',
  'anchor',
  'barley',
  'hollow',
  'mirror',
  'pepper',
  'ravine',
  'silver',
  'timber',
  'violet',
  'zephyr',
  'basalt',
  'cinder',
  'desert',
  'ember',
  'fennel',
  'gravel',
  'hazel',
  'indigo',
  'jasper',
  'kettle',
  'linen',
  'mulberry',
  'nettle',
  'ochre',
  'pebble',
  'quartz',
] as const;

const LONGEST_SEED = 40;
const ALLOWED = /^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u;

/** A new seed such as `steppe-1407`. `below(n)` gives a whole number from 0 to n - 1. */
export function drawSeed(below: (bound: number) => number): string {
  const word = WORDS[below(WORDS.length)] ?? WORDS[0];
  return `${word}-${1000 + below(9000)}`;
}

/**
 * The seed that somebody typed, tidied (one spelling for the same letters, single spaces), or undefined
 * when it is empty, longer than 40 characters or has other signs than letters, digits, space and `._-`.
 */
export function readSeed(typed: string): string | undefined {
  const seed = typed.normalize('NFC').trim().replace(/\s+/g, ' ');
  return isSeed(seed) ? seed : undefined;
}

/** True for a seed as `readSeed` leaves it. */
export function isSeed(text: string): boolean {
  return (
    text.length <= LONGEST_SEED &&
    ALLOWED.test(text) &&
    !/ {2}| $/.test(text) &&
    text.normalize('NFC') === text
  );
}
