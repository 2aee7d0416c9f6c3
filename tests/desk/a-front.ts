/** A front on the desk: the built-in scenario and its opening, with two states fighting in place of unrest. */
import {
  newGame,
  type FrontState,
  type FrontTheatre,
  type GameState,
  type Scenario,
} from '../../src/engine/index.ts';
import { builtIn } from '../../src/scenario/index.ts';

const unrest = await builtIn('kazakhstan-2022');
const { deadliness, plate, sites } = unrest.theatre;

const SIDES = [
  { id: 'azerbaijan', strength: 700, drive: 600, aims: 300, invitation: 0 },
  { id: 'armenia', strength: 400, drive: 200, aims: 0, invitation: 800 },
] as const;

const theatre: FrontTheatre = {
  kind: 'interstate',
  host: 'armenia',
  sites,
  deadliness,
  plate,
  sides: SIDES,
  intensity: 500,
  opening: 0,
  ladder: [
    { id: 'quiet', intensity: 0 },
    { id: 'shelling', intensity: 300 },
    { id: 'assault', intensity: 600 },
  ],
  truths: [],
};

export const FRONT: Scenario = {
  ...unrest,
  theatre,
  names: {
    ...unrest.names,
    azerbaijan: 'Azerbaijan',
    quiet: 'Quiet',
    shelling: 'Shelling',
    assault: 'Assault',
  },
};

/** The opening of the front, with what a test changes in it. */
export function frontState(
  changes: Partial<GameState> = {},
  fighting: Partial<FrontState> = {},
): GameState {
  const opening = newGame(unrest, 'steppe-1407');
  const { rung, peak, killed, killedThisTurn, displaced, displacedThisTurn } = opening.theatre;
  const front: FrontState = {
    kind: 'interstate',
    rung,
    peak,
    killed,
    killedThisTurn,
    displaced,
    displacedThisTurn,
    sites: opening.theatre.sites,
    guardFirst: null,
    incumbent: 'inOffice',
    calm: 0,
    orderRestored: false,
    intensity: 500,
    sides: [side('azerbaijan'), side('armenia')],
    truce: null,
    truces: 0,
    mechanism: 0,
    ...fighting,
  };
  return { ...opening, theatre: front, ...changes };
}

function side(id: string): FrontState['sides'][0] {
  return {
    id,
    move: 'press',
    drive: 500,
    exhaustion: 0,
    aimsMet: 0,
    invitation: 0,
    slight: 0,
    killed: 0,
  };
}
