/** Turns that are looked for, so that the balance table has something to say of measures that are seldom open. */
import { expect, test } from 'vitest';
import { searchedDecisions, seldomOffered } from '../../src/analysis/balance/search.ts';
import { options } from '../../src/engine/index.ts';
import { builtIn } from '../../src/scenario/index.ts';

const ARMENIA = await builtIn('armenia-azerbaijan-2022');
const BUDGET = { games: 30, turns: 2, futures: 1, finalFutures: 1 };

test('finds turns for what waits for an appeal, a report, a debt or monitors, and only open ones', () => {
  const found = seldomOffered(ARMENIA, BUDGET);
  const kinds = found.flatMap((one) => [...one.kinds]);
  for (const kind of ['refuse', 'answerReport', 'deliver', 'monitor']) {
    expect(kinds.filter((one) => one === kind).length, kind).toBeGreaterThan(0);
    expect(kinds.filter((one) => one === kind).length, kind).toBeLessThanOrEqual(BUDGET.turns);
  }
  // What is open in most turns needs no search.
  expect(kinds).not.toContain('frame');
  for (const { state, kinds: wanted } of found) {
    const open = options(ARMENIA, state).flatMap((o) =>
      o.kind === 'act' && o.closed === null ? [o.measure as string] : [],
    );
    expect(open).toEqual(expect.arrayContaining([...wanted]));
  }
});

test('looks into each turn once over all parts, and says for whose sake', () => {
  const tiny = { ...BUDGET, turns: 1 };
  const found = seldomOffered(ARMENIA, tiny);
  const [row] = searchedDecisions(ARMENIA, tiny, 0, found.length);
  expect(row?.searched).toEqual([...(found[0]?.kinds ?? [])]);
  for (const kind of row?.searched ?? []) expect(row?.below.equal[kind]).toBeDefined();
});
