/** The tables, read back by a reader of their own. */
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { fileOf } from '../../src/classroom/cells.ts';
import { reportOf } from '../../src/classroom/compare.ts';
import type { ClassRun } from '../../src/classroom/report.ts';
import {
  DECISION_COLUMNS,
  decisionsTable,
  RUN_COLUMNS,
  runsTable,
} from '../../src/classroom/table.ts';
import { tableWords } from '../../src/desk/classroom/table-words.ts';
import { builtIn } from '../../src/scenario/index.ts';
import { openText } from '../../src/text/node.ts';
import { aClassRun, playedBy } from './a-class.ts';
import { anAssignment } from './an-assignment.ts';

const scenario = await builtIn('kazakhstan-2022');
const text = openText('en');
const words = tableWords(text, scenario, ({ label }) => label);

/** The lines of a file as RFC 4180 has them: sign by sign, nothing borrowed from what wrote it. */
function readTable(file: string): string[][] {
  expect(file.charCodeAt(0)).toBe(0xfeff);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 1; at < file.length; at += 1) {
    const sign = file[at] ?? '';
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (file[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"') {
      if (cell !== '') throw new Error(`A quote in the middle of ${cell}.`);
      quoted = true;
    } else if (sign === ',') {
      row.push(cell);
      cell = '';
    } else if (sign === '\r') {
      if (file[at + 1] !== '\n') throw new Error('A line that ends by half.');
      at += 1;
      rows.push([...row, cell]);
      row = [];
      cell = '';
    } else {
      if (sign === '\n') throw new Error('A line that ends by half.');
      cell += sign;
    }
  }
  expect({ quoted, row, cell }).toEqual({ quoted: false, row: [], cell: '' });
  return rows;
}

/** Rows by their headings. */
function rowsOf(file: string): Record<string, string>[] {
  const [heads = [], ...rows] = readTable(file);
  return rows.map((row) => {
    expect(row).toHaveLength(heads.length);
    return Object.fromEntries(heads.map((head, at) => [head, row[at] ?? '']));
  });
}

function tablesOf(runs: readonly ClassRun[], arms = false) {
  const assignment = anAssignment(
    scenario,
    arms ? { arms: { fact: 'means.burden', values: [null, 200] } } : {},
  );
  const report = reportOf({ assignment, scenario, record: null }, runs, []);
  return { runs: runsTable(report, words), decisions: decisionsTable(report, words) };
}

describe('a row of the runs', () => {
  test('has the numbers of the run as they are shown everywhere', () => {
    const played = playedBy(scenario, 'record', 'a');
    const run = aClassRun(0, { label: 'Aigerim, 9b', arm: 1, minutes: 41, played });
    const [row] = rowsOf(tablesOf([run], true).runs);
    expect(row).toEqual({
      Name: 'Aigerim, 9b',
      Number: '1',
      Seed: 'juniper-1204-1',
      Arm: 'B',
      'Fact of the arms': 'Moscow: burden of the war',
      'Value in the arm': '200',
      Finished: 'yes',
      Turn: '14',
      Verdict: text.say(`verdict-${played.verdict}`),
      'The crisis': String(Math.round(played.dimensions.crisis / 10)),
      'The ally': String(Math.round(played.dimensions.ally / 10)),
      'The alliance': String(Math.round(played.dimensions.alliance / 10)),
      Moscow: String(Math.round(played.dimensions.moscow / 10)),
      'The outside': String(Math.round(played.dimensions.outside / 10)),
      Killed: String(played.killed),
      Displaced: String(played.displaced),
      Minutes: '41',
      'Last link': played.hash,
    });
  });

  test('says nothing of arms and numbers where there are none', () => {
    const run = aClassRun(0, { number: 0, played: playedBy(scenario, 'passive', 'a', 3) });
    const [row] = rowsOf(tablesOf([run]).runs);
    expect(row).toMatchObject({ Number: '', Arm: '', Finished: 'no' });
  });
});

