/** Validated content to the `Scenario` that the rules read. Order is fixed here, so that layout is free. */
import {
  normalForm,
  type Action,
  type Effect,
  type Scenario,
  type Source,
  type Theatre,
  type TurnSpan,
} from '../engine/index.ts';
import { alphabetical, type Profiles } from './profiles.ts';
import type { ScenarioSource } from './schema.ts';
import type { EffectSource, RecordAct } from './story-schema.ts';
import type { TheatreSource } from './theatre-schema.ts';

/** Everything but the hash, which is taken over this. */
export function compile(source: ScenarioSource, profiles: Profiles): Omit<Scenario, 'hash'> {
  const { theatre, calendar, bases } = source;
  const named = [...theatre.sites, ...theatre.ladder, ...theatre.truths, ...calendar, ...bases];
  return {
    id: source.id,
    briefing: source.briefing,
    turns: spans(source.turns),
    moscow: source.moscow,
    presidency: source.presidency,
    members: profiles.members,
    outsiders: profiles.outsiders,
    ties: profiles.ties,
    case: source.case,
    means: source.means,
    theatre: theatreOf(theatre),
    war: source.war,
    monitor: source.monitor,
    calendar: calendar.map(withoutName),
    bases: bases.map((base) => ({ ...withoutName(base), at: thousandths(base.at) })),
    byRoad: [...source.byRoad].sort(alphabetical),
    situations: source.situations.map((situation) => ({
      ...situation,
      effects: situation.effects.map(effect),
    })),
    places: source.places.map((place) => ({ ...place, at: thousandths(place.at) })),
    record: source.record.map((entry) => ({ ...entry, acts: entry.acts.map(action) })),
    recordOutcome: source.recordOutcome,
    sources: Object.entries(source.sources)
      .map(([id, { title, url }]): Source => ({ id, title, url }))
      .sort((a, b) => byNumber(a.id, b.id)),
    names: {
      ...profiles.names,
      ...Object.fromEntries(named.map(({ id, name }) => [id, name])),
    },
  };
}

/** Ground without an armoury says so, so that every site has the same fields. */
function theatreOf(theatre: TheatreSource): Theatre {
  const sites = theatre.sites.map((site) => ({
    armoury: false,
    ...withoutName(site),
    at: thousandths(site.at),
  }));
  return theatre.kind === 'unrest'
    ? {
        ...theatre,
        ladder: theatre.ladder.map(withoutName),
        sites,
        truths: theatre.truths.map(withoutName),
      }
    : {
        ...theatre,
        ladder: theatre.ladder.map(withoutName),
        sites,
        truths: theatre.truths.map(withoutName),
      };
}

function spans(turns: ScenarioSource['turns']): TurnSpan[] {
  let at = 0;
  return turns.map(({ date, part, hours }) => {
    const span: TurnSpan = { at, hours, date, part };
    at += hours;
    return span;
  });
}

function withoutName<T extends { name: string }>({ name: _, ...rest }: T): Omit<T, 'name'> {
  return rest;
}

/** Decimal degrees to thousandths of a degree. */
function thousandths([lon, lat]: readonly [number, number]): [number, number] {
  return [Math.round(lon * 1000) + 0, Math.round(lat * 1000) + 0];
}

function effect(source: EffectSource): Effect {
  return 'flag' in source ? { kind: 'flag', flag: source.flag } : { kind: 'meter', ...source };
}

/** An act of the record as the action that a player would take. */
function action(act: RecordAct): Action {
  if (typeof act === 'string') return { kind: act };
  if ('table' in act) return { kind: 'table', text: normalForm(act.table) };
  return act.aim === undefined
    ? { kind: 'act', measure: act.act }
    : { kind: 'act', measure: act.act, aim: act.aim };
}

/** K2 before K10. */
function byNumber(a: string, b: string): number {
  const letters = (id: string) => id.replace(/\d/g, '');
  const number = (id: string) => Number(id.replace(/\D/g, ''));
  return alphabetical(letters(a), letters(b)) || number(a) - number(b);
}
