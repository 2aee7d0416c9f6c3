/**
 * FNV-1a, 32 bits, over UTF-16 code units: forwards, and backwards, since each of its steps can be undone.
 * Values are 32-bit integers with a sign.
 */

const OFFSET = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
/** PRIME times this is 1 modulo 2^32. */
const INVERSE = 0x359c449b;

/** The hash after `text`, from that before it. */
export function fnv(text: string, before: number = OFFSET): number {
  let hash = before;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  }
  return hash;
}

/** The hash before `text`, from that after it. */
export function fnvBefore(text: string, after: number): number {
  let hash = after;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    hash = Math.imul(hash, INVERSE) ^ text.charCodeAt(at);
  }
  return hash;
}
