/** The assignment in sentences: one for the teacher, a letter for the class. */
import { addressOf } from '../../../classroom/address.ts';
import { valueIn } from '../../../classroom/arms.ts';
import type { Assignment } from '../../../classroom/assignment.ts';
import type { Scenario } from '../../../engine/index.ts';
import type { Say } from '../../parts/words.ts';
import type { Text } from '../../../text/index.ts';
import { factValue } from '../fact-value.ts';
import { factWords } from '../fact-words.ts';
import type { PagePlace } from './contract.ts';
import type { Form } from './form.ts';
import { assignmentOf } from './sound-form.ts';

/** What was set, in a paragraph. */
export function summaryOf(assignment: Assignment, scenario: Scenario, text: Text): string {
  const { say } = text;
  const { seeds, arms, takeBack, record, reading, minutes, prompts, hands } = assignment;
  const parts = [
    say('make-sum-crisis', {
      title: scenario.briefing.title,
      turns: scenario.turns.length,
      hands: choice(hands),
    }),
    say(`make-sum-seeds-${seeds}`),
    arms
      ? say('make-sum-arms', {
          arms: arms.values.length,
          label: factWords(arms.fact, scenario, text),
          values: listed(
            arms.values.map((_, arm) => factValue(arms.fact, valueIn(scenario, arms, arm))),
            'make-or',
            say,
          ),
        })
      : say('make-sum-no-arms'),
    prompts.length > 0
      ? say('make-sum-prompts', { turns: turnList(assignment, say), count: prompts.length })
      : say('make-sum-no-prompts'),
    say('make-sum-allowed', { back: choice(takeBack), record: choice(record) }),
    say('make-sum-rest', { reading, minutes }),
  ];
  return parts.join(' ');
}

/** Whether a student has to be given a number. */
export function needsNumber({ seeds, arms }: Assignment): boolean {
  return seeds === 'each' || arms !== null;
}

/**
 * A letter to the class, in plain lines. Where the page is a file, `link` is the end of an address; it is undefined
 * where the link stands below, on paper.
 */
export function letterOf(
  assignment: Assignment,
  scenario: Scenario,
  { link, place }: { readonly link: string | undefined; readonly place: PagePlace },
  say: Say,
): string {
  const { title, minutes, prompts, takeBack, hands } = assignment;
  const steps = [
    link === undefined
      ? say('make-letter-open-paper', { place })
      : say('make-letter-open', { link, place }),
    ...(needsNumber(assignment) ? [say('make-letter-number')] : []),
    say('make-letter-read'),
    say('make-letter-play', { turns: scenario.turns.length, minutes, back: choice(takeBack) }),
    ...(prompts.length > 0
      ? [say('make-letter-prompts', { turns: turnList(assignment, say), count: prompts.length })]
      : []),
    say('make-letter-hand-in'),
  ];
  return [
    ...(title === '' ? [] : [title, '']),
    say('make-letter-head', {
      // Where two members quarrel, both are the ally.
      allies: scenario.theatre.kind === 'border' ? 'two' : 'one',
      crisis: scenario.briefing.title,
      hands: choice(hands),
    }),
    '',
    ...steps.map((step, at) => `${at + 1}. ${step}`),
    '',
    say('make-letter-private'),
  ].join('\n');
}

function turnList({ prompts }: Assignment, say: Say): string {
  return listed(
    prompts.map(({ turn }) => String(turn)),
    'make-and',
    say,
  );
}

/** `3, 5 and 8`; `by` is the message that joins the last. */
function listed(words: readonly string[], by: 'make-and' | 'make-or', say: Say): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : say(by, { list: words.slice(0, -1).join(', '), last });
}

function choice(value: boolean): string {
  return value ? 'yes' : 'no';
}

/** The path of an assignment in the page, behind its address. */
export const PATH = '#/classroom/assignment?';

/** Where a student opens what the form makes, in this page; undefined where the form is not sound. */
export function assignmentLink(form: Form, scenario: Scenario): string | undefined {
  const made = assignmentOf(form, scenario);
  return made.ok ? `${PATH}${addressOf(made.value)}` : undefined;
}

/** The link that is handed out. */
export function linkOf(
  assignment: Assignment,
  { place, page }: { readonly place: PagePlace; readonly page: string },
): string {
  // The path to a file is nobody's business, and no use to others: the end is put behind their own.
  return `${place === 'file' ? '' : page}${PATH}${addressOf(assignment)}`;
}
