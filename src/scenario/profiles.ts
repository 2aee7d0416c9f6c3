/** Who takes part and what each is like here: profiles of actors.yaml with the scenario's deviations. */
import type { Member, Outsider } from '../engine/index.ts';
import { memberFields, outsiderFields, type Actors } from './actors-schema.ts';
import type { Fault } from './problem.ts';
import type { ScenarioSource } from './schema.ts';

export interface Profiles {
  /** In the Council's alphabetical order. */
  readonly members: readonly Member[];
  readonly outsiders: readonly Outsider[];
  /** Display names by id. */
  readonly names: Readonly<Record<string, string>>;
  readonly ties: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Order of names that is the same on every machine. */
export function alphabetical(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Profiles of those who take part, or the faults that stand in the way. */
export function profilesOf(source: ScenarioSource, actors: Actors): Profiles | readonly Fault[] {
  const faults: Fault[] = [];
  const names: Record<string, string> = {};
  const merge = <T extends object>(
    kind: 'members' | 'outsiders',
    known: Readonly<Record<string, T>>,
    fields: object,
  ): ({ id: string } & Omit<T, 'name'>)[] =>
    Object.entries(source[kind])
      .sort(([a], [b]) => alphabetical(a, b))
      .map(([id, deviations]) => {
        const base: object | undefined = Object.hasOwn(known, id) ? known[id] : undefined;
        faults.push(...faultsOfActor(kind, id, base, deviations ?? {}, Object.keys(known), fields));
        const { name, ...profile } = overlay(base ?? {}, deviations ?? {});
        names[id] = String(name);
        return { id, ...profile } as { id: string } & Omit<T, 'name'>;
      });

  const members = merge('members', actors.members, memberFields);
  const outsiders = merge('outsiders', actors.outsiders, outsiderFields);
  for (const id of Object.keys(source.outsiders)) {
    if (Object.hasOwn(source.members, id)) {
      faults.push({
        path: ['outsiders', id],
        expected: 'somebody who is not a member',
        found: id,
        atKey: true,
      });
    }
  }
  if (faults.length > 0) return faults;
  const ids = Object.keys(names).sort(alphabetical);
  return { members, outsiders, names, ties: tiesAmong(ids, actors, source) };
}

function faultsOfActor(
  kind: string,
  id: string,
  base: object | undefined,
  deviations: object,
  known: readonly string[],
  fields: object,
): Fault[] {
  if (base) return [];
  const path = [kind, id];
  if (!Object.hasOwn(deviations, 'name')) {
    return [
      {
        path,
        expected: 'an actor of actors.yaml, or a name and every other field of a new one',
        found: id,
        names: known,
        atKey: true,
      },
    ];
  }
  return missing(deviations, fields).map((field) => ({
    path: [...path, ...field.split('.')],
    expected: `the field ${field}, since actors.yaml has no ${id} to take it from`,
    found: 'nothing',
  }));
}

function missing(deviations: object, fields: object): string[] {
  const lacks = Object.keys(fields).filter((field) => !Object.hasOwn(deviations, field));
  const need = (deviations as { need?: object }).need;
  if (!need) return lacks;
  const needs = ['unrest', 'attack', 'quarrel'].filter((threat) => !Object.hasOwn(need, threat));
  return [...lacks, ...needs.map((threat) => `need.${threat}`)];
}

/** `base` with the fields that `deviations` gives; `need` field by field. */
function overlay(base: object, deviations: object): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...base };
  for (const [field, value] of Object.entries(deviations)) {
    if (value === undefined) continue;
    merged[field] =
      typeof value === 'object' ? { ...(merged[field] as object | undefined), ...value } : value;
  }
  return merged;
}

function tiesAmong(
  ids: readonly string[],
  actors: Actors,
  source: ScenarioSource,
): Record<string, Record<string, number>> {
  const ties: Record<string, Record<string, number>> = {};
  for (const from of ids) {
    const row: Record<string, number> = {};
    for (const to of ids) {
      const tie = source.ties[from]?.[to] ?? actors.ties[from]?.[to] ?? 0;
      if (from !== to && tie !== 0) row[to] = tie;
    }
    if (Object.keys(row).length > 0) ties[from] = row;
  }
  return ties;
}
