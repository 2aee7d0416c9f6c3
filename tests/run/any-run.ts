/** Runs by chance, for tests of what is written and read. */
import fc from 'fast-check';
import { LENGTHS, MEASURES, SIZES, type Action, type Rung } from '../../src/engine/index.ts';
import type { Run } from '../../src/run/index.ts';
import { isSeed } from '../../src/run/seed.ts';

const hex = (digits: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${digits}}$`));

const actions = fc.array(
  fc.oneof(
    fc.constantFrom<Action>(
      { kind: 'amend' },
      { kind: 'hear' },
      { kind: 'withdrawText' },
      { kind: 'endTurn' },
    ),
    fc
      .tuple(fc.constantFrom(...MEASURES), fc.option(fc.stringMatching(/^[a-zA-Z0-9-]{1,20}$/)))
      .map(([measure, aim]): Action =>
        aim === null ? { kind: 'act', measure } : { kind: 'act', measure, aim },
      ),
    fc
      .record({
        rung: fc.integer({ min: 0, max: 8 }).map((rung) => rung as Rung),
        basis: fc.constantFrom('article2' as const, 'article4' as const),
        names: fc.option(fc.constantFrom('azerbaijan', 'somebody-else')),
        size: fc.constantFrom(0, ...SIZES),
        days: fc.constantFrom(0, ...LENGTHS),
        task: fc.constantFrom('guard' as const, 'police' as const),
        closes: fc.boolean(),
      })
      .map((text): Action => ({ kind: 'table', text })),
  ),
  { maxLength: 30 },
);

/** All but the parent, which a run that was played from the start has not. */
const REQUIRED = [
  'format',
  'scenario',
  'scenarioHash',
  'rules',
  'seed',
  'actions',
  'chain',
  'digests',
  'finished',
] as const;

/** Any run that a file could hold, played or not. */
export const anyRun: fc.Arbitrary<Run> = actions.chain((list) =>
  fc.record(
    {
      format: fc.constant(2 as const),
      scenario: fc.constantFrom('kazakhstan-2022', 'mine'),
      scenarioHash: hex(64),
      rules: fc.constantFrom('0.1.0', '12.0.3'),
      seed: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter(isSeed),
      actions: fc.constant(list),
      chain: fc
        .tuple(fc.array(hex(16), { minLength: list.length, maxLength: list.length }), hex(64))
        .map(([links, last]) => [...links, last]),
      digests: fc.array(hex(64), { minLength: list.length + 1, maxLength: list.length + 1 }),
      finished: fc.boolean(),
      parent: fc.record({ step: fc.nat({ max: list.length }), end: hex(16) }),
    },
    { requiredKeys: [...REQUIRED] },
  ),
);
