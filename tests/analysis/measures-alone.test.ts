/** A package that was asked for and shipped in full, and nothing else: the one that got it still comes to the drill. */
import { expect, test } from 'vitest';
import { answering, words } from '../../src/analysis/claims/answers.ts';
import { playOut } from '../../src/analysis/playout.ts';
import { POLICIES, type Policy } from '../../src/analysis/policies.ts';
import { builtIn } from '../../src/scenario/catalogue.ts';

const GAMES = 40;
const VICTIM = 'armenia';
const scenario = await builtIn('armenia-azerbaijan-2022');

/** Share of the games with a debt kept, or of all where none is wanted, in which the victim skips the drill. */
function skipping(policy: Policy, kept: boolean): number {
  let counted = 0;
  let away = 0;
  for (let i = 0; i < GAMES; i += 1) {
    let absent = false;
    const { debts } = playOut(scenario, `drill-${i}`, policy, {
      event: (event) => {
        if (event.kind === 'occasionHeld' && event.occasion === 'drill-kazakhstan')
          absent = event.absent.includes(VICTIM);
      },
    });
    if (kept && !debts.some(({ outcome }) => outcome === 'kept')) continue;
    counted += 1;
    if (absent) away += 1;
  }
  expect(counted).toBeGreaterThan(GAMES / 2);
  return away / counted;
}

test('measures shipped in full bring the victim to the drill that it would have skipped', () => {
  expect(skipping(POLICIES.passive, false)).toBeGreaterThan(0.8);
  expect(skipping(answering(words(5), 'appeal'), true)).toBeLessThan(0.2);
});
