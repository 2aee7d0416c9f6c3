import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { playOut, POLICIES } from '../../src/analysis/index.ts';
import { standing, type GameEvent } from '../../src/engine/index.ts';
import { KAZAKHSTAN } from './builder.ts';
import { ATTACK, QUARREL } from './case-september.ts';

const seeds = fc.nat({ max: 1_000_000 }).map((n) => `play-${n}`);

describe.each([KAZAKHSTAN, ATTACK, QUARREL])('causes in $id', (scenario) => {
  /** Events of a random game that `wrong` finds wrong. */
  function faulty(seed: string, wrong: (event: GameEvent) => boolean): GameEvent[] {
    const found: GameEvent[] = [];
    playOut(scenario, seed, POLICIES.random, {
      event: (event) => {
        if (wrong(event)) found.push(event);
      },
    });
    return found;
  }

  test('of a moved meter add up to its change, or point past the end where it was clamped', () => {
    const wrong = (event: GameEvent): boolean => {
      if (event.kind !== 'meterMoved') return false;
      const sum = event.because.reduce((total, c) => total + c.amount, 0);
      return event.after !== Math.max(0, Math.min(1000, event.before + sum));
    };
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(faulty(seed, wrong)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('of every event are whole numbers other than -0', () => {
    const wrong = (event: GameEvent): boolean =>
      event.because.some((c) => !Number.isSafeInteger(c.amount) || Object.is(c.amount, -0));
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(faulty(seed, wrong)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('of a dimension add up to it before it is clamped, at every moment', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        playOut(scenario, seed, POLICIES.random, {
          step: (state) => {
            for (const { value, because } of standing(scenario, state).dimensions) {
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
      const unheard = (event: GameEvent): boolean => {
        if (event.kind === 'turnBegan') turn = event.turn;
        seen.add(`${turn} ${event.kind}`);
        return event.because.some((c) => c.from && !seen.has(`${c.from.turn} ${c.from.event}`));
      };
      expect(faulty(`from-${i}`, unheard)).toEqual([]);
    }
  });
});
