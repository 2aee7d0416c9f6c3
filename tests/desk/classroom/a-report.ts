/** A report on a class of scripts, as the class page shows it. Played once for each test file that asks. */
import { playOut, POLICIES, type PolicyName } from '../../../src/analysis/index.ts';
import { scenarioOfArm } from '../../../src/classroom/arms.ts';
import type { Assignment } from '../../../src/classroom/assignment.ts';
import { reportOf } from '../../../src/classroom/compare.ts';
import { dealFor } from '../../../src/classroom/deal.ts';
import type { Finding } from '../../../src/classroom/finding.ts';
import { playedRun } from '../../../src/classroom/played.ts';
import { recordLine } from '../../../src/classroom/record-line.ts';
import type { ClassRun, Report } from '../../../src/classroom/report.ts';
import type { Action, Scenario } from '../../../src/engine/index.ts';

const PLAYERS: readonly PolicyName[] = [
  'multilateral',
  'hawk',
  'passive',
  'bilateral',
  'reference',
];
const ARMS = { fact: 'means.burden', values: [null, 600] };

export const FINDINGS: readonly Finding[] = [
  {
    kind: 'diverges',
    source: 'changed.handin.json',
    label: 'Fast Eddie',
    run: null,
    step: 41,
    turn: 6,
    message: 'Played again, it ends otherwise.',
  },
  {
    kind: 'unreadable',
    source: 'essay.docx',
    label: '',
    run: null,
    step: null,
    turn: null,
    message: 'Expected a hand-in; found text without a code.',
  },
  {
    kind: 'seed',
    source: '2.handin.json',
    label: 'Group 2',
    run: 1,
    step: null,
    turn: null,
    message: 'Number 2 was dealt another seed.',
  },
];

interface ClassOf {
  readonly runs: number;
  readonly arms?: boolean;
  readonly findings?: readonly Finding[];
}

/** A class of that many runs, labelled `Group 1` and so on, with reasons and predictions before turn 3. */
export function aReport(
  scenario: Scenario,
  { runs, arms = false, findings = [] }: ClassOf,
): Report {
  const assignment: Assignment = {
    scenario: scenario.id,
    scenarioHash: scenario.hash.slice(0, 12),
    rules: '1',
    title: 'Group B',
    key: 'juniper',
    seeds: 'each',
    takeBack: false,
    record: false,
    reading: 'full',
    language: 'en',
    minutes: 0,
    prompts: [{ turn: 3, question: 'adopted' }],
    arms: arms ? ARMS : null,
    hands: false,
  };
  const played = Array.from({ length: runs }, (_, at) => runOf(scenario, assignment, at));
  return reportOf(
    { assignment, scenario, record: recordLine(scenario, 'juniper') },
    played,
    findings,
  );
}

function runOf(scenario: Scenario, assignment: Assignment, at: number): ClassRun {
  const number = at + 1;
  const { seed, arm } = dealFor(assignment, number);
  const own = scenarioOfArm(scenario, assignment.arms, arm);
  const actions: Action[] = [];
  playOut(own, seed ?? '', POLICIES[PLAYERS[at % PLAYERS.length] ?? 'passive'], {
    step: (_, action) => {
      if (action) actions.push(action);
    },
  });
  return {
    at,
    label: `Group ${number}`,
    number,
    seed: seed ?? '',
    arm,
    minutes: 20 + at,
    answers: [
      {
        turn: 3,
        step: 2,
        link: '',
        question: 'adopted',
        chance: (at * 30) % 101,
        reason: `Reason ${number}.`,
        hands: at === 0 ? [{ choice: 'Wait', count: 9 }] : [],
      },
    ],
    played: playedRun(own, { seed: seed ?? '', actions }),
    source: `${number}.handin.json`,
  };
}
