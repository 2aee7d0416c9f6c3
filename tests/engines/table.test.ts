import { expect, test } from 'vitest';
import type { Result } from '../../scripts/engines/perform.ts';
import { closingLine, isFault, tableOf } from '../../scripts/engines/table.ts';
import { javaScriptCore, node, spiderMonkey } from '../../scripts/engines/shells.ts';

const same: Result = {
  engine: node,
  version: '20',
  extent: { games: 27, links: 1800 },
  milliseconds: 2000,
  trouble: undefined,
};
const other: Result = { ...same, engine: spiderMonkey, version: '102', milliseconds: 3000 };
const missing: Result = {
  engine: javaScriptCore,
  version: undefined,
  extent: undefined,
  milliseconds: undefined,
  trouble: 'not here',
};

test('an engine that is not here is shown as such, and is no fault', () => {
  expect(tableOf([same, missing])).toContain('| - ');
  expect(tableOf([same, missing])).toContain('not here');
  expect([same, missing].some(isFault)).toBe(false);
  expect(closingLine([same, missing])).toContain('Engines compared: 1, families: 1');
});

test('an engine that differs, or that fails, is a fault', () => {
  const differs = { ...other, trouble: 'step 3, theatre' };
  expect(tableOf([same, differs])).toMatch(/102 .* no .* step 3, theatre .* 1\.5 /);
  expect(isFault(differs)).toBe(true);
  expect(isFault({ ...missing, version: '2', trouble: 'failed: out of memory' })).toBe(true);
  expect(closingLine([same, differs])).toContain('1 with a difference');
});

test('engines of different families are counted apart', () => {
  expect(closingLine([same, other])).toBe(
    'Engines compared: 2, families: 2, links of hash chains in each: 1800. Result: all identical.',
  );
});
