/** Drawn plans differ in what matters under unrest, and each keeps to its line. */
import { expect, test } from 'vitest';
import { planOf } from '../../src/analysis/balance/plans.ts';
import { playOut } from '../../src/analysis/index.ts';
import { took } from '../../src/engine/moscow/line.ts';
import { builtIn } from '../../src/scenario/index.ts';

const scenario = await builtIn('kazakhstan-2022');

test('some plans give way, some stand firm, some do neither, and none does both', () => {
  const lines = { backs: 0, yields: 0, neither: 0 };
  for (let number = 0; number < 90; number += 1) {
    const end = playOut(scenario, `line-${number}`, planOf(number));
    const [backs, yields] = [took(end, 'backs'), took(end, 'yields')];
    expect(backs && yields, `plan ${number}`).toBe(false);
    lines[backs ? 'backs' : yields ? 'yields' : 'neither'] += 1;
  }
  for (const [line, plans] of Object.entries(lines)) expect(plans, line).toBeGreaterThan(10);
});
