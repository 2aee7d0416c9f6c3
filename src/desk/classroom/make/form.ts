/**
 * What stands in the form of the page that makes an assignment: texts as they were typed, sound or not. It is kept
 * in the address of the page, so that nothing of it is lost on a reload, under the names that an assignment's own
 * address has.
 */
import {
  LAST_TURN,
  MOST_ARMS,
  MOST_PROMPTS,
  QUESTIONS,
  READING_LEVELS,
  SEED_POLICIES,
  type Assignment,
  type Prompt,
  type ReadingLevel,
  type SeedPolicy,
} from '../../../classroom/assignment.ts';

/** In place of a value: the scenario's own. */
export const AS_IS = 'as-is';

export interface Form {
  readonly scenario: string;
  readonly title: string;
  readonly key: string;
  readonly seeds: SeedPolicy;
  readonly takeBack: boolean;
  readonly record: boolean;
  readonly reading: ReadingLevel;
  readonly minutes: string;
  /** By turn, no turn twice; there may be too many. */
  readonly prompts: readonly Prompt[];
  /** Id of the fact in which arms differ; empty where there are none. */
  readonly fact: string;
  /** One for each arm: a number as it was typed, or `AS_IS`. */
  readonly values: readonly string[];
  readonly hands: boolean;
}

/** Longest text of a field that is kept, in UTF-16 units: far more than is allowed, so that it can be mended. */
const LONGEST_KEPT = 200;

/** The form that says what the assignment says. */
export function formOf(assignment: Assignment): Form {
  const { scenario, title, key, seeds, takeBack, record, reading, prompts, hands } = assignment;
  return {
    scenario,
    title,
    key,
    seeds,
    takeBack,
    record,
    reading,
    minutes: String(assignment.minutes),
    prompts,
    fact: assignment.arms?.fact ?? '',
    values: assignment.arms?.values.map((value) => (value === null ? AS_IS : String(value))) ?? [],
    hands,
  };
}

/** The form as the end of an address. */
export function queryOf(form: Form): string {
  const query = new URLSearchParams({
    scenario: form.scenario,
    key: form.key,
    seeds: form.seeds,
    back: yes(form.takeBack),
    record: yes(form.record),
    reading: form.reading,
    minutes: form.minutes,
    ask: form.prompts
      .map(({ turn, question }) => (question ? `${turn}.${question}` : `${turn}`))
      .join(),
    hands: yes(form.hands),
    title: form.title,
    fact: form.fact,
  });
  // One field for each: what is typed for a number may hold anything, also a comma.
  for (const value of form.values) query.append('arms', value);
  return query.toString().replaceAll('%2C', ',');
}

/** The form in the end of an address. What is missing or makes no sense there is taken from `otherwise`. */
export function readForm(end: string, otherwise: Form): Form {
  const query = new URLSearchParams(end.replace(/^\?/, ''));
  if (query.size === 0) return otherwise;
  const text = (field: string, other: string) =>
    (query.get(field) ?? other).slice(0, LONGEST_KEPT).replace(/\p{Surrogate}/gu, '');
  const fact = text('fact', '');
  return {
    scenario: text('scenario', otherwise.scenario),
    title: text('title', ''),
    key: text('key', otherwise.key),
    seeds: oneOf(query.get('seeds'), SEED_POLICIES, otherwise.seeds),
    takeBack: isYes(query.get('back'), otherwise.takeBack),
    record: isYes(query.get('record'), otherwise.record),
    reading: oneOf(query.get('reading'), READING_LEVELS, otherwise.reading),
    minutes: text('minutes', otherwise.minutes),
    prompts: promptsIn(query.get('ask') ?? ''),
    fact,
    values: fact === '' ? [] : valuesIn(query),
    hands: isYes(query.get('hands'), false),
  };
}

/** A form with a turn's prompt put in, changed, or taken out where it is undefined. */
export function withPrompt(form: Form, turn: number, prompt: Prompt | undefined): Form {
  const others = form.prompts.filter((one) => one.turn !== turn);
  const prompts = prompt ? [...others, prompt] : others;
  return { ...form, prompts: prompts.sort((one, other) => one.turn - other.turn) };
}

/** An assignment's own address has all values in one field, the form's has a field for each. */
function valuesIn(query: URLSearchParams): readonly string[] {
  const fields = query.getAll('arms');
  const [only] = fields;
  const values = fields.length === 1 && only !== undefined ? only.split(',') : fields;
  return values.slice(0, MOST_ARMS).map((value) => value.slice(0, LONGEST_KEPT));
}

function promptsIn(written: string): readonly Prompt[] {
  const prompts = new Map<number, Prompt>();
  for (const part of written.split(',', LAST_TURN + MOST_PROMPTS)) {
    const [, turn, asked] = /^(\d{1,2})(?:\.([a-z-]+))?$/.exec(part) ?? [];
    const at = Number(turn);
    if (!(at >= 1 && at <= LAST_TURN)) continue;
    const question = QUESTIONS.find((one) => one === asked) ?? null;
    prompts.set(at, { turn: at, question });
  }
  return [...prompts.values()].sort((one, other) => one.turn - other.turn);
}

function oneOf<Value extends string>(
  value: string | null,
  known: readonly Value[],
  otherwise: Value,
): Value {
  return known.find((one) => one === value) ?? otherwise;
}

function yes(value: boolean): string {
  return value ? 'yes' : 'no';
}

function isYes(value: string | null, otherwise: boolean): boolean {
  return value === 'yes' || (value !== 'no' && otherwise);
}
