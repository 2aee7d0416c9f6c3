import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newGame, RULES_VERSION } from '../../src/engine/index.ts';
import {
  beginRun,
  branchRun,
  decodeRun,
  encodeRun,
  extendRun,
  replay,
  verify,
  type Run,
} from '../../src/run/index.ts';
import { loadScenario } from '../../src/scenario/open.ts';
import { accepted, testActors, validText } from '../scenario/valid.ts';
import { aRun, SCENARIO } from './a-run.ts';

const run = aRun();
const text = encodeRun(run);

/** What is wrong with the run, or undefined. */
function problemOf(changed: Run) {
  const verified = verify(changed, SCENARIO);
  return verified.ok ? undefined : verified.problem;
}

/** The list with one entry replaced. */
function replaced<T>(list: readonly T[], at: number, item: T): T[] {
  return list.map((old, index) => (index === at ? item : old));
}

describe('a run that was recorded verifies', () => {
  test.each(['record', 'passive', 'random'] as const)('played by %s', (policy) => {
    const played = aRun('lantern-2000', policy);
    expect(verify(played, SCENARIO)).toEqual({
      ok: true,
      steps: played.actions.length,
      finished: true,
      hash: played.chain.at(-1),
    });
  });

  test('also after a trip through its file', () => {
    const decoded = decodeRun(text);
    expect(decoded.ok && verify(decoded.value, SCENARIO).ok).toBe(true);
  });

  test('with any seed', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,8}-\d{4}$/), (seed) => {
        expect(problemOf(aRun(seed))).toBeUndefined();
      }),
      { numRuns: 15 },
    );
  });

  test('the same luck gives the same chain, another seed another', () => {
    expect(aRun().chain).toEqual(run.chain);
    expect(aRun('steppe-1408').chain[0]).not.toBe(run.chain[0]);
  });
});

test('one flipped bit in the actions, the seed or a hash is found, wherever it is', () => {
  const bytes = new TextEncoder().encode(text);
  const protectedFrom = text.indexOf('"scenario"');
  const spots = fc.nat({ max: bytes.length - protectedFrom - 1 }).map((at) => at + protectedFrom);
  const isSpace = (at: number) => /[\s]/.test(text[at] ?? '');
  fc.assert(
    fc.property(spots, fc.integer({ min: 0, max: 7 }), (at, bit) => {
      fc.pre(!isSpace(at));
      const flipped = bytes.slice();
      flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
      const decoded = decodeRun(new TextDecoder().decode(flipped));
      const problem = decoded.ok ? problemOf(decoded.value) : decoded.problem;
      expect(problem?.message ?? 'accepted').not.toBe('accepted');
    }),
    { numRuns: 400 },
  );
});

