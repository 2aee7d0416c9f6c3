/** What there is to put into words: scenarios with unrest and with a front, a game, and an event of each kind. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  CHOICES,
  HEDGING,
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

function opened(file: string): Scenario {
  const actors = accepted(loadActors(scenarioFile('actors.yaml'), { file: 'actors.yaml' }));
  return accepted(loadScenario(scenarioFile(file), { file, actors }));
}

export function kazakhstan(): Scenario {
  return opened('kazakhstan-2022.yaml');
}

/** Every scenario of the house. */
export function houseScenarios(): Scenario[] {
  const folder = fileURLToPath(new URL('../../scenarios/', import.meta.url));
  const files = readdirSync(folder).filter((name) => /-\d{4}\.yaml$/.test(name));
  return files.sort().map(opened);
}

/** Kazakhstan’s neighbours at each other’s throats, or a member attacked from outside: every word for a front. */
export function aFront(kind: 'interstate' | 'border'): Scenario {
  const base = kazakhstan();
  const [first, host] = kind === 'border' ? ['tajikistan', 'kyrgyzstan'] : ['turkey', 'armenia'];
  const site = {
    pull: 500,
    weight: 500,
    garrison: 200,
    control: 700,
    armoury: false,
    landing: true,
  };
  const side = { strength: 500, drive: 600, aims: 400, invitation: 300 };
  return {
    ...base,
    case: {
      ...base.case,
      threat: kind === 'border' ? 'quarrel' : 'attack',
      victim: host,
      accused: first,
    },
    theatre: {
      kind,
      host,
      plate: 'border',
      deadliness: 100,
      intensity: 600,
      sides: [
        { ...side, id: first },
        { ...side, id: host },
      ],
      sites: [
        { ...site, id: 'jermuk', at: [45_670, 39_840], people: 4000 },
        { ...site, id: 'sotk', at: [45_860, 40_200], people: 900 },
      ],
      ladder: [
        { id: 'skirmish', intensity: 0 },
        { id: 'offensive', intensity: 400 },
      ],
      opening: 0,
      truths: [
        {
          id: 'local',
          weight: 1,
          drive: 0,
          aims: 0,
          heed: 500,
          command: 500,
          spiral: 0,
          appetite: 0,
        },
      ],
    },
    war: { against: 'west', lonely: 730 },
    monitor: { by: 'west', delay: 48, monitors: 40 },
    calendar: [{ id: 'brotherhood', turn: 5, kind: 'drill', host: 'kyrgyzstan' }],
    bases: [{ id: 'base', member: host, troops: 3300, at: [43_840, 40_790] }],
    names: {
      ...base.names,
      jermuk: 'Jermuk',
      sotk: 'Sotk',
      skirmish: 'Skirmishes',
      offensive: 'Offensive',
      local: 'Local commanders',
      brotherhood: 'Drill “Indestructible Brotherhood”',
      base: 'The base',
    },
  };
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

export const FRAMES = [
  'terrorists',
  'domestic',
  'restraint',
  'orchestration',
  'aggression',
] as const;

/** Changes that members may move, as kinds of an ask. */
const AMENDMENTS = [
  'softer',
  'stronger',
  'smaller',
  'larger',
  'shorter',
  'longer',
  'noName',
  'name',
  'guardOnly',
  'article2',
  'article4',
  'interim',
  'final',
] as const;

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

/** Things that the front’s two kinds of theatre share, told of the scenario’s own sides. */
const BOTH = ['turkey', 'armenia'];

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
  requestMade: ([0, 7] as const).map((askedRung) => ({ by: 'kazakhstan', askedRung })),
  requestJoined: [{ by: 'tajikistan' }],
  requestRefused: [{ by: 'kazakhstan' }],
  requestLapsed: [{ by: 'kazakhstan' }],
  textTabled: [
    { text: GUARD_TEXT, chair: 'armenia' },
    { text: { ...GUARD_TEXT, rung: 3, size: 0, days: 0 }, chair: 'armenia' },
    { text: { ...GUARD_TEXT, rung: 5, size: 0, days: 0, closes: false }, chair: 'armenia' },
  ],
  amendmentMoved: AMENDMENTS.map((change) => ({
    change,
    text: { ...GUARD_TEXT, names: change === 'name' ? 'turkey' : null },
    by: ['armenia', 'belarus'],
  })),
  amendmentAnswered: [true, false].map((granted) => ({
    change: 'shorter',
    granted,
    by: ['armenia'],
  })),
  chairPassed: [{ before: 'armenia', after: 'belarus' }],
  voteCast: CHOICES.map((choice) => ({ member: 'belarus', choice, shares: [] })),
  textDecided: (['adopted', 'blocked', 'delayed', 'withdrawn'] as const).map((decision) => ({
    text: GUARD_TEXT,
    decision,
    by: decision === 'withdrawn' ? [] : ['armenia', 'belarus', 'tajikistan'],
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
  peopleDisplaced: [1, 1200].map((displaced) => ({ displaced, total: 2400 })),
  sideMoved: (['press', 'hold', 'settle'] as const).flatMap((after) =>
    (['press', 'settle'] as const).map((before) => ({ side: 'turkey', before, after })),
  ),
  truceAgreed: [null, 'council', 'russia', 'west'].flatMap((guarantor) =>
    [1, 2, 3, 4].map((number) => ({ guarantor, number })),
  ),
  truceDeclined: [{ by: BOTH }, { by: ['turkey'] }],
  truceBroken: [0, 1, 9].map((hours) => ({ by: 'turkey', hours })),
  fightingEnded: [{}],
  lineFlaredUp: [{ by: 'turkey' }],
  mechanismAgreed: [{ worth: 400 }],
  mechanismDeclined: [{ by: BOTH }],
  troopsShotAt: (['base', 'contingent'] as const).flatMap((troops) =>
    [0, 1, 3].map((killed) => ({ troops, killed })),
  ),
  troopsPosted: [0, 1500].flatMap((troops) =>
    [[], [{ factor: 'alone', amount: 1500 } as const]].map((because) => ({ troops, because })),
  ),
  peopleEvacuated: [1, 2300].map((people) => ({ people })),
  missionSent: [
    { admitted: BOTH, refused: [], dueHour: 200 },
    { admitted: ['armenia'], refused: ['turkey'], dueHour: 200 },
    { admitted: [], refused: BOTH, dueHour: 200 },
  ],
  reportLanded: [{}],
  reportAnswered: (['publish', 'split', 'bury'] as const).flatMap((answer) =>
    (['moscow', 'time'] as const).map((by) => ({ answer, by })),
  ),
  debtMade: [1, 12].map((sorties) => ({ to: 'armenia', sorties, dueHour: 200 })),
  debtPaid: [1, 4].map((sorties) => ({ to: 'armenia', sorties, left: 8 })),
  debtSettled: [true, false].map((kept) => ({ to: 'armenia', kept })),
  warningGiven: [1, 2, 3, 4].map((number) => ({ to: 'turkey', number })),
  warningCalled: [{ to: 'turkey' }],
  warningSettled: [true, false].map((kept) => ({ to: 'turkey', kept })),
  consentSought: [true, false].map((granted) => ({ of: 'turkey', granted })),
  truthProbed: [{ truth: 'palace' }],
  capitalVisited: [{ member: 'kyrgyzstan' }],
  hedgeStepped: HEDGING.slice(1).flatMap((_, at) => [
    { member: 'armenia', before: at, after: at + 1 },
    { member: 'armenia', before: at + 1, after: at },
  ]),
  occasionHeld: [[], ['armenia'], ['armenia', 'kyrgyzstan']].map((absent) => ({
    occasion: 'brotherhood',
    absent,
  })),
  occasionCancelled: [{ occasion: 'brotherhood', by: 'kyrgyzstan' }],
  occasionMoved: [{ occasion: 'brotherhood' }],
  rallyHeld: [{ member: 'armenia' }],
  monitorInvited: [{ by: 'armenia', monitor: 'west' }],
  monitorDeployed: [1, 40].map((monitors) => ({ monitor: 'west', monitors })),
  supportAnswered: (['unitedFront', 'recognition', 'troops'] as const).flatMap((ask) =>
    (['agrees', 'declines', 'refuses'] as const).map((answer) => ({
      ask,
      member: 'belarus',
      answer,
    })),
  ),
  frontServed: [
    { asked: 12, given: 12 },
    { asked: 12, given: 4 },
  ],
  outsiderSpoke: (['watches', 'supports', 'questions', 'condemns'] as const).flatMap((stance) =>
    ['west', 'china'].map((outsider) => ({ outsider, stance })),
  ),
  crisisFramed: FRAMES.map((frame) => ({ frame })),
  taskChanged: (['guard', 'police'] as const).map((task) => ({ task })),
  withdrawalDated: [{ leavesAt: 264, early: false }],
  withdrawalBegan: [true, false].map((late) => ({ late })),
  contingentLeft: [{ troops: 2480 }],
  orderRestored: [{}],
  concessionsAnswered: [
    { host: 'kazakhstan', gives: true },
    { host: 'kazakhstan', gives: false },
  ],
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
