/** The `.run.json` file: the text of a file back into a run (`writing.ts` is the way there). Reading trusts nothing. */
import { RULES_VERSION, type Action } from '../engine/index.ts';
import { FULL_LINK, SHORT_LINK } from './chain.ts';
import { jsonFault } from './json.ts';
import { DIGEST_WIDTH } from './parts.ts';
import {
  digits,
  exactly,
  hasField,
  isCount,
  listOf,
  Malformed,
  MOST_ACTIONS,
  outcomeOf,
  readAction,
  readRecorded,
  readRules,
  readScenarioId,
  readSeedField,
} from './reading.ts';
import { RUN_FORMAT, type Parent, type Run, type RunResult } from './run.ts';

/** Largest run file that is read, in bytes or UTF-16 units. A long game makes about 10,000. */
export const LARGEST_RUN = 256 * 1024;

/** The run in a file (text, or bytes that have yet to be found to be UTF-8), or what is wrong. Never throws on content. */
export function decodeRun(content: string | Uint8Array): RunResult<Run> {
  return outcomeOf(() => readRun(parseJson(textOf(content))), 'This is not a run file');
}

function textOf(content: string | Uint8Array): string {
  if (content.length > LARGEST_RUN) throw new Malformed('', 'at most 256 kB');
  if (typeof content === 'string') return content;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    throw new Malformed('', 'text in UTF-8');
  }
}

function parseJson(text: string): unknown {
  const fault = jsonFault(text);
  if (fault) {
    const where = `line ${fault.line}, column ${fault.column}`;
    if (fault.repeated === undefined) {
      throw new Malformed('', `JSON: ${where} should have ${fault.expected}`);
    }
    throw new Malformed(fault.repeated, `each field once; it comes again in ${where}`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Malformed('', `JSON (${reason})`);
  }
}

const FIELDS = [
  'format',
  'scenario',
  'scenarioHash',
  'rules',
  'seed',
  'finished',
  'actions',
  'chain',
  'digests',
] as const;

/** What is read beside it: runs of format 1 have no parent, and are otherwise the same. */
const FIRST_FORMAT = 1;

function readRun(content: unknown): Run {
  const branched = hasField(content, 'parent');
  const fields = exactly(content, '', branched ? [...FIELDS, 'parent'] : FIELDS);
  const { format } = fields;
  if (format !== RUN_FORMAT && (format !== FIRST_FORMAT || branched)) {
    const known = `the format ${RUN_FORMAT} or ${FIRST_FORMAT}, which is what this version reads`;
    throw new Malformed('format', known);
  }
  const rules = readRules(fields['rules']);
  // Other rules may know other measures. Such a run is not played (`misfit`), and its acts can be read.
  const readOne = rules === RULES_VERSION ? readAction : readRecorded;
  if (typeof fields['finished'] !== 'boolean') throw new Malformed('finished', 'true or false');
  const chain = listOf(fields['chain'], 'chain');
  const last = chain.length - 1;
  return {
    format: RUN_FORMAT,
    scenario: readScenarioId(fields['scenario']),
    scenarioHash: digits(fields['scenarioHash'], 'scenarioHash', FULL_LINK),
    rules,
    seed: readSeedField(fields['seed']),
    actions: listOf(fields['actions'], 'actions').map((item, at) =>
      readOne(item, `actions[${at}]`),
    ) as readonly Action[],
    chain: chain.map((item, at) => readLink(item, `chain[${at}]`, at === last)),
    digests: listOf(fields['digests'], 'digests').map((item, at) =>
      digits(item, `digests[${at}]`, DIGEST_WIDTH),
    ),
    finished: fields['finished'],
    ...(branched ? { parent: readParent(fields['parent']) } : {}),
  };
}

function readParent(value: unknown): Parent {
  const { step, end } = exactly(value, 'parent', ['step', 'end']);
  if (!isCount(step, MOST_ACTIONS)) throw new Malformed('parent.step', 'a number of actions');
  return { step, end: digits(end, 'parent.end', SHORT_LINK) };
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
