/** The tables that a teacher saves: what students wrote arrives sign by sign, and no spreadsheet runs it. */
import { expect, test } from 'vitest';
import { encodeHandInFile } from '../../src/classroom/hand-in-file.ts';
import { builtIn } from '../../src/scenario/index.ts';
import { anAssignment } from '../classroom/an-assignment.ts';
import { dropFiles, recordsOf, reportShown, savedTable } from './class-page.ts';
import { openGame } from './harness.ts';
import { playedByPolicy } from './students.ts';

const CRISIS = await builtIn('kazakhstan-2022');
const SET = anAssignment(CRISIS, { prompts: [{ turn: 1, question: null }] });

/** What somebody calls themselves, and how a cell has it: a sign in front where it would be run. */
const WRITTEN: readonly (readonly [written: string, cell: string])[] = [
  ['=HYPERLINK("http://x.example";"y")', `'=HYPERLINK("http://x.example";"y")`],
  ['+1+1', `'+1+1`],
  ['-2+3', `'-2+3`],
  ['@SUM(A1:A9)', `'@SUM(A1:A9)`],
  ['  =1', `'  =1`],
  ['＝1+1', `'＝1+1`],
  ['Ann "Q" Lee, 9b', 'Ann "Q" Lee, 9b'],
  ['Анна; =1+1', `Анна;' =1+1`],
  ['سارة علي', 'سارة علي'],
  ['王小明 🦉', '王小明 🦉'],
  ['1-2', '1-2'],
];

test('a table is read back byte by byte, with every formula disarmed', async () => {
  const files = WRITTEN.map(([written], at) => {
    const one = playedByPolicy(CRISIS, SET, at + 1, { policy: 'passive', label: written });
    const answers = one.answers.map((answer) => ({ ...answer, reason: written }));
    return { name: `${at + 1}.handin.json`, content: encodeHandInFile({ ...one, answers }) };
  });
  const broken = ['tab\t=1', 'line\n=1', 'turned\u202e=1'].map((label, at) => {
    const one = playedByPolicy(CRISIS, SET, 20 + at, { policy: 'passive', label });
    return { name: `broken-${at}.handin.json`, content: encodeHandInFile(one) };
  });
  const { page, troubles } = await openGame({
    at: '?stage=off#/classroom/class',
    reducedMotion: 'reduce',
  });
  await page.getByText('Drop files or a folder').waitFor();
  await dropFiles(page, [...files, ...broken]);
  await reportShown(page, WRITTEN.length);
  // Signs that steer a line are in no label: such a file was not made by the game.
  for (const { name } of broken) {
    const line = page.getByRole('listitem').filter({ hasText: name });
    await line.getByText('Unreadable', { exact: true }).waitFor();
  }

  const runs = await savedTable(page, 'runs');
  const decisions = await savedTable(page, 'decisions');
  const cells = new Set(WRITTEN.map(([, cell]) => cell));
  const [heads = [], ...rows] = recordsOf(runs);
  expect(new Set(rows.map((row) => row[heads.indexOf('Name')]))).toEqual(cells);
  const [columns = [], ...done] = recordsOf(decisions);
  expect(new Set(done.map((row) => row[columns.indexOf('Reason')]))).toEqual(cells);
  for (const record of [...rows, ...done])
    for (const cell of record) expect(cell).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠\t\r\n]/u);
  expect(runs.toString('utf8')).toContain(`\r\n"'=HYPERLINK(""http://x.example"";""y"")",1,`);
  expect(runs.toString('utf8')).toContain(`\r\n"Ann ""Q"" Lee, 9b",7,`);
  expect(runs.subarray(-2)).toEqual(Buffer.from('\r\n'));

  // A name that the teacher gave is in a table only where that is ticked, and is no formula either.
  await page.getByRole('checkbox', { name: 'Give names' }).press('Space');
  const field = page.getByRole('textbox', { name: 'Name for 1-2', exact: true });
  await field.fill('=1+2');
  await field.press('Enter');
  const names = async (named: boolean) =>
    recordsOf(await savedTable(page, 'runs', { named })).map(([name]) => name);
  expect(await names(false)).toContain('1-2');
  expect(await names(true)).toContain(`'=1+2`);
  expect(troubles()).toEqual([]);
});
