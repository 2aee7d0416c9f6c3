/** What there is to put into words: the scenario of the house, a game of it, and an event of each kind. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  CHOICES,
  newGame,
  VERDICTS,
  type Cause,
  type EventKind,
  type GameEvent,
  type GameState,
  type Resolution,
  type Scenario,
} from '../../src/engine/index.ts';
import { loadActors, loadScenario } from '../../src/scenario/open.ts';
import { accepted } from '../scenario/valid.ts';

function scenarioFile(name: string): Buffer {
  return readFileSync(fileURLToPath(new URL(`../../scenarios/${name}`, import.meta.url)));
}

export function kazakhstan(): Scenario {
  const actors = accepted(loadActors(scenarioFile('actors.yaml'), { file: 'actors.yaml' }));
  const file = 'kazakhstan-2022.yaml';
  return accepted(loadScenario(scenarioFile(file), { file, actors }));
}

export function aGame(scenario: Scenario): GameState {
  return newGame(scenario, 'words');
}

export const GUARD_TEXT: Resolution = {
  rung: 7,
  basis: 'article4',
  names: null,
  size: 2500,
  days: 14,
  task: 'guard',
  closes: true,
};

/** An event without its causes, which no words of a line depend on. */
export type Bare = { [K in EventKind]: { readonly kind: K } & Told<K> }[EventKind];

type Told<K extends EventKind> = Omit<Extract<GameEvent, { kind: K }>, 'kind' | 'because'>;

const flight = {
  id: 1,
  from: 'russia',
  to: 'kazakhstan',
  nation: 'russia',
  troops: 300,
  sorties: 8,
  landsAt: 100,
} as const;
const landing = { id: 1, to: 'kazakhstan', nation: 'armenia', troops: 100 } as const;

/** At least one event for each kind, and one for each of its variants. */
const EVENTS: { readonly [K in EventKind]: readonly Told<K>[] } = {
  turnBegan: [{ turn: 3, hour: 72 }],
  situationArose: [{ situation: 'zhanaozen', actor: 'kazakhstan' }],
  meterMoved: [
    { meter: 'theatre.crowds', before: 100, after: 300 },
    { meter: 'kazakhstan.trust', before: 500, after: 480 },
    { meter: 'west.concern', before: 100, after: 102 },
    { meter: 'moscow.capital', before: 600, after: 590 },
    { meter: 'site.airport.control', before: 600, after: 590 },
  ],
  actTaken: [{ measure: 'soundOut', aim: 'kyrgyzstan', capital: 8 }],
  memberSounded: [-150, 0, 150].map((leaning) => ({ member: 'kyrgyzstan', leaning })),
  requestMade: [{ by: 'kazakhstan', askedRung: 7 }],
  requestRefused: [{ by: 'kazakhstan' }],
  requestLapsed: [{ by: 'kazakhstan' }],
  textTabled: [
    { text: GUARD_TEXT, chair: 'armenia' },
    { text: { ...GUARD_TEXT, rung: 3, size: 0, days: 0 }, chair: 'armenia' },
  ],
  voteCast: CHOICES.map((choice) => ({ member: 'belarus', choice, shares: [] })),
  textDecided: (['adopted', 'blocked', 'delayed', 'withdrawn'] as const).map((decision) => ({
    text: GUARD_TEXT,
    decision,
    by: ['armenia', 'belarus', 'tajikistan'],
  })),
  consentGiven: [true, false].map((consents) => ({ member: 'tajikistan', consents })),
  troopsPledged: [{ member: 'belarus', troops: 266 }],
  ratificationHeld: [true, false].map((passed) => ({ member: 'kyrgyzstan', passed })),
  transportDeparted: [
    { ...flight, by: 'air', homeward: false },
    { ...flight, by: 'road', nation: 'kyrgyzstan', homeward: false },
    { ...flight, by: 'air', sorties: 1, homeward: true },
  ],
  transportArrived: [
    { ...landing, by: 'air', homeward: false },
    { ...landing, by: 'road', homeward: false },
    { ...landing, by: 'air', troops: 1, homeward: true },
  ],
  landingRefused: [{ site: 'airport', troops: 200 }],
  siteChanged: (['host', 'contested', 'lost'] as const).flatMap((after) =>
    [true, false].map((damaged) => ({ site: 'airport', before: 'host', after, damaged })),
  ),
  guardsPosted: [0, 276].map((guards) => ({ site: 'airport', guards })),
  rungChanged: [
    { before: 0, after: 1 },
    { before: 3, after: 2 },
  ],
  postureChanged: (['restraint', 'force', 'lethal'] as const).map((after) => ({
    before: 'force',
    after,
  })),
  peopleKilled: [1, 12].map((killed) => ({ killed, total: 48 })),
  outsiderSpoke: (['watches', 'supports', 'questions', 'condemns'] as const).flatMap((stance) =>
    ['west', 'china'].map((outsider) => ({ outsider, stance })),
  ),
  crisisFramed: (['terrorists', 'domestic', 'restraint'] as const).map((frame) => ({ frame })),
  taskChanged: (['guard', 'police'] as const).map((task) => ({ task })),
  withdrawalDated: [{ leavesAt: 264, early: false }],
  withdrawalBegan: [true, false].map((late) => ({ late })),
  contingentLeft: [{ troops: 2480 }],
  orderRestored: [{}],
  incumbentFell: [{ host: 'kazakhstan' }],
  turnEnded: [{ turn: 3 }],
  gameEnded: VERDICTS.map((verdict) => ({ verdict })),
};

/** Every event of `EVENTS` in full. */
export function events(): GameEvent[] {
  const because: readonly Cause[] = [];
  return Object.entries(EVENTS).flatMap(([kind, told]) =>
    told.map((event) => ({ kind, because, ...event }) as GameEvent),
  );
}
