/** Claims about what members give to Moscow's own war, asked in September 2022. */
import { newGame, playInPlace, type GameState, type MeasureId } from '../../engine/index.ts';
import { DECIDED, share, type Claim, type Setting } from './claim.ts';
import { percent, type Lab } from './lab.ts';

const LOYAL = 'belarus';

function asked(play: string): Setting {
  return { places: ['armenia'], play, seeds: true };
}

/** Means that suffice to ask everybody at once: the answers are asked about, not the price. */
function flush(state: GameState): void {
  state.moscow.capital = 1000;
  state.moscow.acts = 9;
}

/** The opening of every seed after a measure, towards everybody or towards each capital. */
function after(lab: Lab, measure: MeasureId, each: boolean): readonly GameState[] {
  const { armenia } = lab.world;
  return lab.once(`after ${measure}`, () =>
    lab.seeds.map((seed) => {
      const state = newGame(armenia, seed);
      const capitals = armenia.members.map(({ id }) => id).filter((id) => id !== armenia.moscow);
      flush(state);
      if (!each) playInPlace(armenia, state, { kind: 'act', measure });
      for (const aim of each ? capitals : []) {
        flush(state);
        playInPlace(armenia, state, { kind: 'act', measure, aim });
      }
      return state;
    }),
  );
}

function agreed(state: GameState): string[] {
  return state.support.filter(({ answer }) => answer === 'agrees').map(({ member }) => member);
}

const consensus = (state: GameState): boolean => agreed(state).length === state.support.length;

export const WAR: readonly Claim[] = [
  {
    id: 'V28',
    statement:
      'Asked to recognise the two republics, no member does; Belarus does not refuse aloud.',
    sources: ['gale'],
    confirmedBy: ['I26'],
    setting: asked('each of the five asked for recognition in the first turn'),
    wanted: [
      share('runs in which nobody recognises them', DECIDED),
      share('runs in which Belarus refuses aloud', { kind: 'atMost', mark: 20 }),
    ],
    measure(lab) {
      const runs = after(lab, 'askRecognition', true);
      return [
        percent(runs, (state) => agreed(state).length === 0),
        percent(runs, ({ support }) =>
          support.some(({ member, answer }) => member === LOYAL && answer === 'refuses'),
        ),
      ];
    },
  },
  {
    id: 'V30',
    statement: 'Asked to stand with Russia against the West, only Belarus says yes.',
    sources: ['gale'],
    confirmedBy: ['I55', 'I58', 'I60', 'I61'],
    setting: asked('the united front asked for in the first turn'),
    wanted: [share('runs in which Belarus agrees and nobody else does', DECIDED)],
    measure: (lab) => [
      percent(after(lab, 'askUnitedFront', false), (state) => agreed(state).join() === LOYAL),
    ],
  },
  {
    id: 'V31',
    statement: 'A proposal to involve the alliance in Ukraine ends without consensus.',
    sources: ['hansbury'],
    confirmedBy: ['I60'],
    setting: asked('the united front, and troops of each of the five, asked for in the first turn'),
    wanted: [
      share('runs without a united front', DECIDED),
      share('runs in which not all five send troops', DECIDED),
    ],
    measure: (lab) => [
      percent(after(lab, 'askUnitedFront', false), (state) => !consensus(state)),
      percent(after(lab, 'askTroops', true), (state) => !consensus(state)),
    ],
  },
];
