import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addressOf } from '../../src/classroom/address.ts';
import { builtIn } from '../../src/scenario/index.ts';
import { anAssignment } from '../classroom/an-assignment.ts';
import { openGame } from './harness.ts';
import { watchOutside } from './outside.ts';
import { keyboardPlayer } from './player.ts';

const scenario = await builtIn('kazakhstan-2022');
const ASSIGNED = `#/classroom/assignment?${addressOf(
  anAssignment(scenario, { prompts: [{ turn: 3, question: 'adopted' }] }),
)}`;

/** What every request says, apart from which of the game's own files it is for. */
async function watchRequests(context: BrowserContext, home: string): Promise<() => string[]> {
  const strange: string[] = [];
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol === 'data:' || url.protocol === 'blob:') return;
    const own = url.href.startsWith(home) && /^(\?stage=\w+(&seed=[\w-]+)?)?$/.test(url.search);
    const silent = request.method() === 'GET' && request.postData() === null;
    if (!own || !silent) strange.push(`${request.method()} ${request.url()}`);
  });
  await context.exposeFunction('reportAttempt', (attempt: string) => {
    strange.push(attempt);
  });
  await context.addInitScript(() => {
    const { reportAttempt } = window as unknown as { reportAttempt: (what: string) => void };
    for (const name of ['RTCPeerConnection', 'WebSocket', 'WebTransport', 'EventSource']) {
      Object.defineProperty(window, name, {
        value: function attempt(to: unknown) {
          reportAttempt(`${name} ${String(to)}`);
        },
      });
    }
    navigator.sendBeacon = (to) => {
      reportAttempt(`beacon ${String(to)}`);
      return false;
    };
  });
  return () => [...strange];
}

async function visit(page: Page, address: string, at: string): Promise<void> {
  await page.goto(new URL(`?stage=off${at}`, address).href);
  await page.locator('.desk > *').first().waitFor({ state: 'attached' });
  await page.locator('.loading').waitFor({ state: 'detached' });
  await page.waitForLoadState('networkidle');
}

test('no request leaves the game’s own folder, whatever is done, and none says anything', async () => {
  const outside = await watchOutside();
  const { context, page, address, troubles } = await openGame({
    // Watched from before its first request.
    at: 'about:blank',
    proxy: outside.proxy,
  });
  const strange = await watchRequests(context, address);
  // The stage on.
  await page.goto(new URL('?stage=canvas&seed=steppe-1407', address).href);
  await page.locator('.stage-host canvas').waitFor({ state: 'attached' });
  const player = keyboardPlayer(page);
  await player.begin();
  for (let turn = 0; turn < 3; turn += 1) await player.endTurn();
  for (const at of [
    '#/replay',
    '#/saved',
    '#/how',
    '#/record/kazakhstan-2022',
    '#/classroom',
    '#/classroom/new',
    ASSIGNED,
    '#/classroom/class',
    '#/classroom/pack',
    '#/classroom/teaching/guide',
    '#/classroom/privacy',
  ]) {
    await visit(page, address, at);
  }
  expect(strange()).toEqual([]);
  expect(outside.asked()).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(troubles()).toEqual([]);

  // The net is no blind one: what a page of nobody asks for is in it.
  const stray = await context.newPage();
  await stray.goto('http://elsewhere.example/').catch(() => undefined);
  expect(outside.asked()).toEqual(['http://elsewhere.example/']);
});

