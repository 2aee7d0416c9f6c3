/** Digests of the parts of a state: 32 bits each, to find *where* two replays part company. */
import type { GameState } from '../engine/index.ts';
import { canonical } from '../scenario/index.ts';

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
type Part = (typeof PARTS)[number];

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
  return KEYS.map((keys) => fnv(canonical(keys.map((key) => state[key])))).join('');
}

/** The first part whose digests differ, or undefined when all agree. */
export function differingPart(one: string, other: string): Part | undefined {
  return PARTS.find((_, at) => {
    const from = at * WIDTH;
    return one.slice(from, from + WIDTH) !== other.slice(from, from + WIDTH);
  });
}

/** FNV-1a, 32 bits, over UTF-16 code units, as 8 hexadecimal digits. */
function fnv(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(WIDTH, '0');
}
