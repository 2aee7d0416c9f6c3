import { expect, test } from 'vitest';
import { openGame } from './harness.ts';

test('the pack of the example stands without trouble, in the page, as slides and on paper', async () => {
  const game = await openGame({ at: '#/classroom/pack' });
  const { page } = game;
  await page.getByRole('heading', { name: 'No class has been read yet' }).waitFor();
  expect(await game.accessibilityProblems()).toEqual([]);
  await page.getByRole('button', { name: 'Armenia and Azerbaijan' }).press('Enter');
  await page.getByRole('heading', { name: 'Debrief pack' }).waitFor();
  await page.getByRole('button', { name: 'Compare with the model' }).press('Enter');
  await expect.poll(() => page.getByRole('status').first().textContent()).toContain('missed');
  expect(await game.accessibilityProblems()).toEqual([]);

  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  // A4 in points, each of the pages.
  const boxes = [...pdf.toString('latin1').matchAll(/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  expect(boxes.length).toBeGreaterThan(8);
  for (const [, width, height] of boxes) {
    expect(Math.round(Number(width))).toBe(595);
    expect(Math.round(Number(height))).toBe(842);
  }

  await page.getByRole('button', { name: 'Present' }).press('Enter');
  await page.getByRole('main', { name: 'Slides' }).waitFor();
  for (let slide = 0; slide < 4; slide += 1) {
    expect(await game.accessibilityProblems()).toEqual([]);
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: 'Debrief pack' }).waitFor();
  expect(game.troubles()).toEqual([]);
}, 120_000);
