import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { votesAgainstRecord, votesFile, type VotesFile } from '../../src/analysis/votes/index.ts';
import { RULES_VERSION } from '../../src/engine/index.ts';
import { builtIn } from '../../src/scenario/index.ts';

const FILE = join(import.meta.dirname, '../../src/analysis/built/votes.json');
const base = await builtIn('kazakhstan-2022');
const file = JSON.parse(await readFile(FILE, 'utf8')) as VotesFile;

test('the built file is what the rules say now; where it is stale, run npm run votes', () => {
  expect(file).toEqual(votesFile(base));
  expect(file.rulesVersion).toBe(RULES_VERSION);
  expect(file.scenarios).toEqual({ [base.id]: base.hash });
});

describe('the file', () => {
  test('has every row of the comparison, in its order', () => {
    const { rows } = votesAgainstRecord(base);
    expect(file.rows.map(({ item, member }) => [item, member])).toEqual(
      rows.map(({ item, member }) => [item, member]),
    );
  });

  test('has the scores of the comparison', () => {
    const { overall, lonely } = votesAgainstRecord(base);
    for (const [ours, theirs] of [
      [file.overall, overall],
      [file.lonely, lonely],
    ] as const) {
      expect(ours.answers).toBe(theirs.answers);
      expect(ours.rules).toBeCloseTo(theirs.model, 4);
      expect(ours.mean).toBeCloseTo(theirs.baseline, 4);
    }
    expect(file.lonely.answers + file.shared.answers).toBe(file.overall.answers);
  });

  test('gives chances to what happened, and knows an item for each row', () => {
    for (const { item, observed, rules } of file.rows) {
      expect(file.items.some(({ id }) => id === item)).toBe(true);
      const chance = observed === 'notWith' ? 1 - rules.with : rules[observed];
      expect(rules.given).toBeCloseTo(chance, 4);
    }
  });
});
