import { expect, test } from 'vitest';
import type { GameState } from '../../../src/engine/index.ts';
import { KAZAKHSTAN, member, told } from '../builder.ts';
import { frontCase } from '../front-case.ts';
import { overMonths, pass } from './years.ts';

const ATTACK = frontCase(KAZAKHSTAN, 'interstate');
const YEAR = overMonths(ATTACK, 12, []);

const rallies = (id: string, change: (state: GameState) => void, months = YEAR): number => {
  let count = 0;
  for (let i = 0; i < 40; i += 1) {
    const { events } = pass(months, `march-${i}`, (state, month) => {
      if (month === 1) change(state);
    });
    count += told(events, 'rallyHeld').filter((e) => e.member === id).length;
  }
  return count;
};

test('people march where opinion is low, the regime open and the disappointment fresh', () => {
  const angry = (id: string) => (state: GameState) => {
    Object.assign(member(state, id), { opinion: 200, anger: 500 });
  };
  expect(rallies('armenia', angry('armenia'))).toBeGreaterThan(40);
  // The same anger in a closed regime, and the same opinion without a disappointment.
  expect(rallies('tajikistan', angry('tajikistan'))).toBe(0);
  expect(
    rallies('armenia', (state) => {
      member(state, 'armenia').opinion = 200;
      state.request = { by: 'armenia', also: null, turn: 0, hour: -999, answered: 'accepted' };
    }),
  ).toBe(0);
});

test('a march unsettles the government and pushes it a little', () => {
  const { events } = pass(YEAR, 'march-1', (state, month) => {
    if (month === 1) Object.assign(member(state, 'armenia'), { opinion: 150, anger: 700 });
  });
  expect(told(events, 'rallyHeld').length).toBeGreaterThan(0);
  const caused = told(events, 'meterMoved').filter((e) =>
    e.because.some((c) => c.factor === 'rally' && c.from?.event === 'rallyHeld'),
  );
  expect(new Set(caused.map((e) => e.meter))).toEqual(
    new Set(['armenia.stability', 'armenia.hedge']),
  );
});

test('it is news once in two weeks at most', () => {
  const days = Array.from({ length: 28 }, (_, i) => ({
    at: i * 24,
    hours: 24,
    date: '2022-09-13',
    part: 'day' as const,
  }));
  const month = { ...ATTACK, turns: days, calendar: [] };
  const { events } = pass(month, 'daily', (state) => {
    Object.assign(member(state, 'armenia'), { opinion: 50, anger: 900 });
  });
  const held = told(events, 'rallyHeld').filter((e) => e.member === 'armenia').length;
  expect(held).toBeGreaterThan(0);
  expect(held).toBeLessThanOrEqual(3);
});

test('opinion returns by a twentieth a month to what it was', () => {
  const { state } = pass(overMonths(ATTACK, 1, []), 'one-month', (now) => {
    member(now, 'belarus').opinion = 350;
  });
  const before = ATTACK.members.find((m) => m.id === 'belarus')?.opinion ?? 0;
  expect(member(state, 'belarus').opinion).toBe(350 + Math.round((before - 350) / 20));
});
