/** A whole game as a small grid of numbers: its opening, each turn's end, and what it came to. */
import { playOut, POLICIES, type PolicyName } from '../../src/analysis/index.ts';
import { readMeter, standing, type GameState, type Scenario } from '../../src/engine/index.ts';
import type { BuiltInId } from '../../src/scenario/catalogue.ts';
import { canonical, sha256Hex } from '../../src/scenario/index.ts';

type Column = readonly [head: string, value: (state: GameState) => number];

const MOSCOW_AND_WEST = {
  capital: 'moscow.capital',
  standing: 'moscow.standing',
  west: 'west.concern',
};

/** Meters of each crisis, by the head of their column. */
const METERS: Readonly<Record<BuiltInId, Readonly<Record<string, string>>>> = {
  'kazakhstan-2022': {
    crowds: 'theatre.crowds',
    armed: 'theatre.armed',
    loyalty: 'theatre.loyalty',
    split: 'theatre.split',
    host: 'kazakhstan.stability',
    trust: 'kazakhstan.trust',
    fear: 'kazakhstan.fear',
    armenia: 'armenia.trust',
    ...MOSCOW_AND_WEST,
  },
  'armenia-azerbaijan-2022': {
    heat: 'theatre.intensity',
    drive: 'side.azerbaijan.drive',
    spent: 'side.azerbaijan.exhaustion',
    aims: 'side.azerbaijan.aimsMet',
    host: 'armenia.stability',
    trust: 'armenia.trust',
    anger: 'armenia.anger',
    hedge: 'armenia.hedge',
    forces: 'moscow.forces',
    ...MOSCOW_AND_WEST,
  },
  'kyrgyz-tajik-2022': {
    heat: 'theatre.intensity',
    drive: 'side.tajikistan.drive',
    spent: 'side.tajikistan.exhaustion',
    answer: 'side.kyrgyzstan.drive',
    rules: 'theatre.mechanism',
    tajik: 'tajikistan.trust',
    kyrgyz: 'kyrgyzstan.trust',
    anger: 'kyrgyzstan.anger',
    hedge: 'kyrgyzstan.hedge',
    ...MOSCOW_AND_WEST,
  },
};

const COUNTS: readonly Column[] = [
  ['killed', (state) => state.theatre.killed],
  ['landed', (state) => state.contingent?.units.reduce((sum, unit) => sum + unit.landed, 0) ?? 0],
  ['texts', (state) => state.council.decided.length],
  ['steps', (state) => state.step],
];

function columnsOf(crisis: BuiltInId): readonly Column[] {
  const meters = Object.entries(METERS[crisis]).map(([head, meter]): Column => {
    const value = (state: GameState): number => {
      const found = readMeter(state, meter);
      if (found === undefined) throw new Error(`${crisis} has no meter ${meter}.`);
      return found;
    };
    return [head, value];
  });
  return [['turn', (state) => state.turn], ...meters, ...COUNTS];
}

/** One game: a row for the opening and for each turn, then verdict, dimensions and the hash of the last state. */
export function gridOf(scenario: Scenario, crisis: BuiltInId, policy: PolicyName, seed: string): string {
  const columns = columnsOf(crisis);
  const rows: string[] = [];
  const end = playOut(scenario, seed, POLICIES[policy], {
    step: (state, action) => {
      if (action && action.kind !== 'endTurn') return;
      const cells = columns.map(([head, value]) => String(value(state)).padStart(Math.max(4, head.length)));
      rows.push(cells.join(' '));
    },
  });
  const { verdict, dimensions } = standing(scenario, end);
  return [
    `seed ${seed}`,
    columns.map(([head]) => head.padStart(4)).join(' '),
    ...rows,
    `${verdict}: ${dimensions.map(({ id, value }) => `${id} ${value}`).join(', ')}`,
    `sha256 ${sha256Hex(canonical(end))}`,
    '',
  ].join('\n');
}
