import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf, readAddress } from '../../../src/classroom/address.ts';
import { factsOf, misfitOfArms, scenarioOfArm } from '../../../src/classroom/arms.ts';
import {
  LONGEST_MINUTES,
  MOST_PROMPTS,
  QUESTIONS,
  READING_LEVELS,
  SEED_POLICIES,
  type Assignment,
} from '../../../src/classroom/assignment.ts';
import { formOf, queryOf, readForm, type Form } from '../../../src/desk/classroom/make/form.ts';
import {
  nextValue,
  proposedArms,
  proposedForm,
  proposedPrompts,
  proposedValues,
} from '../../../src/desk/classroom/make/proposal.ts';
import { assignmentOf } from '../../../src/desk/classroom/make/sound-form.ts';
import { tellingFacts } from '../../../src/desk/classroom/make/telling-facts.ts';
import { turnFacts } from '../../../src/desk/classroom/make/turns.ts';
import { knownEffects } from '../../../src/desk/classroom/make/known-effects.ts';
import { assignmentIn } from '../../../src/app/classroom/assignment-in.ts';
import type { SensitivityFile } from '../../../src/analysis/sensitivity/file.ts';
import sensitivity from '../../../src/analysis/built/sensitivity.json' with { type: 'json' };
import { playOut, POLICIES, seedOfGame } from '../../../src/analysis/index.ts';
import { openText } from '../../../src/text/node.ts';
import { builtIn, BUILT_IN } from '../../../src/scenario/index.ts';
import { anAssignment } from '../../classroom/an-assignment.ts';

const scenarios = await Promise.all(BUILT_IN.map(builtIn));
const scenario = await builtIn('kazakhstan-2022');
const facts = factsOf(scenario);
const file = sensitivity as unknown as SensitivityFile;

/** The assignment of a form that must be sound. */
function made(form: Form, of = scenario): Assignment {
  const result = assignmentOf(form, of);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const turn = fc.integer({ min: 1, max: scenario.turns.length });
const question = fc.constantFrom(null, ...QUESTIONS);
const prompts = fc
  .uniqueArray(fc.record({ turn, question }), {
    maxLength: MOST_PROMPTS,
    selector: (prompt) => prompt.turn,
  })
  .map((all) => all.sort((one, other) => one.turn - other.turn));
const arms = fc.constantFrom(...facts).chain((fact) =>
  fc.record({
    fact: fc.constant(fact.id),
    values: fc
      .uniqueArray(fc.integer({ min: fact.low, max: fact.high }), {
        minLength: fact.high > fact.low ? 2 : 1,
        maxLength: 4,
      })
      .map((all) => all.map((value) => (value === fact.baseline ? null : value))),
  }),
);
const title = fc
  .string({ unit: 'grapheme', maxLength: 20 })
  .map((typed) => typed.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}\s]+/gu, ' ').trim());

/** Any assignment that the form can make. */
const assignments = fc
  .record({
    title,
    key: fc.constantFrom('juniper-1204', 'Class 9B', 'ж-7', 'a.b_c'),
    seeds: fc.constantFrom(...SEED_POLICIES),
    takeBack: fc.boolean(),
    record: fc.boolean(),
    reading: fc.constantFrom(...READING_LEVELS),
    minutes: fc.integer({ min: 0, max: LONGEST_MINUTES }),
    prompts,
    arms: fc.option(arms),
    hands: fc.boolean(),
  })
  .map((change) => anAssignment(scenario, change));

/** Whatever can be typed into a form. */
const typed = fc
  .string({ unit: 'grapheme', maxLength: 40 })
  .filter((text) => !/\p{Surrogate}/u.test(text));
const forms = fc
  .record({
    scenario: fc.constantFrom('kazakhstan-2022', 'somebody-s-own'),
    title: typed,
    key: typed,
    seeds: fc.constantFrom(...SEED_POLICIES),
    takeBack: fc.boolean(),
    record: fc.boolean(),
    reading: fc.constantFrom(...READING_LEVELS),
    minutes: typed,
    prompts: fc
      .uniqueArray(fc.record({ turn, question }), { selector: (prompt) => prompt.turn })
      .map((all) => all.sort((one, other) => one.turn - other.turn)),
    fact: fc.constantFrom('', 'means.burden', 'no.such'),
    values: fc.array(
      typed.filter((text) => !text.includes(',')),
      { minLength: 2, maxLength: 4 },
    ),
    hands: fc.boolean(),
  })
  .map((form): Form => (form.fact === '' ? { ...form, values: [] } : form));