test('the page’s policy refuses requests to elsewhere', async () => {
  const outside = await watchOutside();
  const { page, troubles } = await openGame({
    at: '?stage=off',
    proxy: outside.proxy,
  });
  await page.getByRole('heading', { level: 1 }).waitFor();
  const went = await page.evaluate(async () => {
    const to = 'https://elsewhere.example/collect';
    const fetched = await fetch(to, { method: 'POST', body: 'steppe' }).then(
      () => true,
      () => false,
    );
    navigator.sendBeacon(to, 'steppe');
    try {
      new WebSocket('wss://elsewhere.example/');
    } catch {
      // Refused at once in some browsers.
    }
    const picture = new Image();
    const shown = new Promise<boolean>((resolve) => {
      picture.onload = () => resolve(true);
      picture.onerror = () => resolve(false);
    });
    picture.src = `${to}.png`;
    const script = document.createElement('script');
    const ran = new Promise<boolean>((resolve) => {
      script.onload = () => resolve(true);
      script.onerror = () => resolve(false);
    });
    script.src = `${to}.js`;
    document.head.append(script);
    return [fetched, await shown, await ran];
  });
  expect(went).toEqual([false, false, false]);
  await expect
    .poll(() => new Set(troubles().filter((line) => line.startsWith('policy:'))))
    .toEqual(
      new Set([
        'policy: connect-src refused https://elsewhere.example/collect',
        'policy: connect-src refused wss://elsewhere.example/',
        'policy: img-src refused https://elsewhere.example/collect.png',
        'policy: script-src-elem refused https://elsewhere.example/collect.js',
      ]),
    );
  expect(outside.asked()).toEqual([]);
});

/** Everything that a page can find stored for its host. */
function found(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookies: document.cookie,
  }));
}

const NOTHING = { databases: [], local: [], session: [], caches: [], workers: 0, cookies: '' };

async function wipe(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Wipe this computer' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Wipe everything?' });
  await dialog.getByRole('button', { name: 'Wipe it' }).press('Enter');
}

/** The worker for offline use, where the build has one. */
async function keptForOffline(page: Page, address: string): Promise<void> {
  const worker = await fetch(new URL('sw.js', address));
  if (!worker.ok) return;
  await page.evaluate(async () => navigator.serviceWorker.ready);
}

test('a wipe leaves nothing, and nothing comes back', async () => {
  const { context, page, address, troubles, accessibilityProblems } = await openGame({
    at: '?stage=off',
  });
  const player = keyboardPlayer(page);
  await player.begin();
  await player.endTurn();
  await visit(page, address, ASSIGNED);
  await visit(page, address, '#/saved');
  await page.evaluate(async () => {
    localStorage.setItem('article-iv/unwritten/x', '{}');
    const cache = await caches.open(`workbox-precache-v2-${new URL('./', location.href).href}`);
    await cache.put('x', new Response('x'));
  });
  await keptForOffline(page, address);
  await visit(page, address, '#/classroom/privacy');
  await page.getByRole('row', { name: /^article-iv database one record/ }).waitFor();
  await page.getByRole('row', { name: /^article-iv\/saved local storage/ }).waitFor();
  await page.getByRole('row', { name: /^article-iv\/steps local storage/ }).waitFor();
  await page.getByRole('row', { name: /files? of the game/ }).waitFor();
  expect(await accessibilityProblems()).toEqual([]);
  // Kept when one thinks better of it.
  await page.getByRole('button', { name: 'Wipe this computer' }).press('Enter');
  expect(await accessibilityProblems()).toEqual([]);
  await page.getByRole('button', { name: 'Keep it' }).press('Enter');
  expect(await found(page)).not.toEqual(NOTHING);

  await wipe(page);
  await page.getByText('Nothing of the game is left on this computer.').waitFor();
  expect(await found(page)).toEqual(NOTHING);
  expect(await context.cookies()).toEqual([]);
  expect(await accessibilityProblems()).toEqual([]);
  // A page that is hidden writes what it had not written: here it has nothing any more.
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await page.evaluate(() => window.dispatchEvent(new Event('pagehide')));
  await page.waitForTimeout(1500);
  expect(await found(page)).toEqual(NOTHING);

  await page.getByRole('link', { name: 'To the title' }).press('Enter');
  await page.getByRole('button', { name: /^Begin with Kazakhstan/ }).waitFor();
  expect(await page.getByRole('link', { name: /Saved runs/ }).count()).toBe(0);
  expect(troubles()).toEqual([]);
});

test('a wipe after play without a reload forgets the run that was played', async () => {
  const { page, troubles } = await openGame({ at: '?stage=off' });
  const player = keyboardPlayer(page);
  await player.begin();
  await player.endTurn();
  await page.getByRole('button', { name: 'Menu' }).press('Enter');
  await page.getByRole('link', { name: 'Privacy' }).press('Enter');
  await page.getByRole('row', { name: /^article-iv database one record/ }).waitFor();
  await wipe(page);
  await page.getByText('Nothing of the game is left on this computer.').waitFor();
  expect(await found(page)).toEqual(NOTHING);
  expect(troubles()).toEqual([]);
});

