import { describe, expect, test } from 'vitest';
import { outsidersWatch } from '../../../src/engine/outsiders/stance.ts';
import type { GameState } from '../../../src/engine/index.ts';
import { aGame, front, KAZAKHSTAN, outsider, talk } from '../builder.ts';
import { frontCase } from '../front-case.ts';

const ATTACK = frontCase(KAZAKHSTAN, 'interstate');

/** How far an outsider’s concern moves in one turn where something is so, against where it is not. */
function minds(id: string, change: (state: GameState) => void): number {
  const concern = (with_: boolean): number => {
    const { scenario, state } = aGame(ATTACK).open();
    for (const o of state.outsiders) o.concern = 300;
    if (with_) change(state);
    outsidersWatch({ scenario, state, tell: undefined });
    return outsider(state, id).concern;
  };
  return concern(true) - concern(false);
}

describe('where two states fight', () => {
  test('what a name means to the accused is told where it is given, and not once more', () => {
    const named = (state: GameState): void => {
      state.council.decided.push({
        ...talk(5),
        rung: 6,
        names: 'azerbaijan',
        turn: 1,
        decision: 'adopted',
      });
    };
    for (const id of ['azerbaijan', 'turkey', 'west']) expect(minds(id, named)).toBe(0);
  });

  test('the accused minds whoever stands in the way', () => {
    expect(minds('azerbaijan', (s) => void (s.moscow.posted = 2500))).toBeGreaterThan(5);
    expect(minds('china', (s) => void (s.moscow.posted = 2500))).toBe(0);
  });

  test('critics mind the dead and the aggression', () => {
    expect(minds('west', (s) => void (s.theatre.killedThisTurn = 100))).toBeGreaterThan(30);
    expect(minds('west', (s) => void (front(s).intensity = 900))).toBeGreaterThan(3);
    expect(minds('azerbaijan', (s) => void (s.theatre.killedThisTurn = 100))).toBe(0);
  });
});
