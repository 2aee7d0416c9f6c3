/** Where two members fight each other, nobody speaks of one ally and its attacker. */
import { expect, test } from 'vitest';
import { QUESTIONS } from '../../../src/classroom/assignment.ts';
import { factOf } from '../../../src/classroom/arms.ts';
import { tellingFacts } from '../../../src/desk/classroom/make/telling-facts.ts';
import { letterOf } from '../../../src/desk/classroom/make/words.ts';
import { tableWords } from '../../../src/desk/classroom/table-words.ts';
import { BUILT_IN, builtIn } from '../../../src/scenario/index.ts';
import { openText } from '../../../src/text/node.ts';
import { anAssignment } from '../../classroom/an-assignment.ts';

const text = openText('en');
const scenarios = await Promise.all(BUILT_IN.map(builtIn));

test.each(scenarios.map((one) => [one.id, one] as const))('%s', (_, scenario) => {
  const two = scenario.theatre.kind === 'border';
  const link = { link: 'https://example.org', place: 'server' } as const;
  const letter = letterOf(anAssignment(scenario), scenario, link, text.say);
  expect(letter.includes('An ally is in trouble')).toBe(!two);
  expect(letter.includes('Two allies are fighting each other')).toBe(two);
  const words = tableWords(text, scenario, () => '');
  expect(words.column('ally')).toBe(two ? 'The two parties' : 'The ally');
  const told = tellingFacts(scenario).flatMap(({ topic }) => [
    text.say(`make-topic-${topic}`),
    text.say(`make-telling-${topic}`),
  ]);
  expect(tellingFacts(scenario).every(({ fact }) => factOf(scenario, fact.id))).toBe(true);
  const one = told.filter((words) => /attacker|the ally\b/i.test(words));
  expect(two ? one : []).toEqual([]);
});

test('what is predicted can be asked of one ally and of two', () => {
  for (const question of QUESTIONS)
    expect(text.say(`question-${question}`)).not.toMatch(/the ally\b|needs help|attacker/i);
});
