import { expect, test } from 'vitest';
import { playOut, POLICIES } from '../../src/analysis/index.ts';
import { frontScenario } from './valid.ts';

test('a sign of a hidden truth arises in some games where it is true, and in no other', () => {
  const scenario = frontScenario();
  const sign = scenario.situations.findIndex(({ id }) => id === 'an-order-is-lost');
  const seen = new Map<string, number>();
  const games = new Map<string, number>();
  for (let seed = 0; seed < 40; seed += 1) {
    const state = playOut(scenario, `sign-${seed}`, POLICIES.passive);
    games.set(state.truth, (games.get(state.truth) ?? 0) + 1);
    if (state.arisen[sign] !== 0) seen.set(state.truth, (seen.get(state.truth) ?? 0) + 1);
  }
  expect(games.size).toBe(2);
  expect([...seen.keys()]).toEqual(['commanders']);
  expect(seen.get('commanders')).toBeLessThanOrEqual(games.get('commanders') ?? 0);
});
