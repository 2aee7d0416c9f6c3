/**
 * A class as large as they come: read, verified, played and settled. CLASS_RUNS=500 does as many; the usual sample
 * is smaller. What it took is printed; how fast it has to be in a browser is measured there.
 */
import { expect, test } from 'vitest';
import { readDropped } from '../../src/classroom/drop.ts';
import { encodeHandIn } from '../../src/classroom/hand-in-code.ts';
import { encodeHandInFile } from '../../src/classroom/hand-in-file.ts';
import { inspect } from '../../src/classroom/inspect.ts';
import { settingOf, taskOf } from '../../src/classroom/setting.ts';
import { settle } from '../../src/classroom/settle.ts';
import { builtIn } from '../../src/scenario/index.ts';
import { handedIn } from './hand-ins.ts';
import { anAssignment } from './an-assignment.ts';

const RUNS = Number(process.env['CLASS_RUNS'] ?? 40);
const POLICIES = ['record', 'random', 'hawk', 'passive'] as const;
const PATIENCE = 10 * 60_000;

const scenario = await builtIn('kazakhstan-2022');
const assignment = anAssignment(scenario, { arms: { fact: 'means.burden', values: [null, 300] } });

test.each([
  ['files', encodeHandInFile],
  ['codes', encodeHandIn],
] as const)(
  `${RUNS} hand-ins as %s are read, verified and played`,
  (kind, encode) => {
    const files = Array.from({ length: RUNS }, (_, at) => {
      const policy = POLICIES[at % POLICIES.length] ?? 'random';
      return new TextEncoder().encode(encode(handedIn(scenario, assignment, at + 1, { policy })));
    });
    const began = performance.now();
    const parts = files.flatMap((bytes, at) => readDropped(`${at}`, bytes));
    const read = performance.now();
    const task = taskOf(parts.flatMap((part) => (part.ok ? [part.handIn] : [])));
    const setting = settingOf(task ?? { assignment: null, scenario: '' }, scenario);
    const inspected = parts.map((part) => inspect(part, setting));
    const checked = performance.now();
    const { runs, findings } = settle(inspected);
    const settled = performance.now();
    const each = (from: number, to: number) => `${((to - from) / RUNS).toFixed(2)} ms`;
    console.info(
      `${RUNS} ${kind}: reading ${each(began, read)} a run, checking and playing ${each(read, checked)}, ` +
        `settling all ${(settled - checked).toFixed(0)} ms`,
    );
    expect(runs).toHaveLength(RUNS);
    expect(findings).toEqual([]);
  },
  PATIENCE,
);
