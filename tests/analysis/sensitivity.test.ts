import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  jobsFor,
  markdownOf,
  parametersOf,
  sensitivityOf,
  work,
  type SensitivityFile,
} from '../../src/analysis/sensitivity/index.ts';
import { numberAt, withNumber } from '../../src/analysis/sensitivity/change.ts';
import { changed, GROUPS, type Parameter } from '../../src/analysis/sensitivity/parameters.ts';
import { rangeOf } from '../../src/analysis/sensitivity/ranges.ts';
import { MAIN_RESULTS } from '../../src/analysis/sensitivity/results.ts';
import { isFlipped, Search } from '../../src/analysis/sensitivity/search.ts';
import { Games, isSure } from '../../src/analysis/sensitivity/shares.ts';
import { RULES_VERSION, type Scenario } from '../../src/engine/index.ts';
import { builtIn, BUILT_IN } from '../../src/scenario/index.ts';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const FILE = JSON.parse(
  readFileSync(at('src/analysis/built/sensitivity.json'), 'utf8'),
) as SensitivityFile;
const CARD = readFileSync(at('docs/model.md'), 'utf8');

const KAZAKHSTAN = await builtIn('kazakhstan-2022');
const BORDER = await builtIn('kyrgyz-tajik-2022');

function parameterOf(scenario: Scenario, id: string): Parameter {
  const found = parametersOf(scenario).find((parameter) => parameter.id === id);
  if (!found) throw new Error(`There is no parameter ${id}.`);
  return found;
}

describe('the built sensitivity table', () => {
  test('was made by these rules with these scenarios: else run npm run sensitivity', async () => {
    const scenarios = await Promise.all(BUILT_IN.map(builtIn));
    expect(FILE.rulesVersion).toBe(RULES_VERSION);
    expect(FILE.scenarios).toEqual(Object.fromEntries(scenarios.map(({ id, hash }) => [id, hash])));
  });

  test('is told in the model card as it is', () => {
    const [, after = ''] = CARD.split('<!-- sensitivity -->');
    const [block = ''] = after.split('<!-- /sensitivity -->');
    expect(block.trim()).toBe(markdownOf(FILE));
  });

  test.each(FILE.sensitivity)('has every parameter and every main result of $id', async (one) => {
    const id = BUILT_IN.find((known) => known === one.id);
    if (!id) throw new Error(`There is no scenario ${one.id}.`);
    const parameters = parametersOf(await builtIn(id));
    expect(one.parameters).toEqual(parameters.map(({ multiplies: _, ...row }) => row));
    expect(one.results.map((row) => row.id)).toEqual(MAIN_RESULTS[id].map((row) => row.id));
  });

  test.each(
    FILE.sensitivity.flatMap(({ id, parameters, results }) =>
      results.map((result) => ({ id, parameters, result })),
    ),
  )('in $id each parameter flips "$result.id" or does not', ({ parameters, result }) => {
    const flipping = new Set(result.flips.map(({ parameter }) => parameter));
    const steady = GROUPS.reduce((sum, group) => sum + result.steady[group], 0);
    expect(flipping.size + steady).toBe(result.clear ? parameters.length : 0);
    for (const { parameter: id, value, part, after } of result.flips) {
      const parameter = parameters.find((one) => one.id === id);
      expect(value).toBeGreaterThanOrEqual(parameter?.low ?? Infinity);
      expect(value).toBeLessThanOrEqual(parameter?.high ?? -Infinity);
      expect(part).toBeGreaterThan(0);
      expect(part).toBeLessThanOrEqual(100);
      expect(Math.sign(after - 50)).not.toBe(Math.sign(result.share - 50));
    }
    const parts = result.flips.map(({ part }) => part);
    expect(parts).toEqual([...parts].sort((one, other) => one - other));
    for (const { parameter } of result.nearest) expect(flipping.has(parameter)).toBe(false);
  });
});

