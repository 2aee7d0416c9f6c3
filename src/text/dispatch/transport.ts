/** Dispatches about troops on their way. */
import type { ActorId, GameState, Scenario } from '../../engine/index.ts';
import { clockOf } from '../dates.ts';
import type { Renderings } from './rendering.ts';
import { capitalOf, listOf, nameOf, siteInTown } from '../names.ts';
import type { Messages } from '../messages.ts';

export const TRANSPORT_EVENTS: Renderings<
  'transportDeparted' | 'transportArrived' | 'landingRefused' | 'contingentLeft' | 'guardsPosted'
> = {
  transportDeparted: (event, { scenario, messages }) => ({
    actor: event.nation,
    desk: 'theatre',
    variant: event.homeward ? 'home' : event.by,
    notable: !event.homeward,
    args: {
      sorties: event.sorties,
      troops: event.troops,
      nation: nameOf(event.nation, scenario),
      from: start(event.from, scenario, messages),
      to: event.homeward ? capitalOf(event.nation, scenario) : goal(scenario),
      when: clockOf(scenario, event.landsAt, messages),
    },
  }),

  transportArrived: ({ by, nation, troops, homeward }, { scenario }) => ({
    actor: nation,
    desk: 'theatre',
    ...(homeward ? { variant: 'home' } : by === 'road' ? { variant: 'road' } : {}),
    args: {
      troops,
      nation: nameOf(nation, scenario),
      to: homeward ? capitalOf(nation, scenario) : goal(scenario),
    },
  }),

  landingRefused: ({ site, troops }, { scenario }) => ({
    actor: scenario.theatre.host,
    desk: 'theatre',
    args: { site: siteInTown(site, scenario), troops },
  }),

  contingentLeft: ({ troops }, { scenario }) => ({
    actor: scenario.moscow,
    desk: 'theatre',
    args: { troops, actor: nameOf(scenario.theatre.host, scenario) },
  }),

  /** Where no contingent was ever sent, those who stand guard are Moscow's own. */
  guardsPosted: ({ site, guards }, { scenario, state }) => ({
    actor: scenario.theatre.host,
    desk: 'theatre',
    args: {
      site: siteInTown(site, scenario),
      guards,
      whose: isMoscowAlone(state) ? 'moscow' : 'alliance',
    },
  }),
};

function isMoscowAlone({ contingent }: GameState): boolean {
  return contingent === null || contingent.mandate === 'bilateral';
}

/** Moscow flies from its air bases, the others from their capitals. */
function start(from: ActorId, scenario: Scenario, messages: Messages): string {
  const bases = scenario.places.filter(({ kind }) => kind === 'airbase').map(({ name }) => name);
  return from === scenario.moscow && bases.length > 0
    ? listOf(bases, messages)
    : capitalOf(from, scenario);
}

/** Where contingents go: the town of the theatre where it is one town, else the host. */
function goal(scenario: Scenario): string {
  const { kind, plate, host } = scenario.theatre;
  const town = kind === 'unrest' ? scenario.places.find(({ id }) => id === plate) : undefined;
  return town?.name ?? nameOf(host, scenario);
}
