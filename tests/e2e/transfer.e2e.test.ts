import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openGame } from './harness.ts';
import { pointerPlayer } from './player.ts';

interface Sent {
  readonly path: string;
  readonly gzipped: number;
}

/** Already packed: a server does not gzip these again. */
const PACKED = /\.(woff2|webp|png|jpg)$/;

/** Fetched once more, by the test itself: a browser does not keep the bodies of all that it was sent. */
async function sizeOf(address: string): Promise<Sent> {
  const body = Buffer.from(await (await fetch(address)).arrayBuffer());
  const path = new URL(address).pathname;
  return { path, gzipped: PACKED.test(path) ? body.length : gzipSync(body).length };
}

const sum = (sent: readonly Sent[]) => sent.reduce((total, { gzipped }) => total + gzipped, 0);

test('the desk stands before Phaser and the map are asked for, and a first play stays small', async () => {
  const { page, context, address, troubles } = await openGame({ at: '?stage=off' });
  await page.goto('about:blank');
  const asked = new Set<string>();
  // What the worker keeps for later, when the page is quiet, has a test of its own (offline.e2e.test.ts).
  context.on('response', (response) => {
    if (!response.request().serviceWorker()) asked.add(response.url());
  });
  // Where the title's primary button stands, the desk can be used: note what had been asked for by then.
  await page.addInitScript(() => {
    const seen = new MutationObserver(() => {
      if (!document.querySelector('.button-primary')) return;
      performance.mark('desk');
      seen.disconnect();
    });
    seen.observe(document, { childList: true, subtree: true });
  });
  await page.goto(new URL('?stage=canvas&seed=steppe-1407', address).href);
  await page.locator('.stage-host canvas').waitFor();

  const { early, late } = await page.evaluate(() => {
    const desk = performance.getEntriesByName('desk')[0]?.startTime ?? 0;
    const all = performance.getEntriesByType('resource');
    const names = (entries: typeof all) => entries.map(({ name }) => name);
    return {
      early: names(all.filter(({ startTime }) => startTime < desk)),
      late: names(all.filter(({ startTime }) => startTime >= desk)),
    };
  });
  const ofTheStage = (name: string) => /phaser|stage|\.bin$|shade/.test(name);
  expect(early.filter(ofTheStage)).toEqual([]);
  expect(late.some((name) => name.includes('phaser'))).toBe(true);

  const player = pointerPlayer(page);
  await player.begin();
  for (let turn = 0; turn < 4; turn += 1) await player.endTurn();
  await player.holdCouncil();
  await player.playOn();
  await page.waitForLoadState('networkidle');

  const sent = await Promise.all([...asked].filter((one) => one.startsWith(address)).map(sizeOf));
  const first = sent.filter(
    ({ path }) => path.endsWith('.js') && early.some((name) => name.endsWith(path)),
  );
  // A scenario is data, although it travels as a script.
  const code = first.filter(({ path }) => !path.includes('kazakhstan'));
  const report = sent
    .map(({ path, gzipped }) => `${gzipped} ${path}`)
    .sort()
    .join('\n');
  expect(sum(code), report).toBeLessThanOrEqual(90_000);
  expect(sum(sent), report).toBeLessThanOrEqual(1_000_000);
  expect(troubles()).toEqual([]);
});
