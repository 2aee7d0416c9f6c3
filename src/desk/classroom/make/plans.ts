/**
 * What the lesson plans of `docs/teaching` say of the assignment. The plans and the buttons of the maker agree: a test
 * reads these values in the plans.
 */
import type { Prompt, ReadingLevel, SeedPolicy } from '../../../classroom/assignment.ts';
import type { Scenario } from '../../../engine/index.ts';
import { queryOf, type Form } from './form.ts';
import { promptsOf, proposedArms, proposedPrompts } from './proposal.ts';

/** Minutes of the lessons for which there is a plan. */
export const LESSONS = [20, 50, 90] as const;
export type Lesson = (typeof LESSONS)[number];

export interface Plan {
  readonly seeds: SeedPolicy;
  readonly reading: ReadingLevel;
  /** Minutes for play. */
  readonly minutes: number;
  /** How many turns ask something. */
  readonly asks: 0 | 2 | 3;
  readonly hands: boolean;
  /** Whether two variants are dealt. */
  readonly arms: boolean;
}

export const PLANS: Readonly<Record<Lesson, Plan>> = {
  // The prediction is written on paper, since all play one game.
  20: { seeds: 'same', reading: 'basic', minutes: 8, asks: 0, hands: true, arms: false },
  50: { seeds: 'same', reading: 'basic', minutes: 20, asks: 2, hands: false, arms: false },
  90: { seeds: 'each', reading: 'full', minutes: 32, asks: 3, hands: false, arms: true },
};

/** The turns that a plan marks in a crisis. */
export function plannedPrompts(lesson: Lesson, scenario: Scenario): readonly Prompt[] {
  return promptsOf(scenario, PLANS[lesson].asks);
}

/** The form as the plan has it. The crisis, its title and the class's key stay. */
export function plannedForm(form: Form, scenario: Scenario, lesson: Lesson): Form {
  const { seeds, reading, minutes, hands, arms } = PLANS[lesson];
  return {
    ...form,
    seeds,
    reading,
    hands,
    minutes: String(minutes),
    takeBack: false,
    record: false,
    prompts: plannedPrompts(lesson, scenario),
    ...(arms ? proposedArms(scenario) : { fact: '', values: [] }),
  };
}

/** The plan that the form stands as; undefined where it is the teacher's own. */
export function planOf(form: Form, scenario: Scenario): Lesson | undefined {
  const now = queryOf(form);
  return LESSONS.find((lesson) => queryOf(plannedForm(form, scenario, lesson)) === now);
}

/**
 * The form for another crisis than `before`: turns and facts are that crisis's own. A plan that was chosen stays chosen,
 * and fills in what it has for the new one.
 */
export function movedForm(form: Form, before: Scenario | undefined, to: Scenario): Form {
  const moved = {
    ...form,
    scenario: to.id,
    prompts: proposedPrompts(to),
    fact: '',
    values: [],
  };
  const lesson = before && planOf(form, before);
  return lesson === undefined ? moved : plannedForm(moved, to, lesson);
}
