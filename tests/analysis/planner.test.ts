import { describe, expect, test } from 'vitest';
import { playOut, POLICIES, seedOfGame } from '../../src/analysis/index.ts';
import { imagine } from '../../src/analysis/policies/planner/future.ts';
import { GOALS, vectorOf, worthFor } from '../../src/analysis/policies/planner/goal.ts';
import { planner } from '../../src/analysis/policies/planner/planner.ts';
import type { Policy } from '../../src/analysis/policies/index.ts';
import { suppose } from '../../src/engine/belief.ts';
import { newGame, type GameState, type Scenario } from '../../src/engine/index.ts';
import { builtIn } from '../../src/scenario/index.ts';
import { frontScenario, validScenario } from '../scenario/valid.ts';

const KAZAKHSTAN = await builtIn('kazakhstan-2022');
const ARMENIA = await builtIn('armenia-azerbaijan-2022');
const TINY = { first: 2, futures: 1, finalists: 2, finalFutures: 3 };

/** The same to Moscow's eyes: another seed, another truth, other minds. */
function disguised(scenario: Scenario, state: GameState): GameState {
  const other = structuredClone(state);
  const { theatre } = scenario;
  other.seed = 'another';
  for (const member of other.members)
    if (!member.sounded && member.id !== scenario.moscow) member.leaning = 77;
  const truth = theatre.truths.find(({ id }) => id !== state.truth);
  if (truth) suppose(scenario, other, truth);
  return other;
}

describe('the planner', () => {
  test.each([
    ['unrest', KAZAKHSTAN],
    ['a front', ARMENIA],
  ])('imagines the same futures of %s whatever is hidden', (_, scenario) => {
    const state = newGame(scenario, 'hidden-1');
    const other = disguised(scenario, state);
    expect(other.truth).not.toBe(state.truth);
    for (const name of ['a', 'b', 'c']) {
      expect(imagine(scenario, other, name)).toEqual(imagine(scenario, state, name));
    }
  });

  test('imagines every truth, and keeps what was found out', () => {
    const scenario = validScenario();
    const state = newGame(scenario, 'hidden-1');
    const known = state.members[0];
    if (known) known.sounded = true;
    const futures = Array.from({ length: 60 }, (_, at) => imagine(scenario, state, String(at)));
    expect(new Set(futures.map(({ truth }) => truth)).size).toBe(scenario.theatre.truths.length);
    expect(new Set(futures.map(({ members }) => members[0]?.leaning))).toEqual(
      new Set([known?.leaning]),
    );
    expect(new Set(futures.map(({ members }) => members[1]?.leaning)).size).toBeGreaterThan(20);
  });

  test('chooses alike whatever is hidden, and leaves the state alone', () => {
    const scenario = frontScenario();
    const state = newGame(scenario, 'hidden-1');
    const before = structuredClone(state);
    const chooses = (seen: GameState) => planner('equal', TINY)(scenario, 'mine')(seen);
    expect(chooses(disguised(scenario, state))).toEqual(chooses(state));
    expect(state).toEqual(before);
  });

  test('comes to an end whatever its goal', () => {
    const scenario = validScenario();
    for (const goal of GOALS.slice(0, 3)) {
      expect(playOut(scenario, 'goal-1', planner(goal, TINY)).phase).toBe('over');
    }
  });
});

describe('on a few games', () => {
  const total = (scenario: Scenario, policy: Policy, games: number) => {
    let sum = 0;
    for (let at = 0; at < games; at += 1) {
      const state = playOut(scenario, seedOfGame('few', at), policy);
      sum += worthFor('equal', vectorOf(scenario, state));
    }
    return sum / games;
  };

  test.each(['kazakhstan-2022', 'kyrgyz-tajik-2022'] as const)(
    'the planner does better than every fixed policy in %s',
    async (id) => {
      const scenario = await builtIn(id);
      const planned = total(scenario, POLICIES.planner, 2);
      const { planner: _, ...fixed } = POLICIES;
      for (const [name, policy] of Object.entries(fixed)) {
        expect(planned, name).toBeGreaterThan(total(scenario, policy, 2));
      }
    },
  );

  test('chance does worse than whoever acts with a purpose', async () => {
    for (const id of ['kazakhstan-2022', 'armenia-azerbaijan-2022', 'kyrgyz-tajik-2022'] as const) {
      const scenario = await builtIn(id);
      const chance = total(scenario, POLICIES.random, 30);
      for (const name of ['record', 'bilateral', 'multilateral', 'reference'] as const) {
        expect(total(scenario, POLICIES[name], 30), `${id} ${name}`).toBeGreaterThan(chance);
      }
    }
  });
});
