/** Claims about the fighting between Kyrgyzstan and Tajikistan, in September 2022 and in April 2021. */
import type { FrontState, Scenario } from '../../engine/index.ts';
import { fates, highest, JANUARY } from './answers.ts';
import { DECIDED, share, USUAL, type Claim, type Setting } from './claim.ts';
import { median, percent, type Lab, type PlayedGame, type World } from './lab.ts';

const RECORD: Setting = { places: ['border'], play: 'the acts of the record', seeds: true };
const HOST = 'kyrgyzstan';
const DRILL = 'indestructible-brotherhood';
const HEAVY = 'heavy-weapons';
const AIRPORT = 'batken-airport';
const VILLAGE = 'dostuk';
/** The scenario begins on 14 September in the morning: hours to midnight on the last day of that month. */
const SEPTEMBER_ENDS = 16 * 24 + 18;
const MONTH = 31 * 24;
/** Turn of the 16th, when the Secretary General spoke: then January's text is put, uninvited. */
const SPOKE = 4;
/** As the list has it for the appeal of that month; it gives no number for these two. */
const NO_RESPONSE = { kind: 'atMost', mark: 15 } as const;

/**
 * April 2021 as far as the rules know it: the same line and the same two, the members and Moscow's means as they were
 * before the invasion, half as many dead (36 and 15 to 19).
 */
export function april2021({ border, kazakhstan }: World): Scenario {
  return {
    ...border,
    members: kazakhstan.members,
    means: kazakhstan.means,
    war: null,
    case: { ...border.case, severity: 500 },
  };
}

function record(lab: Lab): readonly PlayedGame[] {
  return lab.played('border', 'record');
}

function front({ state }: PlayedGame): FrontState {
  if (state.theatre.kind === 'unrest') throw new Error('A border has two sides.');
  return state.theatre;
}

function peaked(lab: Lab, game: PlayedGame): boolean {
  const { theatre } = lab.world.border;
  if (theatre.kind === 'unrest') return false;
  return game.state.theatre.peak >= theatre.ladder.findIndex(({ id }) => id === HEAVY);
}

/** True where the fighting was over for good before October. */
function settled(lab: Lab, { state }: PlayedGame): boolean {
  const over = state.flags.find(({ id }) => id === 'fightingEnded');
  const begun = lab.world.border.turns[(over?.turn ?? 0) - 1]?.at;
  return begun !== undefined && begun <= SEPTEMBER_ENDS;
}

function taken(game: PlayedGame): boolean {
  return front(game).sites.some(({ id, holder }) => id === VILLAGE && holder !== 'host');
}

function cancelled({ story }: PlayedGame): boolean {
  return story.some(
    ({ event, hour }) =>
      event.kind === 'occasionCancelled' &&
      event.occasion === DRILL &&
      event.by === HOST &&
      hour <= MONTH,
  );
}

/** Share of runs in which January's text is adopted between two members. */
function troops(lab: Lab, name: string, scenario: Scenario): number {
  return percent(fates(lab, name, scenario, JANUARY, SPOKE), (fate) => fate.adopted);
}

export const BORDER: readonly Claim[] = [
  {
    id: 'V32',
    statement: 'When members fight each other there is no collective response, in 2021 or in 2022.',
    sources: ['gale'],
    confirmedBy: ['T8', 'T9', 'T24', 'T25'],
    setting: {
      places: ['border', 'kazakhstan'],
      play:
        'the acts of the record; and the text of January tabled on the third day, as things stood in September 2022 ' +
        'and in April 2021 (members and means of before the invasion)',
      seeds: true,
    },
    wanted: [
      share('runs of the record with a mission, measures or troops', NO_RESPONSE),
      share('runs in which January’s text is adopted in September 2022', NO_RESPONSE),
      share('runs in which it is adopted in April 2021', NO_RESPONSE),
    ],
    measure: (lab) => [
      percent(record(lab), ({ state }) => highest(state) >= 4),
      troops(lab, 'border', lab.world.border),
      troops(lab, 'april 2021', april2021(lab.world)),
    ],
  },
  {
    id: 'V33',
    statement:
      'In September 2022 more than a hundred die under artillery, Batken’s airport is hit and Dostuk taken, a deal is ' +
      'signed before October, and the border stays undrawn.',
    sources: ['gale'],
    confirmedBy: ['T1', 'T2', 'T3', 'T18', 'T19', 'T20', 'T23'],
    setting: RECORD,
    wanted: [
      {
        of: 'killed, in the middle run',
        unit: 'people',
        threshold: { kind: 'above', mark: 100 },
        origin: 'table',
      },
      share('runs with tanks and rockets', USUAL),
      share('runs with fighting at Batken’s airport', USUAL),
      share('runs in which Dostuk is contested or lost at the end', USUAL),
      share('runs in which the fighting is over for good in September', USUAL),
      share('runs in which nothing has been agreed to settle the border', USUAL),
    ],
    measure(lab) {
      const runs = record(lab);
      return [
        median(runs.map(({ state }) => state.theatre.killed)),
        percent(runs, (game) => peaked(lab, game)),
        percent(runs, ({ fought }) => fought.has(AIRPORT)),
        percent(runs, taken),
        percent(runs, (game) => settled(lab, game)),
        percent(runs, (game) => front(game).mechanism === 0),
      ];
    },
  },
  {
    id: 'V34',
    statement: 'Within a month the one that sees itself as the victim cancels a drill on its soil.',
    sources: ['hansbury'],
    confirmedBy: ['T14', 'T26', 'T28', 'T29'],
    setting: RECORD,
    wanted: [share('runs in which it does', DECIDED)],
    measure: (lab) => [percent(record(lab), cancelled)],
  },
];
