import { describe, expect, test } from 'vitest';
import { act, aGame, causesOf, endTurns, front, go, KAZAKHSTAN, moved, told } from '../builder.ts';
import { frontCase } from '../front-case.ts';

const ATTACK = frontCase(KAZAKHSTAN, 'interstate');

describe('one pool of lift', () => {
  test('the front asks by the burden and the length of the turn', () => {
    const { state } = aGame(ATTACK).open();
    expect(state.moscow.frontDemand).toBe(4);
    const long = { ...ATTACK, turns: ATTACK.turns.map((t) => ({ ...t, hours: 48 })) };
    expect(aGame(long).open().state.moscow.frontDemand).toBe(16);
  });

  test('nothing is asked where there is no war', () => {
    expect(aGame().open().state.moscow.frontDemand).toBe(0);
    const peace = { ...ATTACK, war: null };
    expect(
      aGame(peace)
        .with({ means: { burden: 300 } })
        .open().state.moscow.frontDemand,
    ).toBe(0);
  });

  test('what is left is enough while nothing else flies, and nobody speaks of it', () => {
    const game = aGame(ATTACK).open();
    const events = endTurns(game);
    expect(told(events, 'frontServed')).toEqual([]);
  });

  test('what flies elsewhere is missed, and the war weighs more for it', () => {
    const missing = aGame(ATTACK)
      .asked()
      .where((state) => void (state.moscow.sorties = 2))
      .open();
    const events = endTurns(missing);
    expect(told(events, 'frontServed')[0]).toMatchObject({ asked: 4, given: 2 });
    const because = told(events, 'meterMoved')
      .filter((e) => e.meter === 'moscow.burden')
      .flatMap((e) => e.because);
    expect(because.some((c) => c.factor === 'war' && c.amount > 0)).toBe(true);
  });

  test('all of it missing is worse than half', () => {
    const toll = (sorties: number): number => {
      const game = aGame(ATTACK)
        .where((state) => void (state.moscow.sorties = sorties))
        .open('one-seed');
      return moved(endTurns(game), 'moscow.burden');
    };
    expect(toll(0)).toBeGreaterThan(toll(2));
    expect(toll(2)).toBeGreaterThan(toll(4));
  });
});

test('base troops at the line are not free for anything else', () => {
  const forces = (posted: number): number => {
    const game = aGame(ATTACK)
      .where((state) => void (state.moscow.posted = posted))
      .open('base');
    endTurns(game);
    return game.state.moscow.forces;
  };
  expect(forces(2500)).toBeLessThan(forces(0));
});

test('a long turn brings more capital back than a short one', () => {
  const back = (hours: number): number => {
    const scenario = { ...ATTACK, turns: ATTACK.turns.map((t) => ({ ...t, hours })) };
    const game = aGame(scenario)
      .with({ means: { capital: 300 } })
      .open('long');
    go(game, act('soundOut', 'armenia'));
    return moved(endTurns(game), 'moscow.capital');
  };
  expect(back(336)).toBeGreaterThan(back(12));
});

test('while a truce of Moscow’s stands nobody says that it leaves an appeal unanswered', () => {
  const lost = (guarantor: string | null): boolean => {
    const game = aGame(ATTACK)
      .asked()
      .where((state) => {
        front(state).truce = { since: 0, guarantor, strength: 1000 };
        for (const side of front(state).sides) Object.assign(side, { drive: 0, move: 'hold' });
      })
      .open();
    return causesOf(endTurns(game, 2), 'moscow.standing').includes('answerAwaited');
  };
  expect(lost(null)).toBe(true);
  expect(lost(ATTACK.moscow)).toBe(false);
});
