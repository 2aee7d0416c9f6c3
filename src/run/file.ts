/** The `.run.json` file: a run as text and back. Reading trusts nothing. */
import { FULL_LINK, SHORT_LINK } from './chain.ts';
import { jsonFault } from './json.ts';
import { DIGEST_WIDTH } from './parts.ts';
import {
  digits,
  exactly,
  listOf,
  Malformed,
  outcomeOf,
  readAction,
  readRules,
  readScenarioId,
  readSeedField,
} from './reading.ts';
import { RUN_FORMAT, type Run, type RunResult } from './run.ts';

/** Largest run file that is read, in bytes or UTF-16 units. A long game makes about 10,000. */
export const LARGEST_RUN = 256 * 1024;

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
  if (typeof fields['finished'] !== 'boolean') throw new Malformed('finished', 'true or false');
  const chain = listOf(fields['chain'], 'chain');
  const last = chain.length - 1;
  return {
    format: RUN_FORMAT,
    scenario: readScenarioId(fields['scenario']),
    scenarioHash: digits(fields['scenarioHash'], 'scenarioHash', FULL_LINK),
    rules: readRules(fields['rules']),
    seed: readSeedField(fields['seed']),
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
