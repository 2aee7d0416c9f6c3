/** Things that are allowed and probably not meant: warnings. */
import type { Fault } from '../problem.ts';
import type { ScenarioSource } from '../schema.ts';
import { citations } from './sources.ts';

/** What an author should hear about a scenario that can be played all the same. */
export function doubtsOf(source: ScenarioSource): Fault[] {
  return [...uncited(source), ...offTheMap(source)];
}

function uncited(source: ScenarioSource): Fault[] {
  const cited = new Set(citations(source).flatMap(({ ids }) => ids));
  return Object.keys(source.sources)
    .filter((id) => !cited.has(id))
    .map((id) => ({
      path: ['sources', id],
      expected: 'a source that some text cites',
      found: id,
      atKey: true,
      sentence: `no text cites the source ${id}`,
    }));
}

/** The map draws transports from air bases and capitals, which it finds among the places. */
function offTheMap({ members, moscow, places }: ScenarioSource): Fault[] {
  const warn = (expected: string): Fault => ({
    path: ['places'],
    expected,
    found: 'none',
    sentence: `expected ${expected}; the map cannot draw its transports`,
  });
  const capitals = Object.keys(members)
    .filter((id) => !places.some((place) => place.id === `${id}-capital`))
    .map((id) => warn(`a place with the id ${id}-capital`));
  const bases = places.some(({ kind }) => kind === 'airbase')
    ? []
    : [warn(`an airbase of ${moscow}`)];
  return [...capitals, ...bases];
}
