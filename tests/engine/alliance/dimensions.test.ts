import { describe, expect, test } from 'vitest';
import { standing, type DimensionId, type GameState } from '../../../src/engine/index.ts';
import { aGame, front, KAZAKHSTAN, member, side } from '../builder.ts';
import { frontCase } from '../front-case.ts';

const ATTACK = frontCase(KAZAKHSTAN, 'interstate');
const QUARREL = frontCase(KAZAKHSTAN, 'border');

function difference(id: DimensionId, change: (state: GameState) => void, base = ATTACK): number {
  const { state } = aGame(base).open();
  const value = (): number => standing(base, state).dimensions.find((d) => d.id === id)?.value ?? 0;
  const before = value();
  change(state);
  return value() - before;
}

describe('the crisis on a front', () => {
  test('weighs the dead of both sides, the first more than the thousandth', () => {
    const dead = (killed: number): number =>
      difference('crisis', (state) => void (state.theatre.killed = killed));
    expect(dead(100)).toBe(-150);
    expect(dead(300)).toBe(-300);
    expect(dead(2000) - dead(1900)).toBeGreaterThan(-20);
  });

  test('falls with the displaced and with ground lost; a fallen government is the ally’s loss', () => {
    expect(difference('crisis', (s) => void (s.theatre.displaced = 60_000))).toBeLessThan(-30);
    expect(
      difference('crisis', (s) => {
        for (const site of s.theatre.sites) site.control = 200;
      }),
    ).toBeLessThan(-80);
    const fall = (s: GameState) => void (s.theatre.incumbent = 'fallen');
    expect(difference('crisis', fall)).toBe(0);
    expect(difference('ally', fall)).toBe(-200);
  });

  test('rises with a truce by its worth, and with the end of the fighting', () => {
    const truce = (strength: number): number =>
      difference('crisis', (s) => {
        front(s).truce = { since: 0, guarantor: null, strength };
      });
    expect(truce(900)).toBeGreaterThan(truce(300));
    expect(difference('crisis', (s) => void (s.theatre.orderRestored = true))).toBeGreaterThan(100);
  });
});

describe('the ally', () => {
  test('is the one attacked; its attacker is not asked', () => {
    expect(difference('ally', (s) => void (member(s, 'armenia').trust += 100))).toBe(62);
    expect(difference('ally', (s) => void (member(s, 'tajikistan').trust += 100))).toBe(0);
  });

  test('is both parties in a quarrel between members, and the one who doubts counts for more', () => {
    const lost = (id: string): number =>
      difference('ally', (s) => void (member(s, id).trust -= 200), QUARREL);
    expect(lost('kyrgyzstan')).toBeLessThan(lost('tajikistan'));
    expect(lost('tajikistan')).toBeLessThan(0);
    const { state } = aGame(QUARREL).open();
    const ally = standing(QUARREL, state).dimensions.find((d) => d.id === 'ally');
    const about = new Set(ally?.because.map((c) => c.about));
    expect(about).toEqual(new Set(['kyrgyzstan', 'tajikistan']));
  });

  test('is lost by anger too', () => {
    expect(difference('ally', (s) => void (member(s, 'armenia').anger = 500))).toBeLessThan(-40);
  });
});

describe('the alliance', () => {
  test('falls with every step on the hedging ladder, most with an empty chair', () => {
    const at = (rung: number): number =>
      difference('alliance', (s) => void (member(s, 'armenia').hedgeRung = rung));
    expect(at(2)).toBeLessThan(0);
    expect(at(4)).toBeLessThan(at(2));
    expect(at(5)).toBeLessThan(at(4) - 60);
  });

  test('falls with a debt that was broken', () => {
    const broken = difference('alliance', (s) => {
      s.debts.push({ to: 'armenia', sorties: 9, delivered: 0, dueHour: 0, outcome: 'broken' });
    });
    expect(broken).toBe(-40);
  });
});

test('outside falls with a rival’s monitors, less where Moscow gave leave', () => {
  const there = (attitude: 'silent' | 'tolerated'): number =>
    difference('outside', (s) => {
      s.monitor = { status: 'deployed', arrivesAt: 0, attitude };
    });
  expect(there('silent')).toBeLessThan(there('tolerated'));
  expect(there('tolerated')).toBeLessThan(0);
});

test('every dimension is the sum of its causes', () => {
  for (const base of [KAZAKHSTAN, ATTACK, QUARREL]) {
    const { state } = aGame(base).open();
    if (base === QUARREL) side(state, 'kyrgyzstan').killed = 40;
    for (const d of standing(base, state).dimensions) {
      const sum = d.because.reduce((all, c) => all + c.amount, 0);
      expect(d.value).toBe(Math.max(0, Math.min(1000, sum)));
    }
  }
});
