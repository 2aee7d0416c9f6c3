import { createHash } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addressOf } from '../../src/classroom/address.ts';
import { builtIn } from '../../src/scenario/catalogue.ts';
import { anAssignment } from '../classroom/an-assignment.ts';
import { openGame } from './harness.ts';
import { pointerPlayer } from './player.ts';

const PHONE = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
  // What moves would differ from one look to the next.
  reducedMotion: 'reduce',
} as const;
/** Drawn without a graphics card, and so alike each time. */
const DRAWN = '?stage=canvas';
const CRISIS = await builtIn('kazakhstan-2022');
const SET = anAssignment(CRISIS, { key: 'juniper-1204', minutes: 40, prompts: [] });

/** A finger that goes up the screen. */
async function swipe(page: Page, by: number): Promise<number> {
  const touch = await page.context().newCDPSession(page);
  const at = (y: number) => ({ touchPoints: [{ x: 200, y }] });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(700) });
  for (let part = 1; part <= 10; part += 1) {
    const there = at(700 - (by * part) / 10);
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', ...there });
  }
  // It rests before it leaves: otherwise the page would run on.
  await page.waitForTimeout(300);
  await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at(700 - by) });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await page.waitForTimeout(400);
  return page.evaluate(() => scrollY);
}

/** The lower half of the window onto the map, as it is seen, in a few signs. */
async function lowerMap(page: Page): Promise<string> {
  const map = await page.locator('[data-stage-window]').boundingBox();
  if (!map) throw new Error('The map has no window.');
  const half = { x: 0, y: map.y + map.height / 2, width: 390, height: map.height / 2 };
  const picture = await page.screenshot({ clip: half });
  return createHash('sha256').update(picture).digest('hex').slice(0, 16);
}

/** True where a moment later nothing of it has changed. */
async function isStill(page: Page): Promise<boolean> {
  const first = await lowerMap(page);
  await page.waitForTimeout(800);
  return (await lowerMap(page)) === first;
}

/** From the page of an assignment to the situation room. */
async function beginAssigned(page: Page): Promise<void> {
  await page.getByLabel('Your number').fill('1');
  await page.getByRole('button', { name: 'Read the briefing' }).click();
  await page.getByRole('button', { name: /^Begin/ }).click();
  await page.getByRole('region', { name: 'Your assignment' }).waitFor();
}

/** A finger on the middle of what is in sight: nothing is scrolled for it. */
async function touch(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  const box = await control.boundingBox();
  if (!box) throw new Error('There is nothing to touch.');
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
}

/** True where all of it lies between the bar and the foot. */
async function isInSight(page: Page, what: Locator): Promise<boolean> {
  const [box, bar, foot] = await Promise.all([
    what.boundingBox(),
    page.locator('.top-bar').boundingBox(),
    page.locator('.foot').boundingBox(),
  ]);
  if (!box || !bar || !foot) return false;
  return box.y >= bar.y + bar.height - 1 && box.y + box.height <= foot.y + 1;
}

test.each([
  ['a game', DRAWN],
  ['an assigned game, under its strip', `${DRAWN}#/classroom/assignment?${addressOf(SET)}`],
])('on a phone the map of %s goes with the page that is scrolled', async (_, at) => {
  const { page, troubles } = await openGame({ at, ...PHONE });
  if (at === DRAWN) await pointerPlayer(page).begin();
  else await beginAssigned(page);
  await page.locator('.stage-host canvas').waitFor();
  await page.waitForLoadState('networkidle');
  await expect.poll(() => isStill(page)).toBe(true);
  const before = await lowerMap(page);
  const scrolled = await swipe(page, 110);
  expect(scrolled).toBeLessThan(130);
  expect(await lowerMap(page)).toBe(before);

  await page.getByRole('tab', { name: /^Dossier/ }).tap();
  await page.getByRole('heading', { name: 'Kazakhstan', exact: true }).waitFor();
  expect(await lowerMap(page)).toBe(before);
  expect(troubles()).toEqual([]);
});

test('on a phone a turn played among the acts ends at what it brought, and a question waits until it is read', async () => {
  const asking = { ...SET, prompts: [{ turn: 2, question: 'adopted' as const }] };
  const at = `${DRAWN}#/classroom/assignment?${addressOf(asking)}`;
  const { page, troubles, accessibilityProblems } = await openGame({ at, ...PHONE });
  await beginAssigned(page);
  const play = page.getByRole('button', { name: /^Play the/ });
  await play.waitFor();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await touch(page, play);
  const brought = page.getByRole('button', { name: /^(\d+ dispatches|One dispatch) this turn/ });
  await page.getByRole('heading', { level: 1, name: /turn 2 of/i }).waitFor();
  await expect.poll(() => isInSight(page, brought)).toBe(true);
  const question = page.getByRole('dialog', { name: 'Before turn 2' });
  expect(await question.count()).toBe(0);

  // The dispatches are read, the turn is not played before the question, and the foot leads there.
  await touch(page, brought);
  await page.getByRole('region', { name: 'Dispatches' }).waitFor();
  await play.press('Enter');
  await page.getByText('A question is asked first').waitFor();
  expect(await accessibilityProblems()).toEqual([]);
  await touch(page, page.getByRole('button', { name: 'To the question' }));
  await question.waitFor();
  await touch(page, question.getByRole('button', { name: 'Not now' }));
  await question.waitFor({ state: 'detached' });
  // What comes next has the focus, and is free.
  await expect.poll(() => play.evaluate((it) => it === document.activeElement)).toBe(true);
  await page.getByRole('tab', { name: /^Acts/ }).tap();
  await play.press('Enter');
  await page.getByRole('heading', { level: 1, name: /turn 3 of/i }).waitFor();
  expect(troubles()).toEqual([]);
});
