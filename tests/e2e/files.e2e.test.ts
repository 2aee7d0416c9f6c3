import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openGame } from './harness.ts';
import { keyboardPlayer, savedRun } from './player.ts';

const OFF = '?stage=off&seed=steppe-1407';

const OPENS = { run: 'Open a saved file', scenario: 'Open a scenario' };

async function open(page: Page, content: string, kind: keyof typeof OPENS = 'run'): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: OPENS[kind] }).click(),
  ]);
  const name = kind === 'run' ? 'some.run.json' : 'some.yaml';
  await chooser.setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
}

test('a saved run opens again where it was, and an edited one is refused with the reason', async () => {
  const { page, troubles } = await openGame({ at: OFF });
  const player = keyboardPlayer(page);
  await player.begin();
  for (let turn = 0; turn < 2; turn += 1) await player.endTurn();
  const run = await savedRun(page);

  const second = await openGame({ at: OFF });
  await open(second.page, run);
  await second.page.getByRole('button', { name: /^Play the/ }).waitFor();
  expect(await savedRun(second.page)).toBe(run);

  const dialog = second.page.getByRole('dialog');
  const refusals: [string, RegExp][] = [
    [
      run.replace('steppe-1407', 'steppe-1408'),
      /At the opening the replay differs from the record/,
    ],
    [run.replace(/"rules": "[^"]+"/, '"rules": "9.9.9"'), /made under rules 9\.9\.9/],
    [run.replace('"kazakhstan-2022"', '"somewhere-else"'), /somewhere-else/],
    [run.slice(0, run.length / 2), /not a run file/],
    ['no run at all', /not a run file/],
  ];
  for (const [content, reason] of refusals) {
    await second.page.goto(new URL(OFF, second.page.url()).href);
    await open(second.page, content);
    await dialog.waitFor();
    expect(await dialog.innerText()).toMatch(reason);
    expect(await dialog.innerText()).toContain('Nothing was lost');
    await dialog.getByRole('button', { name: 'Close', exact: true }).click();
  }
  await second.page.getByRole('button', { name: /^Resume Kazakhstan, turn 3/ }).press('Enter');
  await second.page.getByRole('button', { name: /^Play the/ }).waitFor();
  expect(await savedRun(second.page)).toBe(run);
  expect([...troubles(), ...second.troubles()]).toEqual([]);
});

test('a browser that keeps nothing says so once, and play goes on', async () => {
  const { page, context, address, troubles } = await openGame({ at: OFF });
  await context.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await page.goto(new URL(OFF, address).href);
  await page.reload();
  await page.getByRole('button', { name: /^Open the briefing: Kazakhstan/ }).click();
  await page.getByRole('button', { name: /^Begin with seed/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  expect(await dialog.innerText()).toContain('This browser keeps nothing');
  await dialog.getByRole('button', { name: 'Close', exact: true }).click();
  await keyboardPlayer(page).endTurn();
  expect(await dialog.count()).toBe(0);
  expect(troubles()).toEqual([]);
});

test('a damaged game on the shelf is refused with a message, and stays where it is', async () => {
  const { page, troubles } = await openGame({ at: OFF });
  await keyboardPlayer(page).begin();
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('article-iv');
        opening.onerror = () => reject(new Error('closed'));
        opening.onsuccess = () => {
          const shelf = opening.result.transaction('runs', 'readwrite').objectStore('runs');
          const all = shelf.getAll();
          all.onsuccess = () => {
            for (const kept of all.result) shelf.put({ ...kept, run: '{"format":1' });
            shelf.transaction.oncomplete = () => resolve();
          };
        };
      }),
  );
  await page.reload();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  expect(await dialog.innerText()).toContain('cannot be read');
  await dialog.getByRole('button', { name: 'Save that file' }).waitFor();
  await dialog.getByRole('button', { name: 'Close', exact: true }).click();
  await page.getByRole('button', { name: /^Open the briefing: Kazakhstan/ }).waitFor();
  expect(troubles()).toEqual([]);
});

test('a scenario file opens its own briefing, and a broken one is refused with line and reason', async () => {
  const { page, troubles } = await openGame({ at: OFF });
  const file = new URL('../../scenarios/kazakhstan-2022.yaml', import.meta.url);
  const scenario = readFileSync(file, 'utf8');
  await open(page, scenario.replace(/^(\s*)presidency:/m, '$1presidenzy:'), 'scenario');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  expect(await dialog.innerText()).toMatch(/some\.yaml:\d+:\d+.*presidenzy/s);
  await dialog.getByRole('button', { name: 'Close', exact: true }).click();

  await open(page, scenario.replace(/^id: .*$/m, 'id: our-own-crisis'), 'scenario');
  await page.getByRole('button', { name: /^Begin with/ }).click();
  await keyboardPlayer(page).endTurn();
  expect(await savedRun(page)).toContain('"scenario": "our-own-crisis"');
  expect(troubles()).toEqual([]);
});

test('a seed that no run could carry is refused in words', async () => {
  const { page } = await openGame({ at: OFF });
  await page.getByRole('textbox', { name: /Seed/ }).fill('<seed>');
  await page.getByRole('button', { name: /^Open the briefing: Kazakhstan/ }).click();
  await page.getByRole('button', { name: /^Begin with seed/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  expect(await dialog.innerText()).toContain('letters, digits');
});
