import { expect, test } from 'vitest';
import { readDropped } from '../../src/classroom/drop.ts';
import { BOMBS } from './corpus/archives.ts';

/** Seconds that the class page gives a file before it gives it up, on a slow machine. */
const PATIENCE = 20_000;

test.each(BOMBS)('%s: refused before the class page loses its patience', (name, bomb) => {
  const bytes = bomb();
  const began = performance.now();
  const parts = readDropped('bomb.zip', bytes);
  const took = performance.now() - began;
  console.info(`${name}: ${took.toFixed(0)} ms, ${parts.length} parts`);
  expect(took).toBeLessThan(PATIENCE);
  expect(parts.every(({ ok }) => !ok)).toBe(true);
  expect(parts.length).toBeLessThanOrEqual(6000);
});
