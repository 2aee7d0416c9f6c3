/**
 * Made-up fronts for the tests of the rules: the built-in scenario's alliance with another theatre and case, so that
 * no test of the rules hangs on an authored file. Numbers are near the two quarrels of September 2022.
 */
import type {
  Base,
  CaseParameters,
  FrontTheatre,
  Member,
  Scenario,
  Site,
  TurnSpan,
} from '../../src/engine/index.ts';

export type FrontKind = FrontTheatre['kind'];

function site(id: string, pull: number, weight: number, people: number, control = 900): Site {
  const at = [45_000, 40_000] as const;
  const landing = id === 'town' || id === 'airfield';
  return { id, at, pull, weight, garrison: 400, control, armoury: false, landing, people };
}

function spans(hours: readonly number[]): TurnSpan[] {
  let at = 0;
  return hours.map((length) => {
    const span: TurnSpan = { at, hours: length, date: '2022-09-13', part: 'day' };
    at += length;
    return span;
  });
}

/** One whom Moscow's answer neither provokes nor tempts. */
const SOBER = { spiral: 0, appetite: 0 } as const;

const LADDER = [
  { id: 'calm', intensity: 0 },
  { id: 'skirmish', intensity: 150 },
  { id: 'clash', intensity: 380 },
  { id: 'offensive', intensity: 620 },
] as const;

/** An outsider attacks a member over limited ground. */
const ATTACK: FrontTheatre = {
  kind: 'interstate',
  host: 'armenia',
  plate: 'front',
  deadliness: 132,
  intensity: 320,
  opening: 0,
  sides: [
    { id: 'azerbaijan', strength: 711, drive: 800, aims: 400, invitation: 0 },
    { id: 'armenia', strength: 289, drive: 350, aims: 0, invitation: 800 },
  ],
  ladder: LADDER,
  truths: [
    { id: 'limited', weight: 5, drive: 0, aims: 0, heed: 600, command: 850, ...SOBER },
    { id: 'corridor', weight: 2, drive: 90, aims: 200, heed: 350, command: 850, ...SOBER },
    { id: 'probe', weight: 3, drive: -60, aims: -100, heed: 850, command: 800, ...SOBER },
  ],
  sites: [
    site('heights', 900, 300, 800),
    site('spa-town', 780, 250, 3_500),
    site('mine', 640, 200, 1_500),
    site('town', 480, 300, 9_000),
    site('villages', 430, 150, 5_000),
    site('road', 300, 300, 1_000),
  ],
};

/** Two members fight over a border that neither has agreed. */
const QUARREL: FrontTheatre = {
  kind: 'border',
  host: 'kyrgyzstan',
  plate: 'front',
  deadliness: 88,
  intensity: 480,
  opening: 0,
  sides: [
    { id: 'tajikistan', strength: 520, drive: 650, aims: 250, invitation: 250 },
    { id: 'kyrgyzstan', strength: 480, drive: 480, aims: 0, invitation: 330 },
  ],
  ladder: LADDER,
  truths: [
    { id: 'local', weight: 3, drive: -50, aims: -60, heed: 500, command: 350, ...SOBER },
    { id: 'design', weight: 2, drive: 80, aims: 100, heed: 700, command: 850, ...SOBER },
  ],
  sites: [
    site('intake', 850, 250, 30_000, 740),
    site('enclave-road', 760, 250, 70_000, 740),
    site('airfield', 620, 250, 60_000),
    site('village', 700, 150, 40_000),
    site('pass', 420, 200, 70_000),
  ],
};

const ATTACK_CASE: CaseParameters = {
  threat: 'attack',
  victim: 'armenia',
  severity: 800,
  opponent: 600,
  troopsNeeded: 4000,
  askedRung: 7,
  nameAsked: true,
  accused: 'azerbaijan',
  patron: 'turkey',
  affront: 0,
  advantage: {},
};

const QUARREL_CASE: CaseParameters = {
  threat: 'quarrel',
  victim: 'kyrgyzstan',
  severity: 600,
  opponent: 400,
  troopsNeeded: 2500,
  askedRung: 0,
  nameAsked: false,
  accused: 'tajikistan',
  patron: null,
  affront: 0,
  advantage: { tajikistan: 600, kyrgyzstan: 200 },
};

/** What a member of either quarrel begins with, where it differs from its profile of January. */
const MEMBERS: Readonly<Record<string, Partial<Member>>> = {
  armenia: { trust: 423, stability: 560 },
  kyrgyzstan: { trust: 515, stability: 520 },
  tajikistan: { trust: 564, stability: 620 },
};

/** The alliance of `base` with a front of that kind. */
export function frontCase(base: Scenario, kind: FrontKind): Scenario {
  const attack = kind === 'interstate';
  const bases: readonly Base[] = [
    { id: 'base', member: attack ? 'armenia' : 'tajikistan', troops: 3000, at: [43_800, 40_800] },
  ];
  const ties = structuredClone(base.ties) as Record<string, Record<string, number>>;
  ties['russia'] = { ...ties['russia'], azerbaijan: 450, tajikistan: 450, kyrgyzstan: 400 };
  ties['azerbaijan'] = { armenia: -900, russia: 300 };
  return {
    ...base,
    id: `front-${kind}`,
    turns: spans([12, 12, 12, 12, 12, 12, 24, 24, 48, 72, 168, 336]),
    presidency: ['armenia'],
    members: base.members.map((m) => ({ ...m, ...MEMBERS[m.id] })),
    outsiders: [
      ...base.outsiders,
      ...(attack
        ? [{ id: 'azerbaijan', leaning: 'backer', weight: 300, concern: 100, foothold: 0 } as const]
        : []),
    ],
    ties,
    case: attack ? ATTACK_CASE : QUARREL_CASE,
    means: { ...base.means, burden: 750, forces: 250, frontSorties: 6 },
    theatre: attack ? ATTACK : QUARREL,
    war: { against: 'ukraine', lonely: 730 },
    monitor: { by: 'west', delay: 720, monitors: 40 },
    calendar: [],
    bases,
    byRoad: [],
    situations: [],
    record: [],
  };
}