describe('form and assignment', () => {
  test('an assignment that fills the form comes out of it as it was', () => {
    fc.assert(
      fc.property(assignments, (assignment) => {
        expect(made(formOf(assignment))).toEqual(assignment);
      }),
    );
  });

  test('the link of what the form makes is read as the same assignment', () => {
    fc.assert(
      fc.property(assignments, (assignment) => {
        const value = made(formOf(assignment));
        expect(readAddress(addressOf(value))).toEqual({ ok: true, value });
      }),
    );
  });

  test('whatever was typed stands again after a reload', () => {
    const otherwise = proposedForm(scenario, 'steppe-1000');
    fc.assert(
      fc.property(forms, (form) => {
        expect(readForm(queryOf(form), otherwise)).toEqual(form);
      }),
    );
  });

  test('the end of an assignment’s own link fills the form too', () => {
    const otherwise = proposedForm(scenario, 'steppe-1000');
    fc.assert(
      fc.property(assignments, (assignment) => {
        expect(readForm(addressOf(assignment), otherwise)).toEqual(formOf(assignment));
      }),
    );
  });

  test('nonsense in the address leaves what is proposed', () => {
    const otherwise = proposedForm(scenario, 'steppe-1000');
    expect(readForm('', otherwise)).toEqual(otherwise);
    const read = readForm('seeds=sieve&reading=&ask=99,x,3.nothing&arms=1&hands=1', otherwise);
    expect(read).toEqual({ ...otherwise, prompts: [{ turn: 3, question: null }] });
  });
});

describe('what is proposed', () => {
  test.each(scenarios.map((one) => [one.id, one] as const))('is sound for %s', (_, one) => {
    const value = made(proposedForm(one, 'juniper-1204'), one);
    expect(value.prompts).toHaveLength(3);
    expect(value.prompts.every(({ turn: at }) => at < one.turns.length)).toBe(true);
    expect(readAddress(addressOf(value))).toEqual({ ok: true, value });
  });

  test.each(scenarios.map((one) => [one.id, one] as const))(
    'for any fact of %s is two variants that can be played',
    (_, one) => {
      const known = knownEffects(file, one);
      const form = proposedForm(one, 'juniper-1204');
      for (const fact of factsOf(one)) {
        const values = proposedValues(fact, known?.effects.get(fact.id));
        const value = made({ ...form, fact: fact.id, values }, one);
        expect(value.arms && misfitOfArms(one, value.arms)).toBeUndefined();
      }
    },
  );

  test('the variant that is proposed for a fact is one that flips a result', () => {
    const fact = facts.find(({ id }) => id === 'theatre.loyalty');
    const effect = knownEffects(file, scenario)?.effects.get('theatre.loyalty');
    if (!fact || !effect) throw new Error('The table has changed: choose another fact.');
    expect(proposedValues(fact, effect)).toEqual(['as-is', String(effect.flips[0]?.value)]);
  });

  test.each(scenarios.map((one) => [one.id, one] as const))(
    'of %s are questions that a student can answer, about what is still open',
    (_, one) => {
      for (const { turn: at, question } of proposedPrompts(one)) {
        expect(['dissent', 'adopted', 'troops', 'ground']).toContain(question);
        if (question !== 'adopted' && question !== 'troops') continue;
        let settled = 0;
        const games = (['record', 'hawk', 'random', 'multilateral'] as const).flatMap((policy) =>
          [0, 1, 2].map((game) => [policy, seedOfGame('open', game)] as const),
        );
        for (const [policy, seed] of games) {
          let before = false;
          playOut(one, seed, POLICIES[policy], {
            step: ({ turn: now, council, contingent }) => {
              if (now >= at) return;
              before ||=
                question === 'troops'
                  ? (contingent?.arrivedAt ?? null) !== null
                  : council.decided.some((text) => text.decision === 'adopted' && text.rung > 3);
            },
          });
          settled += Number(before);
        }
        expect(settled).toBeLessThan(games.length / 3);
      }
    },
  );

  test.each(scenarios.map((one) => [one.id, one] as const))(
    'in %s the burden of Moscow’s war is the first of about six facts, each in a sentence',
    (_, one) => {
      const text = openText('en');
      const few = tellingFacts(one);
      expect(few).toHaveLength(6);
      expect(proposedArms(one).fact).toBe('means.burden');
      for (const { topic } of few) {
        expect(text.say(`make-telling-${topic}`)).toMatch(/^[A-Z].+\.$/);
        expect(text.say(`make-topic-${topic}`)).toMatch(/^[A-Z].+[a-z]$/);
      }
    },
  );

  test('leaves nobody without a game: no value at which no help is asked for', () => {
    const known = knownEffects(file, scenario);
    for (const { fact } of tellingFacts(scenario)) {
      const [, value] = proposedValues(fact, known?.effects.get(fact.id));
      const asks = file.sensitivity
        .flatMap(({ id, results }) => (id === scenario.id ? results : []))
        .filter(({ id }) => id === 'asks')
        .flatMap(({ flips }) => flips)
        .filter(({ parameter }) => parameter === fact.id);
      for (const flip of asks) expect(flip.direction === 'up').toBe(Number(value) < fact.baseline);
    }
  });

  test('for one more variant is a value that none has yet', () => {
    for (const fact of facts.filter(({ high, low }) => high - low > 2)) {
      const { baseline, high } = fact;
      expect([baseline, high]).not.toContain(Number(nextValue(fact, [baseline, high])));
    }
  });

  test('of a scenario that was changed nothing is claimed to be known', () => {
    const fact = { fact: 'means.burden', values: [null, 300] };
    expect(knownEffects(file, scenarioOfArm(scenario, fact, 1))).toBeUndefined();
  });
});

