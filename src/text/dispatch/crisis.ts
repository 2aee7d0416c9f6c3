/** Dispatches about the crisis itself: streets, sites, the host's forces, the news. */
import type { Renderings, Telling } from './rendering.ts';
import { capitalOf, lowerFirst, nameOf, sentence, siteInTown } from '../names.ts';

export const CRISIS_EVENTS: Renderings<
  | 'situationArose'
  | 'siteChanged'
  | 'rungChanged'
  | 'postureChanged'
  | 'peopleKilled'
  | 'orderRestored'
  | 'incumbentFell'
> = {
  situationArose: ({ situation, actor }, { scenario }) => {
    const told = scenario.situations.find(({ id }) => id === situation);
    return {
      actor,
      desk: told?.desk ?? 'theatre',
      violent: told?.violent ?? false,
      args: { title: sentence(told?.title ?? situation), text: told?.text ?? '' },
    };
  },

  siteChanged: ({ site, after, damaged }, { scenario }) => ({
    actor: scenario.theatre.host,
    desk: 'theatre',
    violent: after !== 'host',
    ...(damaged ? { variant: 'damaged' } : {}),
    args: { site: siteInTown(site, scenario), after },
  }),

  rungChanged: ({ before, after }, telling) => ({
    actor: telling.scenario.theatre.host,
    desk: 'theatre',
    violent: after > before,
    variant: after > before ? 'up' : 'down',
    args: { before: rungName(before, telling), after: rungName(after, telling) },
  }),

  postureChanged: ({ after }, { scenario }) => ({
    actor: scenario.theatre.host,
    desk: 'theatre',
    violent: after === 'lethal',
    args: { capital: capitalOf(scenario.theatre.host, scenario), after },
  }),

  peopleKilled: ({ killed, total }, { scenario }) => ({
    actor: scenario.theatre.host,
    desk: 'theatre',
    violent: true,
    args: { killed, total },
  }),

  orderRestored: (_event, { scenario }) => ({ actor: scenario.theatre.host, desk: 'theatre' }),

  incumbentFell: ({ host }, { scenario }) => ({
    actor: host,
    desk: 'theatre',
    args: { capital: capitalOf(host, scenario) },
  }),
};

/** A rung of the theatre's own ladder, as it stands in a sentence. */
function rungName(rung: number, { scenario }: Telling): string {
  const id = scenario.theatre.ladder[rung]?.id;
  return id === undefined ? String(rung) : lowerFirst(nameOf(id, scenario));
}
