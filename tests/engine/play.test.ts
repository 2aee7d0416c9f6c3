import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { playOut, POLICIES } from '../../src/analysis/index.ts';
import {
  actionsOf,
  closed,
  IllegalAction,
  LENGTHS,
  MEASURES,
  newGame,
  options,
  play,
  playInPlace,
  SIZES,
  standing,
  type Action,
  type GameEvent,
  type GameState,
} from '../../src/engine/index.ts';
import { canonical } from '../../src/scenario/index.ts';
import { changed, KAZAKHSTAN, type Changes } from './builder.ts';
import { faultsOf } from './soundness.ts';

const meter = fc.integer({ min: 0, max: 1000 });
const seeds = fc.nat({ max: 1_000_000 }).map((n) => `play-${n}`);

/** Scenarios far from the one that we ship: every start value anywhere in its range. */
const elsewhere: fc.Arbitrary<Changes> = fc.record({
  allies: fc.record(
    {
      trust: meter,
      fear: meter,
      alignment: meter,
      dependence: meter,
      openness: meter,
      stability: meter,
      friction: meter,
      capacity: fc.integer({ min: 1, max: 1000 }),
    },
    { requiredKeys: [] },
  ),
  case: fc.record({ severity: meter, opponent: meter, affront: meter }, { requiredKeys: [] }),
  means: fc.record(
    {
      capital: meter,
      standing: meter,
      burden: meter,
      forces: meter,
      sortiesPerHalfDay: fc.integer({ min: 1, max: 120 }),
      acts: fc.integer({ min: 1, max: 6 }),
    },
    { requiredKeys: [] },
  ),
  theatre: fc.record(
    { crowds: meter, armed: meter, loyalty: meter, split: meter, grievance: meter },
    { requiredKeys: [] },
  ),
});

test('both executors give the same bytes and tell the same events', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      let pure = newGame(KAZAKHSTAN, seed);
      const heard: GameEvent[] = [];
      let from = -1;
      playOut(KAZAKHSTAN, seed, POLICIES.random, {
        event: (event) => heard.push(event),
        step: (state, action) => {
          if (action) {
            const played = play(KAZAKHSTAN, pure, action);
            expect(heard.slice(from)).toEqual(played.events);
            pure = played.state;
          }
          from = heard.length;
          expect(canonical(pure)).toBe(canonical(state));
        },
      });
    }),
    { numRuns: 60 },
  );
});

test('events cost nothing but time: a game told and a game untold end in the same bytes', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const silent = playOut(KAZAKHSTAN, seed, POLICIES.random);
      const told = playOut(KAZAKHSTAN, seed, POLICIES.random, { event: () => undefined });
      expect(canonical(told)).toBe(canonical(silent));
    }),
    { numRuns: 60 },
  );
});

test('a state that went through JSON is the same state, and goes on the same way', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const copy = { state: newGame(KAZAKHSTAN, seed) };
      playOut(KAZAKHSTAN, seed, POLICIES.random, {
        step: (state, action) => {
          copy.state = JSON.parse(JSON.stringify(copy.state)) as GameState;
          if (action) playInPlace(KAZAKHSTAN, copy.state, action);
          expect(copy.state).toStrictEqual(state);
          expect(JSON.stringify(copy.state)).toBe(JSON.stringify(state));
        },
      });
    }),
    { numRuns: 40 },
  );
});

describe('random play', () => {
  test('of the shipped scenario never throws and never leaves its bounds: 2,000 games', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const faults: string[] = [];
        playOut(KAZAKHSTAN, seed, POLICIES.random, {
          step: (state) => faults.push(...faultsOf(KAZAKHSTAN, state)),
        });
        expect(faults).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('of scenarios with any start values stays in bounds too', () => {
    fc.assert(
      fc.property(seeds, elsewhere, (seed, changes) => {
        const scenario = changed(KAZAKHSTAN, changes);
        const faults: string[] = [];
        playOut(scenario, seed, POLICIES.random, {
          step: (state) => faults.push(...faultsOf(scenario, state)),
        });
        expect(faults).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

test('play leaves its input alone and freezes what it gives', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      let pure = deepFrozen(newGame(KAZAKHSTAN, seed));
      playOut(KAZAKHSTAN, seed, POLICIES.random, {
        step: (_, action) => {
          if (!action) return;
          const before = JSON.stringify(pure);
          const { state, events } = play(KAZAKHSTAN, pure, action);
          expect(JSON.stringify(pure)).toBe(before);
          expect(Object.isFrozen(state.members[0])).toBe(true);
          expect(Object.isFrozen(events)).toBe(true);
          pure = state;
        },
      });
    }),
    { numRuns: 25 },
  );
});

function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) deepFrozen(part);
    Object.freeze(value);
  }
  return value;
}

describe('what options lists', () => {
  const aims = [
    ...KAZAKHSTAN.members.map((m) => m.id),
    ...KAZAKHSTAN.outsiders.map((o) => o.id),
    ...KAZAKHSTAN.theatre.sites.map((s) => s.id),
    ...['terrorists', 'domestic', 'restraint', 'surge', 'steady', 'waits', 'guard', 'police'],
    ...['2', '5', '10', '', '__proto__', 'constructor', 'atlantis'],
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
  const anyStep = fc.record({ kind: fc.constantFrom('hear', 'withdrawText', 'endTurn', 'resign') });
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

describe('causes', () => {
  test('of a moved meter add up to its change, or point past the end where it was clamped', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        playOut(KAZAKHSTAN, seed, POLICIES.random, {
          event: (event) => {
            if (event.kind !== 'meterMoved') return;
            const sum = event.because.reduce((total, c) => total + c.amount, 0);
            const due = Math.max(0, Math.min(1000, event.before + sum));
            if (due !== event.after) expect(event).toEqual({ sum });
          },
        });
      }),
      { numRuns: 100 },
    );
  });

  test('of every event are whole numbers other than -0', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        playOut(KAZAKHSTAN, seed, POLICIES.random, {
          event: (event) => {
            for (const { amount } of event.because)
              if (!Number.isSafeInteger(amount) || Object.is(amount, -0)) expect(event).toBeNull();
          },
        });
      }),
      { numRuns: 50 },
    );
  });

  test('of a dimension add up to it before it is clamped, at every moment', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        playOut(KAZAKHSTAN, seed, POLICIES.random, {
          step: (state) => {
            for (const { value, because } of standing(KAZAKHSTAN, state).dimensions) {
              const sum = because.reduce((total, c) => total + c.amount, 0);
              expect(value).toBe(Math.max(0, Math.min(1000, sum)));
            }
          },
        });
      }),
      { numRuns: 25 },
    );
  });

  test('that come from an event name one that happened in that turn', () => {
    for (let i = 0; i < 40; i += 1) {
      const seen = new Set<string>();
      let turn = 0;
      playOut(KAZAKHSTAN, `from-${i}`, POLICIES.random, {
        event: (event) => {
          if (event.kind === 'turnBegan') turn = event.turn;
          seen.add(`${turn} ${event.kind}`);
          for (const { from } of event.because)
            if (from && !seen.has(`${from.turn} ${from.event}`)) expect(event).toEqual(from);
        },
      });
    }
  });
});
