/** Claims of the model card about how the rules behave, whatever the case. */
import { VOTE_LAMBDA } from '../../engine/council/vote.ts';
import {
  forecast,
  LENGTHS,
  newGame,
  SIZES,
  type GameState,
  type Resolution,
  type Scenario,
} from '../../engine/index.ts';
import { shares } from '../../engine/logit.ts';
import { votesAgainstRecord } from '../votes/index.ts';
import { answering, fates, guards, JANUARY, sentTroops, words } from './answers.ts';
import { april2021 } from './border.ts';
import type { Claim } from './claim.ts';
import { mean, percent, type Lab, type Place } from './lab.ts';

const EVERYWHERE: readonly Place[] = ['kazakhstan', 'armenia', 'border'];
/** Chances are whole thousandths, so products of five are off by a little. */
const ROUNDING = 0.005;

/** Odds of a yes against a no that differ by a hundred points. */
function oddsOfHundred(): number {
  const [yes = 0, no = 1] = shares([100, 0], VOTE_LAMBDA);
  return Math.round((yes * 100) / no) / 100;
}

/** The opening as it is at the appeal, with minds that lean neither way. */
function appealed(scenario: Scenario): GameState {
  const state = newGame(scenario, 'claims');
  const { turn, hour } = state;
  state.request = { by: scenario.case.victim, also: null, turn, hour, answered: null };
  for (const now of state.members) now.leaning = 0;
  return state;
}

/** Chance that nobody objects, 0..1. */
function passes(scenario: Scenario, state: GameState, text: Resolution): number {
  let chance = 1;
  for (const { shares } of forecast(scenario, state, text)) chance *= 1 - (shares[3] ?? 0) / 1000;
  return chance;
}

/** Pairs of neighbouring texts: the second larger, longer, or with a name. */
function neighbours(scenario: Scenario): [Resolution, Resolution][] {
  const { accused } = scenario.case;
  const pairs: [Resolution, Resolution][] = [];
  for (const rung of [7, 8] as const) {
    for (const [i, size] of SIZES.entries()) {
      for (const [j, days] of LENGTHS.entries()) {
        const text: Resolution = { ...guards(size, days), rung };
        const larger = SIZES[i + 1];
        const longer = LENGTHS[j + 1];
        if (larger !== undefined) pairs.push([text, { ...text, size: larger }]);
        if (longer !== undefined) pairs.push([text, { ...text, days: longer }]);
        if (accused !== null) pairs.push([text, { ...text, names: accused }]);
      }
    }
  }
  return pairs;
}

/** Pairs in which the bolder text is likelier to pass. */
function reversed(lab: Lab): number {
  return EVERYWHERE.reduce((sum, place) => {
    const scenario = lab.world[place];
    const state = appealed(scenario);
    return (
      sum +
      neighbours(scenario).filter(
        ([less, more]) => passes(scenario, state, more) > passes(scenario, state, less) + ROUNDING,
      ).length
    );
  }, 0);
}

/** The rung below troops that can be tabled, and a handful of troops. */
const SYMBOL = guards(300, 14);
const BELOW: readonly (readonly [Place, Resolution])[] = [
  ['kazakhstan', words(5)],
  ['armenia', words(6, true, 'azerbaijan')],
];

function trust(scenario: Scenario, { members }: GameState): number {
  return members.find(({ id }) => id === scenario.case.victim)?.trust ?? 0;
}

/** How much more the victim trusts after the symbol than after the rung below, in seeds that adopted both. */
function symbolGain(lab: Lab): number {
  const gains = BELOW.map(([place, text]) => {
    const scenario = lab.world[place];
    const small = lab.ends(scenario, JSON.stringify(SYMBOL), answering(SYMBOL, 'appeal'));
    const below = lab.ends(scenario, JSON.stringify(text), answering(text, 'appeal'));
    const both = small.flatMap((end, i) => {
      const other = below[i];
      const adopted = other?.council.decided.some((t) => t.decision === 'adopted') ?? false;
      if (other === undefined || !adopted || !sentTroops(end)) return [];
      return [trust(scenario, end) - trust(scenario, other)];
    });
    return mean(both);
  });
  return Math.max(...gains);
}

/** What was sent in the four appeals that the scenarios know: troops once. */
function troopForecasts(lab: Lab): { readonly chance: number; readonly sent: 0 | 1 }[] {
  const { kazakhstan, armenia, border } = lab.world;
  const chance = (name: string, scenario: Scenario, moment: 'appeal' | number): number =>
    percent(fates(lab, name, scenario, JANUARY, moment), (fate) => fate.adopted) / 100;
  return [
    { chance: chance('kazakhstan', kazakhstan, 'appeal'), sent: 1 },
    { chance: chance('armenia', armenia, 'appeal'), sent: 0 },
    { chance: chance('border', border, 4), sent: 0 },
    { chance: chance('april 2021', april2021(lab.world), 4), sent: 0 },
  ];
}

