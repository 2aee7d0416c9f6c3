import { describe, expect, test } from 'vitest';
import {
  newGame,
  playInPlace,
  stream,
  type Action,
  type GameState,
  type Luck,
} from '../../src/engine/index.ts';
import { beginRun, extendRun, verify, type Run } from '../../src/run/index.ts';
import { locate } from '../../src/run/locate.ts';
import { aRun, SCENARIO } from './a-run.ts';

const run = aRun();

/** What is told of a run that does not verify. */
function located(changed: Run) {
  const verified = verify(changed, SCENARIO);
  if (verified.ok) throw new Error('This run verifies.');
  const found = locate(changed, SCENARIO, verified.problem);
  if (!found) throw new Error(`Nothing was located: ${verified.problem.message}`);
  return found;
}

/** A game that was recorded by a program which did something of its own at one step. */
function recordedBy(
  actions: readonly Action[],
  { alter, luckAt }: { alter?: (state: GameState, step: number) => void; luckAt?: [number, Luck] },
): Run {
  const state = newGame(SCENARIO, run.seed);
  alter?.(state, 0);
  let made = beginRun(SCENARIO, state);
  for (const [at, action] of actions.entries()) {
    const luck = luckAt && luckAt[0] === at + 1 ? luckAt[1] : undefined;
    playInPlace(SCENARIO, state, action, undefined, luck);
    alter?.(state, at + 1);
    made = extendRun(made, action, state);
  }
  return made;
}

const endOfTurn = run.actions.findIndex(({ kind }) => kind === 'endTurn');
/** Up to the end of the first turn: whatever is altered before it, these acts stay open. */
const begun = run.actions.slice(0, endOfTurn + 1);

describe('a list of acts that was changed', () => {
  const at = run.actions.findIndex(
    (action, index) =>
      index > 2 && JSON.stringify(action) !== JSON.stringify(run.actions[index + 1]),
  );
  const was = run.actions[at];
  const splice = (remove: number, ...put: Action[]): Run => {
    const actions = [...run.actions];
    actions.splice(at, remove, ...put);
    return { ...run, actions };
  };
  const next = run.actions[at + 1] ?? { kind: 'endTurn' };

  test.each([
    ['taken out', splice(1), 'actRemoved', was],
    ['put in', splice(0, { kind: 'act', measure: 'withdraw' }), 'actAdded', was],
    ['put in another’s place', splice(1, { kind: 'amend' }), 'actChanged', was],
    ['swapped with the next', splice(2, next, was ?? next), 'actsSwapped', was],
  ] as const)('names the act that was %s', (_, changed, kind, act) => {
    const { place } = located(changed);
    expect(place.step).toBe(at + 1);
    expect(place.explanation).toEqual({ kind, was: act, whole: true });
  });

  test('names the act that was taken out together with its checks', () => {
    const without = <T>(list: readonly T[], index: number) => list.toSpliced(index, 1);
    const { place } = located({
      ...run,
      actions: without(run.actions, at),
      chain: without(run.chain, at + 1),
      digests: without(run.digests, at + 1),
    });
    expect(place.step).toBe(at + 1);
    expect(place.explanation).toEqual({ kind: 'actRemoved', was, whole: true });
  });
});

describe('a record by other rules, with all its checks right for what it had', () => {
  const step = begun.length;

  test('names the field with its recorded and its recomputed value', () => {
    const made = recordedBy(begun, {
      alter: (state, at) => {
        if (at === step) state.moscow.capital += 7;
      },
    });
    const { problem, place } = located(made);
    expect(problem).toMatchObject({ kind: 'diverged', step });
    const honest = recordedBy(begun, {});
    expect(verify(honest, SCENARIO).ok).toBe(true);
    expect(place).toMatchObject({
      step,
      of: step,
      turn: 1,
      action: { kind: 'endTurn' },
      field: 'moscow.capital',
      parts: ['moscow'],
      explanation: { kind: 'fieldsDiffer' },
    });
    expect(Number(place.recorded)).toBe(Number(place.recomputed) + 7);
  });

  test('names one field in each of several parts', () => {
    const made = recordedBy(begun, {
      alter: (state, at) => {
        if (at !== step) return;
        state.warnings += 1;
        const [, second] = state.members;
        if (second) second.trust -= 33;
      },
    });
    const { explanation } = located(made).place;
    const fields = explanation.kind === 'fieldsDiffer' ? explanation.fields : [];
    expect(fields.map(({ field }) => field)).toEqual(['warnings', 'members.1.trust']);
  });

  test('names the field also at the opening', () => {
    const made = recordedBy([], {
      alter: (state) => {
        state.moscow.standing -= 1;
      },
    });
    expect(located(made).place).toMatchObject({ step: 0, field: 'moscow.standing', action: null });
  });

  test('invents no field where several differ within a part', () => {
    const made = recordedBy(begun, {
      alter: (state, at) => {
        if (at !== step) return;
        state.moscow.capital += 7;
        state.moscow.standing -= 5;
      },
    });
    const { field, explanation } = located(made).place;
    expect(field).toBe('moscow');
    expect(explanation).toEqual({ kind: 'unknown' });
  });
});

