/** Meters by name, for conditions, effects, previews and panels. */
import type { GameState } from './state.ts';
import { frontIn, sideOf } from './theatre/kind.ts';

const MEMBER_METERS = [
  'trust',
  'fear',
  'alignment',
  'opinion',
  'stability',
  'resentment',
  'anger',
  'hedge',
  'cooperation',
] as const;
const MOSCOW_METERS = ['capital', 'standing', 'burden', 'forces'] as const;
const UNREST_METERS = ['crowds', 'armed', 'loyalty', 'split', 'grievance'] as const;
const FRONT_METERS = ['intensity', 'mechanism'] as const;
const SIDE_METERS = ['drive', 'exhaustion', 'aimsMet', 'invitation', 'slight'] as const;
const OUTSIDER_METERS = ['concern', 'foothold'] as const;

/**
 * Names of the meters by kind of owner, as conditions and effects may use them. `unrest` and `front` are the meters of
 * `theatre` in either type; a side's owner is `side.<id>`, a site's `site.<id>`.
 */
export const METERS = {
  moscow: MOSCOW_METERS,
  member: MEMBER_METERS,
  unrest: UNREST_METERS,
  front: FRONT_METERS,
  side: SIDE_METERS,
  outsider: OUTSIDER_METERS,
  site: ['control'],
} as const;

/** Who holds a meter, and under which key. */
export interface MeterPlace {
  readonly owner: string;
  readonly holder: Record<string, number>;
  readonly key: string;
}

function place(
  owner: string,
  holder: object,
  keys: readonly string[],
  key: string,
): MeterPlace | undefined {
  return keys.includes(key) ? { owner, holder: holder as Record<string, number>, key } : undefined;
}

const PARTS = new Map<string, readonly [string, string]>();

/** Owner and key of a meter's name; remembered, since conditions ask for the same few again and again. */
function parts(meter: string): readonly [string, string] {
  let known = PARTS.get(meter);
  if (!known) {
    const dot = meter.lastIndexOf('.');
    known = [meter.slice(0, dot), meter.slice(dot + 1)];
    if (PARTS.size < 1000) PARTS.set(meter, known);
  }
  return known;
}

/** Finds `owner.key`; undefined where there is no such meter. Never touches inherited names. */
export function findMeter(state: GameState, meter: string): MeterPlace | undefined {
  const [owner, key] = parts(meter);
  if (owner === 'moscow') return place(owner, state.moscow, MOSCOW_METERS, key);
  if (owner === 'theatre') {
    const keys = state.theatre.kind === 'unrest' ? UNREST_METERS : FRONT_METERS;
    return place(owner, state.theatre, keys, key);
  }
  if (owner.startsWith('side.')) {
    const front = frontIn(state);
    const side = front === null ? undefined : sideOf(front, owner.slice(5));
    return side && place(owner, side, SIDE_METERS, key);
  }
  if (owner.startsWith('site.')) {
    const id = owner.slice(5);
    for (const site of state.theatre.sites)
      if (site.id === id) return place(owner, site, METERS.site, key);
    return undefined;
  }
  for (const member of state.members)
    if (member.id === owner) return place(owner, member, MEMBER_METERS, key);
  for (const outsider of state.outsiders)
    if (outsider.id === owner) return place(owner, outsider, OUTSIDER_METERS, key);
  return undefined;
}

/** Value of a meter, or undefined where there is none of that name. */
export function readMeter(state: GameState, meter: string): number | undefined {
  const found = findMeter(state, meter);
  return found?.holder[found.key];
}
