import { expect, test } from 'vitest';
import { dueOf, type Due } from '../../src/desk/situation/due.ts';
import { dueWords } from '../../src/desk/situation/due-strip.tsx';
import type { GameState, MeasureId, Option, Scenario } from '../../src/engine/index.ts';
import { openText } from '../../src/text/node.ts';
import { aSession } from './a-session.ts';
import { FRONT, frontState } from './a-front.ts';

const text = openText('en');
const FREE = { capital: 0, acts: 1, sorties: 0, forces: 0 };

function open(measure: MeasureId, closed: Option['closed'] = null): Option {
  return { kind: 'act', measure, group: 'bilateral', cost: FREE, closed };
}

function due(
  changes: Partial<GameState>,
  options: readonly Option[] = [],
  scenario: Scenario = FRONT,
): Due[] {
  return dueOf({ scenario, state: frontState({ occasions: [], ...changes }), options });
}

const quiet = frontState().moscow;
const NO_WAR = { ...quiet, frontDemand: 0 };

test('where nothing was begun nothing is due', () => {
  expect(due({ moscow: NO_WAR })).toEqual([]);
});

test('a warning that was called comes first and leads to what would show that it was meant', () => {
  const list = due(
    {
      moscow: { ...NO_WAR, frontDemand: 4, sorties: 10 },
      warning: { to: 'azerbaijan', turn: 1, called: true },
      debts: [{ to: 'armenia', sorties: 20, delivered: 8, dueHour: 12, outcome: 'open' }],
    },
    [open('postBase', { reason: 'noBase' }), open('peacekeepers'), open('deliver')],
  );
  expect(list.map(({ kind, act }) => [kind, act])).toEqual([
    ['warning', 'peacekeepers'],
    ['debt', 'deliver'],
    ['front', undefined],
  ]);
});

test('where troops stand already a called warning has its answer', () => {
  const list = due(
    {
      moscow: { ...NO_WAR, posted: 800 },
      warning: { to: 'azerbaijan', turn: 1, called: true },
    },
    [open('peacekeepers')],
  );
  expect(list).toMatchObject([{ kind: 'warning', boots: true, act: undefined, pressing: false }]);
});

test('a report that is here is answered, one that is under way is only announced', () => {
  const mission = {
    sentTurn: 1,
    dueHour: 24,
    admitted: [],
    refused: [],
    landedTurn: 0,
    answer: null,
  };
  const options = [open('answerReport')];
  expect(due({ moscow: NO_WAR, mission }, options)).toMatchObject([
    { kind: 'reportComes', act: undefined, pressing: false },
  ]);
  expect(due({ moscow: NO_WAR, mission: { ...mission, landedTurn: 1 } }, options)).toMatchObject([
    { kind: 'report', act: 'answerReport', pressing: true },
  ]);
  const answered = { ...mission, landedTurn: 1, answer: 'bury' as const };
  expect(due({ moscow: NO_WAR, mission: answered }, options)).toEqual([]);
});

test('the front presses only where too little lift is left for it', () => {
  const front = (sorties: number) => due({ moscow: { ...NO_WAR, frontDemand: 14, sorties } })[0];
  expect(front(22)).toMatchObject({ kind: 'front', short: 0, pressing: false });
  expect(front(10)).toMatchObject({ kind: 'front', short: 4, pressing: true });
});

test('settled debts and drills that are past are not due', () => {
  const calendar = [
    { id: 'drill', turn: 1, kind: 'drill', host: 'kyrgyzstan' },
    { id: 'summit', turn: 3, kind: 'summit', host: 'armenia' },
  ] as const;
  const list = due(
    {
      moscow: NO_WAR,
      debts: [{ to: 'armenia', sorties: 20, delivered: 20, dueHour: 12, outcome: 'kept' }],
      occasions: [
        { id: 'drill', status: 'cancelled', absent: [] },
        { id: 'summit', status: 'ahead', absent: [] },
      ],
    },
    [],
    { ...FRONT, calendar },
  );
  expect(list).toMatchObject([{ kind: 'occasion', id: 'summit', turn: 3 }]);
});

test('each line says by when', () => {
  const session = aSession({ scenario: FRONT, text, state: frontState() });
  const debt: Due = {
    kind: 'debt',
    to: 'armenia',
    delivered: 8,
    sorties: 20,
    turn: 2,
    act: 'deliver',
    pressing: true,
  };
  expect(dueWords(session, debt)).toMatch(/Armenia .*8 of 20.*next turn\.$/);
  expect(dueWords(session, { ...debt, turn: 5 })).toMatch(/by turn 5\.$/);
});

const UNIT = { nation: 'russia', pledged: 1800, ready: 1800, enRoute: 0, landed: 0, home: 0 };

function contingent(airlift: 'waits' | 'surge', ready: number): GameState['contingent'] {
  return {
    mandate: 'council',
    size: 2500,
    days: 14,
    task: 'guard',
    near: 0,
    formedAt: 0,
    arrivedAt: null,
    airlift,
    units: [
      { ...UNIT, ready, ratified: true, attempts: 0 },
      { ...UNIT, nation: 'kyrgyzstan', pledged: 150, ready: 0, ratified: false, attempts: 1 },
    ],
    announcedAt: null,
    leavesAt: null,
    leaving: false,
    gone: false,
  };
}

test('troops that were agreed and are not ordered to fly press, and lead to the airlift', () => {
  const list = due({ moscow: NO_WAR, contingent: contingent('waits', 1800) }, [open('airlift')]);
  expect(list).toEqual([{ kind: 'airlift', troops: 1950, act: 'airlift', pressing: true }]);
  expect(
    dueWords(aSession({ scenario: FRONT, text, state: frontState() }), list[0] as Due),
  ).toContain('1,950');
});

test('troops that fly already are not pressed for', () => {
  expect(due({ moscow: NO_WAR, contingent: contingent('surge', 1800) }, [open('airlift')])).toEqual(
    [],
  );
});
