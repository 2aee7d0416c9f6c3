/** Others than Moscow may stand behind a truce: the Council with a text, an outsider that both sides hear. */
import { describe, expect, test } from 'vitest';
import type { GameState, Scenario } from '../../../src/engine/index.ts';
import { frontCase } from '../front-case.ts';
import {
  aGame,
  endTurns,
  front,
  games,
  KAZAKHSTAN,
  moved,
  outsider,
  talk,
  told,
  type OpenGame,
} from '../builder.ts';

const BORDER = frontCase(KAZAKHSTAN, 'border');

/** The quarrel with one outsider of that weight and those ties to the two. */
function withNeighbour(weight: number, first: number, host: number): Scenario {
  const neighbour = { id: 'west', leaning: 'backer', weight, concern: 0, foothold: 0 } as const;
  const [one, other] = ['tajikistan', 'kyrgyzstan'] as const;
  return {
    ...BORDER,
    outsiders: [neighbour],
    ties: { ...BORDER.ties, west: { [one]: first, [other]: host } },
  };
}

function hot(state: GameState): void {
  front(state).intensity = 700;
  for (const side of front(state).sides) side.exhaustion = 600;
}

function brokers(scenario: Scenario, count = 60): (string | null)[] {
  return games(aGame(scenario).where(hot), count).flatMap((game) =>
    told(endTurns(game, 2), 'truceAgreed').map((e) => e.guarantor),
  );
}

const by = (all: readonly (string | null)[], who: string): number =>
  all.filter((one) => one === who).length;

describe('an outsider', () => {
  test('offers where it has weight, and both hear it', () => {
    const heard = by(brokers(withNeighbour(1000, 700, 700)), 'west');
    expect(heard).toBeGreaterThan(15);
    expect(by(brokers(withNeighbour(150, 700, 700)), 'west')).toBeLessThan(heard / 2);
    expect(by(brokers(withNeighbour(1000, 900, 100)), 'west')).toBe(0);
  });

  test('does not offer while it is no more than a skirmish', () => {
    const quiet = aGame(withNeighbour(1000, 900, 900)).where((state) => {
      front(state).intensity = 120;
    });
    const offered = games(quiet, 40).flatMap((game) => told(endTurns(game), 'truceAgreed'));
    expect(offered.every((e) => e.guarantor === null)).toBe(true);
  });

  test('is thanked for a truce that held, and Moscow is not; between two states it is for its own', () => {
    const held = (
      guarantor: string,
      scenario: Scenario = withNeighbour(1000, 700, 700),
    ): OpenGame => {
      const game = aGame(scenario).open();
      const now = front(game.state);
      now.truce = { since: 0, guarantor, strength: 1000 };
      now.intensity = 0;
      for (const side of now.sides) Object.assign(side, { drive: 0, move: 'hold' });
      endTurns(game, 7);
      expect(now.orderRestored).toBe(true);
      return game;
    };
    const theirs = held('west');
    const cost = told(theirs.events, 'meterMoved').filter(
      (e) => e.meter === 'moscow.standing' && e.because.some((c) => c.factor === 'guarantor'),
    );
    expect(cost.reduce((sum, e) => sum + e.after - e.before, 0)).toBeLessThan(0);
    const credit = (game: OpenGame): number =>
      told(game.events, 'meterMoved')
        .filter(
          (e) => e.meter === 'moscow.standing' && e.because.some((c) => c.factor === 'guarantor'),
        )
        .reduce((sum, e) => sum + e.after - e.before, 0);
    expect(credit(held('russia', frontCase(KAZAKHSTAN, 'interstate')))).toBeGreaterThan(30);
    // Two allies take it for owed.
    expect(credit(held('russia'))).toBe(0);
    expect(moved(theirs.events, 'west.foothold')).toBeGreaterThan(0);
    expect(outsider(theirs.state, 'west').foothold).toBeGreaterThan(
      outsider(held('russia').state, 'west').foothold,
    );
  });
});

describe('a text that was adopted while they fight', () => {
  const adopted = (rung: 3 | 4, exhaustion: number) =>
    games(
      aGame({ ...BORDER, outsiders: [] })
        .adopted(talk(rung), [])
        .where((state) => {
          front(state).intensity = 700;
          for (const side of front(state).sides) side.exhaustion = exhaustion;
        }),
      60,
    ).flatMap((game) => told(endTurns(game), 'truceAgreed').map((e) => e.guarantor));

  test('carries a truce from the fourth rung up, once both are tired', () => {
    expect(by(adopted(4, 700), 'council')).toBeGreaterThan(20);
    expect(by(adopted(3, 700), 'council')).toBe(0);
    expect(by(adopted(4, 0), 'council')).toBe(0);
  });
});
