import { expect, test } from 'vitest';
import { drawFrom, pick } from '../../src/analysis/luck.ts';
import { playOut, POLICIES } from '../../src/analysis/index.ts';
import type { Policy } from '../../src/analysis/policies/index.ts';
import { closed, options, textsOf, type Action, type Scenario } from '../../src/engine/index.ts';
import { beginRun, extendRun, type Run } from '../../src/run/index.ts';
import { encodeLink } from '../../src/run/link.ts';
import { builtIn, BUILT_IN } from '../../src/scenario/index.ts';

const MOST_SIGNS = 1500;
const RANDOM_GAMES = 20;
const BUSY_GAMES = 3;

/** Every act that can be paid for, as many texts as the Council takes, every answer heard. */
const busy: Policy = (scenario, seed) => {
  const draw = drawFrom('busy', seed);
  return (state) => {
    if (state.phase === 'council') {
      const amend: Action = { kind: 'amend' };
      const moved = state.council.amendment !== null && closed(scenario, state, amend) === null;
      return moved ? amend : { kind: 'hear' };
    }
    const open = options(scenario, state).filter((option) => option.closed === null);
    const acts = open.flatMap((option) =>
      option.kind === 'act' && option.measure !== 'refuse' ? [option] : [],
    );
    const council = open.flatMap((option) => (option.kind === 'table' ? [option] : []))[0];
    if (council && (acts.length === 0 || draw(2) === 0)) {
      return { kind: 'table', text: pick(draw, textsOf(council.clauses)) };
    }
    if (acts.length === 0) return { kind: 'endTurn' };
    const { measure, aim } = pick(draw, acts);
    return aim === undefined ? { kind: 'act', measure } : { kind: 'act', measure, aim };
  };
};

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
    ['busy', busy, BUSY_GAMES],
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
