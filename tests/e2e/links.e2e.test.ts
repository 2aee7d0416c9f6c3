import { expect, test } from 'vitest';
import { recordGame } from '../../src/app/record.ts';
import { encodeLink } from '../../src/run/link.ts';
import { asText } from '../../src/run/paste.ts';
import { builtIn } from '../../src/scenario/index.ts';
import { openGame } from './harness.ts';
import { keyboardPlayer } from './player.ts';

const { run } = recordGame(await builtIn('kazakhstan-2022'), 'steppe-1407');
const code = encodeLink(run);

test('a link shows the end of the run that is in it, and takes nothing from a game that was kept', async () => {
  const { page, address, troubles, accessibilityProblems } = await openGame({ at: '?stage=off' });
  await keyboardPlayer(page).begin();
  await page.goto(new URL(`?stage=off#/run/${code}`, address).href);
  await page.reload();
  await page.getByText(new RegExp(`^Verified: ${run.actions.length} acts`)).waitFor();
  await page.getByRole('button', { name: 'Share the run' }).click();
  const dialog = page.getByRole('dialog');
  expect(await dialog.getByRole('textbox', { name: 'Link' }).inputValue()).toBe(
    page.url().replace('?stage=off', ''),
  );
  await dialog.getByRole('img', { name: 'QR code of the link' }).waitFor();
  expect(await accessibilityProblems()).toEqual([]);
  await dialog.getByRole('button', { name: 'Close', exact: true }).click();
  await page.getByRole('button', { name: 'To the title' }).click();
  await page.getByRole('button', { name: /^Resume Kazakhstan, turn 1/ }).waitFor();
  expect(troubles()).toEqual([]);
});

test('a damaged link says so, and the text of the run is opened in its place', async () => {
  const { page, troubles, accessibilityProblems } = await openGame({
    at: `?stage=off#/run/${code.slice(0, -2)}`,
  });
  await page.getByRole('heading', { name: 'That run cannot be shown' }).waitFor();
  expect(await page.getByRole('alert').innerText()).toContain('did not arrive as it was sent');
  expect(await accessibilityProblems()).toEqual([]);
  const field = page.getByRole('textbox', { name: 'Paste the link or the text' });
  await field.fill('good morning');
  await page.getByRole('button', { name: 'Open it' }).press('Enter');
  await page.getByText('There is no run in what was pasted.').waitFor();
  await field.fill(`Here it is:\n> ${asText(code).replaceAll('\n', '\n> ')}\n\nAnn`);
  await page.getByRole('button', { name: 'Open it' }).press('Enter');
  await page.getByRole('button', { name: 'Share the run' }).waitFor();
  expect(troubles()).toEqual([]);
});
