import { describe, expect, test } from 'vitest';
import { closed, type Action, type MeasureId } from '../../../src/engine/index.ts';
import {
  act,
  aGame,
  endTurns,
  force,
  go,
  moved,
  streets,
  told,
  type OpenGame,
} from '../builder.ts';

/** Why an act is closed now, or null. */
function why(game: OpenGame, measure: MeasureId, aim?: string): string | null {
  return closed(game.scenario, game.state, act(measure, aim))?.reason ?? null;
}

const landed = (): OpenGame => {
  const game = aGame().adopted(force()).doing(act('airlift', 'surge')).open();
  endTurns(game, 3);
  return game;
};

describe('orders to the contingent', () => {
  test('are closed while there is none', () => {
    const game = aGame().asked().open();
    expect(why(game, 'airlift', 'surge')).toBe('noContingent');
    expect(why(game, 'guardFirst', 'airport')).toBe('noContingent');
    expect(why(game, 'changeTask', 'police')).toBe('noContingent');
    expect(why(game, 'setDate', '2')).toBe('noContingent');
    expect(why(game, 'withdraw')).toBe('noContingent');
  });

  test('airlift sets the pace', () => {
    const game = aGame().adopted(force()).open();
    expect(game.state.contingent?.airlift).toBe('waits');
    go(game, act('airlift', 'steady'));
    expect(told(endTurns(game), 'transportDeparted').length).toBeGreaterThan(0);
    expect(why(game, 'airlift', 'steady')).toBe('sameAsNow');
  });

  test('guardFirst sends those who land to one site before the others', () => {
    const guards = (first: readonly Action[], id: string): number => {
      const game = aGame()
        .adopted(force())
        .doing(act('airlift', 'surge'), ...first)
        .open();
      endTurns(game);
      return game.state.theatre.sites.find((s) => s.id === id)?.guards ?? -1;
    };
    const choose = [act('guardFirst', 'vital-sites')];
    expect(guards([], 'airport')).toBe(400);
    expect(guards(choose, 'airport')).toBe(0);
    expect(guards(choose, 'vital-sites')).toBeGreaterThan(guards([], 'vital-sites'));
  });

  test('changeTask to police needs a mandate for it; back to guarding is always allowed', () => {
    expect(why(landed(), 'changeTask', 'police')).toBe('mandateForbids');
    const game = aGame()
      .adopted(force({ task: 'police' }))
      .doing(act('changeTask', 'guard'))
      .open();
    expect(game.state.contingent?.task).toBe('guard');
    expect(why(game, 'changeTask', 'police')).toBeNull();
    expect(told(go(game, act('changeTask', 'police')), 'taskChanged')).toMatchObject([
      { task: 'police' },
    ]);
  });

  test('setDate needs troops on the ground, calms the host’s fear, and tells waverers how long to wait', () => {
    expect(why(aGame().adopted(force()).open(), 'setDate', '2')).toBe('nothingLanded');
    const game = landed();
    streets(game.state).split = 600;
    const events = go(game, act('setDate', '2'));
    expect(moved(events, 'kazakhstan.fear')).toBe(-20);
    expect(moved(events, 'theatre.split')).toBe(45);
    expect(why(game, 'setDate', '5')).toBe('alreadyDone');
    const calm = landed();
    Object.assign(calm.state.theatre, { split: 300, crowds: 200 });
    expect(moved(go(calm, act('setDate', '2')), 'theatre.split')).toBe(0);
  });

  test('withdraw before order is back breaks a word; after it, it does not', () => {
    const early = landed();
    early.state.theatre.orderRestored = false;
    const events = go(early, act('withdraw'));
    expect(moved(events, 'kazakhstan.trust')).toBe(-60);
    expect(moved(events, 'moscow.standing')).toBe(-50);
    expect(told(endTurns(early), 'withdrawalBegan')).toHaveLength(1);
    const late = landed();
    late.state.theatre.orderRestored = true;
    expect(moved(go(late, act('withdraw')), 'kazakhstan.trust')).toBe(0);
  });
});
