/** Dispatches about the crisis itself: streets, sites, the host's forces, the news. */
import type { Scenario } from '../../engine/index.ts';
import type { Line, Renderings, Telling } from './rendering.ts';
import { capitalOf, inSentence, lowerFirst, nameOf, sentence, siteInTown } from '../names.ts';

export const CRISIS_EVENTS: Renderings<
  | 'situationArose'
  | 'siteChanged'
  | 'rungChanged'
  | 'postureChanged'
  | 'peopleKilled'
  | 'orderRestored'
  | 'concessionsAnswered'
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
    ...siteVariant(damaged, scenario),
    args: { site: siteInTown(site, scenario), after, ...holders(scenario) },
  }),

  rungChanged: ({ before, after }, telling) => ({
    actor: telling.scenario.theatre.host,
    desk: 'theatre',
    violent: after > before,
    variant: rungVariant(after > before, telling.scenario),
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
    ...(killed === total ? { variant: 'first' } : {}),
    args: { killed, total, theatre: theatreWord(scenario) },
  }),

  concessionsAnswered: ({ host, gives }, { scenario }) => ({
    actor: host,
    desk: 'theatre',
    args: { capital: capitalOf(host, scenario), gives: gives ? 'yes' : 'no' },
  }),

  orderRestored: (_event, { scenario }) => ({ actor: scenario.theatre.host, desk: 'theatre' }),

  incumbentFell: ({ host }, { scenario }) => ({
    actor: host,
    desk: 'theatre',
    args: { capital: capitalOf(host, scenario), theatre: theatreWord(scenario) },
  }),
};

function theatreWord({ theatre }: Scenario): 'unrest' | 'front' {
  return theatre.kind === 'unrest' ? 'unrest' : 'front';
}

function rungVariant(up: boolean, scenario: Scenario): string {
  if (theatreWord(scenario) === 'front') return up ? 'frontUp' : 'frontDown';
  return up ? 'up' : 'down';
}

/** Streets are the government's or not; ground is one side's or the other's. */
function siteVariant(damaged: boolean, scenario: Scenario): Pick<Line, 'variant'> {
  if (theatreWord(scenario) === 'front') return { variant: damaged ? 'frontDamaged' : 'front' };
  return damaged ? { variant: 'damaged' } : {};
}

/** The capitals that may hold a site: the host's and, on a front, the other's. */
function holders(scenario: Scenario): { capital: string; other: string } {
  const { theatre } = scenario;
  const other = theatre.kind === 'unrest' ? theatre.host : theatre.sides[0].id;
  return {
    capital: capitalOf(theatre.host, scenario),
    other: inSentence(capitalOf(other, scenario)),
  };
}

/** A rung of the theatre's own ladder, as it stands in a sentence. */
function rungName(rung: number, { scenario }: Telling): string {
  const id = scenario.theatre.ladder[rung]?.id;
  return id === undefined ? String(rung) : lowerFirst(nameOf(id, scenario));
}
