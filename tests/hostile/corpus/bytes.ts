/** What a file may be instead of text: cut off, flipped, in another encoding, something else altogether. */
import { hostile, type Hostile } from '../hostile.ts';
import type { ReaderName } from '../readers.ts';
import { RUN_TEXT, SCENARIO_TEXT } from './sound.ts';

const CUTS = 16;
const FLIPS = 8;

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  const marked = `\uFEFF${text}`;
  for (let at = 0; at < marked.length; at += 1) {
    view.setUint16(2 * at, marked.charCodeAt(at), littleEndian);
  }
  return new Uint8Array(view.buffer);
}

/** Both files are ASCII: to set the highest bit is to make it no UTF-8. */
function withHighBit(text: string, at: number): Uint8Array {
  const bytes = utf8(text);
  bytes[at] = (bytes[at] ?? 0) | 0x80;
  return bytes;
}

/** Other kinds of files by their first bytes; what follows hardly matters. */
const KINDS: readonly (readonly [string, readonly number[]])[] = [
  ['a picture (PNG)', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]],
  ['an archive (ZIP)', [0x50, 0x4b, 0x03, 0x04, 0x14, 0, 0, 0, 8, 0]],
  ['something compressed (gzip)', [0x1f, 0x8b, 8, 0, 0, 0, 0, 0]],
  ['a program (ELF)', [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]],
  ['zeros', Array.from({ length: 64 }, () => 0)],
  ['a continuation byte alone', [0x69, 0x64, 0x3a, 0x80]],
  ['an overlong slash', [0x69, 0x64, 0x3a, 0xc0, 0xaf]],
  ['a surrogate in UTF-8', [0x69, 0x64, 0x3a, 0xed, 0xa0, 0x80]],
  ['a character that ends too early', [0x69, 0x64, 0x3a, 0xe2, 0x82]],
  ['Latin-1', [0x69, 0x64, 0x3a, 0x20, 0xe9, 0x0a]],
  ['bytes beyond Unicode', [0x22, 0xf4, 0x90, 0x80, 0x80, 0x22]],
];

const NO_TEXT = /UTF-8|invisible character U\+00|expected JSON/;

function anyFile(reader: ReaderName, sound: string): Hostile[] {
  const spot = (index: number, of: number) => Math.floor((sound.length * (index + 1)) / (of + 1));
  return hostile(reader, [
    ...Array.from({ length: CUTS }, (_, index) => {
      const at = spot(index, CUTS);
      return [`cut off after ${at} characters`, sound.slice(0, at), /expected|not YAML/] as const;
    }),
    ...Array.from({ length: FLIPS }, (_, index) => {
      const at = spot(index, FLIPS);
      return [`the high bit of byte ${at}`, withHighBit(sound, at), /UTF-8/] as const;
    }),
    ...KINDS.map(([kind, bytes]) => [kind, Uint8Array.from(bytes), NO_TEXT] as const),
    ['UTF-16, little end first', utf16(sound, true), /UTF-8/],
    ['UTF-16, big end first', utf16(sound, false), /UTF-8/],
    ['the order mark of UTF-8', utf8(`\uFEFF${sound}`), 'accepted'],
    ['nothing at all', '', /expected/],
    ['one line end', '\n', /expected/],
    ['only spaces', ' '.repeat(5000), /expected/],
    ['null', 'null', /expected/],
    ['a number', '42', /expected/],
    ['a text', '"hello"', /expected/],
    ['a list', '[]', /expected/],
    ['somebody else’s JSON', '{"name":"article-iv","version":"1.0.0"}', /expected|unknown key/],
    ['a page', '<!doctype html><script>globalThis.polluted = 1</script>', /expected/],
    ['a program', 'globalThis.polluted = 1; process.exit(7);', /expected/],
    ['a template', '${globalThis.polluted = 1}', /expected|not YAML|unknown/],
    ['a mebibyte and a byte', () => 'x'.repeat(1024 * 1024 + 1), /at most (1 MB|256 kB)/],
    ['five megabytes in one text', () => `{"id": "${'x'.repeat(5e6)}"}`, /at most (1 MB|256 kB)/],
    ['five megabytes of bytes', () => new Uint8Array(5e6).fill(0x61), /at most (1 MB|256 kB)/],
  ]);
}

export const BYTES: readonly Hostile[] = [
  ...anyFile('scenario', SCENARIO_TEXT),
  ...anyFile('run', RUN_TEXT),
];
