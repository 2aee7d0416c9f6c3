/**
 * An assignment as the readable end of an address, and back:
 *
 *   v=1&scenario=kazakhstan-2022&hash=0123456789ab&rules=0.4.0&key=juniper-1204&seeds=each&back=no&record=no
 *   &reading=full&lang=en&minutes=40&ask=3.adopted,5&fact=means.burden&arms=as-is,200&title=Group+B
 *
 * The order is fixed, so that the same assignment has one address.
 */
import { isSeed } from '../run/seed.ts';
import { digits, Malformed, readRules, readScenarioId } from '../run/reading.ts';
import {
  CLASSROOM_FORMAT,
  FEWEST_ARMS,
  LANGUAGES,
  LAST_TURN,
  LONGEST_MINUTES,
  LONGEST_TITLE,
  MOST_ARMS,
  MOST_PROMPTS,
  QUESTIONS,
  READING_LEVELS,
  SEED_POLICIES,
  type Arms,
  type Assignment,
  type Prompt,
} from './assignment.ts';
import { checked, countOf, lineOf, oneOf } from './checked.ts';
import { LONGEST_KEY } from './deal.ts';
import type { ClassroomResult } from './hand-in.ts';

/** Longest address end that is read, in UTF-16 units. */
export const LONGEST_ADDRESS = 2000;

/** Digits of the scenario's hash that an assignment names. */
const HASH_DIGITS = 12;

const FIELDS = [
  'v',
  'scenario',
  'hash',
  'rules',
  'key',
  'seeds',
  'back',
  'record',
  'reading',
  'lang',
  'minutes',
  'ask',
  'fact',
  'arms',
  'hands',
  'title',
] as const;
type Field = (typeof FIELDS)[number];

/** Fields that are left out where there is nothing to say. */
const OPTIONAL: readonly Field[] = ['ask', 'fact', 'arms', 'hands', 'title'];

const AS_IS = 'as-is';

/** The end of the address, without a question mark. */
export function addressOf(assignment: Assignment): string {
  const { prompts, arms } = assignment;
  const said: Readonly<Record<Field, string>> = {
    v: String(CLASSROOM_FORMAT),
    scenario: assignment.scenario,
    hash: assignment.scenarioHash,
    rules: assignment.rules,
    key: assignment.key,
    seeds: assignment.seeds,
    back: yes(assignment.takeBack),
    record: yes(assignment.record),
    reading: assignment.reading,
    lang: assignment.language,
    minutes: String(assignment.minutes),
    ask: prompts.map(({ turn, question }) => (question ? `${turn}.${question}` : `${turn}`)).join(),
    fact: arms?.fact ?? '',
    arms: arms?.values.map((value) => value ?? AS_IS).join() ?? '',
    hands: assignment.hands ? 'yes' : '',
    title: assignment.title,
  };
  const query = new URLSearchParams();
  for (const field of FIELDS) if (said[field] !== '') query.set(field, said[field]);
  // A comma needs no escape in the part of an address that stays with the page.
  return query.toString().replaceAll('%2C', ',');
}

/** The assignment in the end of an address. Never throws on content. */
export function readAddress(end: string): ClassroomResult<Assignment> {
  return checked(() => readFields(end), 'This is not an assignment');
}

function readFields(end: string): Assignment {
  if (end.length > LONGEST_ADDRESS) throw new Malformed('', `at most ${LONGEST_ADDRESS} signs`);
  const query = new URLSearchParams(end.replace(/^\?/, ''));
  const said = new Map<string, string>();
  for (const [field, value] of query) {
    if (!FIELDS.some((known) => known === field)) throw new Malformed(field, FIELDS.join(', '));
    if (said.has(field)) throw new Malformed(field, 'this field once');
    said.set(field, value);
  }
  // Of a later version nothing else is sure.
  if (said.get('v') !== String(CLASSROOM_FORMAT)) {
    throw new Malformed('v', `${CLASSROOM_FORMAT}, the version that is read here`);
  }
  const lacking = FIELDS.find((field) => !said.has(field) && !OPTIONAL.includes(field));
  if (lacking) throw new Malformed(lacking, 'this field: a part of the address is missing');
  const value = (field: Field) => said.get(field) ?? '';
  const key = value('key');
  if (!isSeed(key) || key.length > LONGEST_KEY)
    throw new Malformed('key', `a seed of at most ${LONGEST_KEY} letters, digits, space and ._-`);
  return {
    scenario: readScenarioId(value('scenario')),
    scenarioHash: digits(value('hash'), 'hash', HASH_DIGITS),
    rules: readRules(value('rules')),
    title: lineOf(value('title'), 'title', LONGEST_TITLE),
    key,
    seeds: oneOf(value('seeds'), 'seeds', SEED_POLICIES),
    takeBack: readYes(value('back'), 'back'),
    record: readYes(value('record'), 'record'),
    reading: oneOf(value('reading'), 'reading', READING_LEVELS),
    language: oneOf(value('lang'), 'lang', LANGUAGES),
    minutes: countOf(numberIn(value('minutes')), 'minutes', 0, LONGEST_MINUTES),
    prompts: readPrompts(value('ask')),
    arms: readArms(value('fact'), value('arms')),
    hands: value('hands') !== '' && readYes(value('hands'), 'hands'),
  };
}

/** The number that is written there in the one way in which it is written; NaN where there is none. */
function numberIn(written: string | undefined): number {
  return /^(0|[1-9]\d{0,8})$/.test(written ?? '') ? Number(written) : Number.NaN;
}

function yes(value: boolean): string {
  return value ? 'yes' : 'no';
}

function readYes(value: string, field: string): boolean {
  return oneOf(value, field, ['yes', 'no']) === 'yes';
}

function readPrompts(value: string): readonly Prompt[] {
  if (value === '') return [];
  const prompts = value.split(',', MOST_PROMPTS + 1).map((part): Prompt => {
    const [turn, question, ...more] = part.split('.');
    if (more.length > 0) throw new Malformed('ask', 'turns like 3 or 3.adopted');
    return {
      turn: countOf(numberIn(turn), 'ask', 1, LAST_TURN),
      question: question === undefined ? null : oneOf(question, 'ask', QUESTIONS),
    };
  });
  if (prompts.length > MOST_PROMPTS) throw new Malformed('ask', `at most ${MOST_PROMPTS} turns`);
  const rising = prompts.every(({ turn }, at) => at === 0 || turn > (prompts[at - 1]?.turn ?? 0));
  if (!rising) throw new Malformed('ask', 'turns in their order, none twice');
  return prompts;
}

const FACT = /^[a-z][A-Za-z0-9-]*(\.[A-Za-z0-9-]+){1,5}$/;
const LONGEST_FACT = 120;
const VALUE = /^-?(0|[1-9]\d{0,7})$/;

function readArms(fact: string, values: string): Arms | null {
  if (fact === '' && values === '') return null;
  if (fact.length > LONGEST_FACT || !FACT.test(fact))
    throw new Malformed('fact', 'a fact like means.burden');
  const read = values.split(',', MOST_ARMS + 1).map((value) => {
    if (value === AS_IS) return null;
    if (!VALUE.test(value) || value === '-0') throw new Malformed('arms', `numbers or ${AS_IS}`);
    return Number(value);
  });
  if (read.length < FEWEST_ARMS || read.length > MOST_ARMS)
    throw new Malformed('arms', `${FEWEST_ARMS} to ${MOST_ARMS} values`);
  if (new Set(read).size < read.length)
    throw new Malformed('arms', 'values of which no two are alike');
  return { fact, values: read };
}
