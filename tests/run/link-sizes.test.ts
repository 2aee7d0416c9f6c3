import { expect, test } from 'vitest';
import { playOut, POLICIES } from '../../src/analysis/index.ts';
import type { Policy } from '../../src/analysis/policies/index.ts';
import type { Scenario } from '../../src/engine/index.ts';
import { talkative } from './talkative.ts';
import { beginRun, extendRun, type Run } from '../../src/run/index.ts';
import { encodeLink } from '../../src/run/link.ts';
import { builtIn, BUILT_IN } from '../../src/scenario/index.ts';

const MOST_SIGNS = 1500;
const RANDOM_GAMES = 20;
const BUSY_GAMES = 3;

/** The length of the code of one game, with what it takes to make it. */
function lengthOf(scenario: Scenario, policy: Policy, seed: string): [acts: number, signs: number] {
  let run: Run | undefined;
  playOut(scenario, seed, policy, {
    step: (state, action) => {
      run = run && action ? extendRun(run, action, state) : beginRun(scenario, state);
    },
  });
  return run ? [run.actions.length, encodeLink(run).length] : [0, 0];
}

test.each(BUILT_IN)('%s: a whole game fits into a link', async (id) => {
  const scenario = await builtIn(id);
  const games = [
    ['record', POLICIES.record, 1],
    ['hawk', POLICIES.hawk, 2],
    ['random', POLICIES.random, RANDOM_GAMES],
    ['talkative', talkative, BUSY_GAMES],
  ] as const;
  for (const [name, policy, count] of games) {
    const lengths = Array.from({ length: count }, (_, at) =>
      lengthOf(scenario, policy, `steppe-${1000 + at}`),
    );
    const acts = Math.max(...lengths.map(([number]) => number));
    const signs = Math.max(...lengths.map(([, number]) => number));
    console.info(`${id}, ${name}: at most ${acts} acts, ${signs} signs`);
    expect(signs).toBeLessThanOrEqual(MOST_SIGNS);
    // What the decision record says of it.
    expect(signs).toBeLessThanOrEqual(350);
  }
});
