/** Errors of the two articles that the model must not have taken over. */
import type { GameState, Scenario } from '../../engine/index.ts';
import { sentTroops } from './answers.ts';
import { DECIDED, share, USUAL, type Claim, type Setting, type Wanted } from './claim.ts';
import { inArmeniaProper } from './ground.ts';
import { percent, type Lab, type Place } from './lab.ts';

const EVERYWHERE: readonly Place[] = ['kazakhstan', 'armenia', 'border'];
const NONE = { kind: 'atMost', mark: 0 } as const;
const HOST = 'kazakhstan';

function read(places: readonly Place[], play: string): Setting {
  return { places, play, seeds: false };
}

function count(of: string): Wanted {
  return { of, unit: 'count', threshold: NONE, origin: 'table' };
}

/** Sites outside that somebody may fight for: those that mean something as ground. */
function outside({ theatre }: Scenario): number {
  return theatre.sites.filter(({ at, weight }) => weight > 0 && !inArmeniaProper(at)).length;
}

/** Turn in which the order to kill was given, or never. */
function lethal({ flags }: GameState): number {
  return flags.find(({ id }) => id === 'lethalOrder')?.turn ?? Number.POSITIVE_INFINITY;
}

/** True where the order came first; an appeal opens a turn, an order is given while it runs. */
function orderFirst(state: GameState): boolean {
  return lethal(state) < (state.request?.turn ?? Number.POSITIVE_INFINITY);
}

function kazakh(lab: Lab): GameState[] {
  return (['record', 'passive'] as const).flatMap((policy) =>
    lab.played('kazakhstan', policy).map(({ state }) => state),
  );
}

/** Everything that a scenario says to its reader. */
function texts({
  briefing,
  situations,
  record,
  recordOutcome,
  calendar,
  names,
}: Scenario): string[] {
  return [
    briefing.summary,
    ...[...briefing.paragraphs, ...briefing.stakes].flatMap((s) => [s.text, s.contested]),
    ...situations.flatMap((s) => [s.title, s.text, s.inRecord ?? '']),
    ...record.map((entry) => entry.text),
    recordOutcome.text,
    ...calendar.map(({ id }) => names[id] ?? id),
  ];
}

function passages(lab: Lab, is: (text: string) => boolean): number {
  return EVERYWHERE.flatMap((place) => texts(lab.world[place])).filter(is).length;
}

/** A sentence that puts a summit into Dushanbe. */
function dushanbeSummit(text: string): boolean {
  return text.split(/[.;]/).some((s) => /summit/i.test(s) && /Dushanbe/.test(s));
}

function dateOfTurn(scenario: Scenario, turn: number): string {
  return scenario.turns[turn - 1]?.date ?? '';
}

/** Date at an hour: that of the turn which has begun by then. */
function dateAt({ turns }: Scenario, hour: number): string {
  return turns.findLast(({ at }) => at <= hour)?.date ?? '';
}

/** True where the first troops landed on a later day than that of the appeal. */
function nextDay(scenario: Scenario, { contingent, request }: GameState): boolean {
  const landed = contingent?.arrivedAt ?? null;
  if (landed === null || request === null) return false;
  return dateAt(scenario, landed) > dateAt(scenario, request.hour);
}

export const TRAPS: readonly Claim[] = [
  {
    id: 'E1',
    statement:
      'The fighting of September 2022 is in Armenia proper, not in Karabakh as one article has it.',
    sources: ['hansbury'],
    confirmedBy: ['A3', 'A7'],
    setting: read(['armenia'], 'the sites of the scenario'),
    wanted: [count('sites outside Armenia’s outline')],
    measure: (lab) => [outside(lab.world.armenia)],
  },
  {
    id: 'E2',
    statement:
      'The order to kill without warning does not come before the appeal, as one article has it.',
    sources: ['hansbury'],
    confirmedBy: ['K1', 'K5', 'K23'],
    setting: {
      places: ['kazakhstan'],
      play: 'the acts of the record, and no act at all',
      seeds: true,
    },
    wanted: [share('runs without an order before the appeal', DECIDED)],
    measure: (lab) => [percent(kazakh(lab), (state) => !orderFirst(state))],
  },
  {
    id: 'E3',
    statement: 'Armenia appeals on 13 September, not on the 14th as one article has it.',
    sources: ['gale'],
    confirmedBy: ['A1', 'A4', 'A6'],
    setting: { places: ['armenia'], play: 'the acts of the record', seeds: true },
    wanted: [share('runs with the appeal on the 13th', DECIDED)],
    measure: (lab) => [
      percent(
        lab.played('armenia', 'record'),
        ({ state }) => dateOfTurn(lab.world.armenia, state.request?.turn ?? 0) === '2022-09-13',
      ),
    ],
  },
  {
    id: 'E4',
    statement:
      'There was no summit in Dushanbe in April 2021, as one article has it: ministers and secretaries met.',
    sources: ['gale'],
    confirmedBy: ['T8', 'T9'],
    setting: read(EVERYWHERE, 'calendars and texts of the scenarios'),
    wanted: [count('sentences that put a summit into Dushanbe')],
    measure: (lab) => [passages(lab, dushanbeSummit)],
  },
  {
    id: 'E5',
    statement: 'Article 4 is the treaty’s and not the charter’s, as one article has it.',
    sources: ['gale'],
    confirmedBy: ['I1', 'I4'],
    setting: read(EVERYWHERE, 'texts of the scenarios'),
    wanted: [count('passages that give the article to the charter')],
    measure: (lab) => [
      passages(lab, (text) => /Charter[’']?s? Article|Article (4|IV) of the [Cc]harter/.test(text)),
    ],
  },
  {
    id: 'E6',
    statement:
      'Troops land on the day after the appeal, not on the same day as one article has it.',
    sources: ['hansbury'],
    confirmedBy: ['K2', 'K4', 'K13'],
    setting: { places: ['kazakhstan'], play: 'the acts of the record', seeds: true },
    wanted: [share('runs with troops in which they land on a later date', USUAL)],
    measure: (lab) => [
      percent(
        lab
          .played('kazakhstan', 'record')
          .map(({ state }) => state)
          .filter(sentTroops),
        (state) => nextDay(lab.world.kazakhstan, state),
      ),
    ],
  },
  {
    id: 'E7',
    statement: 'The dead of January were not protesters alone, as one article has it.',
    sources: ['hansbury'],
    confirmedBy: ['K17', 'K18', 'K19'],
    setting: read(['kazakhstan'], 'the outcome of the record as the debrief tells it'),
    wanted: [
      {
        of: 'mentions of the security forces’ dead',
        unit: 'count',
        threshold: { kind: 'atLeast', mark: 1 },
        origin: 'beforehand',
      },
    ],
    measure: ({ world }) => [world[HOST].recordOutcome.text.match(/security forces/g)?.length ?? 0],
  },
];
