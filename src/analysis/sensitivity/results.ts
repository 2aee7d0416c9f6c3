/** The main results of each crisis: what it is there to show, as a sentence that is true or false of one game. */
import { FORCE_RUNG, HEDGING } from '../../engine/index.ts';
import type { BuiltInId } from '../../scenario/catalogue.ts';
import { highest, sentTroops } from '../claims/answers.ts';
import type { Played, PlayingId } from './games.ts';
import type { TwistId } from './twists.ts';

export interface MainResult {
  readonly id: string;
  /** What is true in most games as the scenario stands; the search works the other way round as well. */
  readonly statement: string;
  readonly playing: PlayingId;
  readonly holds: (played: Played) => boolean;
  /** What else is tried on it. */
  readonly twists: readonly TwistId[];
}

/** A fact-finding mission: the first rung that is more than talk. */
const MISSION = 4;
const REFUSES_TO_SIGN = HEDGING.indexOf('refusesToSign');

const stays = ({ state }: Played): boolean => state.theatre.incumbent === 'inOffice';
const noTroops = ({ state }: Played): boolean => !sentTroops(state);

function verdict(...wanted: readonly Played['outcome']['verdict'][]): MainResult['holds'] {
  return ({ outcome }) => wanted.includes(outcome.verdict);
}

/** True where a drill at the host's was called off by the host. */
function drillCancelled({ scenario, state }: Played): boolean {
  return scenario.calendar.some(
    ({ id, kind, host }) =>
      kind === 'drill' &&
      host === scenario.theatre.host &&
      state.occasions.some((now) => now.id === id && now.status === 'cancelled'),
  );
}

/** True where somebody appealed, whatever became of it. */
const asked = ({ seen }: Played): boolean => seen.events.has('requestMade');
/** True where nobody appealed in vain. */
const sentIfAsked = (played: Played): boolean => !asked(played) || sentTroops(played.state);

export const MAIN_RESULTS: Readonly<Record<BuiltInId, readonly MainResult[]>> = {
  'kazakhstan-2022': [
    {
      id: 'asks',
      statement: 'The president asks for help',
      playing: 'record',
      holds: asked,
      twists: [],
    },
    {
      id: 'adopted',
      statement: 'Asked for guards, the Council agrees',
      playing: 'record',
      holds: sentIfAsked,
      twists: ['nobodyAsked'],
    },
    {
      id: 'stays',
      statement: 'The president stays in office',
      playing: 'record',
      holds: stays,
      twists: ['nobodyAsked'],
    },
    {
      id: 'club',
      statement: 'It ends as a coup-proofing club',
      playing: 'record',
      holds: verdict('coupProofingClub'),
      twists: ['nobodyAsked'],
    },
    {
      id: 'moscowSends',
      statement: 'Asked for guards, Moscow wants troops sent, and the Council agrees',
      playing: 'reference',
      holds: sentIfAsked,
      twists: ['nobodyAsked'],
    },
  ],
  'armenia-azerbaijan-2022': [
    {
      id: 'no2500',
      statement: 'A text of 2,500 guards does not pass',
      playing: 'guards2500',
      holds: noTroops,
      twists: ['accusedConsents'],
    },
    {
      id: 'no1000',
      statement: 'A text of 1,000 guards does not pass',
      playing: 'guards1000',
      holds: noTroops,
      twists: ['accusedConsents'],
    },
    {
      id: 'moscowSendsNobody',
      statement: 'Moscow wants no troops sent, or the Council does not agree',
      playing: 'reference',
      holds: noTroops,
      twists: ['accusedConsents'],
    },
    {
      id: 'paperTiger',
      statement: 'It ends as a paper tiger',
      playing: 'record',
      holds: verdict('paperTiger'),
      twists: ['accusedConsents'],
    },
    {
      id: 'refusesToSign',
      statement: 'Armenia comes to refuse its signature',
      playing: 'record',
      holds: ({ scenario, seen }) =>
        (seen.hedging.get(scenario.case.victim) ?? 0) >= REFUSES_TO_SIGN,
      twists: ['accusedConsents'],
    },
  ],
  'kyrgyz-tajik-2022': [
    {
      id: 'nobodyCalls',
      statement: 'Neither party asks the alliance in',
      playing: 'record',
      holds: (played) => !asked(played),
      twists: [],
    },
    {
      id: 'noneBetween',
      statement: 'A text of 1,000 guards between the two does not pass',
      playing: 'guards1000Uninvited',
      holds: ({ state }) => highest(state) < FORCE_RUNG,
      twists: ['hostAsked', 'bothAsked'],
    },
    {
      id: 'noResponse',
      statement: 'Moscow wants no more than talk, or the Council does not agree',
      playing: 'reference',
      holds: ({ state }) => highest(state) < MISSION,
      twists: ['hostAsked', 'bothAsked'],
    },
    {
      id: 'bystander',
      statement: 'It ends as a bystander',
      playing: 'record',
      holds: verdict('bystander'),
      twists: [],
    },
    {
      id: 'drill',
      statement: 'The host calls off the drill on its soil',
      playing: 'record',
      holds: drillCancelled,
      twists: [],
    },
  ],
};
