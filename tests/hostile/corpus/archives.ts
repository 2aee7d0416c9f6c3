/** Archives and texts that were dropped on the class page to keep it busy for ever. */
import { deflateSync, strToU8, zipSync } from 'fflate';
import { encodeHandIn } from '../../../src/classroom/hand-in-code.ts';
import { aRun } from '../../run/a-run.ts';
import { hostile, type Hostile } from '../hostile.ts';

const CODE = encodeHandIn({
  assignment: null,
  number: 0,
  label: '',
  minutes: 0,
  answers: [],
  run: aRun(),
});
const MEGABYTE = 1_000_000;
const SOUND = zipSync({ 'a.txt': strToU8(CODE) }, { level: 0 });
const ENTRY = 0x02014b50;

/** The sound archive with a number of its directory put for another. */
function directory(place: number, value: number, bytes = SOUND): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  let at = copy.length - 22;
  while (view.getUint32(at, true) !== ENTRY) at -= 1;
  view.setUint32(at + place, value, true);
  return copy;
}

/** An archive of one file with nothing in it, called so. */
function renamed(name: string): Uint8Array {
  const other = 'x'.repeat(name.length);
  const bytes = zipSync({ [other]: strToU8('nothing') }, { level: 0 });
  const text = String.fromCharCode(...bytes).replaceAll(other, name);
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

/** The sound archive with another end. */
function end(place: number, value: number): Uint8Array {
  const copy = SOUND.slice();
  new DataView(copy.buffer).setUint16(copy.length - 22 + place, value, true);
  return copy;
}

/** One archive of so many entries that all unpack the same zeros. */
function overlapping(count: number): Uint8Array {
  const zeros = zipSync({ 'a.txt': new Uint8Array(7 * MEGABYTE) }, { level: 9 });
  const view = new DataView(zeros.buffer, zeros.byteOffset, zeros.byteLength);
  const from = view.getUint32(zeros.length - 22 + 16, true);
  const entry = zeros.slice(from, zeros.length - 22);
  const bytes = new Uint8Array(from + count * entry.length + 22);
  bytes.set(zeros.subarray(0, from));
  for (let at = 0; at < count; at += 1) bytes.set(entry, from + at * entry.length);
  bytes.set(zeros.subarray(zeros.length - 22), from + count * entry.length);
  new DataView(bytes.buffer).setUint16(bytes.length - 22 + 10, count, true);
  return bytes;
}

/** An archive that says of 50 MB that they are ten bytes. */
function lying(): Uint8Array {
  return directory(24, 10, zipSync({ 'a.txt': new Uint8Array(50 * MEGABYTE) }, { level: 9 }));
}

const ARCHIVED: readonly Hostile[] = hostile('dropped', [
  ['a sound archive', SOUND, 'accepted'],
  [
    'an archive that is cut',
    SOUND.subarray(0, SOUND.length - 5),
    /The end of the archive is missing/,
  ],
  ['the beginning of an archive', strToU8('PK\u0003\u0004'), /The end of the archive is missing/],
  ['more entries than there are', end(10, 4000), /directory of the archive is (damaged|cut off)/],
  ['60,000 entries', end(10, 60_000), /more than 5000 entries/],
  ['a directory beyond the end', end(18, 0x7fff), /directory of the archive is (damaged|cut off)/],
  ['an entry beyond the end', directory(42, 0x7fffffff), /not where the directory/],
  ['an entry without end', directory(20, 0x7fffffff), /It is cut off/],
  ['a name without end', directory(28, 0xffff), /directory of the archive is (damaged|cut off)/],
  ['a password', directory(8, 1), /locked with a password/],
  ['another way of packing', directory(10, 99), /packed in a way \(99\)/],
  ['an entry that packs nothing', directory(10, 8), /It is damaged|text without a code|empty file/],
  ['an entry that says it is small', lying, /larger than the 8192 kB/],
  ['__proto__ as a name', renamed('__proto__'), /__proto__: /],
  ['a way up the tree', zipSync({ '../../etc/passwd': strToU8('root') }), /text without a code/],
  [
    'a name that steers a terminal',
    zipSync({ 'a\u001b[2J\u202e': strToU8('x') }),
    /aU\+001B\[2JU\+202E: /,
  ],
  ['a name of 60,000', zipSync({ ['x'.repeat(60_000)]: strToU8('x') }), /text without a code/],
  [
    'an archive in itself',
    () => zipSync({ 'a.zip': zipSync({ 'a.zip': zipSync({ 'a.zip': SOUND }) }) }),
    /an archive in an archive/,
  ],
]);

const TEXTS: readonly Hostile[] = hostile('dropped', [
  ['a megabyte of marks', () => 'A4H1-'.repeat(200_000), /text without a code|hostile, line 1/],
  [
    'marks with a little behind each',
    () => 'A4H1-aaaaaaaaaa '.repeat(60_000),
    /text without a code|more that looks like codes/,
  ],
  [
    'a megabyte of one-letter parts behind a mark',
    () => `A4H1-${'a '.repeat(500_000)}`,
    /text without a code/,
  ],
  ['a megabyte of digits', () => '1'.repeat(MEGABYTE), /text without a code/],
  ['links without end', () => '#/run/'.repeat(150_000), /text without a code|line 1/],
  ['tags that never end', () => '<p '.repeat(300_000), /text without a code/],
  ['a megabyte of quoting', () => '> '.repeat(500_000), /text without a code/],
  ['a megabyte of line ends', () => '\r\n'.repeat(500_000), /an empty file/],
  ['a megabyte of brackets', () => `{"handIn": ${'['.repeat(MEGABYTE)}`, /This is not a hand-in/],
  [
    'a run of a megabyte',
    () => `{"scenarioHash": "", "chain": ${'['.repeat(MEGABYTE)}`,
    /at most 256 kB/,
  ],
  [
    'heads of mails without end',
    () => 'Content-Transfer-Encoding: base64\n'.repeat(28_000),
    /without a code/,
  ],
  ['half a sign of UTF-16', Uint8Array.of(0xff, 0xfe, 0x00), /text without a code/],
  ['deflate alone', deflateSync(strToU8('x'.repeat(100_000))), /no text|without a code/],
]);

/** Dearer than the rest: what they cost in all is bounded, and they are refused. */
export const BOMBS = [
  ['4,000 entries of the same zeros', () => overlapping(4000)],
  [
    '64 MB of marks',
    () =>
      zipSync(
        Object.fromEntries(
          Array.from({ length: 9 }, (_, at) => [
            `${at}.txt`,
            strToU8('A4H1-aaaaaaaaaaaaaaaaaaaaaaaa\n'.repeat(250_000)),
          ]),
        ),
        { level: 1 },
      ),
  ],
] as const;

export const ARCHIVES: readonly Hostile[] = [...ARCHIVED, ...TEXTS];
