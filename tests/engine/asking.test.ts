import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { playOut, POLICIES } from '../../src/analysis/index.ts';
import {
  allianceOf,
  closed,
  options,
  outcome,
  preview,
  standing,
  whip,
  type GameState,
} from '../../src/engine/index.ts';
import { canonical } from '../../src/scenario/index.ts';
import {
  act,
  aGame,
  endTurns,
  force,
  go,
  KAZAKHSTAN,
  member,
  streets,
  talk,
  told,
} from './builder.ts';

/** Asks everything that can be asked. */
function askAll(state: GameState): void {
  options(KAZAKHSTAN, state);
  whip(KAZAKHSTAN, state, force({ size: 3500 }));
  standing(KAZAKHSTAN, state);
  outcome(KAZAKHSTAN, state);
  allianceOf(KAZAKHSTAN, state);
  closed(KAZAKHSTAN, state, act('press', 'armenia'));
  preview(KAZAKHSTAN, state, act('press', 'armenia'));
  preview(KAZAKHSTAN, state, { kind: 'table', text: force() });
}

test('asking changes nothing, and nothing of what comes after', () => {
  fc.assert(
    fc.property(fc.nat({ max: 100_000 }), (n) => {
      const seed = `ask-${n}`;
      const unasked = playOut(KAZAKHSTAN, seed, POLICIES.random);
      let steps = 0;
      const asked = playOut(KAZAKHSTAN, seed, POLICIES.random, {
        step: (state) => {
          steps += 1;
          if (steps % 9 !== 0) return;
          const before = canonical(state);
          askAll(state);
          expect(canonical(state)).toBe(before);
        },
      });
      expect(canonical(asked)).toBe(canonical(unasked));
    }),
    { numRuns: 12 },
  );
});

test('asking works on a frozen state', () => {
  const { state } = aGame().asked().open();
  for (const part of Object.values(state)) if (typeof part === 'object') Object.freeze(part);
  Object.freeze(state);
  expect(() => askAll(state)).not.toThrow();
});

describe('a preview', () => {
  test('is the same each time, and does not know what the seed hides', () => {
    const { state } = aGame().asked().open();
    const other = structuredClone(state);
    other.seed = 'another';
    other.truth = KAZAKHSTAN.theatre.truths.find((t) => t.id !== state.truth)?.id ?? '';
    for (const m of other.members) m.leaning = -m.leaning;
    for (const action of [act('backIncumbent'), { kind: 'table', text: force() } as const]) {
      const here = preview(KAZAKHSTAN, state, action);
      expect(here.length).toBeGreaterThan(0);
      expect(preview(KAZAKHSTAN, state, action)).toEqual(here);
      expect(preview(KAZAKHSTAN, other, action)).toEqual(here);
    }
  });

  test('of an act that is closed is empty', () => {
    expect(preview(KAZAKHSTAN, aGame().open().state, act('refuse'))).toEqual([]);
  });

  test('of equipment shows steadier forces at home and a warier West, within what then happens', () => {
    const game = aGame().open();
    const lines = preview(KAZAKHSTAN, game.state, act('equip'));
    for (const { low, high, mean } of lines) {
      expect(mean).toBeGreaterThanOrEqual(low);
      expect(mean).toBeLessThanOrEqual(high);
    }
    const loyalty = lines.find((l) => l.meter === 'theatre.loyalty');
    expect(loyalty?.low).toBeGreaterThan(20);
    expect(lines.find((l) => l.meter === 'west.concern')?.low).toBeGreaterThan(0);
    const without = aGame().open();
    go(game, act('equip'));
    endTurns(game);
    endTurns(without);
    const made = streets(game.state).loyalty - streets(without.state).loyalty;
    expect(made).toBeGreaterThanOrEqual((loyalty?.low ?? 0) - 15);
    expect(made).toBeLessThanOrEqual((loyalty?.high ?? 0) + 15);
  });
});

