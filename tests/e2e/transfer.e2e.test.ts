import { gzipSync } from 'node:zlib';
import type { Response } from 'playwright-core';
import { expect, test } from 'vitest';
import { openGame } from './harness.ts';
import { pointerPlayer } from './player.ts';

interface Sent {
  readonly path: string;
  readonly gzipped: number;
}

/** Already packed: a server does not gzip these again. */
const PACKED = /\.(woff2|webp|png|jpg)$/;

async function sizeOf(response: Response): Promise<Sent> {
  const body = await response.body();
  const path = new URL(response.url()).pathname;
  return { path, gzipped: PACKED.test(path) ? body.length : gzipSync(body).length };
}

const sum = (sent: readonly Sent[]) => sent.reduce((total, { gzipped }) => total + gzipped, 0);

test('the desk stands before Phaser and the map are asked for, and a first play stays small', async () => {
  const { page, context, address, troubles } = await openGame({ at: '?stage=off' });
  const arriving: Promise<Sent>[] = [];
  context.on('response', (response) => {
    if (response.ok()) arriving.push(sizeOf(response));
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

  const { desk, late } = await page.evaluate(() => ({
    desk: performance.getEntriesByName('desk')[0]?.startTime ?? Infinity,
    late: performance
      .getEntriesByType('resource')
      .filter(({ name }) => /phaser|stage|\.bin$|shade/.test(name))
      .map(({ name, startTime }) => ({ name, startTime })),
  }));
  expect(late.some(({ name }) => name.includes('phaser'))).toBe(true);
  expect(late.filter(({ startTime }) => startTime < desk)).toEqual([]);

  const player = pointerPlayer(page);
  await player.begin();
  for (let turn = 0; turn < 4; turn += 1) await player.endTurn();
  await player.holdCouncil();
  await player.playOn();
  await page.waitForLoadState('networkidle');

  const sent = await Promise.all(arriving);
  const scripts = sent.filter(({ path }) => path.endsWith('.js'));
  const early = scripts.filter(
    ({ path }) => !/phaser|stage-link|council|debrief|worker|kazakhstan/.test(path),
  );
  const report = sent.map(({ path, gzipped }) => `${gzipped} ${path}`).sort().join('\n');
  expect(sum(early), report).toBeLessThanOrEqual(90 * 1024);
  expect(sum(sent), report).toBeLessThanOrEqual(1024 * 1024);
  expect(troubles()).toEqual([]);
});
