import { actorOf } from './geo/actors.ts';
import type { LandTone } from './tokens.ts';
import type { StageView } from './view.ts';

/** The tone of each country in a view: what is attended to, members, Russia, all others. */
export function toneFor(view: StageView): (countryId: string) => LandTone {
  const { scenario, selection, scene } = view;
  const members = new Set(scenario.members.map(({ id }) => id));
  const chosen = selection?.kind === 'actor' ? selection.id : scenario.theatre.host;
  return (countryId) => {
    const actor = actorOf(countryId);
    if (!members.has(actor)) return 'outside';
    if (scene === 'map' && actor === chosen) return 'selected';
    return actor === scenario.moscow ? 'russia' : 'member';
  };
}

/** ISO codes of the countries that are members. */
export function membersOn(view: StageView, countryIds: readonly string[]): Set<string> {
  const members = new Set(view.scenario.members.map(({ id }) => id));
  return new Set(countryIds.filter((id) => members.has(actorOf(id))));
}