describe('problems are said at their fields', () => {
  const form = proposedForm(scenario, 'juniper-1204');
  const problems = (change: Partial<Form>) => {
    const result = assignmentOf({ ...form, ...change }, scenario);
    return result.ok ? {} : result.problems;
  };

  test.each([
    ['a key with signs that no seed has', { key: 'a/b' }, 'key', 'key'],
    ['a key that leaves no room for numbers', { key: 'k'.repeat(33) }, 'key', 'key'],
    ['a title that is too long', { title: 't'.repeat(61) }, 'title', 'title'],
    ['a time that is no whole number', { minutes: '12.5' }, 'minutes', 'minutes'],
    ['no time at all', { minutes: '' }, 'minutes', 'minutes'],
    ['a fact of another crisis', { fact: 'means.none', values: ['1', '2'] }, 'fact', 'fact'],
    ['a single variant', { fact: 'means.burden', values: ['as-is'] }, 'values', 'arms'],
    [
      'a value out of range',
      { fact: 'means.burden', values: ['as-is', '9999'] },
      'value-1',
      'value',
    ],
    ['two alike', { fact: 'means.burden', values: ['as-is', '200'] }, 'value-1', 'alike'],
  ] as const)('%s', (_, change, field, key) => {
    expect(problems(change)).toMatchObject({ [field]: { key } });
  });

  test('more prompts than fit, and one after the last turn', () => {
    const many = Array.from({ length: 7 }, (_, at) => ({ turn: at + 1, question: null }));
    expect(problems({ prompts: many })).toMatchObject({ prompts: { key: 'prompts' } });
    const late = [{ turn: 15, question: null }];
    expect(problems({ prompts: late })).toMatchObject({ prompts: { key: 'turn' } });
  });
});

test('an assignment is found in a link, in a letter and in its file', () => {
  const assignment = anAssignment(scenario, { title: 'Group B' });
  const end = addressOf(assignment);
  const link = `https://school.example/game/#/classroom/assignment?${end}`;
  for (const pasted of [
    end,
    link,
    `Dear all,\n1. Open this link: ${link}\n2. Read.`,
    JSON.stringify({ assignment: end }),
    link.replaceAll('&', '&amp;'),
  ]) {
    expect(assignmentIn(pasted)).toEqual({ ok: true, value: assignment });
  }
  expect(assignmentIn('good morning').ok).toBe(false);
});

test('what arises in every run is told apart from what can arise', () => {
  const [first, second] = turnFacts(scenario);
  expect(first?.sure).toContain('Gas at twice the price');
  expect(second?.likely).toContain('First violence');
});