/** Milliseconds in which whatever still writes would have written: minutes are counted every ten seconds. */
const LATER = 25_000;

test('a wipe in the middle of an assignment forgets what was answered, and nothing writes it back', async () => {
  const { page, address, troubles } = await openGame({ at: 'about:blank' });
  await page.clock.install();
  await visit(page, address, ASSIGNED);
  await page.getByLabel('Your number').fill('7');
  await page.getByLabel('What you want to be called').fill('blue heron');
  await page.getByRole('button', { name: 'Read the briefing' }).press('Enter');
  await page.getByRole('button', { name: /^Begin/ }).press('Enter');
  const player = keyboardPlayer(page);
  await player.endTurn();
  await player.endTurn();
  const prompt = page.getByRole('dialog', { name: 'Before turn 3' });
  await prompt.getByRole('spinbutton').fill('30');
  await prompt.getByRole('textbox', { name: /One sentence/ }).fill('Nobody will want to go.');
  await prompt.getByRole('button', { name: 'Keep the answer' }).press('Enter');
  await prompt.waitFor({ state: 'detached' });
  const kept = () => page.evaluate(() => localStorage.getItem('article-iv.assigned'));
  await expect.poll(kept).toContain('Nobody will want to go.');

  // Without a reload: the page that has been played on still knows the run and its minutes.
  await page.getByRole('button', { name: 'Menu' }).press('Enter');
  await page.getByRole('link', { name: 'Privacy' }).press('Enter');
  await page.getByRole('row', { name: /^article-iv\.assigned local storage/ }).waitFor();
  await wipe(page);
  await page.getByText('Nothing of the game is left on this computer.').waitFor();
  expect(await found(page)).toEqual(NOTHING);
  // What writes does so when the page is hidden, left, or every few seconds.
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await page.evaluate(() => window.dispatchEvent(new Event('pagehide')));
  await page.clock.runFor(LATER);
  expect(await found(page)).toEqual(NOTHING);

  // Nor does what is visited next.
  await page.getByRole('link', { name: 'To the title' }).press('Enter');
  await page.getByRole('button', { name: /^Begin with Kazakhstan/ }).waitFor();
  expect(await page.getByRole('button', { name: /^Resume/ }).count()).toBe(0);
  await page.goBack();
  await page.clock.runFor(LATER);
  expect(await kept()).toBeNull();
  await visit(page, address, ASSIGNED);
  await page.getByLabel('Your number').waitFor();
  expect(await page.getByText('A run was begun on this computer').count()).toBe(0);
  expect(await kept()).toBeNull();
  expect(troubles()).toEqual([]);
});

test('what other pages of the host have stored is neither told nor touched', async () => {
  const { page, address } = await openGame({ at: '?stage=off' });
  await page.evaluate(async () => {
    localStorage.setItem('somebody-else', '1');
    sessionStorage.setItem('somebody-else', '1');
    await caches.open('somebody-else');
    await new Promise((resolve) => {
      indexedDB.open('somebody-else').onsuccess = resolve;
    });
  });
  await visit(page, address, '#/classroom/privacy');
  await wipe(page);
  await page.getByText('Nothing of the game is left on this computer.').waitFor();
  expect(await page.getByText('somebody-else').count()).toBe(0);
  const others = ['somebody-else'];
  expect(await found(page)).toEqual({
    ...NOTHING,
    databases: others,
    local: others,
    session: others,
    caches: others,
  });
});

test('a database that another tab holds open is named, and goes with that tab', async () => {
  const { context, page, address } = await openGame({ at: '?stage=off' });
  await keyboardPlayer(page).begin();
  const other = await context.newPage();
  await other.goto(new URL('?stage=off', address).href);
  await other.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('article-iv');
        opening.onsuccess = () => {
          // Held by a name, or it is collected and closed.
          (window as unknown as { held: unknown }).held = opening.result;
          resolve();
        };
      }),
  );
  await visit(page, address, '#/classroom/privacy');
  await wipe(page);
  await page.getByText('article-iv is held open by another tab').waitFor();
  await other.close();
  await expect.poll(() => found(page)).toEqual(NOTHING);
});
