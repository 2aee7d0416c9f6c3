import { expect, test } from 'vitest';
import { openGame } from './harness.ts';

test('the page opens from a sub-path without an error and asks nobody else for anything', async () => {
  const { page, troubles, accessibilityProblems } = await openGame();
  await page.waitForLoadState('networkidle');
  expect(await page.title()).toBe('Article IV');
  expect(await page.locator('#app > *').count()).toBeGreaterThan(0);
  expect(await accessibilityProblems()).toEqual([]);
  expect(troubles()).toEqual([]);
});

test('the policy is in force: what it forbids is refused, and the harness notices', async () => {
  const { page, troubles } = await openGame();
  await page.evaluate(async () => {
    document.body.insertAdjacentHTML('beforeend', '<p style="color: red"></p>');
    await fetch('https://example.org/').catch(() => undefined);
    console.error('told');
    setTimeout(() => {
      throw new Error('thrown');
    });
  });
  await expect
    .poll(() => troubles().join('\n'))
    .toMatch(/policy: style-src(-attr)? refused inline/);
  await expect
    .poll(() => troubles().join('\n'))
    .toContain('policy: connect-src refused https://example.org');
  await expect.poll(() => troubles().join('\n')).toContain('console: told');
  await expect.poll(() => troubles().join('\n')).toContain('uncaught: Error: thrown');
});

test('axe looks at the page as it is now', async () => {
  const { page, accessibilityProblems } = await openGame();
  await page.evaluate(() => document.body.append(document.createElement('button')));
  expect(await accessibilityProblems()).toContainEqual(expect.stringMatching(/^button-name: /));
});

test('the page and its first script do without Phaser', async () => {
  const { context, address } = await openGame();
  const html = await (await context.request.get(address)).text();
  const first = /<script type="module"[^>]* src="([^"]+)"/.exec(html)?.[1] ?? '';
  const script = await (await context.request.get(new URL(first, address).href)).text();
  // A static import is `from"./phaser-x.js"` or `import"./phaser-x.js"`; `import("...")` waits.
  expect(html).not.toMatch(/phaser/i);
  expect(script).not.toMatch(/\b(from|import)\s*["'`][^"'`]*phaser/i);
});
