/** The `.run.json` file: a run as text and back. Reading trusts nothing. */
import { MEASURES, type Action, type Resolution } from '../engine/index.ts';
import { FULL_LINK, SHORT_LINK } from './chain.ts';
import { DIGEST_WIDTH } from './parts.ts';
import { RUN_FORMAT, type Run, type RunResult } from './run.ts';
import { isSeed } from './seed.ts';

/** Largest run file that is read, in UTF-16 units. A long game makes about 10,000. */
export const LARGEST_RUN = 256 * 1024;
const MOST_ACTIONS = 2000;

/** The run as the text of its file: one action and one check a line, fields in a fixed order. */
export function encodeRun(run: Run): string {
  const list = (items: readonly unknown[]) =>
    items.length === 0 ? '[]' : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
  const { format, scenario, scenarioHash, rules, seed, actions, chain, digests, finished } = run;
  const head = { format, scenario, scenarioHash, rules, seed, finished };
  const lines = Object.entries(head).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`);
  lines.push(
    `"actions": ${list(actions)}`,
    `"chain": ${list(chain)}`,
    `"digests": ${list(digests)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** The run in the text of a file, or what is wrong with it. Never throws on content. */
export function decodeRun(text: string): RunResult<Run> {
  try {
    return { ok: true, value: readRun(parseJson(text)) };
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    const { field, step, message } = error;
    return { ok: false, problem: { kind: error.kind, step, field, message } };
  }
}

class Malformed extends Error {
  readonly kind: 'format' | 'truncated';
  readonly field: string;
  readonly step: number | null;

  constructor(field: string, expected: string, kind: 'format' | 'truncated' = 'format') {
    super(`This is not a run file: ${field === '' ? '' : `${field}: `}expected ${expected}.`);
    this.kind = kind;
    this.field = field;
    const list = /^(actions|chain|digests)\[(\d+)\]/.exec(field);
    this.step = list ? Number(list[2]) + (list[1] === 'actions' ? 1 : 0) : null;
  }
}

function parseJson(text: string): unknown {
  if (text.length > LARGEST_RUN) throw new Malformed('', 'at most 256 kB');
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Malformed('', `JSON (${reason})`);
  }
}

function readRun(content: unknown): Run {
  const fields = exactly(content, '', [
    'format',
    'scenario',
    'scenarioHash',
    'rules',
    'seed',
    'finished',
    'actions',
    'chain',
    'digests',
  ]);
  if (fields['format'] !== RUN_FORMAT) {
    throw new Malformed('format', `the format ${RUN_FORMAT}, which is what this version reads`);
  }
  const seed = matching(fields['seed'], 'seed', /^.{1,40}$/u, 'a seed');
  if (!isSeed(seed)) throw new Malformed('seed', 'a seed of letters, digits, space and ._-');
  if (typeof fields['finished'] !== 'boolean') throw new Malformed('finished', 'true or false');
  const chain = listOf(fields['chain'], 'chain');
  const last = chain.length - 1;
  return {
    format: RUN_FORMAT,
    scenario: matching(fields['scenario'], 'scenario', /^[a-z][a-z0-9-]{0,59}$/, 'an id'),
    scenarioHash: digits(fields['scenarioHash'], 'scenarioHash', FULL_LINK),
    rules: matching(fields['rules'], 'rules', /^\d+\.\d+\.\d+$/, 'a version like 1.0.0'),
    seed,
    actions: listOf(fields['actions'], 'actions').map((item, at) =>
      readAction(item, `actions[${at}]`),
    ),
    chain: chain.map((item, at) => readLink(item, `chain[${at}]`, at === last)),
    digests: listOf(fields['digests'], 'digests').map((item, at) =>
      digits(item, `digests[${at}]`, DIGEST_WIDTH),
    ),
    finished: fields['finished'],
  };
}

function readLink(item: unknown, field: string, last: boolean): string {
  if (last && typeof item === 'string' && item.length === SHORT_LINK) {
    throw new Malformed(
      field,
      'a full hash at the end: the end of the run is missing',
      'truncated',
    );
  }
  return digits(item, field, last ? FULL_LINK : SHORT_LINK);
}

function readAction(item: unknown, field: string): Action {
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
      const measure = MEASURES.find((id) => id === act['measure']);
      if (measure === undefined) throw new Malformed(`${field}.measure`, 'a measure');
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

function readText(item: unknown, field: string): Resolution {
  const text = exactly(item, `${field}.text`, CLAUSES);
  const { rung, basis, names, size, days, task, closes } = text;
  const sound =
    isCount(rung, 8) &&
    (basis === 'article2' || basis === 'article4') &&
    (names === null || (typeof names === 'string' && /^[a-z][a-z0-9-]{0,59}$/.test(names))) &&
    isCount(size, 100_000) &&
    isCount(days, 1000) &&
    (task === 'guard' || task === 'police') &&
    typeof closes === 'boolean';
  if (!sound) throw new Malformed(`${field}.text`, 'the clauses of a text');
  return { rung, basis, names, size, days, task, closes } as Resolution;
}

function isCount(value: unknown, most: number): boolean {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object, when it has these keys and no other. */
function exactly(value: unknown, field: string, keys: readonly string[]): Record<string, unknown> {
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

function listOf(value: unknown, field: string): readonly unknown[] {
  if (!Array.isArray(value) || value.length > MOST_ACTIONS) {
    throw new Malformed(field, `a list of at most ${MOST_ACTIONS}`);
  }
  return value;
}

function matching(value: unknown, field: string, pattern: RegExp, expected: string): string {
  if (typeof value !== 'string' || !pattern.test(value)) throw new Malformed(field, expected);
  return value;
}

function digits(value: unknown, field: string, count: number): string {
  const expected = `${count} hexadecimal digits`;
  const text = matching(value, field, /^[0-9a-f]+$/, expected);
  if (text.length !== count) throw new Malformed(field, expected);
  return text;
}
