import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { playOut, POLICIES } from '../../src/analysis/index.ts';
import {
  actionsOf,
  closed,
  IllegalAction,
  LENGTHS,
  MEASURES,
  options,
  play,
  SIZES,
  type Action,
  type GameState,
} from '../../src/engine/index.ts';
import { canonical } from '../../src/scenario/index.ts';
import { KAZAKHSTAN } from './builder.ts';

const seeds = fc.nat({ max: 1_000_000 }).map((n) => `play-${n}`);

describe('what options lists', () => {
  const ids = (all: readonly { readonly id: string }[]): string[] => all.map(({ id }) => id);
  const words = 'terrorists domestic restraint surge steady waits guard police 2 5 10'.split(' ');
  const aims = [
    ...ids(KAZAKHSTAN.members),
    ...ids(KAZAKHSTAN.outsiders),
    ...ids(KAZAKHSTAN.theatre.sites),
    ...words,
    '',
    '__proto__',
    'constructor',
    'atlantis',
  ];
  const anyAct = fc.record(
    {
      kind: fc.constant('act' as const),
      measure: fc.constantFrom(...MEASURES, 'toString', 'invade'),
      aim: fc.constantFrom(...aims),
    },
    { requiredKeys: ['kind', 'measure'] },
  );
  const anyText = fc.record({
    kind: fc.constant('table' as const),
    text: fc.record({
      rung: fc.constantFrom(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 2.5),
      basis: fc.constantFrom('article2', 'article4', 'article5'),
      names: fc.constantFrom(null, 'west', 'armenia'),
      size: fc.constantFrom(0, -0, ...SIZES, 7),
      days: fc.constantFrom(0, -0, ...LENGTHS, 365),
      task: fc.constantFrom('guard', 'police', 'loot'),
      closes: fc.boolean(),
    }),
  });
  const anyStep = fc.record({
    kind: fc.constantFrom('amend', 'hear', 'withdrawText', 'endTurn', 'resign'),
  });
  const anyAction = fc.oneof(anyAct, anyText, anyStep) as fc.Arbitrary<Action>;

  /** States along a random game, each as JSON. */
  function along(seed: string): GameState[] {
    const states: GameState[] = [];
    playOut(KAZAKHSTAN, seed, POLICIES.random, {
      step: (state) => states.push(JSON.parse(JSON.stringify(state)) as GameState),
    });
    return states;
  }

  /** Every action that options holds open, as canonical text. */
  function openActions(state: GameState): Set<string> {
    const open = options(KAZAKHSTAN, state).filter((o) => o.closed === null);
    return new Set(open.flatMap(actionsOf).map(canonical));
  }

  function refusal(state: GameState, action: Action): unknown {
    try {
      play(KAZAKHSTAN, state, action);
      return null;
    } catch (error) {
      if (error instanceof IllegalAction) return error.closed;
      throw error;
    }
  }

  test('as open is what play accepts, all of it and nothing else, for the reason that it gives', () => {
    fc.assert(
      fc.property(
        seeds,
        fc.array(fc.tuple(fc.nat(), anyAction), { minLength: 40, maxLength: 60 }),
        (seed, tries) => {
          const states = along(seed);
          for (const [at, action] of tries) {
            const state = states[at % states.length];
            if (!state) continue;
            const reason = refusal(state, action);
            expect(closed(KAZAKHSTAN, state, action)).toEqual(reason);
            expect(openActions(state).has(canonical(action))).toBe(reason === null);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('can all be played where it is open, and none where it is closed', () => {
    for (let game = 0; game < 6; game += 1) {
      for (const state of along(`all-${game}`).filter((_, i) => i % 4 === 0)) {
        const before = canonical(state);
        for (const option of options(KAZAKHSTAN, state)) {
          const few = actionsOf(option).filter((_, i) => i % 37 === 0);
          for (const action of few) expect(refusal(state, action)).toEqual(option.closed);
        }
        expect(canonical(state)).toBe(before);
      }
    }
  });

  test('is nothing but closed acts once the game is over', () => {
    const state = playOut(KAZAKHSTAN, 'over', POLICIES.record);
    expect(new Set(options(KAZAKHSTAN, state).map((o) => o.closed?.reason))).toEqual(
      new Set(['gameOver']),
    );
  });
});
