import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { playOut, POLICIES } from '../../src/analysis/index.ts';
import {
  newGame,
  play,
  playInPlace,
  type Action,
  type GameEvent,
  type GameState,
} from '../../src/engine/index.ts';
import { canonical } from '../../src/scenario/index.ts';
import { changed, KAZAKHSTAN, type Changes } from './builder.ts';
import { ATTACK, QUARREL } from './case-september.ts';
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

const anyTheatre = fc.constantFrom(KAZAKHSTAN, ATTACK, QUARREL);

test('both executors give the same bytes and tell the same events', () => {
  fc.assert(
    fc.property(anyTheatre, seeds, (scenario, seed) => {
      let pure = newGame(scenario, seed);
      const actions: Action[] = [];
      const there: [state: string, heard: GameEvent[]][] = [];
      let heard: GameEvent[] = [];
      playOut(scenario, seed, POLICIES.random, {
        event: (event) => heard.push(event),
        step: (state, action) => {
          there.push([canonical(state), heard]);
          heard = [];
          if (action) actions.push(action);
        },
      });
      expect(canonical(pure)).toBe(there[0]?.[0]);
      actions.forEach((action, at) => {
        const { state, events } = play(scenario, pure, action);
        expect([canonical(state), events]).toEqual(there[at + 1]);
        pure = state;
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

  test.each([ATTACK, QUARREL])('of $id never throws and never leaves its bounds', (scenario) => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const faults: string[] = [];
        playOut(scenario, seed, POLICIES.random, {
          step: (state) => faults.push(...faultsOf(scenario, state)),
        });
        expect(faults).toEqual([]);
      }),
      { numRuns: 300 },
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
