/** A class from the assignment to the numbers on its page, and the same numbers worked out from the runs by hand. */
import { expect, test } from 'vitest';
import type { PolicyName } from '../../src/analysis/index.ts';
import { readAddress } from '../../src/classroom/address.ts';
import { scenarioOfArm } from '../../src/classroom/arms.ts';
import type { Assignment } from '../../src/classroom/assignment.ts';
import { dealFor } from '../../src/classroom/deal.ts';
import { encodeHandIn } from '../../src/classroom/hand-in-code.ts';
import { encodeHandInFile } from '../../src/classroom/hand-in-file.ts';
import type { Action } from '../../src/engine/index.ts';
import { builtIn } from '../../src/scenario/index.ts';
import {
  armsApart,
  divisions,
  endings,
  listed,
  predictions,
  spreadsheets,
} from './class-counted.ts';
import { dropFiles, reportShown } from './class-page.ts';
import { openGame } from './harness.ts';
import { counted, type RawRun } from './own-count.ts';
import { byKeyboard } from './player.ts';
import { playedByPolicy, playedInPage } from './students.ts';

const CRISIS = await builtIn('kazakhstan-2022');
const CLASS = 30;
const ON_PAGE = 3;
/** Their hand-ins come as codes in one table of a learning platform. */
const IN_TABLE = [27, 28, 29, 30];
const UNFINISHED = 26;
const POLICIES: readonly PolicyName[] = [
  'random',
  'multilateral',
  'hawk',
  'random',
  'passive',
  'record',
  'bilateral',
];

/** Makes the assignment on its page; gives the link for the students. */
async function madeLink(): Promise<string> {
  const { page, troubles } = await openGame({ at: '?stage=off#/classroom/new' });
  const link = page.getByRole('textbox', { name: 'Link for your students' });
  await link.waitFor();
  await page.getByRole('textbox', { name: 'What you call it' }).fill('Group B, Friday');
  await page.getByRole('textbox', { name: 'The class’s key' }).fill('juniper-1204');
  await page.getByRole('button', { name: 'None', exact: true }).press('Enter');
  for (const [turn, question] of [
    [1, 'adopted'],
    [3, 'losses'],
    [5, ''],
  ] as const) {
    await page.getByRole('checkbox', { name: new RegExp(`^Turn ${turn} `) }).press('Space');
    if (question !== '')
      await page
        .getByRole('combobox', { name: `What is asked before turn ${turn}`, exact: true })
        .selectOption(question);
  }
  await page
    .getByRole('checkbox', { name: 'Deal variants that differ in one fact' })
    .press('Space');
  // What is proposed is the burden of Moscow's own war.
  await page.getByRole('spinbutton', { name: 'Variant B' }).fill('350');
  await expect.poll(() => link.inputValue()).toMatch(/ask=1\.adopted,3\.losses,5&.*arms=as-is,350/);
  expect(troubles()).toEqual([]);
  return link.inputValue();
}

function assignmentIn(link: string): Assignment {
  const read = readAddress(link.slice(link.indexOf('?') + 1));
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

/** What somebody reads in a hand-in file with nothing but JSON. */
function raw(text: string, arms: readonly RawRun['scenario'][]): RawRun {
  const file = JSON.parse(text) as Pick<RawRun, 'number' | 'minutes' | 'answers'> & {
    label: string;
    run: { scenario: string; seed: string; actions: Action[] };
  };
  const arm = arms.findIndex(({ id }) => id === file.run.scenario);
  const scenario = arms[arm];
  if (!scenario) throw new Error(`No arm is called ${file.run.scenario}.`);
  const { number, minutes, answers, label, run } = file;
  const name = label === '' ? `Number ${number}` : label;
  return { name, number, minutes, answers, arm, scenario, seed: run.seed, actions: run.actions };
}

test('thirty students play an assignment with two arms, and the page counts what their runs hold', async () => {
  const link = await madeLink();
  const assignment = assignmentIn(link);
  const arms = [0, 1].map((arm) => scenarioOfArm(CRISIS, assignment.arms, arm));
  const onPage = await Promise.all([
    playedInPage(link, {
      number: 1,
      label: 'blue heron',
      hand: 'keyboard',
      chance: 20,
      reason: 'Waiting costs nothing yet',
      doing: async () => {},
    }),
    playedInPage(link, {
      number: 2,
      label: 'Анна К.',
      hand: 'pointer',
      chance: 85,
      reason: 'They asked; we go',
      doing: async (player) => {
        await player.holdCouncil();
      },
    }),
    playedInPage(link, {
      number: 3,
      label: '',
      hand: 'pointer',
      chance: 50,
      reason: 'Minsk first',
      doing: async (_, page) => {
        await byKeyboard(page.getByRole('button', { name: 'Sound out Minsk' }));
        await byKeyboard(page.getByRole('button', { name: 'Commit: Sound out Minsk' }));
      },
    }),
  ]);
  const others = Array.from({ length: CLASS - ON_PAGE }, (_, at) => {
    const number = at + 1 + ON_PAGE;
    const policy = POLICIES[at % POLICIES.length] ?? 'random';
    const label = number % 5 === 0 ? '' : `Table ${number} “${policy}”`;
    const upTo = number === UNFINISHED ? 12 : undefined;
    return playedByPolicy(CRISIS, assignment, number, { policy, label, ...(upTo ? { upTo } : {}) });
  });
  const inTable = others.filter(({ number }) => IN_TABLE.includes(number));
  const inFiles = others.filter((one) => !inTable.includes(one));
  const texts = [...onPage, ...others.map(encodeHandInFile)];
  const runs = texts.map((text) => counted(raw(text, arms)));
  expect(new Set(runs.map(({ arm }) => arm))).toEqual(new Set([0, 1]));
  for (const { number, arm, seed } of runs)
    expect({ seed, arm }).toEqual(dealFor(assignment, number));

  const { page, accessibilityProblems, troubles } = await openGame({
    at: '?stage=off#/classroom/class',
  });
  await page.getByText('Drop files or a folder').waitFor();
  const rows = inTable.map((one) => `"Student, ${one.number}","${encodeHandIn(one)}",12`);
  await dropFiles(page, [
    ...onPage.map((content, at) => ({ name: `page-${at}.handin.json`, content })),
    ...inFiles.map((one) => ({
      name: `${one.number}.handin.json`,
      content: encodeHandInFile(one),
    })),
    { name: 'platform.csv', content: `Name,Answer,Grade\r\n${rows.join('\r\n')}\r\n` },
  ]);
  const ended = runs.filter(({ finished }) => finished);
  await reportShown(page, CLASS - 1);
  expect(ended).toHaveLength(CLASS - 1);
  const status = await page.getByText(/^30 runs read/).innerText();
  expect(status).toContain('30 runs read, 30 verified, 1 thing to look at');
  await page.getByText('Not finished').first().waitFor();

  await endings(page, ended);
  await divisions(page, runs);
  await predictions(page, ended);
  await armsApart(page, ended, assignment, CRISIS);
  await listed(page, runs);
  await spreadsheets(page, runs);
  expect(await accessibilityProblems()).toEqual([]);
  expect(troubles()).toEqual([]);
}, 240_000);
