import { expect, test } from 'vitest';
import { factsOf } from '../../../src/classroom/arms.ts';
import { isMeter } from '../../../src/desk/classroom/fact-value.ts';
import { armsWords, factWords } from '../../../src/desk/classroom/fact-words.ts';
import { BUILT_IN, builtIn } from '../../../src/scenario/index.ts';
import { openText } from '../../../src/text/node.ts';

/** Strict: a key without words throws. */
const text = openText('en');

test.each(BUILT_IN)('every fact of %s has words of its own', async (id) => {
  const scenario = await builtIn(id);
  const words = factsOf(scenario).map((fact) => factWords(fact.id, scenario, text));
  for (const one of words) expect(one).not.toMatch(/[{}]|undefined|[a-z][A-Z]/);
  expect(new Set(words).size).toBe(words.length);
});

test('arms are told by their fact and values, and which is the crisis as it is', async () => {
  const arms = { fact: 'means.burden', values: [null, 600] };
  expect(armsWords(arms, await builtIn('kazakhstan-2022'), text)).toBe(
    'Moscow: burden of the war, 20 in arm A (as it is), 60 in arm B',
  );
});

test.each(BUILT_IN)('in %s what the game shows out of 100 is told out of 100', async (id) => {
  const facts = factsOf(await builtIn(id));
  // A meter goes to 1000; what may be more is counted.
  const more = facts.filter(({ low, high }) => Math.max(-low, high) > 1000);
  expect(more.filter((fact) => isMeter(fact.id))).toEqual([]);
  expect(isMeter('means.burden')).toBe(true);
  expect(isMeter('means.acts')).toBe(false);
});
