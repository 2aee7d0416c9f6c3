import { describe, expect, test } from 'vitest';
import { whatMattered, type Mattered, type What } from '../../src/analysis/decisions/index.ts';
import { difference } from '../../src/analysis/decisions/difference.ts';
import { carryOut } from '../../src/analysis/decisions/plan.ts';
import { storyOf, takenUp } from '../../src/analysis/decisions/story.ts';
import { planFrom, type Ending } from '../../src/analysis/decisions/twin.ts';
import { playOut, POLICIES, type PolicyName } from '../../src/analysis/index.ts';
import type { Policy } from '../../src/analysis/policies/index.ts';
import {
  closed,
  DIMENSIONS,
  FORCE_RUNG,
  standing,
  type Action,
  type Scenario,
} from '../../src/engine/index.ts';
import { BUILT_IN, builtIn } from '../../src/scenario/index.ts';

const kazakhstan = await builtIn('kazakhstan-2022');

function run(scenario: Scenario, policy: Policy, seed: string) {
  const actions: Action[] = [];
  const last = playOut(scenario, seed, policy, {
    step: (_, action) => {
      if (action) actions.push(action);
    },
  });
  return { seed, actions, last };
}

function mattered(scenario: Scenario, name: PolicyName, seed: string): Mattered {
  return whatMattered(scenario, run(scenario, POLICIES[name], seed));
}

const whats = ({ named }: Mattered): What[] => named.map(({ decision }) => decision.what);

describe.each(BUILT_IN)('%s', async (id) => {
  const scenario = await builtIn(id);

  test('a run carried out again with its own luck from any of its turns ends as it did', () => {
    for (const policy of ['random', 'record', 'multilateral'] as const) {
      const played = run(scenario, POLICIES[policy], 'again');
      const story = storyOf(scenario, played);
      expect(story.last).toEqual(played.last);
      for (const base of story.bases) {
        const state = takenUp(base);
        carryOut(scenario, state, planFrom(story, base));
        expect(standing(scenario, state)).toEqual(standing(scenario, played.last));
      }
    }
  });

  test('at most three are named, by size, each with five dimensions and their ranges', () => {
    const { named, futures } = mattered(scenario, 'random', 'many acts');
    expect(named.length).toBeLessThanOrEqual(3);
    const sizes = named.map(({ size }) => size);
    expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
    for (const each of named) {
      expect(each.futures).toBe(futures);
      expect(each.dimensions.map((dimension) => dimension.id)).toEqual([...DIMENSIONS]);
      for (const { low, mean, high } of each.dimensions) {
        expect(low).toBeLessThanOrEqual(mean);
        expect(mean).toBeLessThanOrEqual(high);
      }
      // What is named has reasons.
      expect(each.dimensions.some(({ because }) => because.length > 0)).toBe(true);
    }
  });

  test('to sound somebody out decides nothing by itself', () => {
    for (const what of whats(mattered(scenario, 'random', 'one'))) {
      expect(what).not.toMatchObject({ action: { measure: 'soundOut' } });
    }
  });
});

test('the same run has the same decisions that mattered', () => {
  expect(mattered(kazakhstan, 'record', 'twice')).toEqual(mattered(kazakhstan, 'record', 'twice'));
});

test('in the record of Kazakhstan the guard text mattered, and more than luck', () => {
  const { named } = mattered(kazakhstan, 'record', 'record');
  const text = named.find(({ decision: { what } }) => what.kind === 'text');
  expect(text?.decision.what).toMatchObject({ text: { rung: FORCE_RUNG } });
  const ally = text?.dimensions.find(({ id }) => id === 'ally');
  expect(ally?.high).toBeLessThan(0);
  expect(ally?.because.map(({ factor }) => factor)).toContain('trust');
});

test('who waits is told of the appeal that got no answer, and by whom that is minded', () => {
  const { named } = mattered(kazakhstan, 'passive', 'steppe-1407');
  expect(named.map(({ decision }) => decision.what.kind)).toEqual(['appealLeft']);
  expect(named[0]?.decision.what).toMatchObject({ by: kazakhstan.theatre.host });
  expect(named[0]?.minded.map(({ meter }) => meter)).toContain(`${kazakhstan.theatre.host}.trust`);
});

test('where nobody asks and people are killed, silence itself is tried', async () => {
  const border = await builtIn('kyrgyz-tajik-2022');
  const story = storyOf(border, run(border, POLICIES.passive, 'record'));
  expect(story.last.request).toBeNull();
  expect(story.decisions.map(({ what }) => what.kind)).toEqual(['silence']);
});

test('troops that were agreed on and never flown are among the decisions', () => {
  const { rung, size, days, ...clauses } = guard();
  const noAirlift: Policy = () => (state) => {
    if (state.phase === 'council') return { kind: 'hear' };
    const table: Action = { kind: 'table', text: { rung, size, days, ...clauses } };
    const wanted = state.request !== null && state.council.sessions === 0;
    return wanted && closed(kazakhstan, state, table) === null ? table : { kind: 'endTurn' };
  };
  const played = run(kazakhstan, noAirlift, 'steppe-1407');
  expect(played.last.council.decided.map(({ decision }) => decision)).toContain('adopted');
  expect(whats(whatMattered(kazakhstan, played))).toContainEqual({
    kind: 'troopsLeft',
    instead: { kind: 'act', measure: 'airlift', aim: 'surge' },
  });
});

/** The text of the record that sends troops. */
function guard() {
  const acts = kazakhstan.record.flatMap((entry) => entry.acts);
  const table = acts.find((act) => act.kind === 'table' && act.text.rung >= FORCE_RUNG);
  if (table?.kind !== 'table') throw new Error('The record tables troops.');
  return table.text;
}

describe('what is luck', () => {
  const decision = {
    turn: 1,
    at: 0,
    what: { kind: 'act', action: { kind: 'act', measure: 'frame', aim: 'restraint' } },
  } as const;
  const ending = (value: number): Ending => ({
    verdict: 'bystander',
    dimensions: DIMENSIONS.map((id) => ({
      id,
      value: 500 + value,
      because: [{ factor: 'trust', amount: 500 + value }],
    })),
    killed: 0,
    fell: false,
    moods: new Map(),
  });
  const many = (values: readonly number[]) => values.map(ending);
  const none = many([0, 0, 0, 0, 0, 0, 0, 0]);

  test('a difference that falls now this way and now that is no difference', () => {
    expect(difference(decision, none, many([90, -80, 70, -90, 80, -70, 90, -60])).sure).toBe(0);
  });

  test('one future in many that goes another way is no consequence', () => {
    expect(difference(decision, none, many([0, 0, 0, 400, 0, 0, 0, 0])).sure).toBe(0);
  });

  test('the same difference in every future is one, and its cause is named with it', () => {
    const { sure, size, dimensions } = difference(decision, none, many(Array(8).fill(-40)));
    expect(sure).toBe(size);
    expect(dimensions[0]).toMatchObject({ mean: -40, low: -40, high: -40 });
    expect(dimensions[0]?.because).toEqual([{ factor: 'trust', amount: -40 }]);
  });
});
