/** What things are called in a scenario: actors, their capitals, sides, sites, occasions, bases, meters. */
import type { ActorId, Scenario } from '../engine/index.ts';
import type { Messages } from './messages.ts';

/** Display name of an actor, site, rung, occasion, base or place; the id where the scenario has none. */
export function nameOf(id: string, scenario: Scenario): string {
  return scenario.names[id] ?? scenario.places.find((place) => place.id === id)?.name ?? id;
}

/**
 * The capital that stands for an actor in the dispatches: its place of kind `capital`, whose id is the
 * actor's or begins with it (`kyrgyzstan-capital`). Blocs have none and keep their name.
 */
export function capitalOf(actor: ActorId, scenario: Scenario): string {
  const capital = scenario.places.find(
    ({ id, kind }) => kind === 'capital' && (id === actor || id.startsWith(`${actor}-`)),
  );
  return capital?.name ?? nameOf(actor, scenario);
}

/** Several governments by their capitals: `Yerevan, Minsk and the West`. */
export function capitalsOf(
  actors: readonly ActorId[],
  scenario: Scenario,
  messages: Messages,
): string {
  return listOf(
    actors.map((actor) => inSentence(capitalOf(actor, scenario))),
    messages,
  );
}

/** A name in the middle of a sentence: `The West` becomes `the West`. */
export function inSentence(name: string): string {
  return name.startsWith('The ') ? `the ${name.slice(4)}` : name;
}

/** Lowercase first letter, but for abbreviations such as `KNB`. */
export function lowerFirst(words: string): string {
  const second = words[1] ?? '';
  const abbreviation = second !== second.toLowerCase();
  return abbreviation ? words : words.slice(0, 1).toLowerCase() + words.slice(1);
}

export function upperFirst(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

function isActor(id: string, scenario: Scenario): boolean {
  return [...scenario.members, ...scenario.outsiders].some((actor) => actor.id === id);
}

/**
 * Anything with a name, in the middle of a sentence: a government by its capital, a building by its common
 * noun, everything else (the towns of a front, drills, bases) by its name as it is.
 */
export function nameInSentence(id: string, scenario: Scenario): string {
  if (isActor(id, scenario)) return inSentence(capitalOf(id, scenario));
  const name = nameOf(id, scenario);
  const { theatre } = scenario;
  const building = theatre.kind === 'unrest' && theatre.sites.some((site) => site.id === id);
  return building ? lowerFirst(name) : inSentence(name);
}

/** A title as the first words of a line: with a full stop, unless it has its own mark. */
export function sentence(title: string): string {
  return /[.?!]$/.test(title) ? title : `${title}.`;
}

/**
 * A site for the dispatches. In a city it stands with its town, after which the plate on the map is named:
 * `Almaty airport`. On a front the sites are places with names of their own: `Jermuk`.
 */
export function siteInTown(site: string, scenario: Scenario): string {
  const { kind, plate } = scenario.theatre;
  const town = scenario.places.find((place) => place.id === plate);
  const name = nameOf(site, scenario);
  return town && kind === 'unrest' ? `${town.name} ${lowerFirst(name)}` : name;
}

/** `first, second and third`. */
export function listOf(names: readonly string[], messages: Messages): string {
  const [first = '', second, ...more] = names;
  if (second === undefined) return first;
  return more.length === 0
    ? messages.say('list-two', { first, last: second })
    : messages.say('list-more', { first, rest: listOf(names.slice(1), messages) });
}

/** `Kazakhstan’s trust` for `kazakhstan.trust`, `Airport held` for `site.airport.control`. */
export function meterName(meter: string, scenario: Scenario, messages: Messages): string {
  const { owner, key, kind } = meterParts(meter, scenario);
  return kind === 'moscow' || kind === 'theatre'
    ? messages.say(`meter-${kind}-${key}`)
    : owned(messages.say(`meter-${kind}-${key}`, { owner: nameOf(owner, scenario) }));
}

/** Plural names take the apostrophe alone: `The United Nations’ concern`. */
function owned(words: string): string {
  return words.replace(/^(The \S.*s)’s /, '$1’ ');
}

type MeterKind = 'moscow' | 'theatre' | 'site' | 'side' | 'member' | 'outsider';

/** Whose meter it is, what it is called, and what kind of owner it has: `side.tajikistan.slight` is a side’s. */
export function meterParts(
  meter: string,
  scenario: Scenario,
): { owner: ActorId; key: string; kind: MeterKind } {
  const dot = meter.lastIndexOf('.');
  const path = meter.slice(0, dot);
  const key = meter.slice(dot + 1);
  const owner = path.slice(path.indexOf('.') + 1);
  if (path === 'moscow' || path === 'theatre') return { owner: path, key, kind: path };
  if (path.startsWith('site.')) return { owner, key, kind: 'site' };
  if (path.startsWith('side.')) return { owner, key, kind: 'side' };
  const member = scenario.members.some(({ id }) => id === path);
  return { owner: path, key, kind: member ? 'member' : 'outsider' };
}