describe('the first difference is located', () => {
  test('another seed is named as such', () => {
    expect(problemOf({ ...run, seed: 'steppe-1408' })).toMatchObject({
      kind: 'diverged',
      step: 0,
      field: 'seed',
    });
  });

  test('an action that was not open is named with its step and reason', () => {
    const problem = problemOf({
      ...run,
      actions: replaced(run.actions, 4, { kind: 'act', measure: 'withdraw' }),
    });
    expect(problem).toMatchObject({ kind: 'illegal', step: 5, field: 'actions[4]' });
    expect(problem?.message).toMatch(/^Step 5: that act was not open \(\w+\)\.$/);
  });

  test('another open action is named with its step and the part of the state that differs', () => {
    const passive = aRun('steppe-1407', 'passive');
    const problem = problemOf({
      ...passive,
      actions: replaced(passive.actions, 0, { kind: 'act', measure: 'soundOut', aim: 'armenia' }),
    });
    expect(problem).toMatchObject({ kind: 'diverged', step: 1 });
    expect(problem?.message).toMatch(/^At step 1 the replay differs from the record, first in "/);
  });

  test('a changed link is named with its step', () => {
    const problem = problemOf({ ...run, chain: replaced(run.chain, 3, '0123456789abcdef') });
    expect(problem).toMatchObject({ kind: 'diverged', step: 3, field: 'chain' });
    expect(problem?.message).toContain('the file has 0123456789abcdef');
  });

  test('a changed digest is named with its step and part', () => {
    const digest = run.digests[2] ?? '';
    const wrong = digest.slice(0, 8) + '00000000' + digest.slice(16);
    expect(problemOf({ ...run, digests: replaced(run.digests, 2, wrong) })).toEqual({
      kind: 'diverged',
      step: 2,
      field: 'digests.moscow',
      message: 'At step 2 the recorded digest of "moscow" is not that of the state.',
    });
  });

  test('a lost end is missed', () => {
    const cut = { ...run, actions: run.actions.slice(0, 5) };
    expect(problemOf(cut)).toMatchObject({ kind: 'truncated', field: 'chain', step: 5 });
    const lines = encodeRun({
      ...cut,
      chain: run.chain.slice(0, 6),
      digests: run.digests.slice(0, 6),
    });
    const decoded = decodeRun(lines);
    expect(!decoded.ok && decoded.problem).toMatchObject({ kind: 'truncated', field: 'chain[5]' });
  });

  test('a finished game that claims to go on, and one that claims to be finished', () => {
    expect(problemOf({ ...run, finished: false })).toMatchObject({ field: 'finished' });
    const begun = { ...beginRun(SCENARIO, newGame(SCENARIO, run.seed)), finished: true };
    expect(problemOf(begun)).toMatchObject({ kind: 'truncated', step: 0, field: 'finished' });
  });
});

describe('a run for other rules or another scenario is refused by name', () => {
  test('other rules', () => {
    expect(problemOf({ ...run, rules: '9.9.9' })?.message).toBe(
      `This run was made under rules 9.9.9; these are rules ${RULES_VERSION}.`,
    );
  });

  test('other rules and another text: both versions and both hashes', () => {
    const scenarioHash = '0'.repeat(64);
    const { message = '' } = problemOf({ ...run, rules: '9.9.9', scenarioHash }) ?? {};
    expect(message).toContain('9.9.9');
    expect(message).toContain(RULES_VERSION);
    expect(message).toContain('000000000000');
    expect(message).toContain(SCENARIO.hash.slice(0, 12));
  });

  test('another scenario', () => {
    expect(problemOf({ ...run, scenario: 'armenia-2022' })?.message).toBe(
      'This run belongs to the scenario armenia-2022, not to valid-minimal.',
    );
  });

  test('another text of the same scenario names both hashes', () => {
    const harder = validText().replace('crowds: 700', 'crowds: 701');
    const other = accepted(loadScenario(harder, { file: 'a.yaml', actors: testActors() }));
    const verified = verify(run, other);
    expect(verified.ok || verified.problem.message).toContain(SCENARIO.hash.slice(0, 12));
    expect(verified.ok || verified.problem.message).toContain(other.hash.slice(0, 12));
  });
});

describe('a run that parted from another one', () => {
  const branch = branchRun(beginning(4));

  test('begins with the acts of its parent and the same chain', () => {
    expect(branch.actions).toEqual(run.actions.slice(0, 4));
    expect(branch.parent).toEqual({ step: 4, end: run.chain[4] });
    expect(branch.chain.at(-1)?.slice(0, 16)).toBe(run.chain[4]);
    expect(verify(branch, SCENARIO).ok).toBe(true);
  });

  test('keeps its parent as it goes on, and verifies after a trip through its file', () => {
    const whole = { ...run, parent: { step: 4, end: run.chain[4] ?? '' } };
    const decoded = decodeRun(encodeRun(whole));
    expect(decoded).toEqual({ ok: true, value: whole });
    expect(verify(whole, SCENARIO).ok).toBe(true);
  });

  test('is refused where the parent was changed: its link, its step, or a step beyond the end', () => {
    const end = run.chain[4] ?? '';
    for (const parent of [
      { step: 4, end: '0123456789abcdef' },
      { step: 5, end },
      { step: run.actions.length + 1, end },
    ]) {
      expect(problemOf({ ...run, parent })).toMatchObject({ kind: 'diverged', field: 'parent' });
    }
  });
});

/** The run as it was after so many acts. */
function beginning(step: number): Run {
  const replayed = replay(run, SCENARIO, step);
  if (!replayed.ok) throw new Error(replayed.problem.message);
  const [opening, ...states] = replayed.value.states;
  if (!opening) throw new Error('A replay always has its opening.');
  return states.reduce<Run>(
    (made, state, at) => {
      const action = run.actions[at];
      return action ? extendRun(made, action, state) : made;
    },
    beginRun(SCENARIO, opening),
  );
}

describe('a run is replayed', () => {
  test('to its end, with a state and the events for every step', () => {
    const replayed = replay(run, SCENARIO);
    if (!replayed.ok) throw new Error(replayed.problem.message);
    const { states, events } = replayed.value;
    expect(states).toHaveLength(run.actions.length + 1);
    expect(events).toHaveLength(run.actions.length + 1);
    expect(states.at(-1)?.phase).toBe('over');
    expect(events[0]?.[0]).toMatchObject({ kind: 'turnBegan', turn: 1 });
    expect(events.at(-1)?.at(-1)).toMatchObject({ kind: 'gameEnded' });
  });

  test('to a step on the way', () => {
    const replayed = replay(run, SCENARIO, 3);
    expect(replayed.ok && replayed.value.states.at(-1)?.step).toBe(3);
  });

  test('not beyond an act that is not open', () => {
    const replayed = replay({ ...run, actions: [{ kind: 'hear' }] }, SCENARIO);
    expect(!replayed.ok && replayed.problem.message).toBe(
      'Step 1: that act was not open (noTextOnTable).',
    );
  });
});
