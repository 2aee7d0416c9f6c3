/** What must hold of every state that can be reached, whatever the scenario and the play. */
import { METERS, readMeter, type GameState, type Scenario } from '../../src/engine/index.ts';

/** Faults of a state in words; empty for a sound one. */
export function faultsOf(scenario: Scenario, state: GameState): string[] {
  return [
    ...(isPlain(state) ? [] : plainFaults(state, 'state')),
    ...meterFaults(scenario, state),
    ...moscowFaults(state),
    ...councilFaults(scenario, state),
    ...theatreFaults(scenario, state),
    ...contingentFaults(scenario, state),
    ...affairsFaults(state),
  ];
}

/** The same as having no `plainFaults`, fast enough for every step of thousands of games. */
function isPlain(value: unknown): boolean {
  if (typeof value === 'number') return Number.isSafeInteger(value) && !Object.is(value, -0);
  if (typeof value !== 'object') return typeof value === 'string' || typeof value === 'boolean';
  if (value === null) return true;
  if (Array.isArray(value)) return value.every(isPlain);
  if (Object.getPrototypeOf(value) !== Object.prototype) return false;
  for (const key in value) if (!isPlain((value as Record<string, unknown>)[key])) return false;
  return true;
}

/** Plain JSON with whole numbers: nothing undefined, no -0, no fractions, no class instances. */
function plainFaults(value: unknown, path: string): string[] {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return [];
  if (typeof value === 'number') {
    return Number.isSafeInteger(value) && !Object.is(value, -0) ? [] : [`${path} is ${value}`];
  }
  if (Array.isArray(value)) return value.flatMap((v, i) => plainFaults(v, `${path}[${i}]`));
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.entries(value).flatMap(([k, v]) => plainFaults(v, `${path}.${k}`));
  }
  return [`${path} is not plain JSON`];
}

/** Names of all meters of a state. */
function metersOf(state: GameState): string[] {
  return [
    ...METERS.moscow.map((k) => `moscow.${k}`),
    ...theatreMeters(state),
    ...state.theatre.sites.flatMap((s) => METERS.site.map((k) => `site.${s.id}.${k}`)),
    ...state.members.flatMap((m) => METERS.member.map((k) => `${m.id}.${k}`)),
    ...state.outsiders.flatMap((o) => METERS.outsider.map((k) => `${o.id}.${k}`)),
  ];
}

function theatreMeters({ theatre }: GameState): string[] {
  if (theatre.kind === 'unrest') return METERS.unrest.map((k) => `theatre.${k}`);
  return [
    ...METERS.front.map((k) => `theatre.${k}`),
    ...theatre.sides.flatMap((side) => METERS.side.map((k) => `side.${side.id}.${k}`)),
  ];
}

const known = new WeakMap<Scenario, string[]>();

function meterFaults(scenario: Scenario, state: GameState): string[] {
  const names = known.get(scenario) ?? metersOf(state);
  known.set(scenario, names);
  return names.flatMap((name) => within(name, readMeter(state, name), 0, 1000));
}

function within(name: string, value: number | undefined, low: number, high: number): string[] {
  return value !== undefined && value >= low && value <= high ? [] : [`${name} is ${value}`];
}

function moscowFaults(state: GameState): string[] {
  const { acts, actsTotal, sorties, sortiesTotal } = state.moscow;
  return [
    ...within('acts', acts, 0, actsTotal),
    ...within('sorties', sorties, 0, sortiesTotal),
    ...state.members.flatMap((m) => [
      ...within(`${m.id}.push`, m.push, 0, 1000),
      ...within(`${m.id}.promised`, m.promised, 0, 1000),
      ...within(`${m.id}.leaning`, m.leaning, -140, 140),
    ]),
  ];
}

function councilFaults(scenario: Scenario, state: GameState): string[] {
  const { tabled, votes, waiting, amendment, granted, rebuffed } = state.council;
  const inSession = state.phase === 'council';
  const faults = (tabled !== null) === inSession ? [] : ['a text on the table outside a session'];
  if (amendment !== null && (!inSession || votes.length > 0))
    faults.push('an amendment after the answers have begun');
  if (!inSession && state.council.pending === null && granted.length + rebuffed.length > 0)
    faults.push('asks of a session long gone');
  if (!inSession) return waiting.length === 0 ? faults : [...faults, 'somebody waits to be heard'];
  const heard = votes.length + waiting.length;
  return heard === scenario.members.length - 1 ? faults : [...faults, `${heard} members sit`];
}

function theatreFaults(scenario: Scenario, state: GameState): string[] {
  const { killed, killedThisTurn, rung, peak, sites } = state.theatre;
  const guards = sites.reduce((sum, s) => sum + s.guards, 0);
  // Troops of Moscow's bases that stand at the line guard it as well.
  const strength = landedOf(state) + state.moscow.posted;
  return [
    ...within('killedThisTurn', killedThisTurn, 0, killed),
    ...within('rung', rung, 0, peak),
    ...within('peak', peak, 0, scenario.theatre.ladder.length - 1),
    ...within('guards', guards, 0, strength),
    ...sites.flatMap((s) => within(`guards of ${s.id}`, s.guards, 0, strength)),
  ];
}

function landedOf(state: GameState): number {
  return state.contingent?.units.reduce((sum, u) => sum + u.landed, 0) ?? 0;
}

/** What was promised is delivered once at most, and a report is not answered before it lands. */
function affairsFaults({ debts, mission }: GameState): string[] {
  const faults = debts.flatMap((d) => within(`delivered to ${d.to}`, d.delivered, 0, d.sorties));
  if (mission !== null && mission.answer !== null && mission.landedTurn === 0)
    faults.push('a report answered before it landed');
  return faults;
}

/** Nobody is lost on the way: whoever is pledged is ready, in transit, there or home. */
function contingentFaults(scenario: Scenario, state: GameState): string[] {
  const { contingent, flights } = state;
  if (contingent === null) return flights.length === 0 ? [] : ['flights of nobody'];
  const faults: string[] = [];
  for (const unit of contingent.units) {
    const { nation, pledged, ready, enRoute, landed, home, ratified } = unit;
    for (const [name, n] of Object.entries({ pledged, ready, enRoute, landed, home }))
      if (n < 0) faults.push(`${nation} has ${n} ${name}`);
    const sum = ready + enRoute + landed + home;
    if (sum !== (ratified ? pledged : 0)) faults.push(`${nation}: ${sum} of ${pledged} pledged`);
    const aboard = flights.filter((f) => f.nation === nation).reduce((s, f) => s + f.troops, 0);
    if (aboard !== enRoute) faults.push(`${nation}: ${aboard} aboard, ${enRoute} in transit`);
    if (nation === scenario.theatre.host) faults.push('the host sends troops to itself');
  }
  for (const flight of flights) {
    if (flight.landsAt <= flight.departedAt)
      faults.push(`flight ${flight.id} lands before it starts`);
  }
  return faults;
}
