/**
 * A run in a link: a code of letters, digits, `-` and `_` that is short enough for an address, a letter or
 * a square of dots. It holds what was done, by name, so that it is read without the scenario and under
 * other rules; the checks of a run file come back when it is played again (`linked.ts`).
 *
 *   version sign | base64url(scenario hash, end of the chain, deflate(body)) | check of all before it
 */
import { deflateSync, inflateSync } from 'fflate';
import { sha256Hex } from '../scenario/index.ts';
import { fromSigns, ofHex, openReader, openWriter, toHex, toSigns } from './bytes.ts';
import type { Reader } from './bytes.ts';
import { SHORT_LINK } from './chain.ts';
import { contentOf, writeAction } from './link-actions.ts';
import { WORDS_1 } from './link-words.ts';
import {
  Malformed,
  MOST_ACTIONS,
  outcomeOf,
  readRecorded,
  readRules,
  readScenarioId,
  readSeedField,
  type RecordedAction,
} from './reading.ts';
import type { Run, RunResult } from './run.ts';

/** What a link says of a run. */
export interface LinkedRun {
  /** Id of the scenario. */
  readonly scenario: string;
  /** First 12 hexadecimal digits of the hash of its content. */
  readonly scenarioHash: string;
  /** Version of the rules that it was played under. */
  readonly rules: string;
  readonly seed: string;
  readonly actions: readonly RecordedAction[];
  readonly finished: boolean;
  /** First 16 hexadecimal digits of the last link of the chain. */
  readonly end: string;
  /** Actions that it has in common with the run that it parted from; absent where it parted from none. */
  readonly branchedAt?: number;
}

/** Sign of the version of a run that was played from the start. A code begins with its version. FROZEN. */
const VERSION = '1';
/** Version of a run that parted from another: the body ends with the number of actions in common. FROZEN. */
const BRANCHED = '2';
/** Bytes of the scenario's hash and of the end. */
const SCENARIO_BYTES = 6;
const END_BYTES = SHORT_LINK / 2;
/** Signs of the check: 48 bits. */
const CHECK_SIGNS = 8;
/** Longest code that is read, in signs. A long game makes about 250. */
export const LONGEST_CODE = 32 * 1024;
/** Largest body that is unpacked, in bytes. A long game makes about 200. */
const LARGEST_BODY = 64 * 1024;

/** The code of a run. */
export function encodeLink(run: Run): string {
  const writer = openWriter(WORDS_1);
  writer.word(run.scenario);
  writer.text(run.rules);
  writer.text(run.seed);
  writer.byte(run.finished ? 1 : 0);
  writer.count(run.actions.length);
  for (const action of run.actions) writeAction(writer, action);
  // The link of the chain at that step is made anew when the run is played: only the step is sent.
  if (run.parent) writer.count(run.parent.step);
  const end = run.chain.at(-1) ?? '';
  const head = [
    ...ofHex(run.scenarioHash.slice(0, 2 * SCENARIO_BYTES)),
    ...ofHex(end.slice(0, SHORT_LINK)),
  ];
  const body = deflateSync(Uint8Array.from(writer.bytes), { level: 9 });
  const code = (run.parent ? BRANCHED : VERSION) + toSigns([...head, ...body]);
  return code + checkOf(code);
}

/** The run in a code, or what is wrong with it. Never throws on content, and plays nothing. */
export function decodeLink(code: string): RunResult<LinkedRun> {
  return outcomeOf(() => readCode(code), 'This is not a run in a link');
}

/** True for a code that arrived as it was sent, of whatever version. */
export function isWhole(code: string): boolean {
  const checked = code.slice(0, -CHECK_SIGNS);
  return checked !== '' && code.slice(-CHECK_SIGNS) === checkOf(checked);
}

function checkOf(checked: string): string {
  return toSigns(ofHex(sha256Hex(checked).slice(0, (CHECK_SIGNS * 3) / 2)));
}

function readCode(code: string): LinkedRun {
  if (code.length > LONGEST_CODE) throw new Malformed('', `at most ${LONGEST_CODE} signs`);
  if (!isWhole(code)) {
    throw new Malformed('check', 'the code as it was sent: a part is missing or was changed');
  }
  const version = code.charAt(0);
  if (version !== VERSION && version !== BRANCHED) {
    const known = `version ${VERSION} or ${BRANCHED} of links, which are read here, not ${version}`;
    throw new Malformed('version', known);
  }
  const bytes = fromSigns(code.slice(version.length, -CHECK_SIGNS));
  const hash = bytes.subarray(0, SCENARIO_BYTES);
  const end = bytes.subarray(SCENARIO_BYTES, SCENARIO_BYTES + END_BYTES);
  if (end.length < END_BYTES) throw new Malformed('end', `${SHORT_LINK} hexadecimal digits`);
  const body = unpacked(bytes.subarray(SCENARIO_BYTES + END_BYTES));
  const reader = openReader(body, WORDS_1);
  const linked = {
    scenario: readScenarioId(reader.word()),
    scenarioHash: toHex(hash),
    rules: readRules(reader.text()),
    seed: readSeedField(reader.text()),
    finished: readFlag(reader.byte()),
    actions: readActions(reader),
    end: toHex(end),
    ...(version === BRANCHED ? { branchedAt: reader.count() } : {}),
  };
  const { branchedAt = 0, actions } = linked;
  if (branchedAt > actions.length) throw new Malformed('parent', 'a step of the run');
  if (!reader.isAtEnd) throw new Malformed('actions', 'nothing after the last action');
  return linked;
}

/** What was packed. A body that would grow beyond `LARGEST_BODY` is not let grow. */
function unpacked(packed: Uint8Array): Uint8Array {
  if (packed.length === 0) throw new Malformed('', 'more bytes');
  // One byte of room more than allowed: a body that fills it is too large. fflate never goes beyond it.
  const out = new Uint8Array(LARGEST_BODY + 1);
  let body: Uint8Array;
  try {
    body = inflateSync(packed, { out });
  } catch {
    throw new Malformed('', 'bytes packed by deflate');
  }
  if (body.length > LARGEST_BODY) throw new Malformed('', `at most ${LARGEST_BODY} bytes unpacked`);
  return body;
}

function readFlag(value: number): boolean {
  if (value > 1) throw new Malformed('finished', 'true or false');
  return value === 1;
}

function readActions(reader: Reader): readonly RecordedAction[] {
  const count = reader.count();
  if (count > MOST_ACTIONS) throw new Malformed('actions', `a list of at most ${MOST_ACTIONS}`);
  return Array.from({ length: count }, (_, at) =>
    readRecorded(contentOf(reader), `actions[${at}]`),
  );
}
