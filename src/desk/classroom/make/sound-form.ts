/** What a form comes to: the assignment, or what is wrong at which of its fields. */
import { factOf, type Fact } from '../../../classroom/arms.ts';
import {
  FEWEST_ARMS,
  LONGEST_MINUTES,
  LONGEST_TITLE,
  MOST_ARMS,
  MOST_PROMPTS,
  type Arms,
  type Assignment,
} from '../../../classroom/assignment.ts';
import { tidyLine } from '../../../classroom/checked.ts';
import { LONGEST_KEY } from '../../../classroom/deal.ts';
import { RULES_VERSION, type Scenario } from '../../../engine/index.ts';
import { readSeed } from '../../../run/seed.ts';

import type { Say } from '../../parts/words.ts';
import { AS_IS, type Form } from './form.ts';

/** Digits of the scenario's hash that an assignment names. */
const HASH_DIGITS = 12;

type Args = NonNullable<Parameters<Say>[1]>;

/** `value-0` is the value of arm A. */
export type FieldId =
  | 'title'
  | 'key'
  | 'minutes'
  | 'prompts'
  | 'fact'
  | 'values'
  | `value-${number}`;

/** Words of what is wrong: a message without its `make-problem-`, and what it names. */
export interface FieldProblem {
  readonly key: string;
  readonly args: Args;
}

export type Problems = Readonly<Partial<Record<FieldId, FieldProblem>>>;

export type Made =
  | { readonly ok: true; readonly value: Assignment }
  | { readonly ok: false; readonly problems: Problems };

export function assignmentOf(form: Form, scenario: Scenario): Made {
  const problems: Partial<Record<FieldId, FieldProblem>> = {};
  const wrong = (field: FieldId, key: string, args: Args = {}) => {
    problems[field] ??= { key, args };
  };
  const title = tidyLine(form.title, Infinity);
  if (title.length > LONGEST_TITLE) wrong('title', 'title', { most: LONGEST_TITLE });
  const key = readSeed(form.key);
  if (key === undefined || key.length > LONGEST_KEY) wrong('key', 'key', { most: LONGEST_KEY });
  const minutes = wholeNumber(form.minutes);
  if (minutes === undefined || minutes < 0 || minutes > LONGEST_MINUTES)
    wrong('minutes', 'minutes', { most: LONGEST_MINUTES });
  if (form.prompts.length > MOST_PROMPTS)
    wrong('prompts', 'prompts', { most: MOST_PROMPTS, asked: form.prompts.length });
  const late = form.prompts.find(({ turn }) => turn > scenario.turns.length);
  if (late) wrong('prompts', 'turn', { turn: late.turn, turns: scenario.turns.length });
  const arms = form.fact === '' ? null : armsOf(form, scenario, wrong);
  if (Object.keys(problems).length > 0 || key === undefined || minutes === undefined)
    return { ok: false, problems };
  const { seeds, takeBack, record, reading, prompts, hands } = form;
  return {
    ok: true,
    value: {
      scenario: scenario.id,
      scenarioHash: scenario.hash.slice(0, HASH_DIGITS),
      rules: RULES_VERSION,
      title,
      key,
      seeds,
      takeBack,
      record,
      reading,
      language: 'en',
      minutes,
      prompts,
      arms,
      hands,
    },
  };
}

/** What a typed value stands for; undefined where it is no whole number. */
export function valueOf(typed: string, fact: Pick<Fact, 'baseline'>): number | undefined {
  return typed === AS_IS ? fact.baseline : wholeNumber(typed);
}

/** A true minus is a minus too. */
function wholeNumber(typed: string): number | undefined {
  const plain = typed.trim().replace('−', '-');
  return /^-?\d{1,8}$/.test(plain) ? Number(plain) + 0 : undefined;
}

function armsOf(
  { fact: id, values }: Form,
  scenario: Scenario,
  wrong: (field: FieldId, key: string, args?: Args) => void,
): Arms | null {
  const fact = factOf(scenario, id);
  if (!fact) {
    wrong('fact', 'fact', { fact: id });
    return null;
  }
  if (values.length < FEWEST_ARMS || values.length > MOST_ARMS)
    wrong('values', 'arms', { least: FEWEST_ARMS, most: MOST_ARMS });
  const { low, high, baseline } = fact;
  const numbers = values.map((typed) => valueOf(typed, fact));
  numbers.forEach((value, at) => {
    if (value === undefined || value < low || value > high)
      wrong(`value-${at}`, 'value', { low, high });
    else if (numbers.indexOf(value) < at) wrong(`value-${at}`, 'alike');
  });
  return {
    fact: id,
    values: numbers.map((value) => (value === undefined || value === baseline ? null : value)),
  };
}
