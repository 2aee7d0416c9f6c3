/**
 * Whole games as small grids of numbers, one row a turn. They move only when the rules or the numbers of
 * the scenario do: run with UPDATE_GOLDEN=1, read the difference, and say what moved in the commit.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { playOut, POLICIES, type PolicyName } from '../../src/analysis/index.ts';
import { readMeter, RULES_VERSION, standing, type GameState } from '../../src/engine/index.ts';
import { builtIn, canonical, sha256Hex } from '../../src/scenario/index.ts';

const scenario = await builtIn('kazakhstan-2022');
/** Ways to play that are held; the cleverer ones may change their minds without a change of rules. */
const HELD = ['record', 'passive', 'random'] as const satisfies readonly PolicyName[];
const SEEDS = ['1', '2', '3'];

const METERS: readonly (readonly [column: string, meter: string])[] = [
  ['crowds', 'theatre.crowds'],
  ['armed', 'theatre.armed'],
  ['loyalty', 'theatre.loyalty'],
  ['split', 'theatre.split'],
  ['host', 'kazakhstan.stability'],
  ['trust', 'kazakhstan.trust'],
  ['fear', 'kazakhstan.fear'],
  ['armenia', 'armenia.trust'],
  ['capital', 'moscow.capital'],
  ['standing', 'moscow.standing'],
  ['west', 'west.concern'],
];
const COLUMNS = ['turn', ...METERS.map(([column]) => column), 'killed', 'landed', 'steps'];

function row(state: GameState): string {
  const landed = state.contingent?.units.reduce((sum, u) => sum + u.landed, 0) ?? 0;
  const meters = METERS.map(([, meter]) => readMeter(state, meter));
  const cells = [state.turn, ...meters, state.theatre.killed, landed, state.step];
  return cells.map((cell, i) => String(cell).padStart((COLUMNS[i] ?? '').length)).join(' ');
}

/** The grid of one game: its opening, each turn's end, what it came to, and the hash of its last state. */
function gridOf(policy: PolicyName, seed: string): string {
  const rows: string[] = [];
  const end = playOut(scenario, seed, POLICIES[policy], {
    step: (state, action) => {
      if (!action || action.kind === 'endTurn') rows.push(row(state));
    },
  });
  const { verdict, dimensions } = standing(scenario, end);
  const values = dimensions.map((d) => `${d.id} ${d.value}`).join(', ');
  return [
    `seed ${seed}`,
    COLUMNS.join(' '),
    ...rows,
    `${verdict}: ${values}`,
    `sha256 ${sha256Hex(canonical(end))}`,
    '',
  ].join('\n');
}

test.each(HELD)('games of the policy %s go as they went', (policy) => {
  const file = fileURLToPath(new URL(`${scenario.id}-${policy}.txt`, import.meta.url));
  const grids = SEEDS.map((seed) => gridOf(policy, seed)).join('\n');
  const found = `${scenario.id}, ${policy}, rules ${RULES_VERSION}\n\n${grids}`;
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, found);
  const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
  expect(
    found,
    'Games go differently. If the rules changed: raise RULES_VERSION in src/engine/version.ts, since runs ' +
      'made before no longer verify. If only numbers of the scenario changed, its hash says so already. ' +
      'Then write the grids anew with UPDATE_GOLDEN=1 and read what moved.',
  ).toBe(kept);
});