describe('rows of the decisions', () => {
  const played = playedBy(scenario, 'record', 'a');
  const tabled = 1 + played.choices.findIndex(({ council }) => council.text !== null);
  const answers = [
    {
      turn: tabled,
      step: 3,
      link: '',
      question: 'adopted' as const,
      chance: 85,
      reason: 'Nobody wants to be the next one, “alone”.',
      hands: [
        { choice: 'For', count: 12 },
        { choice: 'Against', count: 5 },
      ],
    },
    {
      turn: 1,
      step: 0,
      link: '',
      question: null,
      chance: null,
      reason: 'Wait and see.',
      hands: [],
    },
  ];
  const rows = rowsOf(tablesOf([aClassRun(0, { played, answers })]).decisions);

  test('are one for each act and text, in words and by id', () => {
    const acts = played.choices.flatMap((turn) => Object.values(turn).flatMap(({ acts: a }) => a));
    expect(rows.filter(({ Measure }) => Measure !== '' && Measure !== 'table')).toHaveLength(
      acts.length,
    );
    const surge = rows.find(({ Measure }) => Measure === 'airlift');
    expect(surge).toMatchObject({
      Group: 'Force',
      Act: text.measure('airlift', 'surge', scenario),
      Aim: 'surge',
      Text: '',
      Decision: '',
    });
  });

  test('hold a text by its clauses, what was predicted before it and what came of both', () => {
    const put = rows.find(({ Measure }) => Measure === 'table');
    expect(put).toMatchObject({
      Turn: String(tabled),
      Group: 'Council',
      Decision: 'adopted',
      'Chance in per cent': '85',
      Happened: 'yes',
      Reason: 'Nobody wants to be the next one, “alone”.',
      'Show of hands': 'For: 12; Against: 5',
    });
    expect(put?.Text).toContain('2,500');
  });

  test('keep a reason where nothing was done', () => {
    const first = rows.filter(({ Turn }) => Turn === '1');
    expect(first).toHaveLength(1);
    expect(first[0]).toMatchObject({ Act: '', Reason: 'Wait and see.', Question: '' });
  });
});

test('of a text that was delayed the decision is the one that was taken afterwards', () => {
  const whole = playedBy(scenario, 'record', 'a');
  const [vote] = whole.votes;
  if (!vote) throw new Error('In the record a text is put.');
  const afterwards = { turn: vote.turn + 1, decision: 'adopted' as const, answers: [] };
  const decisionsOf = (played: typeof whole) =>
    rowsOf(tablesOf([aClassRun(0, { played })]).decisions)
      .map(({ Decision }) => Decision)
      .filter((decision) => decision !== '');
  const delayed = { ...vote, decision: 'delayed' as const };
  expect(decisionsOf({ ...whole, votes: [{ ...delayed, afterwards: null }] })).toEqual(['delayed']);
  expect(decisionsOf({ ...whole, votes: [{ ...delayed, afterwards }] })).toEqual(['adopted']);
});

describe('what students wrote', () => {
  /** What a spreadsheet would run, in whatever disguise. */
  const RUN = /^[\s\u200b\ufeff]*[=+\-@＝＋－＠]/u;

  test.each([
    '=HYPERLINK("http://example.org","x")',
    '+1+1',
    '-1+1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '  =1',
    '\u00a0=1',
    '\u3000=1',
    '\u200b=1',
    '＝1',
    '＋1',
    '－1',
    '＠SUM',
    '" =1',
    'fine; =1+1',
    'fine\t-2',
    'fine;"=1+1;',
    'fine; ""=1+1',
  ])('is never run: %j', (reason) => {
    const answers = [
      { turn: 4, step: 3, link: '', question: null, chance: null, reason, hands: [] },
    ];
    const hands = [{ ...answers[0]!, turn: 5, hands: [{ choice: reason, count: 3 }] }];
    const run = aClassRun(0, {
      label: reason,
      played: playedBy(scenario, 'record', 'a'),
      answers: [...answers, ...hands],
    });
    const { runs, decisions } = tablesOf([run]);
    const cells = [...readTable(runs), ...readTable(decisions)].flat();
    expect(cells.filter((cell) => RUN.test(cell))).toEqual([]);
    // Nor where the semicolon parts cells.
    const parts = cells.flatMap((cell) => {
      const [first = '', ...later] = cell.split(/[;\t]/);
      // A quote there opens and closes at once.
      return [first, ...later.map((part) => part.replace(/^[\s"]+/, ''))];
    });
    expect(parts.filter((part) => RUN.test(part))).toEqual([]);
    // And it can still be read.
    const bare = (cell: string) => cell.replaceAll("'", '');
    expect(cells.map(bare)).toContain(bare(reason));
  });

  test('comes back as it was, whatever it was, but for the sign that disarms it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 }),
        (cells) => {
          const [, row] = readTable(fileOf(cells, [cells]));
          const bare = (cell = '') => cell.replaceAll("'", '');
          expect(row?.map(bare)).toEqual(cells.map(bare));
        },
      ),
    );
  });

  test('numbers stay numbers, below zero too', () => {
    expect(readTable(fileOf(['a', 'b', 'c'], [[-12, 0, null]]))[1]).toEqual(['-12', '0', '']);
  });
});

test('no two columns of a table have the same heading', () => {
  for (const columns of [RUN_COLUMNS, DECISION_COLUMNS]) {
    const heads = columns.map((column) => words.column(column));
    expect(new Set(heads).size).toBe(columns.length);
  }
});
