/** The lesson plans and the starting points of the maker say the same of the assignment. */
import { describe, expect, test } from 'vitest';
import { BUILT_IN, builtIn } from '../../../src/scenario/index.ts';
import { proposedForm } from '../../../src/desk/classroom/make/proposal.ts';
import {
  LESSONS,
  movedForm,
  plannedForm,
  planOf,
  plannedPrompts,
  PLANS,
  type Lesson,
} from '../../../src/desk/classroom/make/plans.ts';
import { assignmentOf } from '../../../src/desk/classroom/make/sound-form.ts';
import { documentOf, passages, tablesIn } from './documents.ts';
import { wordsOf } from '../../../scripts/teaching/prose.ts';

const scenarios = await Promise.all(BUILT_IN.map(builtIn));

/** As the plans call them. */
const CALLED: Readonly<Record<string, string>> = {
  'kazakhstan-2022': 'Kazakhstan',
  'armenia-azerbaijan-2022': 'Armenia and Azerbaijan',
  'kyrgyz-tajik-2022': 'Kyrgyzstan and Tajikistan',
};

const LUCK = {
  same: 'the same luck for all',
  each: 'luck of its own for each group',
  free: 'free luck',
} as const;

const ASKS = { 0: 'no prompts', 2: 'prompts before two turns', 3: 'prompts before three turns' };

function said(lesson: Lesson): string {
  const made = passages(documentOf(`plan-${lesson}`).blocks).find((passage) =>
    passage.startsWith('Make the assignment'),
  );
  return made ?? '';
}

function listed(numbers: readonly number[]): string {
  return `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;
}

describe.each(LESSONS)('the plan for %i minutes', (lesson) => {
  const plan = PLANS[lesson];

  test('says what the button sets', () => {
    const words = said(lesson);
    expect(words).toContain(`As in the plan for ${lesson} minutes`);
    expect(words).toContain(`${plan.minutes} minutes for play`);
    expect(words).toContain(`${plan.reading} briefing`);
    expect(words).toContain(LUCK[plan.seeds]);
    expect(words).toContain(ASKS[plan.asks]);
    expect(words).toContain('no record before the end');
    expect(words.includes('show of hands')).toBe(plan.hands);
    expect(words.includes('two variants')).toBe(plan.arms);
  });

  test('plays as long as its rows for play are', () => {
    const play = tablesIn(documentOf(`plan-${lesson}`))
      .flatMap(({ rows }) => rows)
      .filter(([, part = []]) => wordsOf(part).startsWith('Play'))
      .map(([minutes = []]) => Number(wordsOf(minutes)));
    expect(play.reduce((sum, minutes) => sum + minutes, 0)).toBe(plan.minutes);
  });

  test.each(scenarios.map((one) => [one.id, one] as const))('in %s', (id, scenario) => {
    const form = plannedForm(proposedForm(scenario, 'juniper-1204'), scenario, lesson);
    const made = assignmentOf(form, scenario);
    expect(made).toMatchObject({ ok: true, value: { takeBack: false, record: false } });
    expect(form.values).toHaveLength(plan.arms ? 2 : 0);
    const prompts = plannedPrompts(lesson, scenario);
    expect(prompts).toHaveLength(plan.asks);
    const turns = `${listed(prompts.map(({ turn }) => turn))} for ${CALLED[id]}`;
    expect(said(lesson)).toContain(plan.asks > 0 ? turns : ASKS[0]);
  });

  test('stays chosen when another crisis is, and asks what it has for that one', () => {
    for (const from of scenarios) {
      for (const to of scenarios) {
        const first = plannedForm(proposedForm(from, 'juniper-1204'), from, lesson);
        const form = movedForm({ ...first, title: 'Group B' }, from, to);
        expect(form.scenario).toBe(to.id);
        expect(form.title).toBe('Group B');
        expect(planOf(form, to)).toBe(lesson);
        expect(form).toEqual(plannedForm({ ...form, fact: '', values: [] }, to, lesson));
      }
    }
  });

  test('is left when something else is set, and does not come back with another crisis', () => {
    const [from, to] = scenarios;
    if (!from || !to) throw new Error('There are too few crises.');
    const first = plannedForm(proposedForm(from, 'juniper-1204'), from, lesson);
    const form = movedForm({ ...first, minutes: '25' }, from, to);
    expect(form.minutes).toBe('25');
    expect(planOf(form, to)).toBeUndefined();
  });
});
