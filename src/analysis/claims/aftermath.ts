/** Claims about 2023 and 2024: the games of the record go on, month by month. */
import { hear, table } from '../../engine/council/session.ts';
import type { Game } from '../../engine/game.ts';
import { HEDGING, type GameState, type HedgeRung, type Scenario } from '../../engine/index.ts';
import { words } from './answers.ts';
import { DECIDED, RARE, share, type Claim, type Setting } from './claim.ts';
import { mean, percent, type Lab, type Place, type PlayedGame } from './lab.ts';
import {
  firstSteps,
  MINSK,
  monthAfter,
  pass,
  sinceRefusal,
  withYears,
  type Years,
} from './years.ts';

/** Days on which the games of September 2022 end. */
const ENDS = { armenia: '2022-11-25', border: '2022-10-16' } as const;
type Start = keyof typeof ENDS;
/** Two years and a month, so that the summit of November 2024 is in them. */
const MONTHS = 25;
const VICTIM = 'armenia';
const SUMMIT = `summit-${MINSK}`;
const GONE = HEDGING.indexOf('leaves');
/** Months after the first refusal in which the signs are to show. */
const FROM = 6;
const TO = 18;

/** The order of the victim's way out. */
const PATH: readonly HedgeRung[] = [
  'skipsDrills',
  'refusesToSign',
  'recallsEnvoy',
  'emptyChair',
  'frozen',
  'stopsPaying',
];

function setting(places: readonly Place[], play: string): Setting {
  return { places, play, seeds: true };
}

const ON: Setting = setting(
  ['armenia'],
  'the acts of the record, then 25 months; the blockade and the offensive of 2023 as appeals that nobody answered',
);

interface Later {
  readonly years: Years;
  /** What became of a text at the summit of November 2023: put off until the victim consents. */
  readonly waits: boolean;
  /** Work with outsiders at the months between which the signs are to show. */
  readonly cooperation: readonly [number, number];
}

/** Puts a text of ordinary business to a copy of the state, and tells whether it waits for the victim. */
function waitsFor(game: Game): boolean {
  const copy: Game = {
    scenario: game.scenario,
    state: structuredClone(game.state),
    tell: undefined,
  };
  const { council } = copy.state;
  council.pending = null;
  table(copy, words(3));
  while (council.waiting.length > 0) hear(copy);
  return council.pending !== null && owes(copy.state);
}

function owes({ council }: GameState): boolean {
  return council.pending?.owed.includes(VICTIM) ?? false;
}

function cooperationOf({ members }: GameState): number {
  return members.find(({ id }) => id === VICTIM)?.cooperation ?? 0;
}

function goOn(scenario: Scenario, start: Start, played: PlayedGame): Later {
  const ends = ENDS[start];
  let waits = false;
  const cooperation: [number, number] = [0, 0];
  const before = sinceRefusal(ends);
  const years = pass(scenario, played, ends, (game, month) => {
    if (month === monthAfter(ends, MINSK)) waits = waitsFor(game);
    if (month === Math.round(FROM - before)) cooperation[0] = cooperationOf(game.state);
    if (month === Math.round(TO - before)) cooperation[1] = cooperationOf(game.state);
  });
  return { years, waits, cooperation };
}

function later(lab: Lab, start: Start): readonly Later[] {
  return lab.once(`years ${start}`, () => {
    const scenario = withYears(lab.world[start], ENDS[start], MONTHS);
    return lab.played(start, 'record').map((game) => goOn(scenario, start, game));
  });
}

/** Months after the first refusal of every drill and summit from which the victim stayed away. */
function absences({ story }: Years, kind: 'drill' | 'summit'): number[] {
  const months: number[] = [];
  for (const { event, month } of story) {
    if (event.kind === 'occasionHeld' && event.absent.includes(VICTIM)) {
      if (event.occasion.startsWith(kind)) months.push(month);
    }
    if (event.kind === 'occasionCancelled' && event.by === VICTIM) months.push(month);
  }
  return months;
}

const inWindow = (month: number | undefined): boolean =>
  month !== undefined && month >= FROM && month <= TO;

function inOrder(years: Years): boolean {
  const first = firstSteps(years, VICTIM);
  const months = PATH.map((rung) => first.get(rung) ?? Number.POSITIVE_INFINITY);
  return months.every((month, i) => month < Infinity && month >= (months[i - 1] ?? 0));
}

function left({ members }: GameState): number {
  return members.filter(({ hedgeRung }) => hedgeRung === GONE).length;
}

function everyone(lab: Lab): readonly Later[] {
  return [...later(lab, 'armenia'), ...later(lab, 'border')];
}

/** The same years with members that need no guarantee against unrest. */
function carefree(lab: Lab): readonly Later[] {
  return lab.once('years carefree', () => {
    const base = lab.world.armenia;
    const members = base.members.map((m) => ({ ...m, need: { ...m.need, unrest: 0 } }));
    const scenario = withYears({ ...base, members }, ENDS.armenia, MONTHS);
    return lab.played('armenia', 'record').map((game) => goOn(scenario, 'armenia', game));
  });
}

function hedging(runs: readonly Later[]): number {
  return mean(
    runs.map(({ years }) => years.state.members.reduce((sum, { hedge }) => sum + hedge, 0) / 5),
  );
}

/** A member that has nothing left to stay for, two years on. */
function despaired(lab: Lab): readonly Later[] {
  return lab.once('years despaired', () => {
    const scenario = withYears(lab.world.armenia, ENDS.armenia, MONTHS);
    return lab.played('armenia', 'record').map((game) => {
      const state = structuredClone(game.state);
      for (const now of state.members)
        if (now.id === VICTIM) Object.assign(now, { trust: 0, hedge: 1000 });
      return goOn(scenario, 'armenia', { ...game, state });
    });
  });
}

