import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { CORPUS } from '../hostile/corpus/index.ts';
import { openGame } from './harness.ts';
import { keyboardPlayer, savedRun } from './player.ts';

const OFF = '?stage=off&seed=steppe-1407';

/** The worst of the hostile inputs, and what the page says to each. */
const WORST: readonly (readonly [name: string, says: RegExp])[] = [
  ['scenario: a million lists that never end', /nested far too deeply/],
  ['scenario: a billion laughs', /anchors/],
  ['scenario: a condition within itself', /within itself/],
  ['scenario: 80,000 unknown keys', /at most 30000 words and marks/],
  ['scenario: __proto__ at the top', /"__proto__" is not allowed/],
  ['scenario: a link that is a program', /a web address/],
  ['scenario: an escape of the terminal in a key', /invisible character U\+001B/],
  ['scenario: five megabytes in one text', /at most 1 MB/],
  ['scenario: a picture (PNG)', /UTF-8/],
  ['scenario: UTF-16, little end first', /UTF-8/],
  ['run: 100,000 lists that end', /not a run file/],
  ['run: __proto__ beside the rest', /__proto__: expected only/],
  ['run: an act with a terminal’s key', /expected only kind/],
  ['run: markup as an aim', /expected an aim/],
  ['run: five megabytes of bytes', /not a run file/],
  ['run: a page', /not a run file/],
];

const MARKUP = 'scenario: the title <img src=x onerror="globalThis.polluted = 1">';

/** Drops the named input on the page as a file from the desktop. */
async function drop(page: Page, name: string): Promise<void> {
  const hostile = CORPUS.find((one) => one.name === name);
  if (!hostile) throw new Error(`There is no hostile input ${name}.`);
  const bytes = Buffer.from(hostile.content()).toString('base64');
  const file = hostile.reader === 'run' ? 'some.run.json' : 'some.yaml';
  // Nothing listens before the title is there.
  await page.getByRole('button', { name: 'Open a saved file' }).waitFor();
  await page.evaluate(
    ([bytes, file]) => {
      const content = Uint8Array.from(atob(bytes ?? ''), (sign) => sign.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], file ?? ''));
      const target = document.querySelector('main') ?? document.body;
      for (const kind of ['dragenter', 'dragover', 'drop']) {
        target.dispatchEvent(
          new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }),
        );
      }
    },
    [bytes, file],
  );
}

const polluted = (page: Page) => page.evaluate(() => 'polluted' in globalThis || 'polluted' in {});

test('the worst files are refused in words, the kept run stays, and nothing of them runs', async () => {
  const { page, troubles } = await openGame({ at: OFF });
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.message());
    void dialog.dismiss();
  });
  const player = keyboardPlayer(page);
  await player.begin();
  await player.endTurn();
  const run = await savedRun(page);
  await page.goto(new URL(OFF, page.url()).href);

  const dialog = page.getByRole('dialog');
  for (const [name, says] of WORST) {
    await drop(page, name);
    await dialog.waitFor();
    const text = await dialog.innerText();
    expect(text, name).toMatch(says);
    expect(text.length, name).toBeLessThan(200_000);
    await dialog.getByRole('button', { name: 'Close', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await polluted(page), name).toBe(false);
  }

  await page.getByRole('button', { name: /^Resume Kazakhstan, turn 2/ }).press('Enter');
  await page.getByRole('button', { name: /^Play the/ }).waitFor();
  expect(await savedRun(page)).toBe(run);
  expect(asked).toEqual([]);
  expect(troubles()).toEqual([]);
});

test('markup in a scenario is shown as the text that it is', async () => {
  const { page, troubles } = await openGame({ at: OFF });
  await drop(page, MARKUP);
  await page.getByText('<img src=x onerror="globalThis.polluted = 1">').first().waitFor();
  expect(await page.locator('img[src="x"]').count()).toBe(0);
  expect(await polluted(page)).toBe(false);
  expect(troubles()).toEqual([]);
});
