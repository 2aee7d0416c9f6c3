import { expect, test } from 'vitest';
import { dossiersOf, factsOf } from '../../src/app/dossiers.ts';
import { BUILT_IN, builtIn } from '../../src/scenario/index.ts';
import { openText } from '../../src/text/node.ts';

const text = openText('en');

test('what the title says of a crisis before its file is fetched is what the file says', async () => {
  const files = await Promise.all(BUILT_IN.map(builtIn));
  const told = dossiersOf(text, new Map());
  expect(told).toHaveLength(files.length);
  for (const scenario of files) {
    const { summary, ...facts } = factsOf(text, scenario);
    const laid = told.find(({ id }) => id === scenario.id);
    expect(laid).toMatchObject(facts);
    // A few lines have room on a dossier.
    expect(laid?.summary.length).toBeGreaterThan(40);
    expect(laid?.summary.length).toBeLessThan(160);
    expect(summary).not.toBe('');
  }
});

test('a scenario that was opened in this visit lies beside those that come with the game', async () => {
  const [first] = BUILT_IN;
  if (first === undefined) throw new Error('The game comes with scenarios.');
  const scenario = await builtIn(first);
  const own = { ...scenario, id: 'my-own', briefing: { ...scenario.briefing, title: 'Mine' } };
  const titles = dossiersOf(text, new Map([['my-own', own]])).map(({ title }) => title);
  expect(titles).toHaveLength(BUILT_IN.length + 1);
  expect(titles.at(-1)).toBe('Mine');
});
