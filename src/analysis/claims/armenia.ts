/** Claims about September 2022 between Armenia and Azerbaijan. */
import { standing, type GameState, type Resolution } from '../../engine/index.ts';
import {
  always,
  answering,
  atAppeal,
  fates,
  guards,
  highest,
  JANUARY,
  sentTroops,
  words,
} from './answers.ts';
import { effectsIn, chanceToPass } from '../policies/texts.ts';
import { worthOfBrokering, worthOfStanding, worthOfTabling } from '../policies/worth.ts';
import { DECIDED, share, USUAL, type Claim, type Setting } from './claim.ts';
import { mean, percent, type Lab, type PlayedGame } from './lab.ts';

const RECORD: Setting = { places: ['armenia'], play: 'the acts of the record', seeds: true };
/** The places that the article names. */
const NAMED = ['vardenis', 'goris', 'sotk', 'jermuk'];
/** The scenario begins at midnight on 13 September. */
const FIRST_DAY = 24;
const THREE_DAYS = 72;
const RULED_OUT = 'no-talk-of-force';

/** Texts that the Council might have been asked for instead of a truce of Moscow's own. */
const TEXTS: readonly Resolution[] = [
  words(1),
  words(2),
  words(3),
  words(4),
  words(5),
  words(5, true),
  words(6, true, 'azerbaijan'),
  guards(300, 14),
  guards(1000, 14),
  guards(2500, 14),
];

function record(lab: Lab): readonly PlayedGame[] {
  return lab.played('armenia', 'record');
}

function ruledOut({ state, story }: PlayedGame): boolean {
  const said = story.find(
    ({ event }) => event.kind === 'situationArose' && event.situation === RULED_OUT,
  );
  const { request } = state;
  return said !== undefined && request !== null && said.hour - request.hour <= THREE_DAYS;
}

/** Mean of Moscow's own account at the end, points of 1000. */
function moscows(lab: Lab, ends: readonly GameState[]): number {
  const { armenia } = lab.world;
  return mean(
    ends.map(
      (state) => standing(armenia, state).dimensions.find(({ id }) => id === 'moscow')?.value ?? 0,
    ),
  );
}

/** How much better Moscow does with its own truces than with its best text before the Council. */
function bilateralGain(lab: Lab): number {
  const { armenia } = lab.world;
  const alone = moscows(lab, lab.ends(armenia, 'broker', always('broker')));
  const best = TEXTS.map((text) =>
    moscows(lab, lab.ends(armenia, JSON.stringify(text), answering(text, 'appeal'))),
  );
  return Math.round((alone - Math.max(...best)) * 10) / 10;
}

/** What a truce of its own is worth to Moscow at the appeal, less its best text by its own account. */
function worthOfActingAlone(lab: Lab): number {
  const { armenia } = lab.world;
  const gains = lab.seeds
    .flatMap((seed) => atAppeal(armenia, seed) ?? [])
    .map((state) => {
      const stands = worthOfStanding(armenia, state);
      const best = TEXTS.map((text) => {
        const effects = effectsIn(armenia, state, text);
        const passes = chanceToPass(armenia, state, text);
        return worthOfTabling(armenia, state, { text, effects, passes }, stands);
      });
      return worthOfBrokering(armenia, state) - Math.max(...best);
    });
  return mean(gains);
}

export const ARMENIA: readonly Claim[] = [
  {
    id: 'V12',
    statement: 'Armenia’s appeal under Article 4 brings no military response.',
    sources: ['gale', 'hansbury'],
    confirmedBy: ['A4', 'A12', 'A19'],
    setting: {
      places: ['armenia'],
      play: 'the acts of the record; and the text of January (2,500 guards for 14 days) tabled at the appeal',
      seeds: true,
    },
    wanted: [
      share('runs of the record with troops', { kind: 'atMost', mark: 15 }, 'table'),
      share('runs in which January’s text is adopted', { kind: 'atMost', mark: 15 }, 'table'),
    ],
    measure: (lab) => [
      percent(record(lab), ({ state }) => sentTroops(state)),
      percent(fates(lab, 'armenia', lab.world.armenia, JANUARY, 'appeal'), (f) => f.adopted),
    ],
    note: 'The record’s acts never ask for troops, so the second number is the real test.',
  },
  {
    id: 'V13',
    statement: 'The usual answer is emergency talks and a mission: neither silence nor troops.',
    sources: ['hansbury'],
    confirmedBy: ['A2', 'A4', 'A10'],
    setting: RECORD,
    wanted: [share('runs whose highest adopted text is a session or a mission', USUAL)],
    measure: (lab) => [
      percent(record(lab), ({ state }) => highest(state) >= 3 && highest(state) <= 4),
    ],
  },
  {
    id: 'V14',
    statement: 'Within three days of the appeal a senior officer of the alliance rules out force.',
    sources: ['gale'],
    confirmedBy: ['A12'],
    setting: RECORD,
    wanted: [share('runs in which he says so in time', DECIDED)],
    measure: (lab) => [percent(record(lab), ruledOut)],
    note: 'An authored situation, which arises only where nothing has been sent and nobody was named.',
  },
  {
    id: 'V15',
    statement: 'From 13 September the fighting reaches Vardenis, Goris, Sotk and Jermuk.',
    sources: ['gale'],
    confirmedBy: ['A3', 'A5', 'A7'],
    setting: RECORD,
    wanted: [
      share('runs with fighting at one of them on the first day', DECIDED),
      share('runs with fighting at all four before the end', USUAL),
    ],
    measure: (lab) => [
      percent(record(lab), ({ fought }) =>
        NAMED.some((id) => (fought.get(id) ?? FIRST_DAY) < FIRST_DAY),
      ),
      percent(record(lab), ({ fought }) => NAMED.every((id) => fought.has(id))),
    ],
  },
  {
    id: 'V18',
    statement:
      'In an Armenian crisis Moscow is better served by acting alone than by the alliance.',
    sources: ['gale'],
    confirmedBy: ['A9', 'A22', 'A23'],
    setting: {
      places: ['armenia'],
      play: `a truce offered by Moscow whenever it can be, against each of ${TEXTS.length} texts at the appeal, seen through`,
      seeds: true,
    },
    wanted: [
      {
        of: 'more than the best text is worth to Moscow by its own account at the appeal, mean',
        unit: 'points',
        threshold: { kind: 'above', mark: 0 },
        origin: 'table',
      },
      {
        of: 'more than the best text brings to Moscow’s dimension of the outcome, mean',
        unit: 'points',
        threshold: { kind: 'above', mark: 0 },
        origin: 'table',
      },
    ],
    measure: (lab) => [worthOfActingAlone(lab), bilateralGain(lab)],
    note: 'The first asks what Moscow would do (the reference policy), the second what scores.',
  },
];
