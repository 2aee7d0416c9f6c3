/** The two crises in which states fight, played through as the first one is in play.e2e.test.ts. */
import { expect, test } from 'vitest';
import { openGame } from './harness.ts';
import { keyboardPlayer, pointerPlayer } from './player.ts';

const CRISES = ['Armenia', 'Kyrgyzstan'];

test.each(CRISES)('a pointer plays %s to the debrief over the map', async (crisis) => {
  const { page, troubles } = await openGame({ at: '?stage=canvas&seed=ridge-77' });
  const player = pointerPlayer(page);
  await player.begin(crisis);
  await page.locator('.stage-host canvas').waitFor();
  await player.endTurn();
  await player.holdCouncil();
  await player.playOn();
  expect(await page.getByRole('heading', { name: 'To discuss' }).isVisible()).toBe(true);
  expect(troubles()).toEqual([]);
});

test.each(CRISES)('a keyboard plays %s to the debrief without the stage', async (crisis) => {
  const { page, troubles, accessibilityProblems } = await openGame({
    at: '?stage=off&seed=ridge-77',
  });
  const player = keyboardPlayer(page);
  await player.begin(crisis);
  expect(await accessibilityProblems()).toEqual([]);
  await player.endTurn();
  await player.holdCouncil();
  await player.playOn();
  await expect.poll(() => page.getByText(/^Verified: \d+ acts re-simulated/).count()).toBe(1);
  expect(await accessibilityProblems()).toEqual([]);
  expect(await page.locator('canvas').count()).toBe(0);
  expect(troubles()).toEqual([]);
});
