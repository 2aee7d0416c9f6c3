/** The pack has words for whatever a class did. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CausalMap } from '../../../src/classroom/pack/causal-map.ts';
import { CONCEPTS } from '../../../src/classroom/pack/concepts.ts';
import { DISCUSSION } from '../../../src/classroom/pack/discussion.ts';
import { reasonsOf } from '../../../src/classroom/example.ts';
import { choiceWords } from '../../../src/desk/classroom/choice-words.ts';
import { arrowWords, proofWords } from '../../../src/desk/classroom/pack/map/arrow-words.ts';
import { linesOf } from '../../../src/desk/classroom/pack/map/lines.ts';
import { WORKS } from '../../../src/desk/classroom/pack/works.ts';
import { exampleReport } from '../../classroom/an-example.ts';
import { BUILT_IN, builtIn } from '../../../src/scenario/index.ts';
import { openText } from '../../../src/text/node.ts';

/** Strict: a key without words throws, and so does an argument that is missing. */
const text = openText('en');
const { say } = text;
const FILE = join(import.meta.dirname, '../../../src/classroom/built/causal-map.json');
const map = JSON.parse(readFileSync(FILE, 'utf8')) as CausalMap;
/** What a message that went wrong leaves behind. */
const BROKEN = /\{|\}|undefined|NaN|\s{2}|\.\.|^\s|\s$/;

const numbers = {
  part: 3,
  whole: 24,
  share: 13,
  drawnIn: 4,
  leftAlone: 5,
  endings: 4,
  predictions: 9,
  brier: 0.2,
  arms: 2,
  clear: 1,
};

test.each(DISCUSSION)(
  'the question $id, what it comes from and what its works say',
  ({ id, works }) => {
    for (const key of [
      `pack-question-${id}`,
      `pack-question-${id}-why`,
      `pack-question-${id}-says`,
    ]) {
      expect(say(key, numbers)).not.toMatch(BROKEN);
    }
    expect(say(`pack-question-${id}`, numbers)).toMatch(/\?$/);
    for (const work of works) expect(WORKS[work].url).toMatch(/^https?:/);
  },
);

describe('the causal map', () => {
  test.each(CONCEPTS)('%s has a name, and one within a sentence', (id) => {
    expect(say(`pack-concept-${id}`)).not.toMatch(BROKEN);
    expect(say(`pack-concept-${id}-in`)).not.toMatch(BROKEN);
  });

  test('every arrow is a sentence with its proof', () => {
    for (const edge of map.edges) {
      expect(arrowWords(say, edge)).toMatch(/^More [^]*\.$/);
      expect(proofWords(say, map, edge)).toMatch(/^(In|Where) [^]*\d+ of 100 [^]*\.$/);
    }
  });

  test('a proof counts the votes in which a concept played its part', () => {
    const fear = map.edges.find(({ from, to }) => from === 'precedent' && to === 'consent');
    if (!fear) throw new Error('no such arrow');
    const share = Math.round((100 * fear.down) / (map.moves.consent ?? 1));
    expect(share).toBeGreaterThan(50);
    expect(proofWords(say, map, fear)).toBe(
      `In ${share} of 100 votes fear of precedent lowered consent in the Council.`,
    );
  });

  test('the signs of its picture keep their distance from each other', () => {
    const signs = linesOf(map.edges);
    signs.forEach((one, at) => {
      for (const other of signs.slice(at + 1)) {
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(20);
      }
    });
  });
});

test('the scripted players of the example have three sentences each', () => {
  const reasons = reasonsOf((player) => [1, 2, 3].map((at) => say(`example-${player}-${at}`)));
  for (const said of Object.values(reasons).flat()) expect(said).not.toMatch(BROKEN);
});

test.each(BUILT_IN)('every choice of a class in %s can be said', async (id) => {
  const scenario = await builtIn(id);
  const { splits } = exampleReport(scenario);
  for (const { choices, group } of splits) {
    const said = choices.map(({ choice }) => choiceWords(choice, group, scenario, text));
    for (const words of said) expect(words).not.toMatch(BROKEN);
    // What is counted apart is told apart.
    expect(new Set(said).size).toBe(said.length);
  }
});

test('of two texts in one turn the first is told first', async () => {
  const scenario = await builtIn('kazakhstan-2022');
  const [call, guards] = [
    { rung: 1, basis: 'article4', names: null, size: 0, days: 0, task: 'guard', closes: false },
    { rung: 7, basis: 'article4', names: null, size: 2500, days: 14, task: 'guard', closes: false },
  ] as const;
  const choice = { key: '', acts: [], text: guards, earlier: [call] };
  expect(choiceWords(choice, 'council', scenario, text)).toBe(
    'a call, then peacekeepers, under 3,500 strong, for 14 days at most',
  );
});
