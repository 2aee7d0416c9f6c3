/** Every claim measured, and what came of it: the audit of the model, which it can fail. */
import { RULES_VERSION } from '../../engine/index.ts';
import { AFTERMATH, HEDGING_PATH } from './aftermath.ts';
import { ARMENIA } from './armenia.ts';
import { BORDER } from './border.ts';
import { holds, type Claim, type Setting, type Wanted } from './claim.ts';
import { COUNCIL } from './council.ts';
import { KAZAKHSTAN } from './kazakhstan.ts';
import { PLACES, SEED, type Lab, type Place } from './lab.ts';
import { RULES, SCORES } from './rules.ts';
import { CLAIMANTS } from './sources.ts';
import { TRAPS } from './traps.ts';
import { WAR } from './war.ts';

const GROUPS = {
  articles: [...KAZAKHSTAN, ...ARMENIA, ...AFTERMATH, ...COUNCIL, ...WAR, ...BORDER],
  errors: TRAPS,
  rules: [...RULES, HEDGING_PATH],
  scores: SCORES,
} as const satisfies Record<string, readonly Claim[]>;

/**
 * Where a claim belongs: what the articles say; what they get wrong, which the model must not have taken over; how
 * the rules behave; how well they foretell.
 */
export type Group = keyof typeof GROUPS;

function byId(a: Claim, b: Claim): number {
  return a.id < b.id ? -1 : 1;
}

/** Every claim with its group, in the order in which they are shown. */
export const CLAIMS: readonly (readonly [Group, Claim])[] = Object.entries(GROUPS).flatMap(
  ([group, claims]) => [...claims].sort(byId).map((claim) => [group as Group, claim] as const),
);

/** A number that a claim hangs on, as it was measured. */
export interface Reading extends Wanted {
  /** Null where there was nothing to measure. */
  readonly value: number | null;
  readonly pass: boolean;
}

export interface Finding {
  readonly id: string;
  readonly group: Group;
  readonly statement: string;
  /** Titles of those who claim it. */
  readonly sources: readonly string[];
  readonly confirmedBy: readonly string[];
  readonly setting: Setting;
  /** False where the model cannot say: that counts as a failure. */
  readonly modelled: boolean;
  readonly readings: readonly Reading[];
  readonly pass: boolean;
  readonly note: string;
}

export interface Audit {
  readonly rules: string;
  /** Games for each measurement, seeds `<seed>-0` and on. */
  readonly games: number;
  readonly seed: string;
  /** Hashes of the scenarios by id. */
  readonly scenarios: Readonly<Record<string, string>>;
  readonly passing: number;
  readonly claims: readonly Finding[];
}

/** Measures one claim. */
export function find(lab: Lab, group: Group, claim: Claim): Finding {
  const values = claim.measure?.(lab) ?? [];
  const readings = claim.wanted.map((wanted, i): Reading => {
    const value = values[i] ?? Number.NaN;
    const measured = Number.isFinite(value);
    return { ...wanted, value: measured ? value : null, pass: holds(wanted.threshold, value) };
  });
  const { id, statement, sources, confirmedBy, setting } = claim;
  return {
    id,
    group,
    statement,
    sources: sources.map((by) => CLAIMANTS[by]),
    confirmedBy,
    setting,
    modelled: claim.measure !== null,
    readings,
    pass: claim.measure !== null && readings.length > 0 && readings.every(({ pass }) => pass),
    note: claim.note ?? '',
  };
}

/** Measures every claim. `progress` hears the id of each before it is measured. */
export function audit(lab: Lab, progress?: (id: string) => void): Audit {
  const claims = CLAIMS.map(([group, claim]) => {
    progress?.(claim.id);
    return find(lab, group, claim);
  });
  const places = Object.keys(PLACES) as readonly Place[];
  return {
    rules: RULES_VERSION,
    games: lab.games,
    seed: SEED,
    scenarios: Object.fromEntries(places.map((at) => [PLACES[at], lab.world[at].hash])),
    passing: claims.filter(({ pass }) => pass).length,
    claims,
  };
}
