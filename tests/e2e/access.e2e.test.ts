import { expect, test } from 'vitest';
import { openGame } from './harness.ts';
import { byKeyboard, keyboardPlayer } from './player.ts';

const SIZES = [
  ['a desktop', { width: 1366, height: 768 }],
  ['a phone', { width: 390, height: 844 }],
] as const;

test.each(SIZES)('axe finds nothing on any screen of %s', async (_, viewport) => {
  const { page, accessibilityProblems, troubles } = await openGame({
    at: '?stage=off&seed=steppe-1407',
    viewport,
    // What fades in has no contrast half way.
    reducedMotion: 'reduce',
  });
  const player = keyboardPlayer(page);
  const found: Record<string, string[]> = {};
  const look = async (screen: string) => {
    found[screen] = await accessibilityProblems();
  };
  await page.getByRole('button', { name: /^Open the briefing: Kazakhstan/ }).waitFor();
  await look('title');
  await byKeyboard(page.getByRole('button', { name: /^Open the briefing: Kazakhstan/ }));
  await page.getByRole('button', { name: /^Begin with/ }).waitFor();
  await look('briefing');
  await byKeyboard(page.getByRole('button', { name: /^Begin with/ }));
  for (let turn = 0; turn < 4; turn += 1) await player.endTurn();
  await look('situation');
  await page.locator('body').press('c');
  await page.getByRole('button', { name: /^Table the text/ }).waitFor();
  await look('draft');
  await byKeyboard(page.getByRole('button', { name: /^Table the text/ }));
  await byKeyboard(page.getByRole('button', { name: /^(Hear (?!all)|Go on without it)/ }));
  await look('vote');
  await byKeyboard(page.getByRole('button', { name: 'Hear all' }));
  await look('answer');
  await byKeyboard(page.getByRole('button', { name: /^Back to the situation/ }));
  await player.playOn();
  await page
    .getByText(/played by chance/)
    .first()
    .waitFor();
  await look('debrief');
  expect(found).toEqual({
    title: [],
    briefing: [],
    situation: [],
    draft: [],
    vote: [],
    answer: [],
    debrief: [],
  });
  expect(troubles()).toEqual([]);
});

test.each(SIZES)('nothing is wider than the window of %s', async (_, viewport) => {
  const { page } = await openGame({ at: '?stage=off&seed=steppe-1407', viewport });
  const player = keyboardPlayer(page);
  const spill = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  expect(await spill()).toBeLessThanOrEqual(0);
  await player.begin();
  expect(await spill()).toBeLessThanOrEqual(0);
  await page.locator('body').press('c');
  await page.getByRole('button', { name: /^Table the text/ }).waitFor();
  expect(await spill()).toBeLessThanOrEqual(0);
});
