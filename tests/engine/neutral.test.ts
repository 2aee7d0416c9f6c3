/** The rules know roles, never countries, scenarios or dates: those are data. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { BUILT_IN, builtIn } from '../../src/scenario/index.ts';

const ENGINE = fileURLToPath(new URL('../../src/engine/', import.meta.url));
const FILES = readdirSync(ENGINE, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(`${ENGINE}${name}`, 'utf8') }));

/** Words in which countries, peoples, capitals and persons of the built-in crises would show. */
const PEOPLES =
  /\b(armen|azer|baku|yerevan|belarus|minsk|kazakh|astana|almaty|kyrgyz|bishkek|tajik|dushanbe|russia|uzbek|tashkent|ukrain|kyiv|china|chinese|beijing|turk(ey|ish)|ankara|brussels|washington|putin|tokayev|pashinyan|aliyev|rahmon|japarov|lukashenko)/i;

const MONTHS =
  /\b(january|february|march|april|june|july|august|september|october|november|december)\s+(19|20)\d\d/i;
const DATES = /\b(19|20)\d\d-\d\d(-\d\d)?\b/;

/** Every line of the rules that `pattern` finds, with its place. */
function found(pattern: RegExp): string[] {
  return FILES.flatMap(({ name, text }) =>
    text
      .split('\n')
      .flatMap((line, i) => (pattern.test(line) ? [`${name}:${i + 1}: ${line.trim()}`] : [])),
  );
}

test('no rule names a country, a people or a person, not even in a comment', () => {
  expect(FILES.length).toBeGreaterThan(50);
  expect(found(PEOPLES)).toEqual([]);
});

test('no rule names a date', () => {
  expect(found(MONTHS)).toEqual([]);
  expect(found(DATES)).toEqual([]);
});

test('no rule names a scenario, or an actor, site or situation of one', async () => {
  const ids = new Set<string>();
  for (const id of BUILT_IN) {
    const { members, outsiders, moscow, theatre, situations, calendar, bases } = await builtIn(id);
    ids.add(id);
    for (const { id: own } of [...members, ...outsiders, ...theatre.sites, ...situations])
      if (own !== moscow) ids.add(own);
    for (const { id: own } of [...calendar, ...bases]) ids.add(own);
  }
  expect(ids.size).toBeGreaterThan(100);
  const quoted = FILES.flatMap(({ name, text }) =>
    [...text.matchAll(/'([a-zA-Z0-9-]+)'/g)].map(([, word = '']) => ({ name, word })),
  );
  // "drill" or "truce" may well be both a rule's word and a situation's id: compound ids tell.
  const telling = [...ids].filter((id) => id.includes('-') || PEOPLES.test(id));
  expect(quoted.filter(({ word }) => telling.includes(word))).toEqual([]);
});
