/** Digests of the parts of a state: 32 bits each, to find *where* two replays part company. */
import type { GameState } from '../engine/index.ts';
import { canonical } from '../scenario/canonical.ts';
import { fnv } from './fnv.ts';

/** Parts of the state, in the order of their digests. */
const PARTS = [
  'clock',
  'moscow',
  'members',
  'outsiders',
  'theatre',
  'council',
  'contingent',
  'memory',
] as const;
export type Part = (typeof PARTS)[number];

const PART_OF: Readonly<Record<keyof GameState, Part>> = {
  rules: 'clock',
  scenario: 'clock',
  seed: 'clock',
  turn: 'clock',
  step: 'clock',
  phase: 'clock',
  hour: 'clock',
  moscow: 'moscow',
  frame: 'moscow',
  warning: 'moscow',
  warnings: 'moscow',
  members: 'members',
  occasions: 'members',
  support: 'members',
  outsiders: 'outsiders',
  monitor: 'outsiders',
  theatre: 'theatre',
  truth: 'theatre',
  readings: 'theatre',
  request: 'council',
  council: 'council',
  mission: 'council',
  debts: 'council',
  contingent: 'contingent',
  flights: 'contingent',
  flightCount: 'contingent',
  arisen: 'memory',
  flags: 'memory',
  uses: 'memory',
};

const KEYS = PARTS.map((part) =>
  (Object.keys(PART_OF) as (keyof GameState)[]).filter((key) => PART_OF[key] === part),
);

/** Hexadecimal digits of one digest. */
const WIDTH = 8;

/** Digits of the digests of a whole state. */
export const DIGEST_WIDTH = PARTS.length * WIDTH;

/** The digests of a state, one after the other. */
export function digestOf(state: GameState): string {
  return PARTS.map((part) => digestOfPart(state, part)).join('');
}

/** The digest of one part. */
function digestOfPart(state: GameState, part: Part): string {
  const hash = fnv(canonical(contentOf(state, part)));
  return (hash >>> 0).toString(16).padStart(WIDTH, '0');
}

/** True when the state has these digests; looks no further than the first part that differs. */
export function hasDigests(state: GameState, digests: string): boolean {
  return PARTS.every((part) => digestOfPart(state, part) === digestIn(digests, part));
}

/** What the digest of a part is made of: fields of the state, in a fixed order. */
export function contentOf(state: GameState, part: Part): readonly unknown[] {
  return keysOf(part).map((key) => state[key]);
}

/** The state's fields that the part is the digest of, in that order. */
export function keysOf(part: Part): readonly (keyof GameState)[] {
  return KEYS[PARTS.indexOf(part)] ?? [];
}

/** The digest of that part in the digests of a state. */
export function digestIn(digests: string, part: Part): string {
  const from = PARTS.indexOf(part) * WIDTH;
  return digests.slice(from, from + WIDTH);
}

/** Every part whose digests differ, in order. */
export function differingParts(one: string, other: string): readonly Part[] {
  return PARTS.filter((part) => digestIn(one, part) !== digestIn(other, part));
}

/** The first part whose digests differ, or undefined when all agree. */
export function differingPart(one: string, other: string): Part | undefined {
  return differingParts(one, other)[0];
}
