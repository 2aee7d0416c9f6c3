import { expect, test } from 'vitest';
import { openGame } from './harness.ts';
import { keyboardPlayer, pointerPlayer, savedRun } from './player.ts';

const OFF = '?stage=off&seed=steppe-1407';

test('a pointer plays from the title to the debrief over the map, and a country on it selects', async () => {
  const { page, troubles } = await openGame({ at: '?stage=canvas&seed=steppe-1407' });
  const player = pointerPlayer(page);
  await player.begin();
  await page.locator('.stage-host canvas').waitFor();

  // Uzbekistan's neighbour to the north is large: its middle is under this spot at region zoom.
  const name = page.locator('.dossier').getByRole('heading', { level: 2 }).first();
  await page.getByRole('tab', { name: /Armenia/ }).click();
  await expect.poll(() => name.innerText()).toBe('Armenia');
  const window = await page.locator('[data-stage-window]').boundingBox();
  if (!window) throw new Error('The room has no window onto the stage.');
  await expect
    .poll(
      async () => {
        await page.mouse.click(window.x + window.width * 0.55, window.y + window.height * 0.52);
        return name.innerText();
      },
      { timeout: 20_000, interval: 500 },
    )
    .toBe('Kazakhstan');

  for (let turn = 0; turn < 4; turn += 1) await player.endTurn();
  await player.holdCouncil();
  await player.playOn();
  expect(await page.getByRole('heading', { name: 'To discuss' }).isVisible()).toBe(true);
  expect(troubles()).toEqual([]);
});

test('a keyboard plays from the title to the debrief by roles and names, without the stage', async () => {
  const { page, troubles } = await openGame({ at: OFF });
  const player = keyboardPlayer(page);
  await player.begin();
  for (let turn = 0; turn < 4; turn += 1) await player.endTurn();
  await player.holdCouncil();
  await player.playOn();
  await expect.poll(() => page.getByText(/^Verified: \d+ acts re-simulated/).count()).toBe(1);
  expect(await page.locator('canvas').count()).toBe(0);
  expect(troubles()).toEqual([]);
});

test('Space hears the next answer, and the vote can be followed without the table', async () => {
  const { page, troubles } = await openGame({ at: OFF });
  const player = keyboardPlayer(page);
  await player.begin();
  for (let turn = 0; turn < 4; turn += 1) await player.endTurn();
  await page.locator('body').press('c');
  await page.getByRole('button', { name: /^Table the text/ }).click();
  await page.getByText('1 of 6 have answered').waitFor();
  // A change that members move is answered first, on purpose, and never by a key that was held.
  await page.getByRole('button', { name: /^(Hear (?!all)|Go on without it)/ }).press('Enter');
  await page.getByText('2 of 6 have answered').waitFor();
  await page.locator('body').press('Space');
  await page.getByText('3 of 6 have answered').waitFor();
  await page.getByRole('button', { name: 'Hear all' }).press('Enter');
  await page.getByText('6 of 6 have answered').waitFor();
  const answers = page.getByText(/^(Consents|Consents and contributes|Abstains|Objects|Away)$/);
  expect(await answers.count()).toBe(6);
  await page.getByText(/^The text is (adopted|blocked|delayed)/).waitFor();
  expect(troubles()).toEqual([]);
});

test('a reload in the middle of a game takes it up again to the same bytes', async () => {
  const { page, troubles } = await openGame({ at: OFF });
  const player = keyboardPlayer(page);
  await player.begin();
  for (let turn = 0; turn < 3; turn += 1) await player.endTurn();
  const before = await savedRun(page);
  await page.reload();
  await page.getByRole('button', { name: /^Play the/ }).waitFor();
  expect(await savedRun(page)).toBe(before);

  await page.goto(new URL(OFF, page.url()).href);
  await page.getByRole('button', { name: /^Resume Kazakhstan, turn 4/ }).press('Enter');
  await page.getByRole('button', { name: /^Play the/ }).waitFor();
  expect(await savedRun(page)).toBe(before);
  expect(troubles()).toEqual([]);
});
