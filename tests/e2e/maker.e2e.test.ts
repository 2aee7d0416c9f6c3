import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addressOf, readAddress } from '../../src/classroom/address.ts';
import type { Assignment } from '../../src/classroom/assignment.ts';
import { dealFor } from '../../src/classroom/deal.ts';
import { builtIn } from '../../src/scenario/index.ts';
import { anAssignment } from '../classroom/an-assignment.ts';
import { openGame } from './harness.ts';

const AT = '?stage=off#/classroom/new';

const link = (page: Page) => page.getByRole('textbox', { name: 'Link for your students' });

/** The assignment in the link that the page shows. */
async function linked(page: Page): Promise<Assignment> {
  const [, end = ''] = (await link(page).inputValue()).split('#/classroom/assignment?');
  const read = readAddress(end);
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

/** Marks or unmarks what has the focus next, as a hand does. */
async function press(page: Page, role: 'radio' | 'checkbox', name: RegExp | string): Promise<void> {
  const mark = page.getByRole(role, { name });
  await mark.focus();
  await page.keyboard.press('Space');
}

test('an assignment with two variants is made with the keyboard, and stands after a reload', async () => {
  const { page, troubles, accessibilityProblems } = await openGame({
    at: '?stage=off#/classroom',
  });
  expect(await accessibilityProblems()).toEqual([]);
  await page.getByRole('link', { name: 'Make an assignment' }).press('Enter');
  await link(page).waitFor();
  expect(await accessibilityProblems()).toEqual([]);

  await page.getByRole('combobox', { name: 'Crisis' }).focus();
  await page.keyboard.type('Arm');
  await page.getByRole('textbox', { name: 'What you call it' }).focus();
  await page.keyboard.type('Group B, Friday');
  await press(page, 'radio', 'The same for all');
  await press(page, 'checkbox', 'Going back is allowed');
  await press(page, 'radio', 'Basic');
  await page.getByRole('button', { name: 'None' }).press('Enter');
  await press(page, 'checkbox', /^Turn 3 /);
  await press(page, 'checkbox', 'Deal variants that differ in one fact');
  // The proposal is a fact that a class can talk about, at a value that keeps the game alive.
  expect((await linked(page)).arms).toEqual({ fact: 'means.burden', values: [null, 0] });
  await page.getByText(/^All \d+ facts$/).click();
  const search = page.getByRole('searchbox', { name: 'Search among the facts' });
  await search.fill('xyzzy');
  await page.getByText(/^Nothing was found/).waitFor();
  await page.getByText('Chosen: Moscow: burden of the war.').waitFor();
  await search.fill('moscow burden');
  await page.getByRole('listbox', { name: 'The fact in which they differ' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('spinbutton', { name: 'Variant B' }).fill('300');
  expect(await accessibilityProblems()).toEqual([]);

  const made = await linked(page);
  expect(made).toMatchObject({
    scenario: 'armenia-azerbaijan-2022',
    title: 'Group B, Friday',
    seeds: 'same',
    takeBack: true,
    record: false,
    reading: 'basic',
    prompts: [{ turn: 3, question: null }],
    arms: { fact: 'means.burden', values: [null, 300] },
  });
  // The teacher's table says what the students' pages will deal.
  await press(page, 'radio', 'Your own list');
  const { arm } = dealFor(made, 7);
  const row = page.getByRole('row', { name: /^7 / });
  expect(await row.innerText()).toMatch(new RegExp(`${made.key}\\s+${'AB'[arm]}: `));

  // The address of the page follows a moment later.
  await expect.poll(() => page.url()).toContain('Group+B');
  await page.reload();
  await link(page).waitFor();
  expect(await linked(page)).toEqual(made);
  expect(troubles()).toEqual([]);
});

test('a plan’s button sets the assignment, and there is something to hand out', async () => {
  const { page, troubles, accessibilityProblems } = await openGame({ at: AT });
  await page.getByRole('button', { name: 'As in the plan for 50 minutes' }).press('Enter');
  expect(await linked(page)).toMatchObject({
    seeds: 'same',
    reading: 'basic',
    minutes: 20,
    prompts: [{ turn: 3 }, { turn: 5 }],
    arms: null,
  });
  await page.getByText('What stands here is as in the plan for 50 minutes.').waitFor();
  // Nobody needs a number where all have the same luck.
  expect(await page.getByRole('radio', { name: 'Slips with numbers' }).count()).toBe(0);
  await page.getByRole('button', { name: 'As in the plan for 90 minutes' }).press('Enter');
  expect((await linked(page)).arms?.fact).toBe('means.burden');
  expect(await accessibilityProblems()).toEqual([]);

  await page.getByRole('button', { name: 'Show it large' }).press('Enter');
  const large = page.getByRole('dialog', { name: 'Open the assignment' });
  expect(await large.innerText()).toContain('#/classroom/assignment?');
  await page.keyboard.press('Escape');
  await large.waitFor({ state: 'hidden' });

  const pages = async () => {
    const printed = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    return printed.match(/\/Type\s*\/Page\b/g)?.length;
  };
  expect(await pages()).toBe(1);
  // Paper stands far below the link, and is led to from there.
  await page.getByRole('button', { name: 'Print for students' }).press('Enter');
  await press(page, 'radio', 'Slips with numbers');
  await page.getByRole('spinbutton', { name: 'How many numbers' }).fill('7');
  expect(await page.getByText(/^Your number: \d+$/).allInnerTexts()).toHaveLength(7);
  expect(await pages()).toBe(1);
  expect(await accessibilityProblems()).toEqual([]);
  expect(troubles()).toEqual([]);
});

test('the front page leads to what a student sees', async () => {
  const { page, troubles } = await openGame({ at: '?stage=off#/classroom' });
  const see = page.getByRole('link', { name: 'See what they see' });
  await expect.poll(() => see.getAttribute('href')).toContain('scenario=kazakhstan-2022');
  await see.press('Enter');
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  expect(page.url()).toContain('#/classroom/assignment?');
  expect(troubles()).toEqual([]);
});

test('what is not right is said at its field, kept on a reload, and mended', async () => {
  const { page, troubles, accessibilityProblems } = await openGame({ at: AT });
  const key = page.getByRole('textbox', { name: 'The class’s key' });
  await key.fill('a/b');
  await page.getByText('One to 32 letters or digits').waitFor();
  expect(await link(page).count()).toBe(0);
  expect(await key.getAttribute('aria-invalid')).toBe('true');
  expect(await accessibilityProblems()).toEqual([]);
  await page.reload();
  await page.getByText('One to 32 letters or digits').waitFor();
  expect(await key.inputValue()).toBe('a/b');
  await page.getByRole('button', { name: 'Draw another' }).press('Enter');
  await link(page).waitFor();
  expect(troubles()).toEqual([]);
});

test('a link that was made before fills the form, and the file says the same as the link', async () => {
  const { page, troubles } = await openGame({ at: AT });
  const before = anAssignment(await builtIn('kyrgyz-tajik-2022'), {
    title: 'Seminar',
    minutes: 25,
    prompts: [{ turn: 4, question: 'adopted' }],
    hands: true,
  });
  await page.getByText('Change an assignment that was made before').click();
  const field = page.getByRole('textbox', { name: /^Paste its link/ });
  await field.fill('good morning');
  await page.getByRole('button', { name: 'Fill in the form' }).press('Enter');
  await page.getByText(/^This is not an assignment/).waitFor();
  await field.fill(`See <https://x.example/#/classroom/assignment?${addressOf(before)}>, Ann`);
  await page.getByRole('button', { name: 'Fill in the form' }).press('Enter');
  await page.getByText('The form was filled from what you pasted.').waitFor();
  await expect.poll(() => linked(page)).toEqual(before);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).press('Enter'),
  ]);
  expect(download.suggestedFilename()).toBe('Seminar.assignment.json');
  const content = JSON.parse(readFileSync(await download.path(), 'utf8')) as unknown;
  expect(content).toEqual({ assignment: addressOf(before) });
  expect(troubles()).toEqual([]);
});

test('on a phone nothing is wider than the page, and it reads well', async () => {
  const { page, address, accessibilityProblems } = await openGame({
    at: AT,
    viewport: { width: 390, height: 844 },
  });
  await link(page).waitFor();
  await press(page, 'checkbox', 'Deal variants that differ in one fact');
  for (const at of [AT, '?stage=off#/classroom', '?stage=off#/classroom/privacy']) {
    if (at !== AT) await page.goto(new URL(at, address).href);
    await page.getByRole('link', { name: 'To the title' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await accessibilityProblems()).toEqual([]);
  }
});
