/** Runs for the tests: games of the fixture scenario, recorded. */
import { playOut, POLICIES, type PolicyName } from '../../src/analysis/index.ts';
import type { Policy } from '../../src/analysis/policies/index.ts';
import type { Scenario } from '../../src/engine/index.ts';
import { beginRun, extendRun, type Run } from '../../src/run/index.ts';
import { validScenario } from '../scenario/valid.ts';

export const SCENARIO: Scenario = validScenario();

/** A finished game, recorded. */
export function aRun(
  seed = 'steppe-1407',
  policy: PolicyName | Policy = 'random',
  scenario = SCENARIO,
): Run {
  let run: Run | undefined;
  playOut(scenario, seed, typeof policy === 'string' ? POLICIES[policy] : policy, {
    step: (state, action) => {
      run = run && action ? extendRun(run, action, state) : beginRun(scenario, state);
    },
  });
  if (!run) throw new Error('A playout tells at least its opening.');
  return run;
}
