/** Numbers, words and texts as bytes, and bytes as characters that an address may hold. */
import { Malformed } from './reading.ts';

/** Bytes one after the other, as they are written. */
export interface Writer {
  readonly bytes: number[];
  byte(value: number): void;
  /** A whole number from 0, seven bits a byte, the low ones first. */
  count(value: number): void;
  text(value: string): void;
  /** A word of the table as its place, any other written out; null as nothing. */
  word(value: string | null): void;
}

/** Bytes one after the other, as they are read. Each throws `Malformed` where there is no such thing. */
export interface Reader {
  readonly isAtEnd: boolean;
  byte(): number;
  count(): number;
  text(): string;
  word(): string | null;
}

const NO_WORD = 0;
const WRITTEN_OUT = 1;
const FIRST_WORD = 2;

export function openWriter(words: readonly string[]): Writer {
  const bytes: number[] = [];
  const byte = (value: number) => {
    bytes.push(value);
  };
  const count = (value: number) => {
    for (let left = value; ; left = Math.floor(left / 128)) {
      if (left < 128) return byte(left);
      byte(128 + (left % 128));
    }
  };
  const text = (value: string) => {
    const units = new TextEncoder().encode(value);
    count(units.length);
    bytes.push(...units);
  };
  const word = (value: string | null) => {
    if (value === null) return byte(NO_WORD);
    const place = words.indexOf(value);
    if (place >= 0) return byte(FIRST_WORD + place);
    byte(WRITTEN_OUT);
    text(value);
  };
  return { bytes, byte, count, text, word };
}

/** Longest number that is read, in bytes: up to 2^28 - 1. */
const LONGEST_COUNT = 4;

export function openReader(bytes: Uint8Array, words: readonly string[]): Reader {
  let at = 0;
  const byte = () => {
    const value = bytes[at];
    if (value === undefined) throw new Malformed('', 'more bytes');
    at += 1;
    return value;
  };
  const count = () => {
    let value = 0;
    for (let place = 0; place < LONGEST_COUNT; place += 1) {
      const part = byte();
      value += (part % 128) * 128 ** place;
      if (part < 128) return value;
    }
    throw new Malformed('', 'a number of at most 28 bits');
  };
  const text = () => {
    const length = count();
    const units = bytes.subarray(at, at + length);
    if (units.length < length) throw new Malformed('', 'more bytes');
    at += length;
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(units);
    } catch {
      throw new Malformed('', 'text in UTF-8');
    }
  };
  const word = () => {
    const place = byte();
    if (place === NO_WORD) return null;
    if (place === WRITTEN_OUT) return text();
    const known = words[place - FIRST_WORD];
    if (known === undefined) throw new Malformed('', `at most ${words.length} words`);
    return known;
  };
  return {
    get isAtEnd() {
      return at === bytes.length;
    },
    byte,
    count,
    text,
    word,
  };
}

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Base64 with the signs that an address may hold, without padding (RFC 4648, section 5). */
export function toSigns(bytes: ArrayLike<number>): string {
  let signs = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two = 0, three = 0] = [bytes[at], bytes[at + 1], bytes[at + 2]];
    const bits = one * 65_536 + two * 256 + three;
    const count = Math.min(4, bytes.length - at + 1);
    for (let place = 0; place < count; place += 1) {
      signs += SIGNS.charAt((bits >> (18 - 6 * place)) & 63);
    }
  }
  return signs;
}

export function fromSigns(signs: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.floor((signs.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const sign of signs) {
    const value = SIGNS.indexOf(sign);
    if (value < 0) throw new Malformed('', 'letters, digits, - and _');
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at] = (bits >> held) & 255;
    at += 1;
  }
  return bytes;
}

export function ofHex(digits: string): number[] {
  return (digits.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
}

export function toHex(bytes: ArrayLike<number>): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
