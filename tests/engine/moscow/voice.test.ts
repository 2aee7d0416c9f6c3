import { describe, expect, test } from 'vitest';
import { options, type Scenario } from '../../../src/engine/index.ts';
import { act, aGame, go, KAZAKHSTAN, member, moved, outsider, side, told } from '../builder.ts';
import { frontCase } from '../front-case.ts';

const ATTACK = frontCase(KAZAKHSTAN, 'interstate');
const QUARREL = frontCase(KAZAKHSTAN, 'border');

function frames(scenario: Scenario): string[] {
  return options(scenario, aGame(scenario).open().state).flatMap((o) =>
    o.kind === 'act' && o.measure === 'frame' && o.aim !== undefined ? [o.aim] : [],
  );
}

describe('what can be said', () => {
  test('of unrest is who is behind it, of a fight who began it', () => {
    expect(frames(KAZAKHSTAN)).toEqual(['terrorists', 'domestic', 'restraint', 'orchestration']);
    expect(frames(ATTACK)).toEqual(['restraint', 'orchestration', 'aggression']);
  });

  test('is no name where nobody is accused', () => {
    const unnamed = { ...ATTACK, case: { ...ATTACK.case, accused: null, patron: null } };
    expect(frames(unnamed)).toEqual(['restraint', 'orchestration']);
  });
});

describe('how it is heard', () => {
  const heard = (frame: string, scenario = ATTACK) => {
    const game = aGame(scenario)
      .asked()
      .where((state) => {
        member(state, 'armenia').anger = 300;
        for (const o of state.outsiders) o.concern = 300;
      })
      .open();
    return { events: go(game, act('frame', frame)), state: game.state };
  };

  test('“both sides” offends the one attacked and soothes the attacker’s friends', () => {
    const { events } = heard('restraint');
    expect(moved(events, 'armenia.trust')).toBeLessThan(0);
    expect(moved(events, 'armenia.anger')).toBeGreaterThan(0);
    expect(moved(events, 'azerbaijan.concern')).toBeLessThan(0);
  });

  test('naming the culprit does the reverse', () => {
    const { events } = heard('aggression');
    expect(moved(events, 'armenia.trust')).toBeGreaterThan(0);
    expect(moved(events, 'armenia.anger')).toBeLessThan(0);
    expect(moved(events, 'azerbaijan.concern')).toBeGreaterThan(0);
    expect(moved(events, 'side.azerbaijan.drive')).toBeLessThan(0);
  });

  test('naming a member loses its capital', () => {
    const { events, state } = heard('aggression', QUARREL);
    expect(moved(events, 'tajikistan.trust')).toBeLessThan(0);
    expect(moved(events, 'tajikistan.anger')).toBeGreaterThan(0);
    expect(side(state, 'tajikistan').slight).toBeGreaterThan(0);
  });

  test('foreign hands please backers and offend critics', () => {
    const { events } = heard('orchestration', KAZAKHSTAN);
    expect(moved(events, 'west.concern')).toBeGreaterThan(0);
    expect(moved(events, 'china.concern')).toBeLessThan(0);
  });
});

describe('a no', () => {
  const refused = (turnsLater: number) => {
    const game = aGame(ATTACK)
      .asked()
      .where((state) => {
        if (state.request) state.request.turn -= turnsLater;
        outsider(state, 'azerbaijan').concern = 400;
      })
      .open();
    return go(game, act('refuse'));
  };

  test('frees capital and pleases the accused, the more the earlier it comes', () => {
    const early = refused(0);
    const late = refused(2);
    expect(told(early, 'requestRefused')).toHaveLength(1);
    expect(moved(early, 'moscow.capital')).toBeGreaterThan(moved(late, 'moscow.capital'));
    expect(moved(early, 'azerbaijan.concern')).toBeLessThan(moved(late, 'azerbaijan.concern'));
    expect(moved(late, 'azerbaijan.concern')).toBeLessThan(0);
  });

  test('costs the one who asked, and tells the other side that nobody comes', () => {
    const events = refused(0);
    expect(moved(events, 'armenia.trust')).toBe(-90);
    expect(moved(events, 'side.azerbaijan.drive')).toBeGreaterThan(0);
  });
});

describe('a visit', () => {
  test('takes two acts and warms a capital, the second time half as much', () => {
    const game = aGame()
      .where((state) => {
        state.moscow.acts = 9;
        member(state, 'armenia').anger = 300;
      })
      .open();
    const first = go(game, act('visit', 'armenia'));
    expect(game.state.moscow.acts).toBe(7);
    expect(told(first, 'capitalVisited')).toMatchObject([{ member: 'armenia' }]);
    expect(moved(first, 'armenia.anger')).toBeLessThan(0);
    game.state.turn += 1;
    const second = go(game, act('visit', 'armenia'));
    expect(moved(second, 'armenia.trust')).toBe(Math.trunc(moved(first, 'armenia.trust') / 2));
  });

  test('to one party of a quarrel is read in the other capital', () => {
    const game = aGame(QUARREL)
      .where((state) => void (state.moscow.acts = 2))
      .open();
    const events = go(game, act('visit', 'kyrgyzstan'));
    expect(moved(events, 'side.kyrgyzstan.invitation')).toBeGreaterThan(0);
    expect(moved(events, 'side.tajikistan.slight')).toBeGreaterThan(0);
  });
});
