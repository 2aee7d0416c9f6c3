/** A page that ends without warning, at moments drawn by chance: a tab that is killed, a battery that is empty. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { drawFrom } from '../../src/analysis/luck.ts';
import { openGame } from './harness.ts';
import { keyboardPlayer, savedRun } from './player.ts';

const OFF = '?stage=off&seed=steppe-1407';
const KILLS = 20;
/** Longest time between an act and the end of the page, in milliseconds. */
const LATEST = 400;
const CAPITALS = ['Yerevan', 'Minsk', 'Nur-Sultan', 'Bishkek', 'Dushanbe'];

const button = (page: Page, name: RegExp) => page.getByRole('button', { name }).first();
const primary = (page: Page) => button(page, /^(Play the|Skip to|See how it ended)/);
const steps = async (page: Page) => (await savedRun(page)).split('"kind"').length - 1;
const turnOf = async (page: Page) => {
  const words = await page.getByRole('heading', { level: 1 }).innerText();
  return Number(/Turn (\d+)/.exec(words)?.[1] ?? 0);
};

/** An act of the third kind of each three is the end of the turn, the others are small ones. */
async function begin(page: Page, kill: number): Promise<void> {
  if (kill % 3 === 2) return primary(page).press('Enter');
  const capital = CAPITALS[kill % CAPITALS.length] ?? '';
  // What is closed stands there too, and cannot be chosen.
  const act = page.locator(
    `button:enabled[aria-label^="Sound out ${capital}"], button:enabled[aria-label^="Press ${capital}"]`,
  );
  if ((await act.count()) === 0) return primary(page).press('Enter');
  await act.first().press('Enter');
  const commit = button(page, /^Commit/);
  await commit.waitFor({ timeout: 3000 }).catch(() => undefined);
  await ((await commit.count()) > 0 ? commit : primary(page)).press('Enter');
}

test('a page that is killed at any moment loses nothing but the act under way', async () => {
  const game = await openGame({ at: OFF });
  const { context, address } = game;
  let { page } = game;
  await keyboardPlayer(page).begin();
  const draw = drawFrom('killed', 'moments');
  let known = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    await begin(page, kill);
    await page.waitForTimeout(draw(LATEST));
    const shown = await turnOf(page);
    await page.close({ runBeforeUnload: false });

    page = await context.newPage();
    await page.goto(new URL(OFF, address).href);
    await button(page, /^Resume Kazakhstan/).press('Enter');
    await primary(page).waitFor();
    const kept = await steps(page);
    expect(kept, `kill ${String(kill)}`).toBeGreaterThanOrEqual(known);
    expect(kept, `kill ${String(kill)}`).toBeLessThanOrEqual(known + 1);
    // What was shown was written: a turn that had begun has begun.
    expect(await turnOf(page)).toBeGreaterThanOrEqual(shown);
    known = kept;
  }
  expect(known).toBeGreaterThan(KILLS / 2);
  expect(game.troubles()).toEqual([]);
}, 240_000);
