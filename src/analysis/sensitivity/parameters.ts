/** Every number of a scenario that is varied, with its plausible range. */
import type { Scenario } from '../../engine/index.ts';
import { numberAt, withNumber } from './change.ts';
import {
  ADDED,
  ADVANTAGE,
  BASE,
  CASE,
  CHANCE,
  LONELY,
  MEANS,
  MEMBER,
  MONITOR,
  NEED,
  OUTSIDER,
  rangeOf,
  SIDE,
  SITE,
  THEATRE,
  TIE,
  TRUTH,
  type Range,
  type Width,
} from './ranges.ts';
import { weightsOf } from './weights.ts';

export const GROUPS = [
  'members',
  'ties',
  'outsiders',
  'case',
  'means',
  'theatre',
  'sites',
  'truths',
  'situations',
  'weights',
] as const;
export type Group = (typeof GROUPS)[number];

export interface Parameter {
  /** Where it stands in the scenario, `members.kazakhstan.trust`; `weights.precedent` for a stand-in of a weight. */
  readonly id: string;
  readonly group: Group;
  /** In words, with display names of the scenario. */
  readonly label: string;
  readonly baseline: number;
  readonly low: number;
  readonly high: number;
  /** Steps smaller than this are not told apart. */
  readonly grain: number;
  /** For a stand-in of a weight: the numbers that are all multiplied, the value being thousandths. */
  readonly multiplies?: readonly string[];
}

export const METER: Range = { low: 0, high: 1000 };
const SIGNED: Range = { low: -1000, high: 1000 };
const COUNT: Range = { low: 0, high: 10_000_000 };
const AT_LEAST_ONE: Range = { low: 1, high: 10_000_000 };
/** Points of a meter that are not told apart. */
const GRAIN = 25;
/** Parts of a range that are not told apart where the number is no meter. */
const PARTS = 16;

type Add = (group: Group, id: string, label: string, width: Width, scale?: Range) => void;

/** All parameters in the order of the scenario. Those that have no room to move are left out. */
export function parametersOf(scenario: Scenario): readonly Parameter[] {
  const all: Parameter[] = [];
  const add: Add = (group, id, label, width, scale = METER) => {
    const baseline = numberAt(scenario, id);
    const { low, high } = rangeOf(baseline, width, scale);
    if (low === high) return;
    const meter = scale === METER || scale === SIGNED;
    const grain =
      meter && high - low > GRAIN ? GRAIN : Math.max(1, Math.round((high - low) / PARTS));
    all.push({ id, group, label, baseline, low, high, grain });
  };
  people(scenario, add);
  caseAndMeans(scenario, add);
  ground(scenario, add);
  // With its id: look-alikes of a sign have its title.
  for (const { id, title } of scenario.situations)
    add('situations', `situations.${id}.chance`, `chance of “${title}” (${id})`, CHANCE);
  return [...all, ...weightsOf(scenario)];
}

/** The scenario with a parameter at a value. */
export function changed(scenario: Scenario, parameter: Parameter, value: number): Scenario {
  const { id, multiplies } = parameter;
  if (multiplies === undefined) return withNumber(scenario, id, value);
  return multiplies.reduce((now, path) => {
    const scaled = Math.trunc((numberAt(scenario, path) * value) / 1000);
    return withNumber(now, path, Math.min(1000, Math.max(-1000, scaled)));
  }, scenario);
}

function fields(
  widths: Readonly<Record<string, Width>>,
  each: (field: string, width: Width) => void,
): void {
  for (const [field, width] of Object.entries(widths)) each(field, width);
}

