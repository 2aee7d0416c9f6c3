import { describe, expect, test } from 'vitest';
import type { VoteChoice } from '../../../src/engine/index.ts';
import { act, endTurns, force, hearAll, go, KAZAKHSTAN, member, told } from '../builder.ts';
import { asked } from '../case-september.ts';

/** A promise to Belarus, then a session in which the others answer so and Tajikistan speaks last, with a yes. */
function session(answers: Readonly<Record<string, VoteChoice>>) {
  const game = asked(KAZAKHSTAN, 'kazakhstan')
    .doing(act('promise', 'belarus'))
    .tabling(force())
    .open();
  Object.assign(member(game.state, 'tajikistan'), { alignment: 1000, leaning: 900 });
  game.state.council.waiting = ['tajikistan'];
  game.state.council.votes = ['armenia', 'belarus', 'kazakhstan', 'kyrgyzstan'].map((id) => ({
    member: id,
    choice: answers[id] ?? 'consent',
  }));
  return game;
}

describe('a promise', () => {
  test('is redeemed by a yes to a text that stands', () => {
    const game = session({});
    const events = hearAll(game);
    expect(member(game.state, 'belarus').promised).toBe(0);
    expect(told(events, 'meterMoved').filter((e) => e.meter === 'moscow.capital')).toEqual([]);
  });

  test('stays owed after a yes to a text that fell, and the decision says so', () => {
    const game = session({ armenia: 'object' });
    const [end] = told(hearAll(game), 'textDecided');
    expect(end?.because).toContainEqual({ factor: 'promiseOwed', amount: 260, about: 'belarus' });
    expect(member(game.state, 'belarus').promised).toBe(260);
  });

  test('that brought no yes is taken back, and so is most of what it took', () => {
    for (const choice of ['object', 'abstain'] as const) {
      const game = session({ belarus: choice });
      const events = hearAll(game);
      expect(member(game.state, 'belarus').promised).toBe(0);
      const back = told(events, 'meterMoved').find((e) => e.meter === 'moscow.capital');
      expect(back?.because).toMatchObject([{ factor: 'promiseReturned', about: 'belarus' }]);
      expect((back?.after ?? 0) - (back?.before ?? 0)).toBe(30);
    }
  });

  test('stays owed by a text that was taken back before the member spoke', () => {
    const game = session({});
    game.state.council.votes = [];
    go(game, { kind: 'withdrawText' });
    expect(member(game.state, 'belarus').promised).toBe(260);
  });

  test('still counts while the text waits for one who stayed away', () => {
    const game = session({ belarus: 'away' });
    hearAll(game);
    expect(member(game.state, 'belarus').promised).toBe(260);
    endTurns(game, 2);
    expect(game.state.council.pending).toBeNull();
    expect(member(game.state, 'belarus').promised).toBe(0);
  });
});
