/** What things are called in a scenario: actors, their capitals, sites, meters. */
import type { ActorId, Scenario } from '../engine/index.ts';
import type { Messages } from './messages.ts';

/** Display name of an actor, site, rung or place; the id where the scenario has none. */
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

/** Anything with a name, in the middle of a sentence: a government by its capital, a site by its name. */
export function nameInSentence(id: string, scenario: Scenario): string {
  const actors = [...scenario.members, ...scenario.outsiders];
  return actors.some((actor) => actor.id === id)
    ? inSentence(capitalOf(id, scenario))
    : lowerFirst(nameOf(id, scenario));
}

/** A title as the first words of a line: with a full stop, unless it has its own mark. */
export function sentence(title: string): string {
  return /[.?!]$/.test(title) ? title : `${title}.`;
}

/** A site with its town, for dispatches: `Almaty airport`. The plate on the map is named after the town. */
export function siteInTown(site: string, scenario: Scenario): string {
  const town = scenario.places.find((place) => place.id === scenario.theatre.plate);
  const name = nameOf(site, scenario);
  return town ? `${town.name} ${lowerFirst(name)}` : name;
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
  const dot = meter.lastIndexOf('.');
  const owner = meter.slice(0, dot);
  const key = meter.slice(dot + 1);
  if (owner === 'moscow' || owner === 'theatre') return messages.say(`meter-${owner}-${key}`);
  if (owner.startsWith('site.')) {
    return messages.say(`meter-site-${key}`, {
      owner: nameOf(owner.slice('site.'.length), scenario),
    });
  }
  const kind = scenario.members.some(({ id }) => id === owner) ? 'member' : 'outsider';
  return messages.say(`meter-${kind}-${key}`, { owner: nameOf(owner, scenario) });
}
