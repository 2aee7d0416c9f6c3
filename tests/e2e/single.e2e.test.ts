import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { ROOT } from '../../scripts/build.ts';
import { openGame } from './harness.ts';
import { pointerPlayer, savedRun } from './player.ts';

/** The file alone, on a stick with a name that an address has to escape. */
async function fileOnStick(): Promise<string> {
  process.env['NODE_ENV'] = 'production';
  await build({ root: ROOT, configFile: join(ROOT, 'vite.single.config.ts'), logLevel: 'warn' });
  const folder = mkdtempSync(join(tmpdir(), 'article-iv-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const stick = join(folder, 'Anna Muster #1');
  mkdirSync(stick);
  const file = join(stick, 'article-iv.html');
  copyFileSync(join(ROOT, 'dist-single/article-iv.html'), file);
  return pathToFileURL(file).href;
}

/** It is built first. */
const WHOLE_GAME = 240_000;

test(
  'one file plays to the debrief from a stick, without a server or a network',
  { timeout: WHOLE_GAME },
  async () => {
    const address = await fileOnStick();
    const { page, context, troubles } = await openGame({ address, offline: true });
    await page.goto('about:blank');
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    await page.goto(`${address}?stage=canvas&seed=steppe-1407`);
    await page.locator('.stage-host canvas').waitFor();

    const player = pointerPlayer(page);
    await player.begin();
    for (let turn = 0; turn < 4; turn += 1) await player.endTurn();
    const run = await savedRun(page);
    expect(JSON.parse(run)).toMatchObject({ scenario: 'kazakhstan-2022', seed: 'steppe-1407' });

    // What this browser keeps for a file, it gives back.
    const turn = await page.getByRole('heading', { level: 1 }).innerText();
    await page.goto('about:blank');
    await page.goto(`${address}?stage=canvas`);
    await page.getByRole('button', { name: /^Resume Kazakhstan/ }).click();
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toBe(turn);

    await player.holdCouncil();
    await player.playOn();
    // Both are worked out by a worker.
    await page.getByRole('heading', { name: 'The three decisions that mattered most' }).waitFor();
    await page.getByText(/^of \d+ by chance$/).waitFor();
    await page.getByText(/^Verified: \d+ acts re-simulated/).waitFor();

    await page.getByRole('button', { name: 'Share the run' }).click();
    await page.getByRole('textbox', { name: 'The run as a text' }).waitFor();
    expect(await page.getByRole('dialog').innerText()).not.toMatch(/Anna|file:/);
    await page.getByRole('button', { name: 'Close', exact: true }).click();

    await page.getByRole('link', { name: 'Replay' }).click();
    await page.getByRole('slider', { name: 'Step of the run' }).waitFor();
    await page.goto(`${address}#/how/votes`);
    await page.getByRole('heading', { level: 2, name: 'Votes against the record' }).waitFor();
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(() => document.fonts.check('16px "Fira Sans"'))).toBe(true);

    expect(asked.filter((url) => !/^(?:file|data|blob):/.test(url))).toEqual([]);
    expect(new Set(asked.filter((url) => url.startsWith('file:')).map(withoutWishes))).toEqual(
      new Set([address]),
    );
    expect(troubles()).toEqual([]);
  },
);

function withoutWishes(address: string): string {
  return address.replace(/[?].*$/, '').replace(/#\/.*$/, '');
}
