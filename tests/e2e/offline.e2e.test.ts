import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { build, type Plugin } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { filesIn } from '../../scripts/build/offline.ts';
import { ROOT } from '../../scripts/build.ts';
import { openGame } from './harness.ts';
import { hostFolder } from './host.ts';
import { pointerPlayer } from './player.ts';

const BUILT = join(ROOT, 'dist');

/** Milliseconds: the page has to be quiet before its files are kept, and those are many. */
const KEEPING = 90_000;

/** Of a test that waits for that and then plays on a slow machine. */
const WHOLE_VISIT = 240_000;

/** Bytes, gzipped where a server does that. */
const HEAVIEST = 2_500_000;

/** The page is answered by the worker from now on: the worker has all the files. */
async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
    timeout: KEEPING,
  });
}

/** Addresses that the worker asked for, and when the first was; when the page asked for its last before that. */
function watchWorker(context: BrowserContext) {
  const seen = { addresses: [] as string[], first: 0, pageBefore: 0 };
  context.on('request', (request) => {
    if (request.serviceWorker()) {
      seen.first ||= Date.now();
      seen.addresses.push(request.url());
    } else if (!seen.first) seen.pageBefore = Date.now();
  });
  return seen;
}

test(
  'after one visit the game is played, explained and replayed without its server',
  { timeout: WHOLE_VISIT },
  async () => {
    const host = await hostFolder(BUILT);
    const { page, context, troubles } = await openGame({
      address: host.address,
      at: '?stage=canvas',
    });
    const worker = watchWorker(context);
    await page.locator('.stage-host canvas').waitFor();
    await kept(page);

    // Everything that was built, from here, when nothing else was fetched for a while.
    const here = filesIn(BUILT).map(({ url }) => new URL(url, host.address).href);
    const asked = new Set(worker.addresses.map((address) => address.replace(/[?].*$/, '')));
    expect(here.filter((address) => !asked.has(address))).toEqual([]);
    expect([...asked].filter((address) => !address.startsWith(host.address))).toEqual([]);
    expect(worker.first - worker.pageBefore).toBeGreaterThan(8000);

    await host.stop();
    await page.close();
    const later = await context.newPage();
    await expect(later.request.get(host.address)).rejects.toThrow(/ECONNREFUSED/);
    await later.goto(`${host.address}?stage=canvas&seed=steppe-1407`);
    await later.locator('.stage-host canvas').waitFor();
    const player = pointerPlayer(later);
    await player.begin();
    for (let turn = 0; turn < 4; turn += 1) await player.endTurn();
    await player.holdCouncil();
    await player.playOn();
    await later.getByRole('heading', { name: 'The three decisions that mattered most' }).waitFor();
    await later.getByText(/^of \d+ by chance$/).waitFor();
    await later.getByRole('link', { name: 'Replay' }).click();
    await later.getByRole('slider', { name: 'Step of the run' }).waitFor();
    await later.goto(`${host.address}#/how/votes`);
    await later.getByRole('heading', { level: 2, name: 'Votes against the record' }).waitFor();
    expect(troubles()).toEqual([]);
  },
);

test('what is kept for offline use is small enough for a phone', () => {
  const packed = /\.(woff2|webp|png)$/;
  const weights = filesIn(BUILT).map(({ url }) => {
    const content = readFileSync(join(BUILT, url));
    return packed.test(url) ? content.length : gzipSync(content).length;
  });
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThan(HEAVIEST);
});

test('a browser finds all that it needs to offer the page as an app', async () => {
  const { page, context, address } = await openGame({ at: '?stage=off' });
  const client = await context.newCDPSession(page);
  const { url, errors, data = '' } = await client.send('Page.getAppManifest');
  expect({ url, errors }).toEqual({ url: `${address}manifest.webmanifest`, errors: [] });
  const { start_url: start, scope, icons } = JSON.parse(data) as Record<string, unknown>;
  expect({ start, scope }).toEqual({ start: './', scope: './' });
  for (const { src, sizes } of icons as { src: string; sizes: string }[]) {
    const icon = await context.request.get(new URL(src, url).href);
    const { width, height } = PNG.sync.read(await icon.body());
    expect(`${width}x${height}`).toBe(sizes);
  }
  const { installabilityErrors } = await client.send('Page.getInstallabilityErrors');
  // A fresh profile is one that nothing is installed in.
  const reasons = installabilityErrors.map(({ errorId }) => errorId);
  expect(reasons.filter((reason) => reason !== 'in-incognito')).toEqual([]);
});

test('the server says what the worker is, and has it asked for anew each time', async () => {
  const { context, address } = await openGame({ at: '?stage=off' });
  const worker = (await context.request.get(`${address}sw.js`)).headers();
  expect(worker['content-type']).toMatch(/^text\/javascript/);
  expect(worker['cache-control']).toBe('no-cache');
  const manifest = (await context.request.get(`${address}manifest.webmanifest`)).headers();
  expect(manifest['content-type']).toMatch(/^application\/manifest\+json/);
});

/** A later version: another title, and other code in a part that is fetched when it is opened. */
const LATER: Plugin = {
  name: 'later-version',
  enforce: 'pre',
  transform: {
    filter: { id: /how-screen\.tsx$/ },
    handler: (code) => `${code}\nconsole.info('later');`,
  },
  transformIndexHtml: (page) => page.replace('<title>', '<title>Later: '),
};

/** Milliseconds between one visit and the next. */
const TAKING_OVER = 2000;

test(
  'a later version waits for the next visit, and a page of this one that is open goes on',
  { timeout: WHOLE_VISIT },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'article-iv-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    cpSync(BUILT, folder, { recursive: true });
    const host = await hostFolder(folder);
    const { page, context, troubles } = await openGame({ address: host.address, at: '?stage=off' });
    await kept(page);

    process.env['NODE_ENV'] = 'production';
    await build({
      root: ROOT,
      logLevel: 'warn',
      plugins: [LATER],
      build: { outDir: folder, emptyOutDir: true },
    });
    await page.reload();
    expect(await page.title()).toBe('Article IV');
    await page.waitForFunction(async () => {
      const registration = await navigator.serviceWorker.ready;
      return registration.waiting !== null;
    });
    // Its own part of the page is no longer on the server.
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.getByRole('link', { name: 'How it works' }).click();
    await page.getByRole('heading', { level: 1, name: 'How it works' }).waitFor();
    expect(said).not.toContain('later');

    await page.close();
    const next = await context.newPage();
    next.on('console', (message) => said.push(message.text()));
    await expect
      .poll(
        async () => {
          await next.goto('about:blank');
          // The later version takes over while no page is open: a visit in that very moment may meet files of either.
          await next.waitForTimeout(TAKING_OVER);
          await next.goto(`${host.address}?stage=off`);
          return next.title();
        },
        { timeout: 20_000, interval: 1000 },
      )
      .toBe('Later: Article IV');
    await next.getByRole('link', { name: 'How it works' }).click();
    await next.getByRole('heading', { level: 1, name: 'How it works' }).waitFor();
    expect(said).toContain('later');
    expect(troubles()).toEqual([]);
  },
);
