/** What is proposed for a crisis before the teacher has said anything. */
import type { Fact } from '../../../classroom/arms.ts';
import type { Prompt, QuestionId } from '../../../classroom/assignment.ts';
import type { Scenario } from '../../../engine/index.ts';
import { AS_IS, type Form } from './form.ts';
import type { Effect } from './known-effects.ts';
import { proposedFact } from './telling-facts.ts';

/** Minutes that are left for play in a lesson of 90, once a third of it is the debrief. */
const MINUTES = '40';

/** Everybody a seed of their own, the record closed until the end, three prompts, no arms. */
export function proposedForm(scenario: Scenario, key: string): Form {
  return {
    scenario: scenario.id,
    title: '',
    key,
    seeds: 'each',
    takeBack: false,
    record: false,
    reading: 'full',
    minutes: MINUTES,
    prompts: proposedPrompts(scenario),
    fact: '',
    values: [],
    hands: false,
  };
}

/**
 * For each crisis what a class can foresee and then see come or not: each before a turn at which it is still open in
 * most games, and neither sure nor out of the question (`tests/classroom/questions.test.ts` prints the shares).
 */
const OPEN: Readonly<Record<string, readonly Prompt[]>> = {
  'kazakhstan-2022': [
    { turn: 3, question: 'adopted' },
    { turn: 5, question: 'troops' },
    { turn: 10, question: 'ground' },
  ],
  'armenia-azerbaijan-2022': [
    { turn: 2, question: 'dissent' },
    { turn: 3, question: 'troops' },
    { turn: 8, question: 'ground' },
  ],
  'kyrgyz-tajik-2022': [
    { turn: 2, question: 'adopted' },
    { turn: 3, question: 'troops' },
    { turn: 8, question: 'ground' },
  ],
};

/** In their order: about what is decided now, about what comes of it, about what it leaves. */
const ASKED: readonly QuestionId[] = ['adopted', 'troops', 'ground'];

export function proposedPrompts(scenario: Scenario): readonly Prompt[] {
  return promptsOf(scenario, 3);
}

/** None, two or three prompts. The first two come early: in a short lesson few play to the end. */
export function promptsOf(scenario: Scenario, count: 0 | 2 | 3): readonly Prompt[] {
  if (count === 0) return [];
  const open = Object.hasOwn(OPEN, scenario.id) ? OPEN[scenario.id] : undefined;
  const three = open ?? promptsByRecord(scenario);
  return three.slice(0, count);
}

/**
 * For a scenario of one's own: before the turn in which the record first puts a text to the Council, before that of its
 * last act that is not the end, and half way between. Without a record, a quarter, half and three quarters through.
 */
function promptsByRecord({ turns, record }: Scenario): readonly Prompt[] {
  const before = (entry: { readonly turn: number }) => entry.turn < turns.length;
  const acting = record.filter(({ acts }) => acts.length > 0).filter(before);
  const tabling = acting.find(({ acts }) => acts.some(({ kind }) => kind === 'table'));
  const first = tabling?.turn ?? Math.max(1, Math.round(turns.length / 4));
  const last = acting.at(-1)?.turn ?? 0;
  const end = last > first + 1 ? last : Math.round((first + turns.length) / 2);
  const three = [first, Math.floor((first + end) / 2), end];
  return [...new Set(three)].map((turn, at) => ({ turn, question: ASKED[at] ?? null }));
}

/** Two variants in the fact that is proposed: as it is, and at the further end of its range. */
export function proposedArms(scenario: Scenario): Pick<Form, 'fact' | 'values'> {
  const fact = proposedFact(scenario);
  return { fact: fact?.id ?? '', values: fact ? proposedValues(fact, undefined) : [] };
}

/** Two arms for a fact: as it is, and where it is known to flip a result, else the further end of its range. */
export function proposedValues(fact: Fact, effect: Effect | undefined): readonly string[] {
  const [flip] = effect?.flips ?? [];
  const { low, high, baseline } = fact;
  const end = high - baseline >= baseline - low ? high : low;
  return [AS_IS, String(flip?.value ?? end)];
}

/** A value for one more arm: the first of the ends and the middle of the range that no arm has yet. */
export function nextValue(fact: Fact, values: readonly number[]): string {
  const { low, high, baseline } = fact;
  const offered = [baseline, high, low, Math.round((low + high) / 2)];
  return String(offered.find((value) => !values.includes(value)) ?? low);
}