describe('parameters', () => {
  test.each(BUILT_IN)('of %s have names of their own and room around their value', async (id) => {
    const scenario = await builtIn(id);
    const parameters = parametersOf(scenario);
    expect(new Set(parameters.map((one) => one.id)).size).toBe(parameters.length);
    expect(new Set(parameters.map((one) => one.label)).size).toBe(parameters.length);
    for (const { baseline, low, high, grain } of parameters) {
      expect(low).toBeLessThanOrEqual(baseline);
      expect(high).toBeGreaterThanOrEqual(baseline);
      expect(high).toBeGreaterThan(low);
      expect(grain).toBeGreaterThan(0);
      for (const value of [baseline, low, high, grain]) expect(Number.isInteger(value)).toBe(true);
    }
  });

  test('a change reaches its number and leaves the scenario that it was made from', () => {
    const { members } = KAZAKHSTAN;
    const path = 'members.armenia.trust';
    const other = withNumber(KAZAKHSTAN, path, 123);
    expect(numberAt(other, path)).toBe(123);
    expect(numberAt(KAZAKHSTAN, path)).not.toBe(123);
    expect(other.members.length).toBe(members.length);
    expect(other.members.filter((member, i) => member !== members[i])).toHaveLength(1);
    expect(numberAt(withNumber(BORDER, 'ties.russia.west', 5), 'ties.russia.west')).toBe(5);
  });

  test('a weight is varied through every meter that it weighs', () => {
    const twice = changed(KAZAKHSTAN, parameterOf(KAZAKHSTAN, 'weights.precedent'), 2000);
    for (const [i, { fear }] of KAZAKHSTAN.members.entries())
      expect(twice.members[i]?.fear).toBe(Math.min(1000, 2 * fear));
  });

  test('a range ends where its scale ends, and holds the value itself', () => {
    const scale = { low: 0, high: 1000 };
    expect(rangeOf(900, { kind: 'points', points: 300 }, scale)).toEqual({ low: 600, high: 1000 });
    expect(rangeOf(40, { kind: 'times', least: 0.5, most: 2 }, scale)).toEqual({
      low: 20,
      high: 80,
    });
    expect(rangeOf(100, { kind: 'ends', low: 150, high: 900 }, scale)).toEqual({
      low: 100,
      high: 900,
    });
  });
});

describe('the search', () => {
  const GAMES = 20;
  const results = MAIN_RESULTS['kyrgyz-tajik-2022'].filter(({ id }) => id === 'nobodyCalls');
  const [calls] = results;
  if (!calls) throw new Error('The border has lost a result.');
  const find = (id: string) => {
    const baseline = new Games(BORDER, results, GAMES);
    return new Search(BORDER, results, parameterOf(BORDER, id), GAMES, baseline).find(calls);
  };

  test('finds that a party that wants the alliance in calls it, near the value where it begins to', () => {
    const id = 'theatre.sides.kyrgyzstan.invitation';
    const [flip] = find(id).flips;
    const { baseline, grain } = parameterOf(BORDER, id);
    if (!flip) throw new Error('Wanting the alliance in does nothing.');
    expect(flip.value).toBeGreaterThan(baseline);
    expect(flip.share).toBeLessThan(50);
    const before = withNumber(BORDER, id, flip.value - grain);
    expect(new Games(before, results, GAMES).share(calls)).toBeGreaterThanOrEqual(50);
  });

  test('finds that nothing else comes of a number that nobody reads for it', () => {
    const { flips } = find('outsiders.west.weight');
    expect(flips).toEqual([]);
  });

  test('a half is no flip, and a share is sure when it is far from a half for its games', () => {
    expect([isFlipped(50, 90), isFlipped(49, 90), isFlipped(50, 10), isFlipped(51, 10)]).toEqual([
      false,
      true,
      false,
      true,
    ]);
    expect([isSure(10, 10), isSure(9, 10), isSure(20, 100), isSure(40, 100)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});

describe('a table made from little', () => {
  const games = 10;
  const jobs = jobsFor('kyrgyz-tajik-2022', 10, games);
  const results = jobs.map((job) => work(BORDER, job));

  test('gives the same again, piece by piece', () => {
    for (const [i, job] of jobs.entries()) expect(work(BORDER, job)).toEqual(results[i]);
  });

  test('tells every clear result of each parameter, and its twists', () => {
    const table = sensitivityOf('kyrgyz-tajik-2022', BORDER, results);
    for (const { clear, flips, steady } of table.results) {
      const told =
        new Set(flips.map(({ parameter }) => parameter)).size +
        GROUPS.reduce((sum, group) => sum + steady[group], 0);
      expect(told).toBe(clear ? 10 : 0);
    }
    const between = table.results.find(({ id }) => id === 'noneBetween');
    expect(between?.twists.map(({ id }) => id)).toEqual(['hostAsked', 'bothAsked']);
    expect(between?.twists.at(-1)?.flips).toBe(true);
  });
});
