import { expect, test } from 'vitest';
import { nextStep } from '../../src/desk/situation/next-step.ts';
import { costNow, rowsOf, whyClosed } from '../../src/desk/situation/act-rows.ts';
import type { ActOption, TurnSpan } from '../../src/engine/index.ts';
import { builtIn } from '../../src/scenario/index.ts';
import { openText } from '../../src/text/node.ts';
import { aSession } from './a-session.ts';

const text = openText('en');
const scenario = await builtIn('kazakhstan-2022');
const ways = {
  onCouncil: () => undefined,
  onDebrief: () => undefined,
  onCommitted: () => undefined,
  onSkip: () => undefined,
};

test.each([
  [12, 'night', 'Play the night'],
  [12, 'morning', 'Play the morning'],
  [24, 'day', 'Play the day'],
  [72, 'day', 'Play the 3 days'],
  [168, 'day', 'Play the week'],
] as const)('a turn of %d hours (%s): %s', (hours, part, words) => {
  const span: TurnSpan = { at: 0, hours, part, date: '2022-01-02' };
  const session = aSession({ scenario: { ...scenario, turns: [span] }, text });
  expect(nextStep(session, undefined, ways).words).toBe(words);
});

const visit: ActOption = {
  kind: 'act',
  measure: 'visit',
  aim: 'belarus',
  group: 'capitals',
  cost: { capital: 25, acts: 2, sorties: 0, forces: 0 },
  closed: { reason: 'noActsLeft' },
};

test('an act that needs two says so where one is left', () => {
  const session = aSession({ scenario, text });
  const { moscow } = session.state;
  const left = (acts: number) => ({
    ...session,
    state: { ...session.state, moscow: { ...moscow, acts } },
  });
  expect(whyClosed(visit, left(1))).toBe('It needs 2 acts; 1 is left this turn.');
  expect(whyClosed(visit, left(0))).toBe('No acts are left this turn.');
});

test('what was done this turn says that it opens again, what is done for good does not', () => {
  const session = aSession({ scenario, text });
  const said = { ...visit, closed: { reason: 'alreadySaid' } } as const;
  expect(whyClosed(said, session)).toMatch(/open again next turn/);
  expect(whyClosed({ ...said, measure: 'frame' }, session)).not.toMatch(/open again/);
  const done = { ...visit, closed: { reason: 'alreadyDone' } } as const;
  expect(whyClosed(done, session)).not.toMatch(/open again/);
});

test('a delivery is listed with what it will fly, not with the least', () => {
  const session = aSession({ scenario, text });
  const state = {
    ...session.state,
    moscow: { ...session.state.moscow, sorties: 14 },
    debts: [{ to: 'armenia', sorties: 20, delivered: 11, dueHour: 12, outcome: 'open' }],
  } as const;
  const cost = { capital: 5, acts: 1, sorties: 4, forces: 0 };
  expect(
    costNow(cost, 'deliver', { ...session, state: { ...state, debts: [...state.debts] } }),
  ).toEqual({
    ...cost,
    sorties: 9,
  });
});

test('aims that take different prices are told one by one', () => {
  const away: ActOption = { ...visit, measure: 'postBase', aim: 'line', closed: null };
  const back: ActOption = { ...away, aim: 'barracks', cost: { ...visit.cost, capital: 0 } };
  expect(rowsOf([away, back], 'capitals')).toMatchObject([{ costsDiffer: true }]);
  expect(rowsOf([away], 'capitals')).toMatchObject([{ costsDiffer: false }]);
});

test('what decides something waits for a question that is asked first, the way to the Council does not', () => {
  const asked = aSession({ scenario, text }, { asked: true });
  expect(nextStep(asked, undefined, ways).waits).toBe(true);
  expect(nextStep(asked, visit, ways).waits).toBe(true);
  expect(nextStep(aSession({ scenario, text }), undefined, ways).waits).toBe(false);
  const sitting = { ...asked, state: { ...asked.state, phase: 'council' as const } };
  expect(nextStep(sitting, undefined, ways).waits).toBeUndefined();
});
