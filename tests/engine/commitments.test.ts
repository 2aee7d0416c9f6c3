import { describe, expect, test } from 'vitest';
import { frontIn } from '../../src/engine/theatre/kind.ts';
import { warningWeight } from '../../src/engine/theatre/sides.ts';
import { callWarning } from '../../src/engine/theatre/tested.ts';
import { METERS, preview, readMeter, type FrontState } from '../../src/engine/index.ts';
import {
  act,
  aGame,
  endTurns,
  games,
  go,
  moved,
  told,
  KAZAKHSTAN,
  type OpenGame,
} from './builder.ts';
import { frontCase } from './front-case.ts';

const ATTACK = aGame(frontCase(KAZAKHSTAN, 'interstate'));
const QUARREL = aGame(frontCase(KAZAKHSTAN, 'border'));

function front(game: OpenGame): FrontState {
  const found = frontIn(game.state);
  if (found === null) throw new Error('no front');
  return found;
}

/** Sum of a meter's moves that name that cause. */
function paid(game: OpenGame, meter: string, factor: string): number {
  return told(game.events, 'meterMoved')
    .filter((e) => e.meter === meter && e.because.some((c) => c.factor === factor))
    .reduce((sum, e) => sum + e.after - e.before, 0);
}

describe('a public warning', () => {
  const warning = act('warn', 'azerbaijan');

  test('works at once', () => {
    const pressed = (warned: boolean): number =>
      games(warned ? ATTACK.doing(warning) : ATTACK, 150).filter((game) => {
        endTurns(game);
        return front(game).sides[0].move === 'press';
      }).length;
    expect(pressed(true)).toBeLessThan(pressed(false) - 15);
  });

  test('is believed less each time it is said', () => {
    const game = ATTACK.doing(warning).open();
    const weigh = (): number => warningWeight({ ...game, tell: undefined }, 0);
    const once = weigh();
    game.state.warnings = 3;
    expect(weigh()).toBeLessThan(once);
    expect(once).toBeGreaterThan(0);
  });

  test('is called by one who presses on, and broken where nothing follows', () => {
    const called = games(ATTACK.doing(warning), 60).filter(
      (game) => told(endTurns(game), 'warningCalled').length > 0,
    );
    expect(called.length).toBeGreaterThan(10);
    for (const game of called) {
      endTurns(game);
      expect(told(game.events, 'warningSettled')[0]?.kept).toBe(false);
      expect(game.state.warning).toBeNull();
      expect(paid(game, 'moscow.standing', 'brokenWord')).toBeLessThanOrEqual(-80);
      expect(paid(game, 'armenia.trust', 'brokenWord')).toBe(-40);
      expect(paid(game, 'belarus.trust', 'brokenWord')).toBe(-15);
    }
  });

  test('is kept by boots at the line', () => {
    const called = games(ATTACK.doing(warning), 60).filter(
      (game) => told(endTurns(game), 'warningCalled').length > 0,
    );
    for (const game of called) {
      go(game, act('postBase', 'line'));
      endTurns(game);
      expect(told(game.events, 'warningSettled')[0]?.kept).toBe(true);
      expect(paid(game, 'moscow.standing', 'delivered')).toBeGreaterThan(0);
    }
  });

  test('costs more to break the second time', () => {
    const price = (warnings: number): number => {
      const game = ATTACK.open();
      game.state.warnings = warnings;
      game.state.warning = { to: 'azerbaijan', turn: 0, called: true };
      endTurns(game);
      return paid(game, 'armenia.trust', 'brokenWord');
    };
    expect(price(2)).toBeLessThan(price(1));
  });

  test('that is called in the last turn is judged there', () => {
    for (const game of games(ATTACK, 20)) {
      game.state.turn = game.scenario.turns.length;
      game.state.warning = { to: 'azerbaijan', turn: game.state.turn, called: true };
      game.state.warnings = 1;
      endTurns(game);
      expect(told(game.events, 'warningSettled')).toHaveLength(1);
    }
  });

  test('to a host that answers an attack is not called', () => {
    const game = QUARREL.doing(act('warn', 'kyrgyzstan')).open();
    const moves = (first: 'press' | 'hold'): boolean => {
      const [one, host] = front(game).sides;
      one.move = first;
      host.move = 'press';
      callWarning({ ...game, tell: undefined });
      return game.state.warning?.called === true;
    };
    expect(moves('press')).toBe(false);
    expect(moves('hold')).toBe(true);
  });

  test('to the host is looked at by the one whom it shields', () => {
    const game = QUARREL.open();
    game.state.warnings = 1;
    game.state.warning = { to: 'kyrgyzstan', turn: 0, called: true };
    endTurns(game);
    expect(paid(game, 'tajikistan.trust', 'brokenWord')).toBe(-40);
    expect(paid(game, 'kyrgyzstan.trust', 'brokenWord')).toBe(-15);
  });

  test('stands once at a time, and goes to those who may press', () => {
    const game = ATTACK.doing(warning).open();
    expect(() => go(game, warning)).toThrow('alreadyWarned');
    expect(() => go(ATTACK.open(), act('warn', 'armenia'))).toThrow('noSuchAim');
    const border = QUARREL.doing(act('warn', 'kyrgyzstan')).open();
    expect(moved(border.events, 'side.kyrgyzstan.slight')).toBeGreaterThan(0);
  });
});

