import { describe, expect, test } from 'vitest';
import { shares } from '../../src/desk/situation/behind-it.tsx';
import { whatFollows } from '../../src/desk/situation/what-follows.ts';
import { beliefs, newGame } from '../../src/engine/index.ts';
import { builtIn } from '../../src/scenario/index.ts';

const kazakhstan = await builtIn('kazakhstan-2022');
const armenia = await builtIn('armenia-azerbaijan-2022');

describe('shares of a whole', () => {
  test('add up to a hundred, whatever the weights', () => {
    for (const weights of [[1, 1, 1], [5, 2, 3], [7], [1, 999], [2, 2, 2, 1, 1, 1]]) {
      expect(shares(weights).reduce((sum, share) => sum + share, 0)).toBe(100);
    }
    expect(shares([1, 1, 1])).toEqual([34, 33, 33]);
  });

  test('a reading makes the answer that it names likelier, and never certain', () => {
    const state = newGame(kazakhstan, 'steppe-1407');
    const at = kazakhstan.theatre.truths.findIndex(({ id }) => id === 'street');
    const before = shares(beliefs(kazakhstan, state))[at] ?? 0;
    const heard = { ...state, readings: [{ turn: 1, truth: 'street' }] };
    const after = shares(beliefs(kazakhstan, heard))[at] ?? 0;
    expect(after).toBeGreaterThan(before + 20);
    expect(after).toBeLessThan(100);
  });
});

describe('what would follow', () => {
  const said = (scenario: typeof kazakhstan, truth: string) =>
    whatFollows(scenario)[scenario.theatre.truths.findIndex(({ id }) => id === truth)];

  test('a street that is angry is fed by boots and calmed by giving way, a palace the other way round', () => {
    expect(said(kazakhstan, 'street')).toEqual(['bootsFeed', 'givingCalms']);
    expect(said(kazakhstan, 'palace')).toEqual(['bootsSettle', 'givingEmboldens']);
  });

  test('an attacker with limited aims is provoked by force, one who tests a guarantor is stopped by it', () => {
    expect(said(armenia, 'heights')).toEqual(['forceProvokes', 'dealCalms']);
    expect(said(armenia, 'probe')).toEqual(['forceStops', 'dealEmboldens']);
  });
});
