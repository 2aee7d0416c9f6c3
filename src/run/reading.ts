/** Reading a run that comes from outside, in whatever form: every field is checked, nothing is trusted. */
import { MEASURES, type ActAction, type Action, type Resolution } from '../engine/index.ts';
import { printable } from '../scenario/index.ts';
import type { RunResult } from './run.ts';
import { isSeed } from './seed.ts';

/** Most actions of a run that is read. A long game has about 150. */
export const MOST_ACTIONS = 2000;

/** Characters of a field's place and of a sentence about it: what a file says is not repeated at length. */
const LONGEST_FIELD = 80;
const LONGEST_SENTENCE = 400;

/** An action as it was recorded, perhaps under rules that knew measures which these do not. */
export type RecordedAction =
  | Exclude<Action, ActAction>
  | { readonly kind: 'act'; readonly measure: string; readonly aim?: string };

/** What was expected of a field and not found. */
export class Malformed extends Error {
  readonly kind: 'format' | 'truncated';
  readonly field: string;
  readonly step: number | null;

  constructor(field: string, expected: string, kind: 'format' | 'truncated' = 'format') {
    const place = printable(field, LONGEST_FIELD);
    super(printable(`${place === '' ? '' : `${place}: `}expected ${expected}.`, LONGEST_SENTENCE));
    this.kind = kind;
    this.field = place;
    const list = /^(actions|chain|digests)\[(\d+)\]/.exec(field);
    this.step = list ? Number(list[2]) + (list[1] === 'actions' ? 1 : 0) : null;
  }
}

/** What `read` gives, or what was malformed, after the words `lead`. */
export function outcomeOf<Value>(read: () => Value, lead: string): RunResult<Value> {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    const { kind, field, step } = error;
    return { ok: false, problem: { kind, step, field, message: `${lead}: ${error.message}` } };
  }
}

/** An action that these rules know, open or not. */
export function readAction(item: unknown, field: string): Action {
  const action = readRecorded(item, field);
  if (!isKnown(action)) throw new Malformed(`${field}.measure`, 'a measure');
  return action;
}

/** True for an action whose measure, if it has one, is one of these rules. */
function isKnown(action: RecordedAction): action is Action {
  return action.kind !== 'act' || MEASURES.some((id) => id === action.measure);
}

/** An action of any rules that had these kinds of action and these clauses. */
export function readRecorded(item: unknown, field: string): RecordedAction {
  const kind = isObject(item) && Object.hasOwn(item, 'kind') ? item['kind'] : undefined;
  switch (kind) {
    case 'amend':
    case 'hear':
    case 'withdrawText':
    case 'endTurn':
      exactly(item, field, ['kind']);
      return { kind };
    case 'act': {
      const aimed = isObject(item) && Object.hasOwn(item, 'aim');
      const act = exactly(item, field, aimed ? ['kind', 'measure', 'aim'] : ['kind', 'measure']);
      const name = /^[A-Za-z]{1,40}$/;
      const measure = matching(act['measure'], `${field}.measure`, name, 'a measure');
      if (!aimed) return { kind, measure };
      const aim = matching(act['aim'], `${field}.aim`, /^[A-Za-z0-9-]{1,60}$/, 'an aim');
      return { kind, measure, aim };
    }
    case 'table':
      return { kind, text: readText(exactly(item, field, ['kind', 'text'])['text'], field) };
    default:
      throw new Malformed(`${field}.kind`, 'act, table, amend, hear, withdrawText or endTurn');
  }
}

const CLAUSES = ['rung', 'basis', 'names', 'size', 'days', 'task', 'closes'] as const;
const ID = /^[a-z][a-z0-9-]{0,59}$/;

function readText(item: unknown, field: string): Resolution {
  const text = exactly(item, `${field}.text`, CLAUSES);
  const { rung, basis, names, size, days, task, closes } = text;
  const sound =
    isCount(rung, 8) &&
    (basis === 'article2' || basis === 'article4') &&
    (names === null || (typeof names === 'string' && ID.test(names))) &&
    isCount(size, 100_000) &&
    isCount(days, 1000) &&
    (task === 'guard' || task === 'police') &&
    typeof closes === 'boolean';
  if (!sound) throw new Malformed(`${field}.text`, 'the clauses of a text');
  return { rung, basis, names, size, days, task, closes } as Resolution;
}

export function readScenarioId(value: unknown): string {
  return matching(value, 'scenario', ID, 'an id');
}

export function readRules(value: unknown): string {
  return matching(value, 'rules', /^\d{1,6}\.\d{1,6}\.\d{1,6}$/, 'a version like 1.0.0');
}

export function readSeedField(value: unknown): string {
  const seed = matching(value, 'seed', /^.{1,40}$/u, 'a seed');
  if (!isSeed(seed)) throw new Malformed('seed', 'a seed of letters, digits, space and ._-');
  return seed;
}

/** True for an object with that field of its own. */
export function hasField(value: unknown, key: string): boolean {
  return isObject(value) && Object.hasOwn(value, key);
}

/** A whole number from 0 to `most`. */
export function isCount(value: unknown, most: number): value is number {
  // Minus nothing would be equal to 0 and yet not the same.
  if (Object.is(value, -0)) return false;
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object, when it has these keys and no other. */
export function exactly(
  value: unknown,
  field: string,
  keys: readonly string[],
): Record<string, unknown> {
  if (!isObject(value)) throw new Malformed(field, `an object with ${keys.join(', ')}`);
  const strange = Object.keys(value).find((key) => !keys.includes(key));
  const prefix = field === '' ? '' : `${field}.`;
  if (strange !== undefined) {
    throw new Malformed(prefix + strange.slice(0, 40), `only ${keys.join(', ')}`);
  }
  const lacking = keys.find((key) => !Object.hasOwn(value, key));
  if (lacking !== undefined) throw new Malformed(prefix + lacking, 'this field');
  return value;
}

export function listOf(value: unknown, field: string): readonly unknown[] {
  if (!Array.isArray(value) || value.length > MOST_ACTIONS) {
    throw new Malformed(field, `a list of at most ${MOST_ACTIONS}`);
  }
  return value;
}

function matching(value: unknown, field: string, pattern: RegExp, expected: string): string {
  if (typeof value !== 'string' || !pattern.test(value)) throw new Malformed(field, expected);
  return value;
}

export function digits(value: unknown, field: string, count: number): string {
  const expected = `${count} hexadecimal digits`;
  const text = matching(value, field, /^[0-9a-f]+$/, expected);
  if (text.length !== count) throw new Malformed(field, expected);
  return text;
}
