import { expect, test } from 'vitest';
import { RULE_FLAGS, type Condition, type Situation } from '../../src/engine/index.ts';
import { BUILT_IN, builtIn } from '../../src/scenario/index.ts';
import { arisesWords } from '../../src/text/conditions.ts';
import { openText } from '../../src/text/node.ts';

const text = openText('en');
const kazakhstan = await builtIn('kazakhstan-2022');
const border = await builtIn('kyrgyz-tajik-2022');

function said(when: Condition, chance = 1000, scenario = kazakhstan): string {
  const [any] = scenario.situations;
  if (!any) throw new Error('The scenario tells nothing.');
  return arisesWords({ ...any, when, chance }, scenario, text);
}

test('a dispatch says when it can come: its turns, what was done, how a meter stands, its chance', () => {
  expect(said({ turn: [5, 9], flag: 'lethalOrder' })).toBe(
    'It can come between turns 5 and 9, if the order to shoot was given.',
  );
  expect(said({ turn: [3, 3], meter: 'theatre.crowds', above: 220, not: { flag: 'landed' } })).toBe(
    'It can come on turn 3, if the crowds are above 22 and no foreign troops have landed.',
  );
  expect(said({ meter: 'site.airport.control', below: 400 }, 700)).toBe(
    'It can come on any turn, if the hold on Almaty airport is below 40. Whether it does is left to chance: 70 in 100 each turn.',
  );
  expect(said({ turn: [4, 4] })).toBe('It can come on turn 4, whatever was done before.');
});

test('what must not hold is told part by part, and alternatives as alternatives', () => {
  const blocked: Condition = {
    turn: [4, 8],
    any: [{ flag: 'truce' }, { flag: 'fightingEnded' }],
    not: { any: [{ flag: 'landed' }, { flag: 'mechanism' }] },
  };
  expect(said(blocked, 1000, border)).toBe(
    'It can come between turns 4 and 8, if no foreign troops have landed, no way to settle quarrels was agreed and either a truce holds or the fighting is over.',
  );
  expect(said({ not: { all: [{ flag: 'landed' }, { flag: 'dated' }] } })).toMatch(
    /if either no foreign troops have landed or the troops have no date to leave\./,
  );
});

test('a dispatch that hangs on another is told by its title, and not before that has come', () => {
  const raised = { flag: 'oldGuardOut' };
  expect(said(raised)).toContain('if “A chair changes hands” came before it');
  expect(said({ not: raised })).toBe('It can come on any turn.');
});

/** Every situation of the three crises. */
const all: readonly [string, Situation][] = [];
for (const id of BUILT_IN) {
  for (const one of (await builtIn(id)).situations) (all as [string, Situation][]).push([id, one]);
}

test('no hidden truth is given away: neither by its name, nor by a chance that differs from that of its twin', async () => {
  const namesTruth = (condition: Condition): boolean =>
    condition.truth !== undefined ||
    [...(condition.all ?? []), ...(condition.any ?? [])].some(namesTruth) ||
    (condition.not !== undefined && namesTruth(condition.not));
  const signs = all.filter(([, { when }]) => namesTruth(when));
  const plain = signs.filter(([, { when }]) => when.truth !== undefined);
  expect(signs.length).toBeGreaterThan(10);
  for (const [id, sign] of signs) {
    const scenario = await builtIn(id as (typeof BUILT_IN)[number]);
    const words = arisesWords(sign, scenario, text);
    expect(words).not.toMatch(/chance/);
    for (const { id: truth } of scenario.theatre.truths) {
      expect(words).not.toContain(text.name(truth, scenario));
    }
  }
  expect(plain.length).toBeGreaterThan(5);
  for (const [id, sign] of plain) {
    const scenario = await builtIn(id as (typeof BUILT_IN)[number]);
    const twins = scenario.theatre.truths.map(({ id: truth }) =>
      arisesWords({ ...sign, when: { ...sign.when, truth }, chance: 55 }, scenario, text),
    );
    expect(new Set([...twins, arisesWords(sign, scenario, text)]).size).toBe(1);
  }
});

test.each(BUILT_IN)('%s: every situation says when it can come, in whole words', async (id) => {
  const scenario = await builtIn(id);
  for (const one of scenario.situations) {
    const words = arisesWords(one, scenario, text);
    expect(words).toMatch(/^It can come /);
    expect(words).not.toMatch(/undefined|NaN|\{|none|untold|\s{2}/);
    // No id of a flag, a meter or a site is shown.
    expect(words).not.toMatch(/[a-z][A-Z]|\w\.\w|\b[a-z]+-[a-z]+-?[a-z]*\.control/);
  }
});

test('every flag of the rules has words for being raised and for not', () => {
  for (const flag of RULE_FLAGS) {
    const raised = said({ flag });
    expect(raised).toMatch(/, if .+\.$/);
    expect(said({ not: { flag } })).not.toBe(raised);
  }
});
