/** Classes for the tests of the pack: runs of which only what a test cares about is said. */
import { QUESTIONS } from '../../../src/classroom/assignment.ts';
import { reportOf } from '../../../src/classroom/compare.ts';
import { NOT_KNOWN } from '../../../src/classroom/questions.ts';
import type {
  CastVote,
  Choice,
  ClassRun,
  PlayedRun,
  Report,
} from '../../../src/classroom/report.ts';
import type { Cause, Resolution, VoteChoice } from '../../../src/engine/index.ts';
import { SCENARIO } from '../../run/a-run.ts';

export const CALL: Resolution = {
  rung: 3,
  basis: 'article4',
  names: null,
  size: 0,
  days: 0,
  task: 'guard',
  closes: false,
};

export const GUARDS: Resolution = { ...CALL, rung: 7, size: 2500, days: 30 };

export const because = (factor: Cause['factor'], amount: number): Cause => ({ factor, amount });

/** A vote with the answers as `member: [choice, causes]`. */
export function aVote(
  answers: Readonly<Record<string, readonly [VoteChoice, ...Cause[]]>>,
  change: Partial<CastVote> = {},
): CastVote {
  return {
    turn: 1,
    text: GUARDS,
    amendment: null,
    decision: 'adopted',
    answers: Object.entries(answers).map(([member, [choice, ...causes]]) => ({
      member,
      choice,
      because: causes,
    })),
    afterwards: null,
    ...change,
  };
}

const NOTHING: Choice = { key: '', acts: [], text: null, earlier: [] };

export function anAct(measure: string): Choice {
  return { key: measure, acts: [{ measure, aim: null }], text: null, earlier: [] };
}

interface RunChange extends Partial<Omit<PlayedRun, 'choices'>> {
  /** What was done in the group of the Council, turn by turn. */
  readonly council?: readonly Choice[];
  readonly answers?: ClassRun['answers'];
}

/** A finished run in which nothing happened but what is said. */
export function aClassRun(
  at: number,
  { council = [], answers = [], ...played }: RunChange = {},
): ClassRun {
  return {
    at,
    label: '',
    number: at + 1,
    seed: `seed-${at}`,
    arm: 0,
    minutes: 0,
    answers,
    source: '',
    played: {
      verdict: 'reluctantGuarantor',
      finished: true,
      turn: 9,
      dimensions: { crisis: 500, ally: 500, alliance: 500, moscow: 500, outside: 500 },
      killed: 0,
      displaced: 0,
      choices: council.map((choice) => ({
        council: choice,
        capitals: NOTHING,
        bilateral: NOTHING,
        outsiders: NOTHING,
        voice: NOTHING,
        force: NOTHING,
      })),
      votes: [],
      happened: NOT_KNOWN,
      hash: `hash-${at}`,
      ...played,
    },
  };
}

export function aReport(runs: readonly ClassRun[]): Report {
  return reportOf({ assignment: null, scenario: SCENARIO, record: null }, runs, []);
}

/** How everything turned out that can be predicted, the same for all. */
export function happened(value: boolean): PlayedRun['happened'] {
  return Object.fromEntries(QUESTIONS.map((id) => [id, value])) as PlayedRun['happened'];
}

export { NOTHING };