export const AFTERMATH: readonly Claim[] = [
  {
    id: 'V21',
    statement:
      'Refused twice, Armenia within six to eighteen months leaves its chair empty, recalls its envoy, skips drills ' +
      'and speaks of other partners.',
    sources: ['hansbury'],
    confirmedBy: ['A39', 'A51', 'A57'],
    setting: ON,
    wanted: [
      share('runs with an empty chair in months 6 to 18', DECIDED),
      share('runs with the envoy recalled in these months', DECIDED),
      share('runs with a drill skipped or called off in these months', DECIDED),
      share('runs in which work with outsiders grows in these months', DECIDED),
    ],
    measure(lab) {
      const runs = later(lab, 'armenia');
      return [
        percent(runs, ({ years }) => absences(years, 'summit').some(inWindow)),
        percent(runs, ({ years }) => inWindow(firstSteps(years, VICTIM).get('recallsEnvoy'))),
        percent(runs, ({ years }) => absences(years, 'drill').some(inWindow)),
        percent(runs, ({ cooperation: [before, after] }) => after > before),
      ];
    },
    note: 'No event stands for the speech; work with outsiders, which grows or does not, stands in for it.',
  },
  {
    id: 'V22',
    statement:
      'The offensive in Karabakh of September 2023 meets no effective Russian or alliance action, and more than ' +
      '100,000 flee.',
    sources: ['hansbury'],
    confirmedBy: ['A52', 'A54', 'A56'],
    setting: setting([], 'not modelled'),
    wanted: [
      {
        of: 'people who flee',
        unit: 'people',
        threshold: { kind: 'above', mark: 100_000 },
        origin: 'table',
      },
    ],
    measure: null,
    note: 'No scenario has Karabakh as a theatre; the months after the record know of it only as a refusal.',
  },
  {
    id: 'V24',
    statement:
      'The summit of November 2023 is held with five of six, and what it decides needs the sixth’s consent afterwards.',
    sources: ['hansbury'],
    confirmedBy: ['A57', 'A58', 'A59'],
    setting: ON,
    wanted: [
      share('runs in which it is held and only Armenia is missing', DECIDED),
      share('runs in which a text put there waits for Armenia’s consent', DECIDED),
    ],
    measure(lab) {
      const runs = later(lab, 'armenia');
      const alone = ({ years }: Later): boolean =>
        years.story.some(
          ({ event }) =>
            event.kind === 'occasionHeld' &&
            event.occasion === SUMMIT &&
            event.absent.join() === VICTIM,
        );
      return [percent(runs, alone), percent(runs, ({ waits }) => waits)];
    },
  },
  {
    id: 'V26',
    statement: 'At that summit the presidency passes from Belarus to Kazakhstan.',
    sources: ['hansbury'],
    confirmedBy: ['I19', 'I29'],
    setting: ON,
    wanted: [share('runs in which it does', DECIDED)],
    measure: (lab) => [
      percent(later(lab, 'armenia'), ({ years }) =>
        years.story.some(
          ({ event, month }) =>
            event.kind === 'chairPassed' &&
            Math.round(month - sinceRefusal(ENDS.armenia)) === monthAfter(ENDS.armenia, MINSK) &&
            event.before === 'belarus' &&
            event.after === 'kazakhstan',
        ),
      ),
    ],
    note: 'The order of the alphabet and who presides at first are data; that Belarus has it by then is the rule.',
  },
  {
    id: 'V27',
    statement: 'A member may leave, as three did in 1999, but it is rare.',
    sources: ['hansbury'],
    confirmedBy: ['I20', 'I23', 'I24'],
    setting: setting(
      ['armenia', 'border'],
      'the acts of the record, then 25 months; and the same with one member that trusts in nothing any more',
    ),
    wanted: [
      share('runs in which a member without any trust leaves', { kind: 'above', mark: 0 }),
      share('runs of the record in which anybody leaves', RARE),
    ],
    measure: (lab) => [
      percent(despaired(lab), ({ years }) => left(years.state) > 0),
      percent(everyone(lab), ({ years }) => left(years.state) > 0),
    ],
  },
  {
    id: 'V38',
    statement:
      'The alliance does not dissolve within two years, because its members value the guarantee against unrest.',
    sources: ['gale'],
    confirmedBy: ['A62', 'I29'],
    setting: setting(
      ['armenia', 'border'],
      'the acts of the record, then 25 months; and the same with members that need no guarantee against unrest',
    ),
    wanted: [
      share(
        'runs in which at most one member has left after 25 months',
        { kind: 'atLeast', mark: 90 },
        'table',
      ),
      {
        of: 'more hedging without that need, mean of members',
        unit: 'points',
        threshold: { kind: 'above', mark: 0 },
        origin: 'beforehand',
      },
    ],
    measure: (lab) => [
      percent(everyone(lab), ({ years }) => left(years.state) <= 1),
      Math.round((hedging(carefree(lab)) - hedging(later(lab, 'armenia'))) * 10) / 10,
    ],
  },
];

/** How the victim's way out goes, rung by rung: a claim of the model card about the rules. */
export const HEDGING_PATH: Claim = {
  id: 'R5',
  statement:
    'One that is refused again and again goes step by step: drills, signature, envoy, chair, frozen, unpaid.',
  sources: ['card'],
  confirmedBy: ['T14', 'A37', 'A51', 'A56', 'A61'],
  setting: ON,
  wanted: [share('runs with all six steps in this order', DECIDED, 'table')],
  measure: (lab) => [percent(later(lab, 'armenia'), ({ years }) => inOrder(years))],
};
