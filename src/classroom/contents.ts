/** What a file is by its bytes, whatever its name says. */

export type Contents =
  /** `sound` is false where bytes were no letters: they stand as question marks. */
  | { readonly kind: 'text'; readonly text: string; readonly sound: boolean }
  | { readonly kind: 'zip' }
  /** What it is, as words that fit after "found". */
  | { readonly kind: 'other'; readonly what: string };

/** Beginnings of files that are no text, as Latin letters. */
const BEGINNINGS: readonly (readonly [string, string])[] = [
  ['\u0089PNG', 'a picture (PNG)'],
  ['\u00ff\u00d8\u00ff', 'a picture (JPEG)'],
  ['GIF8', 'a picture (GIF)'],
  ['%PDF-', 'a PDF document'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office document'],
  ['\u001f\u008b', 'a gzip archive'],
  ["7z\u00bc\u00af'", 'a 7z archive'],
  ['Rar!', 'a RAR archive'],
];
const ZIPS = ['PK\u0003\u0004', 'PK\u0005\u0006'];
/** Bytes that are looked at to tell text from what is none. */
const SAMPLE = 4096;

/** A text in UTF-8 or UTF-16, with or without a mark of its order of bytes, an archive, or something else. */
export function contentsOf(bytes: Uint8Array): Contents {
  const order = wideOrder(bytes);
  return noText(bytes) ?? { kind: 'text', ...decoded(bytes, order ?? 'utf-8') };
}

/** What it is other than a text; undefined where it is one. */
export function noText(bytes: Uint8Array): Exclude<Contents, { kind: 'text' }> | undefined {
  const beginning = String.fromCharCode(...bytes.subarray(0, 8));
  if (ZIPS.some((one) => beginning.startsWith(one))) return { kind: 'zip' };
  const known = BEGINNINGS.find(([one]) => beginning.startsWith(one));
  if (known) return { kind: 'other', what: known[1] };
  if (wideOrder(bytes)) return undefined;
  return bytes.subarray(0, SAMPLE).includes(0) ? { kind: 'other', what: 'no text' } : undefined;
}

/** The order of bytes of a text in UTF-16; undefined for any other. */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE & ~1);
  const pairs = Math.floor(sample.length / 2);
  let high = 0;
  let low = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    if (sample[2 * pair] === 0) low += 1;
    if (sample[2 * pair + 1] === 0) high += 1;
  }
  if (pairs > 8 && high > 0.8 * pairs && low === 0) return 'utf-16le';
  if (pairs > 8 && low > 0.8 * pairs && high === 0) return 'utf-16be';
  return undefined;
}

function decoded(bytes: Uint8Array, encoding: string): { text: string; sound: boolean } {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), sound: true };
  } catch {
    return { text: new TextDecoder(encoding).decode(bytes), sound: false };
  }
}
