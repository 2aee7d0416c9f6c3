/**
 * A hand-in as a code: letters, digits, `-` and `_` behind a mark by which it is found in whatever it was pasted
 * into, a learning platform's export as well.
 *
 *   A4H1- | base64url(deflate(JSON)) | check of all before it
 */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { fromSigns, toSigns } from '../run/bytes.ts';
import { decodeLink, encodeLink, LONGEST_CODE } from '../run/link.ts';
import { digits, listOf, Malformed } from '../run/reading.ts';
import type { Run } from '../run/run.ts';
import { addressOf, readAddress } from './address.ts';
import {
  LARGEST_NUMBER,
  LAST_TURN,
  LONGEST_MINUTES,
  MOST_PROMPTS,
  QUESTIONS,
  type Assignment,
} from './assignment.ts';
import { CHECK_SIGNS, checkOf, codesIn, MARK } from './codes.ts';
import { checked, countOf, fitBytes, jsonOf, lineOf, oneOf } from './checked.ts';
import {
  LONGEST_LABEL,
  LARGEST_REASON,
  LONGEST_REASON,
  MOST_CHOICES,
  MOST_HANDS,
  type Answer,
  type ClassroomResult,
  type HandIn,
  type Hands,
} from './hand-in.ts';
import { tidied } from './letter.ts';

/** Largest content that is unpacked, in bytes. */
const LARGEST_CONTENT = 64 * 1024;
/** Most actions before an answer. */
const LAST_STEP = 2000;
/** Answers in one hand-in: one for each prompt, and shows of hands between them. */
export const MOST_ANSWERS = 4 * MOST_PROMPTS;
/** Digits of a link of the chain that an answer names. */
const LINK_DIGITS = 16;

/** What there is to hand in. */
export interface ToHandIn {
  readonly assignment: Assignment | null;
  readonly number: number;
  readonly label: string;
  readonly minutes: number;
  readonly answers: readonly Answer[];
  readonly run: Run;
}

/** The code of a hand-in. */
export function encodeHandIn(one: ToHandIn): string {
  const { assignment, number, label, minutes, answers, run } = one;
  const content = [
    assignment ? addressOf(assignment) : '',
    number,
    label,
    minutes,
    answers.map(({ turn, step, link, question, chance, reason, hands }) => [
      turn,
      step,
      link,
      question ?? '',
      chance ?? -1,
      reason,
      hands.flatMap(({ choice, count }) => [choice, count]),
    ]),
    encodeLink(run),
  ];
  const code = MARK + toSigns([...deflateSync(strToU8(JSON.stringify(content)), { level: 9 })]);
  return code + checkOf(code);
}

/** The hand-in in a code. Never throws on content, and plays nothing. */
export function decodeHandIn(code: string): ClassroomResult<HandIn> {
  return checked(() => readCode(code), 'This is not a hand-in');
}

/**
 * All codes in a text, in their order, each once, with line breaks, quoting, tags and hidden signs in them; damaged
 * ones too, for `decodeHandIn` to say what is wrong.
 */
export function findHandIns(text: string): readonly string[] {
  return [...new Set(codesIn(tidied(text)).codes.map(({ code }) => code))];
}

function readCode(code: string): HandIn {
  if (code.length > LONGEST_CODE) throw new Malformed('', `at most ${LONGEST_CODE} signs`);
  const checkedPart = code.slice(0, -CHECK_SIGNS);
  if (!code.startsWith(MARK) || code.slice(-CHECK_SIGNS) !== checkOf(checkedPart)) {
    throw new Malformed('check', 'the code as it was handed in: a part is missing or was changed');
  }
  const content = contentOf(fromSigns(checkedPart.slice(MARK.length)));
  const [address, number, label, minutes, answers, link, ...more] = listOf(content, 'content');
  if (typeof link !== 'string' || more.length > 0) throw new Malformed('run', 'the code of a run');
  const run = decodeLink(link);
  if (!run.ok) throw new Malformed('run', `a run (${run.problem.message})`);
  return {
    assignment: readAssignment(address),
    number: countOf(number, 'number', 0, LARGEST_NUMBER),
    label: lineOf(label, 'label', LONGEST_LABEL),
    minutes: countOf(minutes, 'minutes', 0, 100 * LONGEST_MINUTES),
    answers: readAnswers(listOf(answers, 'answers').map(fieldsOf)),
    handed: { kind: 'linked', run: run.value },
  };
}

