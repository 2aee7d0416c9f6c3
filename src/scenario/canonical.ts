/** One spelling for the same content, and its hash: what scenarios, states and runs are compared by. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { configure } from 'safe-stable-stringify';
import type { Scenario } from '../engine/index.ts';

const stringify = configure({ deterministic: true, strict: true, bigint: false });

/** JSON with sorted keys. Throws on what JSON cannot say. */
export function canonical(value: unknown): string {
  const text = stringify(value);
  if (text === undefined) throw new TypeError('Only plain JSON has a canonical form.');
  return text;
}

/** SHA-256 of a text, as 64 hexadecimal digits. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/**
 * SHA-256 over the canonical content of a scenario with its actors. The same content in another layout,
 * order of keys or with other comments has the same hash.
 */
export function scenarioHash(scenario: Omit<Scenario, 'hash'>): string {
  const { hash: _, ...content } = scenario as Scenario;
  return sha256Hex(canonical(content));
}
