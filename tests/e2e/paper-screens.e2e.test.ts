import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openGame } from './harness.ts';
import { feet, laidOut } from './on-paper.ts';

/** Addresses, and a heading by which each is known to stand. */
const SCREENS = [
  ['#/classroom', 'For teachers'],
  ['#/classroom/privacy', 'Privacy'],
  ['#/saved', /^Saved runs/],
  ['#/replay/record/kazakhstan-2022', /^Turn 14/],
] as const;

test.each(SCREENS)('%s prints dark words on white, and nothing to press', async (at, name) => {
  const { page } = await openGame({ at: `?stage=off${at}` });
  await page.getByRole('heading', { name }).first().waitFor();
  expect(await wrongWith(page)).toEqual({ cut: [], dark: [], pressed: 0 });
});

test('what an assignment sets prints dark words on white, and nothing to press', async () => {
  const { page } = await openGame({ at: '?stage=off#/classroom' });
  const see = page.getByRole('link', { name: 'See what they see' });
  await expect.poll(() => see.getAttribute('href')).toContain('scenario=kazakhstan-2022');
  await see.press('Enter');
  await page.getByRole('heading', { name: 'What is set' }).waitFor();
  expect(await wrongWith(page)).toEqual({ cut: [], dark: [], pressed: 0 });
  expect(await page.locator('.setting-foot:visible').count()).toBe(0);
});

/** What is wrong with it on paper: parts that are cut, dark grounds, how many things to press. */
async function wrongWith(page: Page) {
  const { cut, dark } = await laidOut(page);
  await page.emulateMedia({ media: 'print' });
  const pressed = await page.locator('.button:visible, .deck:visible').count();
  return { cut, dark, pressed };
}

test('paper says nothing of what only the screen can do, nor of the ground that words stand on', async () => {
  const { page } = await openGame({ at: '?stage=off#/record/kazakhstan-2022' });
  const words = () => page.locator('main').innerText();
  await page.getByRole('heading', { name: 'Where it turned' }).waitFor();
  expect(await words()).toContain('select a turn');
  await page.emulateMedia({ media: 'print' });
  expect(await words()).not.toContain('select a turn');

  await page.emulateMedia({ media: null });
  await page.evaluate(() => location.assign('#/how'));
  await page.getByRole('region', { name: /^Every answer/ }).waitFor();
  expect(await words()).toMatch(/stands on paper[^]*why it fails/);
  await page.emulateMedia({ media: 'print' });
  expect(await words()).not.toMatch(/stands on paper|why it fails/);
});

test('what students are given has the assignment’s name at its foot', async () => {
  const { page } = await openGame({ at: '?stage=off#/classroom/new' });
  await page.getByRole('textbox', { name: 'What you call it' }).fill('Group B');
  await page.getByText('Group B: Kazakhstan').first().waitFor();
  expect((await feet(page)).at(-1)).toContain('Group B: Kazakhstan');
});
