import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RULES_VERSION } from '../../src/engine/index.ts';
import { SHORT_LINK } from '../../src/run/chain.ts';
import { verify, type Run } from '../../src/run/index.ts';
import { decodeLink, encodeLink, type LinkedRun } from '../../src/run/link.ts';
import { openLinkedRun } from '../../src/run/linked.ts';
import { aRun, SCENARIO } from './a-run.ts';
import { anyRun } from './any-run.ts';

/** What a link keeps of a run. */
function linked(run: Run): LinkedRun {
  const { scenario, scenarioHash, rules, seed, actions, chain, finished, parent } = run;
  const end = (chain.at(-1) ?? '').slice(0, SHORT_LINK);
  const branchedAt = parent ? { branchedAt: parent.step } : {};
  return {
    ...branchedAt,
    scenario,
    scenarioHash: scenarioHash.slice(0, 12),
    rules,
    seed,
    actions,
    finished,
    end,
  };
}

const run = aRun();
const code = encodeLink(run);

function read(text: string): LinkedRun {
  const decoded = decodeLink(text);
  if (!decoded.ok) throw new Error(decoded.problem.message);
  return decoded.value;
}

function problemOf(changes: Partial<LinkedRun>) {
  const opened = openLinkedRun(SCENARIO, { ...read(code), ...changes });
  return opened.ok ? undefined : opened.problem;
}

test('a run comes back from its link as it went in', () => {
  fc.assert(
    fc.property(anyRun, (any) => {
      expect(decodeLink(encodeLink(any))).toEqual({ ok: true, value: linked(any) });
    }),
    { numRuns: 60 },
  );
});

test('a run that parted from another one costs a byte or two, and one that did not costs nothing', () => {
  const branched = encodeLink({
    ...run,
    parent: { step: 3, end: (run.chain[3] ?? '').slice(0, 16) },
  });
  expect(branched.charAt(0)).toBe('2');
  expect(branched.length).toBeLessThanOrEqual(code.length + 3);
  expect(openLinkedRun(SCENARIO, read(branched))).toEqual({
    ok: true,
    value: { ...run, parent: { step: 3, end: run.chain[3] } },
  });
});

test('a code is made of signs that an address may hold', () => {
  expect(code).toMatch(/^1[A-Za-z0-9_-]+$/);
});

test('a run opened from its link is the run that was recorded, with every check', () => {
  for (const policy of ['random', 'hawk', 'passive'] as const) {
    const recorded = aRun('steppe-1407', policy);
    const opened = openLinkedRun(SCENARIO, read(encodeLink(recorded)));
    expect(opened).toEqual({ ok: true, value: recorded });
  }
  expect(verify(run, SCENARIO).ok).toBe(true);
});

test('a run that goes on can be sent too', () => {
  const passive = aRun('steppe-1407', 'passive');
  const opened = openLinkedRun(SCENARIO, {
    ...linked(passive),
    actions: passive.actions.slice(0, 2),
    finished: false,
    end: passive.chain[2] ?? '',
  });
  expect(opened.ok && opened.value.finished).toBe(false);
});

describe('a link that does not fit is refused with both sides named', () => {
  test('other rules', () => {
    expect(problemOf({ rules: '9.9.9' })).toMatchObject({
      kind: 'rules',
      message: `This run was made under rules 9.9.9; these are rules ${RULES_VERSION}.`,
    });
  });

  test('another scenario', () => {
    expect(problemOf({ scenario: 'elsewhere' })?.message).toBe(
      `This run belongs to the scenario elsewhere, not to ${SCENARIO.id}.`,
    );
  });

  test('another text of the scenario', () => {
    const problem = problemOf({ scenarioHash: '0123456789ab' });
    expect(problem).toMatchObject({ kind: 'scenario', field: 'scenarioHash' });
    expect(problem?.message).toContain('0123456789ab');
    expect(problem?.message).toContain(SCENARIO.hash.slice(0, 12));
  });

  test('another end', () => {
    const problem = problemOf({ end: '0123456789abcdef' });
    expect(problem).toMatchObject({ kind: 'diverged', field: 'end' });
    expect(problem?.message).toContain('0123456789abcdef');
    expect(problem?.message).toContain(linked(run).end);
  });

  test('another seed ends elsewhere, or meets an act that is not open', () => {
    expect(['diverged', 'illegal', 'truncated']).toContain(
      problemOf({ seed: 'steppe-1408' })?.kind,
    );
  });

  test('a game that says it was finished and was not, and the other way round', () => {
    expect(problemOf({ finished: false })).toMatchObject({ kind: 'diverged', field: 'finished' });
    const cut = read(code).actions.slice(0, 3);
    expect(problemOf({ actions: cut })).toMatchObject({ kind: 'truncated', field: 'finished' });
  });

  test('a measure that these rules do not know', () => {
    const actions = [{ kind: 'act', measure: 'bribe', aim: 'armenia' }] as const;
    expect(problemOf({ actions })).toMatchObject({ kind: 'illegal', step: 1 });
  });
});

test('what was done can be read under other rules, of measures that are not known here', () => {
  const acts = [{ kind: 'act', measure: 'offerGas', aim: 'north-sea' }] as const;
  const old = { ...run, rules: '12.3.4', actions: acts } as unknown as Run;
  expect(read(encodeLink(old))).toMatchObject({ rules: '12.3.4', actions: acts });
});
