/** Under the acts of the record the outcome of the record is the commonest, in every crisis, and by no script. */
import { describe, expect, test } from 'vitest';
import { playOut, POLICIES, seedOfGame } from '../../src/analysis/index.ts';
import type { GameState, Scenario, Verdict } from '../../src/engine/index.ts';
import { standing } from '../../src/engine/index.ts';
import { builtIn, type BuiltInId } from '../../src/scenario/catalogue.ts';

const SEEDS = 1000;

/** What the alliance became in each crisis, as the record has it, and why it is called so. */
const HISTORY: readonly {
  readonly id: BuiltInId;
  readonly verdict: Verdict;
  readonly because: string;
}[] = [
  {
    id: 'kazakhstan-2022',
    verdict: 'coupProofingClub',
    because: 'troops came within a day, all contributed, the president stayed, they left',
  },
  {
    id: 'armenia-azerbaijan-2022',
    verdict: 'paperTiger',
    because: 'a session, a mission, no name, no troops, and the closing text refused',
  },
  {
    id: 'kyrgyz-tajik-2022',
    verdict: 'bystander',
    because: 'calls and telephone calls; the two made peace by themselves',
  },
];

function ends(scenario: Scenario): GameState[] {
  return Array.from({ length: SEEDS }, (_, i) =>
    playOut(scenario, seedOfGame('record', i), POLICIES.record),
  );
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.trunc(values.length / 2)] ?? 0;
}

describe.each(HISTORY)('$id, played as it was', async ({ id, verdict, because }) => {
  const scenario = await builtIn(id);
  const games = ends(scenario);

  test(`mostly ends as ${verdict}: ${because}`, () => {
    const counts = new Map<Verdict, number>();
    for (const state of games) {
      const got = standing(scenario, state).verdict;
      counts.set(got, (counts.get(got) ?? 0) + 1);
    }
    const shares = [...counts].sort(([, a], [, b]) => b - a);
    console.info(id, shares.map(([got, n]) => `${got} ${n}`).join(', '));
    expect(shares[0]?.[0]).toBe(verdict);
    expect(counts.get(verdict)).toBeGreaterThanOrEqual(0.4 * SEEDS);
  });

  test('kills as many as the record in the middle of its range', () => {
    const [low, high] = scenario.recordOutcome.killed;
    const middle = median(games.map((state) => state.theatre.killed));
    console.info(id, `killed, median ${middle}, record ${low}-${high}`);
    expect(middle).toBeGreaterThan(low * 0.8);
    expect(middle).toBeLessThan(high * 1.2);
  });

  test('drives as many from their homes as the record, in the middle of its range', () => {
    const [low, high] = scenario.recordOutcome.displaced;
    const middle = median(games.map((state) => state.theatre.displaced));
    console.info(id, `displaced, median ${middle}, record ${low}-${high}`);
    expect(middle).toBeGreaterThanOrEqual(low * 0.7);
    expect(middle).toBeLessThanOrEqual(high * 1.35);
  });
});

describe('what the record’s acts meet', async () => {
  const ridge = await builtIn('armenia-azerbaijan-2022');
  const games = ends(ridge);
  const decided = (state: GameState, rung: number) =>
    state.council.decided.find((text) => text.rung === rung)?.decision;

  test('the mission passes nearly always, the closing text without a name nearly never', () => {
    const share = (rung: number, decision: string) =>
      games.filter((state) => decided(state, rung) === decision).length / SEEDS;
    expect(share(4, 'adopted')).toBeGreaterThan(0.85);
    expect(share(5, 'blocked')).toBeGreaterThan(0.83);
  });

  test('the first truce seldom holds, and a later one does', () => {
    const broken = games.filter((state) => state.flags.some(({ id }) => id === 'truceBroken'));
    expect(broken.length / SEEDS).toBeGreaterThan(0.35);
    const over = games.filter((state) => state.theatre.orderRestored);
    expect(over.length / SEEDS).toBeGreaterThan(0.9);
  });

  test('the one let down steps away from the alliance, and does not leave it', () => {
    const rungs = games.map(
      (state) => state.members.find(({ id }) => id === ridge.case.victim)?.hedgeRung ?? 0,
    );
    expect(rungs.filter((rung) => rung >= 3).length / SEEDS).toBeGreaterThan(0.8);
    expect(rungs.filter((rung) => rung >= 6)).toEqual([]);
  });

  test('a rival’s monitors come within weeks', () => {
    const there = games.filter((state) => state.monitor.status === 'deployed');
    expect(there.length / SEEDS).toBeGreaterThan(0.6);
  });
});
