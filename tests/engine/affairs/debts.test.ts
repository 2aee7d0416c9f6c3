import { describe, expect, test } from 'vitest';
import { closed } from '../../../src/engine/index.ts';
import { deliveredShare } from '../../../src/engine/affairs/debts.ts';
import { act, aGame, endTurns, go, member, moved, told } from '../builder.ts';
import { ATTACK, words } from '../case-september.ts';

const promised = aGame(ATTACK).adopted(words(5));
const DELIVER = act('deliver');

describe('promised help', () => {
  test('is paid from this turn’s lift, as far as it goes', () => {
    const game = promised.open();
    const before = game.state.moscow.sorties;
    const [paid] = told(go(game, DELIVER), 'debtPaid');
    expect(paid?.sorties).toBeGreaterThanOrEqual(4);
    expect(game.state.moscow.sorties).toBe(before - (paid?.sorties ?? 0));
    expect(deliveredShare(game.state, 'armenia')).toBeGreaterThan(0);
    expect(deliveredShare(game.state, 'belarus')).toBe(-1);
  });

  test('cannot be paid where nothing is owed, or without lift', () => {
    expect(closed(ATTACK, aGame(ATTACK).open().state, DELIVER)?.reason).toBe('nothingOwed');
    const grounded = promised.where((state) => {
      state.moscow.sorties = 3;
    });
    expect(closed(ATTACK, grounded.open().state, DELIVER)?.reason).toBe('noLift');
  });

  test('delivered in full is believed and seen', () => {
    const game = promised
      .where((state) => {
        state.moscow.sorties = 40;
        member(state, 'armenia').anger = 300;
      })
      .open();
    const events = go(game, DELIVER);
    expect(told(events, 'debtSettled')).toMatchObject([{ to: 'armenia', kept: true }]);
    expect(moved(events, 'armenia.trust')).toBeGreaterThan(30);
    expect(moved(events, 'armenia.anger')).toBeLessThan(-40);
    expect(moved(events, 'moscow.standing')).toBeGreaterThan(10);
    expect(closed(ATTACK, game.state, DELIVER)?.reason).toBe('nothingOwed');
  });

  test('that never comes is remembered, by others too; half of it, half as much', () => {
    const broken = (delivered: number): number[] => {
      const game = promised
        .where((state) => {
          const [debt] = state.debts;
          if (debt) debt.delivered = delivered;
        })
        .open();
      const events = endTurns(game, 12);
      expect(told(events, 'debtSettled')).toMatchObject([{ kept: false }]);
      return ['armenia.trust', 'moscow.standing', 'belarus.trust'].map((meter) =>
        told(events, 'meterMoved')
          .filter((e) => e.meter === meter && e.because[0]?.factor === 'debtBroken')
          .reduce((sum, e) => sum + e.after - e.before, 0),
      );
    };
    const [trust = 0, standing = 0, elsewhere = 0] = broken(0);
    expect(trust).toBeLessThan(-60);
    expect(standing).toBeLessThan(-40);
    expect(elsewhere).toBeLessThan(0);
    expect(broken(12)[0]).toBe(Math.trunc(trust / 2));
  });

  test('again and again is worth half as much each time, and a second package adds to an open debt', () => {
    const kept = (before: number): number => {
      const game = promised
        .where((state) => {
          state.moscow.sorties = 40;
          for (let i = 0; i < before; i += 1)
            state.debts.unshift({
              to: 'armenia',
              sorties: 24,
              delivered: 24,
              dueHour: 0,
              outcome: 'kept',
            });
        })
        .open();
      const events = go(game, DELIVER);
      return told(events, 'meterMoved')
        .filter((e) => e.meter === 'armenia.trust' && e.because[0]?.factor === 'debtKept')
        .reduce((sum, e) => sum + e.after - e.before, 0);
    };
    expect([kept(0), kept(1), kept(2)]).toEqual([45, 22, 11]);
    const twice = promised.adopted(words(5)).open().state.debts;
    expect(twice.map((d) => [d.sorties, d.outcome])).toEqual([[48, 'open']]);
  });

  test('takes from Moscow’s own stocks, and alarms the accused', () => {
    const game = promised.where((state) => void (state.moscow.sorties = 40)).open();
    const events = go(game, DELIVER);
    expect(moved(events, 'moscow.forces')).toBe(-20);
    expect(moved(events, 'azerbaijan.concern')).toBeGreaterThan(30);
    endTurns(game, 6);
    expect(game.state.moscow.forces).toBeLessThanOrEqual(ATTACK.means.forces - 20);
  });
});
