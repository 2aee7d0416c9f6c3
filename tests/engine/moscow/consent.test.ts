import { describe, expect, test } from 'vitest';
import { closed } from '../../../src/engine/index.ts';
import {
  act,
  aGame,
  games,
  go,
  KAZAKHSTAN,
  moved,
  side,
  told,
  type GameBuilder,
} from '../builder.ts';
import { ATTACK, asked, passes, QUARREL } from '../case-september.ts';
import { force } from '../builder.ts';

const SEEK = act('seekConsent', 'azerbaijan');
const SEEDS = 150;

function granted(builder: GameBuilder, action = SEEK): number {
  return (
    games(builder.doing(action), SEEDS, 'consent').filter(({ state }) =>
      state.flags.some((f) => f.id === 'accusedConsents'),
    ).length / SEEDS
  );
}

const reached = (aims: number): GameBuilder =>
  asked(ATTACK, 'armenia').where((state) => {
    side(state, 'azerbaijan').aimsMet = aims;
  });

describe('the consent of the accused', () => {
  test('is hardly to be had while it wants more, and likely once it has what it wanted', () => {
    expect(granted(reached(0))).toBeLessThan(0.1);
    expect(granted(reached(1000))).toBeGreaterThan(0.5);
  });

  test('is dearer for one who has named it, cheaper for one who told the victim no', () => {
    const half = reached(600);
    const named = half.where((state) => {
      state.frame = 'aggression';
    });
    const refused = half.where((state) => state.flags.push({ id: 'refused', turn: 1 }));
    expect(granted(named)).toBeLessThan(granted(half));
    expect(granted(refused)).toBeGreaterThan(granted(half));
  });

  test('opens the Council for a force that it would have blocked; the victim is not amused', () => {
    const game = reached(1000).open('consent-0');
    const before = passes(ATTACK, game.state, force());
    game.state.flags = game.state.flags.filter((f) => f.id !== 'accusedConsents');
    const events = go(game, SEEK);
    expect(told(events, 'consentSought')).toHaveLength(1);
    expect(moved(events, 'armenia.trust')).toBeLessThan(0);
    if (told(events, 'consentSought')[0]?.granted !== true) return;
    expect(passes(ATTACK, game.state, force())).toBeGreaterThan(before + 0.5);
    expect(closed(ATTACK, game.state, SEEK)?.reason).toBe('alreadyDone');
  });

  test('may be sought from a member too, where nobody is accused from nobody', () => {
    const { state } = aGame(QUARREL).open();
    expect(closed(QUARREL, state, act('seekConsent', 'tajikistan'))).toBeNull();
    expect(closed(KAZAKHSTAN, aGame().open().state, SEEK)?.reason).toBe('noSuchAim');
  });
});
