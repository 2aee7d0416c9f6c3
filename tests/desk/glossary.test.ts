import { expect, test } from 'vitest';
import { PLACES, WORDS } from '../../src/desk/parts/glossary-words.ts';
import { openText, readMessages } from '../../src/text/node.ts';

const text = openText('en');
const words = PLACES.flatMap((place) => WORDS[place]);
const sources = readMessages('en')
  .map(({ source }) => source)
  .join('\n');

test('each word is told once, in a sentence or two that can be read in one breath', () => {
  const names = words.map((word) => text.say(`desk-${word}`));
  expect(new Set(names).size).toBe(names.length);
  for (const word of words) {
    const meaning = text.say(`desk-word-${word}`);
    expect(meaning, word).toMatch(/[.]$/);
    expect(meaning.split(' ').length, word).toBeLessThanOrEqual(34);
  }
});

test('every meter of a dossier says what it measures', () => {
  const meters = [...sources.matchAll(/^desk-meter-(\w+) =/gm)].map(([, meter]) => meter);
  expect(meters.length).toBeGreaterThan(25);
  for (const meter of meters) expect(text.say(`desk-word-meter-${meter}`)).not.toBe('');
});

/** Met in three turns of each crisis by somebody who reads everything, and not plain at sixteen. */
const HARD = [
  'abstain',
  'amendment',
  'appeal',
  'bilateral',
  'broker',
  'cohesion',
  'concessions',
  'consensus',
  'contested',
  'contingent',
  'coup-proofing',
  'credibility',
  'deterrence',
  'displaced',
  'drill',
  'envoy',
  'exhaustion',
  'fact-finding',
  'foothold',
  'garrison',
  'grievance',
  'guarantor',
  'joint measures',
  'mandate',
  'mechanism',
  'outsiders',
  'peacekeepers',
  'precedent',
  'recognition',
  'resolution',
  'rung',
  'sanctions',
  'seized of the matter',
  'sorties',
  'sound out',
  'sovereignty',
  'theatre',
  'truce',
  'united front',
  'weighted mean',
  'whip count',
];

test.each(HARD)('“%s” is in the list of words', (hard) => {
  const names = words.map((word) => text.say(`desk-${word}`).toLowerCase());
  expect(names.some((name) => name.includes(hard))).toBe(true);
});
