/** The `.handin.json` file: a hand-in with the whole run in it, every check included. */
import { decodeRun, LARGEST_RUN } from '../run/file.ts';
import { exactly, listOf, Malformed } from '../run/reading.ts';
import { encodeRun } from '../run/writing.ts';
import { addressOf } from './address.ts';
import { CLASSROOM_FORMAT, LARGEST_NUMBER, LONGEST_MINUTES } from './assignment.ts';
import { checked, countOf, jsonOf, lineOf } from './checked.ts';
import { readAnswers, readAssignment, type ToHandIn } from './hand-in-code.ts';
import { LONGEST_LABEL, type ClassroomResult, type HandIn } from './hand-in.ts';

/** Largest file that is read, in UTF-16 units. */
export const LARGEST_HAND_IN = LARGEST_RUN + 64 * 1024;

/** Programs that tidy JSON may put other fields before the one by which a file is known, in UTF-16 units. */
const FARTHEST_SIGN = 32 * 1024;

/** The hand-in as the text of its file. */
export function encodeHandInFile(one: ToHandIn): string {
  const { assignment, number, label, minutes, answers, run } = one;
  const head = {
    handIn: CLASSROOM_FORMAT,
    assignment: assignment ? addressOf(assignment) : '',
    number,
    label,
    minutes,
  };
  const lines = Object.entries(head).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`);
  const listed = answers.map((answer) => JSON.stringify(answer)).join(',\n');
  lines.push(`"answers": [${listed === '' ? '' : `\n${listed}\n`}]`);
  lines.push(`"run": ${encodeRun(run).trimEnd()}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** True for a text that means to be such a file, sound or not. */
export function looksLikeHandIn(text: string): boolean {
  return /^\s*\{/.test(text) && /"handIn"\s*:/.test(text.slice(0, FARTHEST_SIGN));
}

/** The hand-in in the text of a file. Never throws on content, and plays nothing. */
export function decodeHandInFile(text: string): ClassroomResult<HandIn> {
  return checked(() => readFile(text), 'This is not a hand-in');
}

const FIELDS = ['handIn', 'assignment', 'number', 'label', 'minutes', 'answers', 'run'];
const ANSWER = ['turn', 'step', 'link', 'question', 'chance', 'reason', 'hands'];

function readFile(text: string): HandIn {
  if (text.length > LARGEST_HAND_IN) throw new Malformed('', 'at most 320 kB');
  const fields = exactly(jsonOf(text), '', FIELDS);
  if (fields['handIn'] !== CLASSROOM_FORMAT)
    throw new Malformed('handIn', `${CLASSROOM_FORMAT}, the version that is read here`);
  // The run's own reader names lines and fields of a file of its own: it is given one.
  const run = decodeRun(JSON.stringify(fields['run']));
  if (!run.ok) throw new Malformed('run', `a run (${run.problem.message})`);
  const answers = listOf(fields['answers'], 'answers').map((item, at) =>
    exactly(item, `answers[${at}]`, ANSWER),
  );
  for (const [at, { hands }] of answers.entries())
    for (const shown of listOf(hands, `answers[${at}].hands`))
      exactly(shown, `answers[${at}].hands`, ['choice', 'count']);
  return {
    assignment: readAssignment(fields['assignment']),
    number: countOf(fields['number'], 'number', 0, LARGEST_NUMBER),
    label: lineOf(fields['label'], 'label', LONGEST_LABEL),
    minutes: countOf(fields['minutes'], 'minutes', 0, 100 * LONGEST_MINUTES),
    answers: readAnswers(answers),
    handed: { kind: 'whole', run: run.value },
  };
}