function brierOfTroops(lab: Lab): number {
  const rows = troopForecasts(lab);
  const sum = rows.reduce(
    (total, { chance, sent }) => total + (chance - sent) * (chance - sent),
    0,
  );
  return Math.round((sum * 1000) / rows.length) / 1000;
}

/** How much nearer the rules are to the record of votes than the weighted mean, in Brier points. */
function nearerThanMean(lab: Lab): number {
  const { overall } = votesAgainstRecord(lab.world.kazakhstan);
  return Math.round((overall.baseline - overall.model) * 1000) / 1000;
}

export const RULES: readonly Claim[] = [
  {
    id: 'R1',
    statement: 'A hundred points of utility multiply the odds of an answer by four.',
    sources: ['card'],
    confirmedBy: [],
    setting: { places: [], play: 'two answers a hundred points apart', seeds: false },
    wanted: [
      {
        of: 'odds',
        unit: 'odds',
        threshold: { kind: 'between', low: 3.9, high: 4.2 },
        origin: 'beforehand',
      },
    ],
    measure: () => [oddsOfHundred()],
  },
  {
    id: 'R2',
    statement: 'The bolder a text, the less likely it passes: in troops, in days, and with a name.',
    sources: ['card'],
    confirmedBy: [],
    setting: {
      places: EVERYWHERE,
      play: 'every text with troops at the appeal, without luck',
      seeds: false,
    },
    wanted: [
      {
        of: 'neighbouring texts of which the bolder is likelier',
        unit: 'count',
        threshold: { kind: 'atMost', mark: 0 },
        origin: 'table',
      },
    ],
    measure: (lab) => [reversed(lab)],
  },
  {
    id: 'R3',
    statement: 'A force that nobody asked for is blocked by its host.',
    sources: ['card'],
    confirmedBy: ['I3', 'K44'],
    setting: {
      places: ['kazakhstan'],
      play: 'January’s text tabled in the first turn, uninvited',
      seeds: true,
    },
    wanted: [share90('runs in which the host objects')],
    measure: (lab) => [
      percent(fates(lab, 'kazakhstan', lab.world.kazakhstan, JANUARY, 1), ({ objectors }) =>
        objectors.includes(lab.world.kazakhstan.case.victim),
      ),
    ],
  },
  {
    id: 'R4',
    statement: 'A handful of troops is never trusted more than the rung below, delivered.',
    sources: ['card'],
    confirmedBy: [],
    setting: {
      places: ['kazakhstan', 'armenia'],
      play: '300 guards for 14 days against measures (Kazakhstan) or a named declaration (Armenia), both seen through',
      seeds: true,
    },
    wanted: [
      {
        of: 'more trust of the victim after the troops, the larger mean of the two',
        unit: 'points',
        threshold: { kind: 'atMost', mark: 0 },
        origin: 'table',
      },
    ],
    measure: (lab) => [symbolGain(lab)],
  },
];

function share90(of: string): Claim['wanted'][number] {
  return { of, unit: '%', threshold: { kind: 'above', mark: 90 }, origin: 'table' };
}

export const SCORES: readonly Claim[] = [
  {
    id: 'M1',
    statement:
      'Asked for troops, the Council’s answers foretell who got them better than the usual rate does.',
    sources: ['gale', 'hansbury'],
    confirmedBy: ['K9', 'A12', 'T8', 'T24'],
    setting: {
      places: EVERYWHERE,
      play: 'January’s text at the appeals of January and September 2022, uninvited at the border in 2021 and 2022',
      seeds: true,
    },
    wanted: [
      {
        of: 'Brier score of the chance of troops over four appeals',
        unit: 'score',
        threshold: { kind: 'below', mark: 0.09 },
        origin: 'table',
      },
    ],
    measure: (lab) => [brierOfTroops(lab)],
    note: 'The list has ten appeals; of six of them the scenarios know nothing. The mark is that of ten: one in ten.',
  },
  {
    id: 'M2',
    statement:
      'The rules foretell the record of votes better than the weighted mean of everyone’s wishes.',
    sources: ['card'],
    confirmedBy: ['P24', 'I55', 'I58'],
    setting: { places: ['kazakhstan'], play: 'every answer in the record of votes', seeds: false },
    wanted: [
      {
        of: 'nearer than the mean, in points of the Brier score',
        unit: 'score',
        threshold: { kind: 'above', mark: 0 },
        origin: 'table',
      },
    ],
    measure: (lab) => [nearerThanMean(lab)],
  },
];