describe('a mechanism for quarrels', () => {
  const wanted = (invitation: number) =>
    QUARREL.where((state) => {
      const found = frontIn(state);
      if (found === null) return;
      found.truce = { since: 0, guarantor: null, strength: 400 };
      for (const side of found.sides) Object.assign(side, { invitation, exhaustion: 300 });
    });

  test('needs a truce, and two who would hear of it', () => {
    expect(() => go(QUARREL.open(), act('proposeMechanism'))).toThrow('noTruce');
    expect(() => go(wanted(200).open(), act('proposeMechanism'))).toThrow('notInvited');
    expect(() => go(ATTACK.open(), act('proposeMechanism'))).toThrow('noSuchAim');
  });

  test('is agreed where both want the alliance in, and lasts', () => {
    const agreed = games(wanted(800), 40).filter(
      (game) => told(go(game, act('proposeMechanism')), 'mechanismAgreed').length > 0,
    );
    expect(agreed.length).toBeGreaterThan(30);
    for (const game of agreed) {
      expect(front(game).mechanism).toBeGreaterThan(400);
      expect(moved(game.events, 'side.tajikistan.drive')).toBeLessThan(-60);
      expect(front(game).truce?.strength).toBeGreaterThan(400);
    }
  });

  test('is declined by name where one does not', () => {
    const answers = games(wanted(330), 60).flatMap((game) =>
      told(go(game, act('proposeMechanism')), 'mechanismDeclined'),
    );
    expect(answers.length).toBeGreaterThan(10);
    expect(answers.every((e) => e.by.length > 0)).toBe(true);
  });

  test('shows in its preview', () => {
    const game = wanted(800).open();
    const meters = preview(game.scenario, game.state, act('proposeMechanism')).map((p) => p.meter);
    expect(meters).toContain('theatre.mechanism');
  });
});

test('meters of a front are read by name, and those of the streets are not there', () => {
  const game = QUARREL.open();
  for (const key of METERS.front) expect(readMeter(game.state, `theatre.${key}`)).toBeDefined();
  for (const key of METERS.side)
    expect(readMeter(game.state, `side.tajikistan.${key}`)).toBeDefined();
  expect(readMeter(game.state, 'theatre.crowds')).toBeUndefined();
  expect(readMeter(game.state, 'side.armenia.drive')).toBeUndefined();
});

test('the two runs of one seed share their luck until a decision parts them', () => {
  const [a, b] = [ATTACK.open('twin'), ATTACK.open('twin')];
  expect(JSON.stringify(a.state)).toBe(JSON.stringify(b.state));
  endTurns(a, 4);
  endTurns(b, 4);
  expect(JSON.stringify(a.state)).toBe(JSON.stringify(b.state));
});