describe('luck', () => {
  const step = begun.length;

  test('is told for the act that differs: which streams, and how many draws', () => {
    const { draws } = located({ ...run, digests: run.digests.with(step, '0'.repeat(64)) }).place;
    expect(draws.length).toBeGreaterThan(1);
    expect(draws.every(({ count }) => count > 0)).toBe(true);
    // The ground is played in the turn that ends, the news in the one that begins.
    expect(draws.find((one) => one.stream === 'theatre')).toMatchObject({ turn: 1, index: 0 });
    expect(draws.find((one) => one.stream === 'events' && one.index === 0)).toMatchObject({
      turn: 2,
    });
  });

  test('of a stream that was two draws ahead is told from other rules', () => {
    const ahead: Luck = (seed, turn, name, index) => {
      const made = stream(seed, turn, name, index);
      if (name === 'theatre' && index === 0) made.skip(2);
      return made;
    };
    const { explanation } = located(recordedBy(begun, { luckAt: [step, ahead] })).place;
    expect(explanation).toMatchObject({
      kind: 'luckDisplaced',
      stream: { stream: 'theatre', turn: 1, index: 0 },
      by: 2,
    });
  });

  test('has no part in an act without draws', () => {
    const first = run.actions.findIndex(({ kind }) => kind === 'act') + 1;
    const digests = run.digests.with(first, '0'.repeat(64));
    expect(located({ ...run, digests }).place.draws).toEqual([]);
  });
});

describe('checks that were altered by themselves', () => {
  test('are told from a game that went otherwise', () => {
    const { place } = located({ ...run, chain: run.chain.with(3, '0123456789abcdef') });
    expect(place).toMatchObject({
      step: 3,
      field: 'chain',
      recorded: '0123456789abcdef',
      recomputed: run.chain[3],
      explanation: { kind: 'checksAltered', whole: true },
    });
  });

  test('are not taken for another seed or act where more was altered after them', () => {
    const digests = run.digests.with(0, '0'.repeat(64));
    const actions = run.actions.with(5, { kind: 'amend' });
    expect(located({ ...run, digests, actions }).place).toMatchObject({
      step: 0,
      explanation: { kind: 'checksAltered', whole: false },
    });
  });

  test('at the last step are not: there is nothing after them that could agree', () => {
    const { place } = located({ ...run, chain: [...run.chain.slice(0, -1), '0'.repeat(64)] });
    expect(place).toMatchObject({ step: run.actions.length, field: 'chain' });
    expect(place.explanation).toEqual({ kind: 'unknown' });
  });
});

test('another seed is seen at the opening', () => {
  expect(located({ ...run, seed: 'steppe-1408' }).place).toMatchObject({
    step: 0,
    field: 'seed',
    explanation: { kind: 'otherSeed' },
  });
});

test('a cut list is told with the entries that it has and needs', () => {
  const { problem, place } = located({ ...run, digests: run.digests.slice(0, -1) });
  expect(problem.kind).toBe('truncated');
  expect(place).toMatchObject({
    field: 'digests',
    recorded: `${run.actions.length} entries`,
    recomputed: `${run.actions.length + 1} entries`,
    explanation: { kind: 'listsUneven' },
  });
});

test('an act put in after the end is told at its own step', () => {
  const { problem, place } = located({ ...run, actions: [...run.actions, { kind: 'hear' }] });
  expect(problem.kind).toBe('illegal');
  expect(place).toMatchObject({
    step: run.actions.length + 1,
    recomputed: 'not open (gameOver)',
    explanation: { kind: 'listsUneven' },
  });
});

test('an end that is claimed and not there is told as such', () => {
  const { place } = located({ ...run, finished: false });
  expect(place).toMatchObject({
    step: run.actions.length,
    field: 'finished',
    recorded: 'false',
    recomputed: 'true',
    explanation: { kind: 'otherEnd' },
  });
});
