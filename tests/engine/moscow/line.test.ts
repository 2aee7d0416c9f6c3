import { describe, expect, test } from 'vitest';
import type { Action } from '../../../src/engine/index.ts';
import { act, aGame, causesOf, go, KAZAKHSTAN, moved } from '../builder.ts';
import { frontCase } from '../front-case.ts';

/** What the last of these acts moves. */
function last(...acts: readonly Action[]) {
  const game = aGame()
    .where((state) => {
      Object.assign(state.moscow, { acts: 9, capital: 900 });
    })
    .open();
  return acts.map((action) => go(game, action)).at(-1) ?? [];
}

const BACKS = [act('backIncumbent'), act('frame', 'terrorists')];
const YIELDS = [act('urgeConcessions'), act('frame', 'domestic')];

describe('Moscow’s line on unrest', () => {
  test('costs every capital’s trust, and outsiders’ patience, where it is crossed, in either order', () => {
    for (const [first, second] of [
      [BACKS[0], YIELDS[0]],
      [YIELDS[0], BACKS[0]],
      [BACKS[1], YIELDS[1]],
    ]) {
      if (!first || !second) continue;
      const events = last(first, second);
      for (const meter of ['kazakhstan.trust', 'armenia.trust', 'west.concern', 'china.concern'])
        expect(causesOf(events, meter), meter).toContain('mixedSignals');
      expect(moved(events, 'belarus.trust')).toBeLessThan(0);
    }
  });

  test('costs nothing where it is kept', () => {
    for (const kept of [BACKS, YIELDS])
      expect(causesOf(last(...kept), 'armenia.trust')).not.toContain('mixedSignals');
  });

  test('is believed half once both were taken', () => {
    const settled = (...before: readonly Action[]): number => {
      const events = last(...before, act('backIncumbent'));
      const because = events.flatMap((e) =>
        e.kind === 'meterMoved' && e.meter === 'theatre.split' ? e.because : [],
      );
      return because.reduce((sum, c) => sum + (c.factor === 'guaranteeSeen' ? c.amount : 0), 0);
    };
    expect(settled(act('urgeConcessions'))).toBeGreaterThan(settled() * 0.6);
    expect(settled()).toBeLessThan(0);
  });

  test('is no matter of a front', () => {
    const front = frontCase(KAZAKHSTAN, 'interstate');
    const game = aGame(front).open();
    go(game, act('frame', 'orchestration'));
    const events = go(game, act('frame', 'restraint'));
    expect(causesOf(events, 'armenia.trust')).not.toContain('mixedSignals');
  });
});