/** `outsideOptions` as `outside options`. */
function inWords(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function people(scenario: Scenario, add: Add): void {
  const named = (id: string) => scenario.names[id] ?? id;
  for (const { id } of scenario.members) {
    const of = `${named(id)}: `;
    fields(MEMBER, (field, width) =>
      add('members', `members.${id}.${field}`, of + inWords(field), width),
    );
    const { threat } = scenario.case;
    add('members', `members.${id}.need.${threat}`, `${of}need in ${threat}`, NEED);
  }
  for (const [from, row] of Object.entries(scenario.ties))
    for (const to of Object.keys(row))
      add('ties', `ties.${from}.${to}`, `tie of ${named(from)} to ${named(to)}`, TIE, SIGNED);
  for (const { id } of scenario.outsiders)
    fields(OUTSIDER, (field, width) =>
      add('outsiders', `outsiders.${id}.${field}`, `${named(id)}: ${field}`, width),
    );
}

const NOT_METERS = new Set(['troopsNeeded', 'sortiesPerHalfDay', 'expeditionary', 'frontSorties']);

function caseAndMeans(scenario: Scenario, add: Add): void {
  fields(CASE, (field, width) => {
    // Where nothing is asked for there is no rung that could have been another.
    if (field === 'askedRung' && scenario.case.askedRung === 0) return;
    const scale = NOT_METERS.has(field) ? AT_LEAST_ONE : METER;
    add('case', `case.${field}`, `case: ${inWords(field)}`, width, scale);
  });
  for (const id of Object.keys(scenario.case.advantage))
    add(
      'case',
      `case.advantage.${id}`,
      `case: advantage of ${scenario.names[id] ?? id}`,
      ADVANTAGE,
    );
  fields(MEANS, (field, width) =>
    add(
      'means',
      `means.${field}`,
      `Moscow: ${inWords(field)}`,
      width,
      NOT_METERS.has(field) ? COUNT : METER,
    ),
  );
  if (scenario.war) add('means', 'war.lonely', 'states against Moscow’s war', LONELY);
  if (scenario.monitor)
    fields(MONITOR, (field, width) =>
      add('outsiders', `monitor.${field}`, `rival’s monitors: ${field}`, width, AT_LEAST_ONE),
    );
  for (const { id } of scenario.bases)
    fields(BASE, (field, width) =>
      add(
        'means',
        `bases.${id}.${field}`,
        `${scenario.names[id] ?? id}: ${field}`,
        width,
        AT_LEAST_ONE,
      ),
    );
}

const COUNTS = new Set(['deadliness', 'freedPerThousand', 'garrison', 'people']);

function ground(scenario: Scenario, add: Add): void {
  const { theatre, names } = scenario;
  const scaleOf = (field: string) => (COUNTS.has(field) ? COUNT : METER);
  fields(THEATRE, (field, width) => {
    if (!Object.hasOwn(theatre, field)) return;
    add('theatre', `theatre.${field}`, `theatre: ${inWords(field)}`, width, scaleOf(field));
  });
  if (theatre.kind !== 'unrest')
    for (const { id } of theatre.sides)
      fields(SIDE, (field, width) => {
        // Only a quarrel between members reads who wants the alliance in.
        if (field === 'invitation' && theatre.kind !== 'border') return;
        add(
          'theatre',
          `theatre.sides.${id}.${field}`,
          `${names[id] ?? id} at the front: ${field}`,
          width,
        );
      });
  for (const { id } of theatre.sites)
    fields(SITE, (field, width) =>
      add(
        'sites',
        `theatre.sites.${id}.${field}`,
        `${names[id] ?? id}: ${field}`,
        width,
        scaleOf(field),
      ),
    );
  for (const truth of theatre.truths) truthOf(truth, add);
}

function truthOf(truth: { readonly id: string }, add: Add): void {
  for (const field of Object.keys(truth)) {
    if (field === 'id') continue;
    const id = `theatre.truths.${truth.id}.${field}`;
    const label = `truth “${truth.id}”: ${field}`;
    const own = (TRUTH as Readonly<Record<string, Width>>)[field];
    if (field === 'weight') add('truths', id, label, TRUTH.weight, AT_LEAST_ONE);
    else add('truths', id, label, own ?? ADDED, own === undefined ? SIGNED : METER);
  }
}
