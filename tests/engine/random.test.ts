import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stream } from '../../src/engine/random.ts';
import {
  act,
  aGame,
  endTurns,
  force,
  games,
  go,
  KAZAKHSTAN,
  told,
  type OpenGame,
  streets,
} from './builder.ts';

const bound = fc.integer({ min: 1, max: 1 << 28 });

function first(seed: string, turn: number, name: 'theatre' | 'council', index = 0): number[] {
  const luck = stream(seed, turn, name, index);
  return Array.from({ length: 8 }, () => luck.below(1_000_000));
}

test('the same key gives the same luck', () => {
  expect(first('a', 3, 'theatre')).toEqual(first('a', 3, 'theatre'));
});

test('another seed, turn, name or index gives other luck', () => {
  const keys = [
    first('a', 3, 'theatre'),
    first('b', 3, 'theatre'),
    first('a', 4, 'theatre'),
    first('a', 3, 'council'),
    first('a', 3, 'theatre', 1),
  ];
  expect(new Set(keys.map(String)).size).toBe(keys.length);
});

test('draws stay within their bounds', () => {
  fc.assert(
    fc.property(fc.string(), bound, (seed, n) => {
      const luck = stream(seed, 1, 'events', 0);
      for (let i = 0; i < 20; i += 1) {
        const drawn = luck.below(n);
        expect(Number.isInteger(drawn) && drawn >= 0 && drawn < n).toBe(true);
      }
    }),
  );
  const luck = stream('ends', 1, 'events', 0);
  const seen = new Set(Array.from({ length: 500 }, () => luck.between(-2, 2)));
  expect([...seen].sort((a, b) => a - b)).toEqual([-2, -1, 0, 1, 2]);
});

describe('first draws of neighbouring seeds', () => {
  const draws = Array.from({ length: 8000 }, (_, i) => stream(`${i}`, 1, 'theatre', 0).below(1000));

  test('are spread evenly', () => {
    const counts = Array.from({ length: 10 }, () => 0);
    for (const d of draws) counts[Math.trunc(d / 100)] = (counts[Math.trunc(d / 100)] ?? 0) + 1;
    const chiSquare = counts.reduce((sum, n) => sum + (n - 800) ** 2 / 800, 0);
    expect(chiSquare).toBeLessThan(27.9); // one in a thousand, nine degrees of freedom
  });

  test('do not follow one another', () => {
    const mean = draws.reduce((a, b) => a + b, 0) / draws.length;
    let together = 0;
    let alone = 0;
    for (let i = 1; i < draws.length; i += 1) {
      together += ((draws[i - 1] ?? 0) - mean) * ((draws[i] ?? 0) - mean);
      alone += ((draws[i] ?? 0) - mean) ** 2;
    }
    expect(Math.abs(together / alone)).toBeLessThan(0.04);
  });
});

/** The share of luck in every move of the ground, in order. */
function groundLuck(game: OpenGame): string[] {
  return told(game.events, 'meterMoved').flatMap((e) =>
    e.because
      .filter((c) => c.factor === 'luck' && e.meter.startsWith('theatre.'))
      .map((c) => `${e.meter} ${c.amount}`),
  );
}

describe('two games that differ in one decision', () => {
  test('share the luck on the ground: who soothes the West meets the same crowds', () => {
    for (let i = 0; i < 20; i += 1) {
      const [plain, said] = [aGame().open(`pair-${i}`), aGame().open(`pair-${i}`)];
      go(said, act('explain', 'west'));
      endTurns(plain, 20);
      endTurns(said, 20);
      expect(groundLuck(said)).toEqual(groundLuck(plain));
      expect(said.state.theatre).toEqual(plain.state.theatre);
    }
  });

  test('share it even where the decision moves the ground', () => {
    const [plain, framed] = [aGame().open('pair-3'), aGame().open('pair-3')];
    go(framed, act('frame', 'terrorists'));
    endTurns(plain, 3);
    endTurns(framed, 3);
    expect(streets(framed.state).grievance).not.toBe(streets(plain.state).grievance);
    expect(groundLuck(framed)).toEqual(groundLuck(plain));
  });

  test('share the votes: a second text tabled before does not repeat the draw of the first', () => {
    const once = games(
      aGame()
        .asked()
        .tabling(force({ size: 5000, days: 90 })),
      60,
      'again',
    );
    const twice = games(
      aGame()
        .asked()
        .tabling(force({ size: 5000, days: 90 }))
        .doing({ kind: 'withdrawText' })
        .tabling(force({ size: 5000, days: 90 })),
      60,
      'again',
    );
    const choices = (all: OpenGame[]): string[] =>
      all.map((game) => {
        while (game.state.phase === 'council') go(game, { kind: 'hear' });
        return told(game.events, 'voteCast')
          .map((e) => e.choice)
          .join();
      });
    expect(choices(twice)).not.toEqual(choices(once));
  });

  test('share the hidden start', () => {
    const [a, b] = [
      aGame().open(),
      aGame()
        .with({ case: { opponent: 600 } })
        .open(),
    ];
    expect(b.state.truth).toBe(a.state.truth);
    expect(b.state.members.map((m) => m.leaning)).toEqual(a.state.members.map((m) => m.leaning));
  });
});

test('the seed decides what is true underneath, by weight', () => {
  const truths = games(aGame(), 1500, 'truth').map((g) => g.state.truth);
  for (const { id, weight } of KAZAKHSTAN.theatre.truths) {
    const share = truths.filter((t) => t === id).length / truths.length;
    expect(Math.abs(share - weight / 10)).toBeLessThan(0.05);
  }
});