function contentOf(packed: Uint8Array): unknown {
  const out = new Uint8Array(LARGEST_CONTENT + 1);
  let bytes: Uint8Array;
  try {
    bytes = inflateSync(packed, { out });
  } catch {
    throw new Malformed('', 'bytes packed by deflate');
  }
  if (bytes.length > LARGEST_CONTENT) throw new Malformed('', `at most ${LARGEST_CONTENT} bytes`);
  return jsonOf(strFromU8(bytes));
}

/** The assignment in its address; an empty one is none. Throws `Malformed`. */
export function readAssignment(address: unknown): Assignment | null {
  if (address === '') return null;
  const read = readAddress(lineOf(address, 'assignment', 4000));
  if (!read.ok) throw new Malformed('assignment', `an assignment (${read.problem.message})`);
  return read.value;
}

function fieldsOf(item: unknown, at: number): Record<string, unknown> {
  const field = `answers[${at}]`;
  const parts = listOf(item, field);
  const [turn, step, link, question, chance, reason, hands] = parts;
  if (parts.length !== 7) throw new Malformed(field, 'seven parts');
  const flat = listOf(hands, `${field}.hands`);
  const pairs = Array.from({ length: Math.ceil(flat.length / 2) }, (_, pair) => ({
    choice: flat[2 * pair],
    count: flat[2 * pair + 1],
  }));
  return {
    turn,
    step,
    link,
    question: question === '' ? null : question,
    chance: chance === -1 ? null : chance,
    reason,
    hands: pairs,
  };
}

/** Answers by step with every field checked. Throws `Malformed`. */
export function readAnswers(items: readonly Record<string, unknown>[]): readonly Answer[] {
  if (items.length > MOST_ANSWERS) throw new Malformed('answers', `at most ${MOST_ANSWERS}`);
  let reached = 0;
  return items.map((item, at): Answer => {
    const field = `answers[${at}]`;
    const { question, chance } = item;
    const step = countOf(item['step'], `${field}.step`, reached, LAST_STEP);
    reached = step;
    return {
      turn: countOf(item['turn'], `${field}.turn`, 1, LAST_TURN),
      step,
      link: digits(item['link'], `${field}.link`, LINK_DIGITS),
      question: question === null ? null : oneOf(question, `${field}.question`, QUESTIONS),
      chance: chance === null ? null : countOf(chance, `${field}.chance`, 0, 100),
      reason: readReason(item['reason'], `${field}.reason`),
      hands: readHands(listOf(item['hands'], `${field}.hands`), `${field}.hands`),
    };
  });
}

function readReason(value: unknown, field: string): string {
  const reason = lineOf(value, field, LONGEST_REASON);
  if (fitBytes(reason, LARGEST_REASON) !== reason)
    throw new Malformed(field, `at most ${LARGEST_REASON} bytes`);
  return reason;
}

function readHands(items: readonly unknown[], field: string): readonly Hands[] {
  if (items.length > MOST_CHOICES) throw new Malformed(field, `at most ${MOST_CHOICES} choices`);
  return items.map((item) => {
    const { choice, count } = Object(item) as Record<string, unknown>;
    return {
      choice: lineOf(choice, `${field}.choice`, LONGEST_LABEL),
      count: countOf(count, `${field}.count`, 0, MOST_HANDS),
    };
  });
}
