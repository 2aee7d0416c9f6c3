/** Archives, read with distrust: what an entry says of its size is a claim, and so is how many there are. */
import { Inflate } from 'fflate';

/** An entry of an archive as its directory tells it. */
export interface Entry {
  readonly name: string;
  /** Unpacks it, where that takes no more than `most` bytes. */
  readonly unpack: (most: number) => Unpacked;
}

export interface Unpacked {
  /** Undefined where it could not be unpacked. */
  readonly bytes?: Uint8Array;
  /** Why not, a sentence. */
  readonly problem?: string;
  /** Bytes that were made of it, in either case. */
  readonly spent: number;
}

/** Most entries of an archive that is read, folders and what is left out included. */
const MOST_ENTRIES = 5000;
const LONGEST_NAME = 400;
/** Compressed bytes that are unpacked before their result is measured: at most a thousand times as many. */
const SLICE = 16 * 1024;

const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_REMARK = 0xffff;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
/** Stands for a number that is written elsewhere, in 64 bits. */
const ELSEWHERE = 0xffffffff;
const LOCKED = 1;
const STORED = 0;
const DEFLATED = 8;

const CUT_OFF = 'The directory of the archive is cut off.';

/** All entries of an archive, or a sentence about what is wrong with it. Never throws on content. */
export function entriesOf(archive: Uint8Array): readonly Entry[] | string {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  try {
    const end = endOf(view);
    if (end === undefined) return 'The end of the archive is missing.';
    const count = view.getUint16(end + 10, true);
    if (count > MOST_ENTRIES) return `The archive has more than ${MOST_ENTRIES} entries.`;
    const entries: Entry[] = [];
    let at = view.getUint32(end + 16, true);
    if (at === ELSEWHERE) return 'The archive is larger than 4 GB.';
    for (let number = 0; number < count; number += 1) {
      if (view.getUint32(at, true) !== ENTRY) return 'The directory of the archive is damaged.';
      const lengths = [28, 30, 32].map((place) => view.getUint16(at + place, true));
      const [name = 0, extra = 0, remark = 0] = lengths;
      entries.push(entryAt(archive, view, at, name, extra));
      at += ENTRY_LENGTH + name + extra + remark;
      if (at > archive.length) return CUT_OFF;
    }
    return entries;
  } catch (error) {
    // Reading beyond the end of the bytes.
    if (error instanceof RangeError) return CUT_OFF;
    throw error;
  }
}

function endOf(view: DataView): number | undefined {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - LONGEST_REMARK; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

function entryAt(
  archive: Uint8Array,
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
): Entry {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const nameAt = at + ENTRY_LENGTH;
  const name = nameOf(archive.subarray(nameAt, nameAt + Math.min(nameLength, LONGEST_NAME)));
  const wide = wideNumbers(view, nameAt + nameLength, extraLength);
  // The wide numbers stand there in this order, and only those that are elsewhere.
  const [, packed = 0, local = 0] = [24, 20, 42].map((place) => {
    const said = view.getUint32(at + place, true);
    return said === ELSEWHERE ? (wide.shift() ?? said) : said;
  });
  const unpack = (most: number): Unpacked => {
    if (flags & LOCKED) return refused('It is locked with a password.');
    if (method !== STORED && method !== DEFLATED)
      return refused(`It is packed in a way (${method}) that is not read.`);
    if (local + LOCAL_LENGTH > archive.length || view.getUint32(local, true) !== LOCAL)
      return refused('It is not where the directory of the archive says.');
    const from =
      local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (from + packed > archive.length) return refused('It is cut off.');
    const content = archive.subarray(from, from + packed);
    if (method === DEFLATED) return inflated(content, most);
    if (content.length > most) return refused(tooLarge(most));
    return { bytes: content, spent: content.length };
  };
  return { name, unpack };
}

function refused(problem: string, spent = 0): Unpacked {
  return { problem, spent };
}

/** The numbers of 64 bits that an entry has beside it. */
function wideNumbers(view: DataView, from: number, length: number): number[] {
  let at = from;
  while (at + 4 <= from + length) {
    const size = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      const count = Math.floor(Math.min(size, from + length - at - 4) / 8);
      return Array.from({ length: Math.min(count, 3) }, (_, place) =>
        Number(view.getBigUint64(at + 4 + 8 * place, true)),
      );
    }
    at += 4 + size;
  }
  return [];
}

/** Names are UTF-8 or, from old programs, of some code page: then at least their Latin letters are right. */
function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('latin1').decode(bytes);
  }
}

function tooLarge(most: number): string {
  return `Unpacked it is larger than the ${Math.floor(most / 1024)} kB that are read.`;
}

/** Unpacked slice by slice, so that a bomb is stopped on its way. */
function inflated(packed: Uint8Array, most: number): Unpacked {
  const chunks: Uint8Array[] = [];
  let spent = 0;
  const inflate = new Inflate((chunk) => {
    spent += chunk.length;
    if (spent <= most) chunks.push(chunk);
  });
  try {
    for (let at = 0; at < packed.length; at += SLICE) {
      inflate.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
      if (spent > most) return refused(tooLarge(most), spent);
    }
  } catch {
    return refused('It is damaged.', spent);
  }
  const bytes = new Uint8Array(spent);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return { bytes, spent };
}