describe('the whip count', () => {
  const game = aGame().asked();

  test('of minds that were not sounded out does not depend on their leaning', () => {
    const { state } = game.open();
    const other = structuredClone(state);
    for (const m of other.members) m.leaning = m.leaning > 0 ? -130 : 130;
    for (const text of [force(), force({ size: 5000, days: 90, task: 'police' }), talk()]) {
      expect(whip(KAZAKHSTAN, other, text)).toEqual(whip(KAZAKHSTAN, state, text));
    }
  });

  test('narrows for a member that was sounded out, and only for that one', () => {
    const { state } = game.open();
    const text = force({ size: 5000, days: 90 });
    const before = whip(KAZAKHSTAN, state, text);
    const after = whip(KAZAKHSTAN, go2(state, 'kazakhstan'), text);
    const width = (count: typeof before, id: string): number => {
      const line = count.lines.find((l) => l.member === id);
      return (line?.consent.high ?? 0) - (line?.consent.low ?? 0);
    };
    expect(width(before, 'kazakhstan')).toBeGreaterThan(100);
    expect(width(after, 'kazakhstan')).toBeLessThan(width(before, 'kazakhstan') / 2);
    expect(width(after, 'armenia')).toBe(width(before, 'armenia'));
  });

  function go2(state: GameState, id: string): GameState {
    const copy = structuredClone(state);
    member(copy, id).sounded = true;
    return copy;
  }

  test('holds the truth: for a member that was sounded out its range contains the real chance', () => {
    for (let i = 0; i < 40; i += 1) {
      const table = force({ size: 3500, days: 30 });
      const opened = game.doing(act('soundOut', 'kazakhstan')).open(`truth-${i}`);
      // The first answer turns down whatever was moved: from then on the count knows all there is.
      go(opened, { kind: 'table', text: table }, { kind: 'hear' });
      const line = whip(KAZAKHSTAN, opened.state, table).lines.find(
        (l) => l.member === 'kazakhstan',
      );
      const events = go(opened, ...HEAR_FOUR);
      const cast = told(events, 'voteCast').find((e) => e.member === 'kazakhstan');
      const chance = (cast?.shares[0] ?? 0) + (cast?.shares[1] ?? 0);
      expect(chance).toBeGreaterThanOrEqual((line?.consent.low ?? 0) - 1);
      expect(chance).toBeLessThanOrEqual((line?.consent.high ?? 0) + 1);
    }
  });

  test('gives ranges in order, and an ask that is a text which can be tabled', () => {
    const { state, scenario } = game.open();
    const { lines, adopted, blocked, delayed } = whip(
      scenario,
      state,
      force({ size: 5000, days: 90 }),
    );
    expect(lines.map((l) => l.member)).toEqual([
      'armenia',
      'belarus',
      'kazakhstan',
      'kyrgyzstan',
      'tajikistan',
    ]);
    for (const range of [
      adopted,
      blocked,
      delayed,
      ...lines.flatMap((l) => [l.consent, l.object]),
    ]) {
      expect(range.low).toBeGreaterThanOrEqual(0);
      expect(range.low).toBeLessThanOrEqual(range.high);
      expect(range.high).toBeLessThanOrEqual(1000);
    }
    const asks = lines.flatMap((l) => (l.ask ? [l.ask] : []));
    expect(asks.length).toBeGreaterThan(0);
    for (const ask of asks)
      expect(closed(scenario, state, { kind: 'table', text: ask.text })).toBeNull();
  });

  test('finds the host asking for less of an outsized force', () => {
    const { state, scenario } = game.open();
    const line = whip(scenario, state, force({ size: 5000, days: 90, task: 'police' })).lines.find(
      (l) => l.member === 'kazakhstan',
    );
    expect(['softer', 'smaller', 'shorter', 'guardOnly']).toContain(line?.ask?.kind);
    expect(line?.ask?.gain.high).toBeGreaterThan(50);
  });
});

const HEAR_FOUR = Array.from({ length: 4 }, () => ({ kind: 'hear' }) as const);
