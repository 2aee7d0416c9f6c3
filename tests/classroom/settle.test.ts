import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/classroom/finding.ts';
import type { Inspected } from '../../src/classroom/inspect.ts';
import { settle } from '../../src/classroom/settle.ts';
import { playedRun } from '../../src/classroom/played.ts';
import { SCENARIO } from '../run/a-run.ts';

const played = playedRun(SCENARIO, { seed: 'x-1', actions: [] });

function counted(
  source: string,
  change: { label?: string; number?: number; hash?: string; answers?: number; seed?: boolean } = {},
): Inspected {
  const { label = '', number = 0, hash = source, answers = 0, seed = false } = change;
  const answer = {
    turn: 1,
    step: 0,
    link: '0'.repeat(16),
    question: null,
    chance: null,
    reason: '',
    hands: [],
  };
  const doubt: Finding = {
    kind: 'seed',
    source,
    label,
    run: null,
    step: null,
    turn: null,
    message: 'Another seed.',
  };
  return {
    kind: 'run',
    run: {
      label,
      number,
      seed: 'x-1',
      arm: 0,
      minutes: 0,
      answers: Array.from({ length: answers }, () => answer),
      played: { ...played, hash },
      source,
    },
    reservations: seed ? [doubt] : [],
  };
}
const refused = (source: string): Inspected => ({
  kind: 'refused',
  finding: {
    kind: 'unreadable',
    source,
    label: '',
    run: null,
    step: null,
    turn: null,
    message: 'Nothing.',
  },
});
const summary = (inspected: readonly Inspected[]) => {
  const { runs, findings } = settle(inspected);
  return [
    runs.map(({ at, source }) => `${at} ${source}`),
    findings.map(({ kind, source, run }) => `${kind} ${source} ${run ?? '-'}`),
  ];
};

describe('the same run', () => {
  test('counts once, and the others are named with the one that is counted', () => {
    const { runs, findings } = settle([
      counted('b', { label: 'Ann', number: 1, hash: 'h' }),
      counted('a', { label: 'Ann', number: 1, hash: 'h' }),
      counted('c', { hash: 'h' }),
    ]);
    expect(runs.map(({ source }) => source)).toEqual(['a']);
    expect(findings.map(({ kind, source, message, run }) => [kind, source, message, run])).toEqual([
      ['duplicate', 'b', 'The same run came in a, which is counted.', null],
      ['duplicate', 'c', 'The same run came in a, which is counted.', null],
    ]);
  });

  test('of several hand-ins the one that says most stays', () => {
    const bare = counted('a', { hash: 'h' });
    const full = counted('z', { label: 'Zoe', number: 3, hash: 'h', answers: 2 });
    const fewer = counted('b', { label: 'Zoe', number: 3, hash: 'h', answers: 1 });
    expect(summary([bare, fewer, full])[0]).toEqual(['0 z']);
  });

  test('two students who were dealt the same seed may have done the same', () => {
    const two = [counted('a', { number: 1, hash: 'h' }), counted('b', { number: 2, hash: 'h' })];
    expect(summary(two)).toEqual([['0 a', '1 b'], []]);
    // But nobody has the run of somebody else's seed by chance.
    const copied = [two[0], counted('b', { number: 2, hash: 'h', seed: true })] as Inspected[];
    expect(summary(copied)).toEqual([['0 a'], ['duplicate b -']]);
  });
});

test('of hand-ins that differ in nothing but their answers the same one stays in any order', () => {
  const said = [10, 90].map((chance) => {
    const one = counted('a', { hash: 'h', answers: 1 });
    if (one.kind !== 'run') throw new Error('It is counted.');
    const answers = one.run.answers.map((answer) => ({ ...answer, chance }));
    return { ...one, run: { ...one.run, answers } };
  });
  const [one, other] = [said, said.toReversed()].map((order) => settle(order).runs[0]?.answers);
  expect(one).toEqual(other);
});

test('a number that two runs have is named, and both are counted', () => {
  const all = [
    counted('b', { label: 'B', number: 4 }),
    counted('a', { label: 'A', number: 4 }),
    counted('c'),
  ];
  expect(summary(all)).toEqual([['0 a', '1 b', '2 c'], ['number b 1']]);
});

test('reservations name the run by its place', () => {
  const all = [
    counted('b', { label: 'B', number: 4, seed: true }),
    counted('a', { label: 'A', number: 3 }),
    refused('x'),
  ];
  expect(summary(all)).toEqual([
    ['0 a', '1 b'],
    ['seed b 1', 'unreadable x -'],
  ]);
});

test('the place of a run says nothing of what its student is called', () => {
  const labels = ['Ada', 'Ben', 'Cleo', 'Dora'];
  const hashes = ['3f', 'b0', '07', '9c'];
  const { runs } = settle(
    labels.map((label, at) => counted(label, { label, number: at + 1, hash: hashes[at] ?? '' })),
  );
  expect(runs.map(({ label }) => label)).toEqual(['Cleo', 'Ada', 'Dora', 'Ben']);
});

test('the order of the files makes no difference', () => {
  const one = fc.oneof(
    fc.nat({ max: 6 }).map((at) => refused(`x${at}`)),
    fc
      .record({
        label: fc.constantFrom('', 'Ann', 'Ben'),
        number: fc.nat({ max: 3 }),
        hash: fc.constantFrom('h', 'i', 'j'),
        answers: fc.nat({ max: 2 }),
        seed: fc.boolean(),
      })
      .chain((change) => fc.nat({ max: 9 }).map((at) => counted(`s${at}`, change))),
  );
  const shuffled = fc
    .uniqueArray(one, {
      maxLength: 12,
      selector: (item) => (item.kind === 'run' ? item.run.source : item.finding.source),
    })
    .chain((items) =>
      fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length })),
    );
  fc.assert(
    fc.property(shuffled, ([items, others]) => {
      expect(settle(others)).toEqual(settle(items));
    }),
  );
});
