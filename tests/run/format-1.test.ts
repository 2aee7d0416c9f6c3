import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decodeRun, encodeRun, verify } from '../../src/run/index.ts';
import { aRun, SCENARIO } from './a-run.ts';

/** A file as version 1 of the layout wrote it. It is never changed: such files lie on people's disks. */
const FILE = join(import.meta.dirname, '../fixtures/runs/format-1.run.json');
const written = readFileSync(FILE, 'utf8');

test('a file of format 1 is read as the run that it was, without a parent', () => {
  expect(decodeRun(written)).toEqual({
    ok: true,
    value: {
      format: 2,
      scenario: 'kazakhstan-2022',
      scenarioHash: '0123456789abcdef'.repeat(4),
      rules: '0.3.0',
      seed: 'steppe-1407',
      finished: false,
      actions: [
        { kind: 'act', measure: 'soundOut', aim: 'belarus' },
        {
          kind: 'table',
          text: {
            rung: 7,
            basis: 'article4',
            names: null,
            size: 2500,
            days: 14,
            task: 'guard',
            closes: false,
          },
        },
        { kind: 'endTurn' },
      ],
      chain: [
        '0123456789abcdef',
        '1123456789abcdef',
        '2123456789abcdef',
        'fedcba9876543210'.repeat(4),
      ],
      digests: ['a', 'b', 'c', 'd'].map((digit) => digit.repeat(64)),
    },
  });
});

test('it is written again as format 2, and nothing else of it changes', () => {
  const decoded = decodeRun(written);
  expect(decoded.ok && encodeRun(decoded.value)).toBe(
    written.replace('"format": 1', '"format": 2'),
  );
});

test('a run keeps its chain when its file is written in another layout', () => {
  const run = aRun();
  const old = decodeRun(encodeRun(run).replace('"format": 2', '"format": 1'));
  expect(old.ok && verify(old.value, SCENARIO)).toMatchObject({ ok: true, hash: run.chain.at(-1) });
});
