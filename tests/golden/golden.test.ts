/**
 * Whole games as small grids of numbers, one row a turn. They move only when the rules or the numbers of
 * a scenario do: run with UPDATE_GOLDEN=1, read the difference, and say what moved in the commit.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RULES_VERSION } from '../../src/engine/index.ts';
import { builtIn } from '../../src/scenario/index.ts';
import { FILES, SEEDS } from './games.ts';
import { gridOf } from './grid.ts';

test.each(FILES)('$crisis: games of the policy $policy go as they went', async ({ crisis, policy }) => {
  const scenario = await builtIn(crisis);
  const file = join(import.meta.dirname, `${crisis}-${policy}.txt`);
  const grids = SEEDS.map((seed) => gridOf(scenario, crisis, policy, seed)).join('\n');
  const found = `${crisis}, ${policy}, rules ${RULES_VERSION}\n\n${grids}`;
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, found);
  const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
  expect(
    found,
    'Games go differently. If the rules changed: raise RULES_VERSION in src/engine/version.ts, since runs ' +
      'made before no longer verify. If only numbers of the scenario changed, its hash says so already. ' +
      'Then write the grids anew with UPDATE_GOLDEN=1 and read what moved.',
  ).toBe(kept);
});

test('every file of grids is one of a game that is held', () => {
  const held = FILES.map(({ crisis, policy }) => `${crisis}-${policy}.txt`);
  const there = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.txt'));
  expect(there.toSorted()).toEqual(held.toSorted());
});
