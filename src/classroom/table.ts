/** The report as tables for a spreadsheet. */
import {
  MEASURE_GROUPS,
  type Decision,
  type DimensionId,
  type MeasureGroup,
  type Resolution,
  type Verdict,
} from '../engine/index.ts';
import { armName, type QuestionId } from './assignment.ts';
import { fileOf, type Cell } from './cells.ts';
import type { Answer } from './hand-in.ts';
import type { CastVote, ClassRun, Report } from './report.ts';
import { endOf } from './votes.ts';

export const RUN_COLUMNS = [
  'name',
  'number',
  'seed',
  'arm',
  'fact',
  'value',
  'finished',
  'turn',
  'verdict',
  'crisis',
  'ally',
  'alliance',
  'moscow',
  'outside',
  'killed',
  'displaced',
  'minutes',
  'hash',
] as const;
export type RunColumn = (typeof RUN_COLUMNS)[number];

export const DECISION_COLUMNS = [
  'name',
  'number',
  'seed',
  'arm',
  'fact',
  'value',
  'turn',
  'group',
  'act',
  'measure',
  'aim',
  'text',
  'decision',
  'question',
  'chance',
  'happened',
  'reason',
  'hands',
] as const;
export type DecisionColumn = (typeof DECISION_COLUMNS)[number];

/** The words that the tables are written in. Texts of the game are given by whoever can put them into words. */
export interface TableWords {
  column(column: RunColumn | DecisionColumn): string;
  /** What a run is called: its label, or the pseudonym that stands for it. */
  name(run: ClassRun): string;
  /** The fact that arms differ in, by its id. */
  fact(id: string): string;
  yes(yes: boolean): string;
  verdict(verdict: Verdict): string;
  group(group: MeasureGroup): string;
  /** An act with its aim, as on the menu. */
  act(measure: string, aim: string | null): string;
  /** That a text was put before the Council. */
  tabling(): string;
  /** All clauses of a text in one cell. */
  text(text: Resolution): string;
  decision(decision: Decision): string;
  question(question: QuestionId): string;
}

/** What stands in the column of measures for a text that was put. */
const TABLING = 'table';

/** One row a run. Dimensions are shown as everywhere, 0 to 100 without decimals: a point or a comma would be read as a date. */
export function runsTable(report: Report, words: TableWords): string {
  const rows = report.runs.map((run): Readonly<Record<RunColumn, Cell>> => {
    const { played } = run;
    const dimension = (id: DimensionId) => Math.round(played.dimensions[id] / 10);
    return {
      ...whose(run, report, words),
      finished: words.yes(played.finished),
      turn: played.turn,
      verdict: words.verdict(played.verdict),
      crisis: dimension('crisis'),
      ally: dimension('ally'),
      alliance: dimension('alliance'),
      moscow: dimension('moscow'),
      outside: dimension('outside'),
      killed: played.killed,
      displaced: played.displaced,
      minutes: run.minutes,
      hash: played.hash,
    };
  });
  return written(RUN_COLUMNS, rows, words);
}

/**
 * One row for each act of each run, and for each text that was put. What was predicted and reasoned before a turn stands
 * in every row of that turn; where nothing was done in it, or more than one thing was said, in a row of its own.
 */
export function decisionsTable(report: Report, words: TableWords): string {
  const rows = report.runs.flatMap((run) =>
    turnsOf(run).flatMap((turn) => {
      const given = run.answers.filter((one) => one.turn === turn);
      // What was predicted before a show of hands: a turn may have both.
      const first = given.find(({ hands }) => hands.length === 0) ?? given[0];
      const deeds = deedsIn(run, turn, words);
      const row = (deed: Deed, answer: Answer | undefined) => ({
        ...whose(run, report, words),
        turn,
        ...answered(run, answer, words),
        ...deed,
      });
      const others = given.filter((answer) => answer !== first);
      const shown = deeds.length > 0 || !first ? deeds : [NOTHING];
      return [
        ...shown.map((deed): Readonly<Record<DecisionColumn, Cell>> => row(deed, first)),
        ...others.map((answer) => row(NOTHING, answer)),
      ];
    }),
  );
  return written(DECISION_COLUMNS, rows, words);
}

function written<Column extends RunColumn | DecisionColumn>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, Cell>>[],
  words: TableWords,
): string {
  return fileOf(
    columns.map((column) => words.column(column)),
    rows.map((row) => columns.map((column) => row[column])),
  );
}

type Whose = Readonly<Record<'name' | 'number' | 'seed' | 'arm' | 'fact' | 'value', Cell>>;

function whose(run: ClassRun, { assignment, arms }: Report, words: TableWords): Whose {
  return {
    name: words.name(run),
    number: run.number === 0 ? null : run.number,
    seed: run.seed,
    arm: assignment?.arms ? armName(run.arm) : null,
    fact: assignment?.arms ? words.fact(assignment.arms.fact) : null,
    value: arms.find(({ arm }) => arm === run.arm)?.value ?? null,
  };
}

/** Turns that were played to their end, and those before which something was answered. */
function turnsOf({ played, answers }: ClassRun): readonly number[] {
  const turns = played.choices.map((_, at) => at + 1);
  return [...new Set([...turns, ...answers.map(({ turn }) => turn)])].sort((a, b) => a - b);
}

type Deed = Readonly<Record<'group' | 'act' | 'measure' | 'aim' | 'text' | 'decision', Cell>>;

const NOTHING: Deed = {
  group: null,
  act: null,
  measure: null,
  aim: null,
  text: null,
  decision: null,
};

function deedsIn({ played }: ClassRun, turn: number, words: TableWords): readonly Deed[] {
  const choices = played.choices[turn - 1];
  if (!choices) return [];
  // Of the texts of a turn the first was decided first.
  const votes = played.votes.filter((vote) => vote.turn === turn);
  return MEASURE_GROUPS.flatMap((group) => {
    const { acts, text, earlier } = choices[group];
    const texts = text ? [...earlier, text] : [];
    return [
      ...acts.map(({ measure, aim }): Deed => ({
        ...NOTHING,
        group: words.group(group),
        act: words.act(measure, aim),
        measure,
        aim,
      })),
      ...texts.map((put, at): Deed => ({
        ...NOTHING,
        group: words.group(group),
        act: words.tabling(),
        measure: TABLING,
        text: words.text(put),
        decision: decided(votes[at], words),
      })),
    ];
  });
}

function decided(vote: CastVote | undefined, words: TableWords): Cell {
  return vote === undefined ? null : words.decision(endOf(vote));
}

type Answered = Readonly<Record<'question' | 'chance' | 'happened' | 'reason' | 'hands', Cell>>;

function answered({ played }: ClassRun, answer: Answer | undefined, words: TableWords): Answered {
  const question = answer?.question ?? null;
  const happened = question === null ? null : played.happened[question];
  return {
    question: question === null ? null : words.question(question),
    chance: answer?.chance ?? null,
    happened: happened === null ? null : words.yes(happened),
    reason: answer?.reason ?? null,
    hands: answer?.hands.map(({ choice, count }) => `${choice}: ${count}`).join('; ') ?? null,
  };
}
