import { expect, test } from 'vitest';
import { openGame } from './harness.ts';
import { keyboardPlayer } from './player.ts';

/** The page is long: axe takes most of a minute over it on a small machine. */
const WHOLE_PAGE = 240_000;

const SIZES = [
  ['a desktop', { width: 1366, height: 768 }],
  ['a phone', { width: 360, height: 740 }],
] as const;

test.each(SIZES)(
  'how it works opens from the title by keyboard on %s',
  async (_, viewport) => {
    const { page, accessibilityProblems, troubles } = await openGame({
      at: '?stage=off',
      viewport,
      reducedMotion: 'reduce',
    });
    const link = page.getByRole('link', { name: 'How it works' });
    await link.waitFor();
    await tabTo('How it works');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'How it works' }).waitFor();
    expect(await page.title()).toBe('How it works, Article IV');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    expect(await accessibilityProblems()).toEqual([]);
    const spill = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(spill).toBeLessThanOrEqual(0);

    await tabTo('Votes against the record');
    await page.keyboard.press('Enter');
    const head = page.getByRole('heading', { level: 2, name: 'Votes against the record' });
    await expect.poll(() => head.evaluate((it) => it === document.activeElement)).toBe(true);
    await expect.poll(async () => (await head.boundingBox())?.y ?? -1).toBeLessThan(200);
    expect((await head.boundingBox())?.y).toBeGreaterThan(40);

    // The table scrolls in its own region, which the keyboard reaches and moves.
    const region = page.getByRole('region', { name: /^Every answer/ });
    await region.focus();
    await page.keyboard.press('End');
    await expect.poll(() => region.evaluate((it) => it.scrollTop)).toBeGreaterThan(100);

    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Begin with/ }).waitFor();
    expect(troubles()).toEqual([]);

    async function tabTo(words: string): Promise<void> {
      for (let tabs = 0; tabs < 40; tabs += 1) {
        await page.keyboard.press('Tab');
        const at = await page.evaluate(() => document.activeElement?.textContent);
        if (at === words) return;
      }
      throw new Error(`The keyboard does not reach ${words}.`);
    }
  },
  WHOLE_PAGE,
);

test('how it works opens at a section, and from the menu of a game, and leads back', async () => {
  const { page, troubles } = await openGame({ at: '?stage=off&seed=steppe-1407#/how/limits' });
  const head = page.getByRole('heading', { level: 2, name: 'What the record cannot tell' });
  await expect.poll(() => head.evaluate((it) => it === document.activeElement)).toBe(true);
  await page.getByRole('button', { name: 'To the title' }).press('Enter');
  await keyboardPlayer(page).begin();
  await page.getByRole('button', { name: 'Menu' }).press('Enter');
  await page.getByRole('link', { name: 'How it works' }).press('Enter');
  await page.getByRole('button', { name: 'Back to the situation' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: /Kazakhstan, turn 1/ }).waitFor();
  expect(troubles()).toEqual([]);
});

test('its numbers are fetched when it is opened, and a failing claim leads to its reason', async () => {
  const { page, context, troubles } = await openGame({ at: '?stage=off' });
  const fetched: string[] = [];
  context.on('request', (request) => {
    const [, file] = /(votes|claims|balance|sensitivity)-[^/]*\.json$/.exec(request.url()) ?? [];
    if (file !== undefined) fetched.push(file);
  });
  const link = page.getByRole('link', { name: 'How it works' });
  await link.waitFor();
  await page.waitForLoadState('networkidle');
  expect(fetched).toEqual([]);
  await link.press('Enter');

  // The table of claims scrolls in its own region, which the keyboard reaches and moves.
  const region = page.getByRole('region', { name: /^Every claim/ });
  await region.focus();
  await page.keyboard.press('End');
  await expect.poll(() => region.evaluate((it) => it.scrollTop)).toBeGreaterThan(100);
  expect(fetched.sort()).toEqual(['balance', 'claims', 'sensitivity', 'votes']);

  const why = page.getByRole('link', { name: 'why it fails' }).first();
  const reason = (await why.getAttribute('href'))?.slice(1) ?? '';
  await why.press('Enter');
  const head = page.locator(`[id="${reason}"]`);
  await expect.poll(() => head.evaluate((it) => it === document.activeElement)).toBe(true);
  await expect.poll(async () => (await head.boundingBox())?.y ?? -1).toBeGreaterThan(40);
  expect(troubles()).toEqual([]);
});

test('where the numbers cannot be had, the page says so and stands', async () => {
  const { page, context } = await openGame({ at: '?stage=off' });
  await context.route(/(votes|claims|balance|sensitivity)-[^/]*\.json$/, (route) => route.abort());
  await page.getByRole('link', { name: 'How it works' }).click();
  await page.getByRole('heading', { name: 'What the record cannot tell' }).waitFor();
  const alerts = await page.getByRole('alert').allInnerTexts();
  expect(alerts.length).toBe(4);
  for (const words of alerts) expect(words).toContain('could not be fetched');
});
