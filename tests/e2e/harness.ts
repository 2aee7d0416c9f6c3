/**
 * Opens the built game in a real browser and watches what it does behind the player's back.
 *
 *   const game = await openGame();             // a fresh browser profile on the title page
 *   await game.page.getByRole('button', { name: 'Begin' }).press('Enter');
 *   expect(await game.accessibilityProblems()).toEqual([]);
 *   expect(game.troubles()).toEqual([]);       // errors, policy violations, requests to elsewhere
 *
 * Everything opened is closed when its test ends.
 */
import { AxeBuilder } from '@axe-core/playwright';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { afterAll, inject, onTestFinished } from 'vitest';
import { findBrowser, LAUNCH_ARGS } from '../../scripts/browser.ts';

export interface Game {
  page: Page;
  context: BrowserContext;
  /** Where the game is served. */
  address: string;
  /** What the page did wrong so far, on any of the context's pages, in order; empty when well. */
  troubles: () => string[];
  /** What axe finds on the page as it is now: WCAG 2.2 A and AA. One line for each element. */
  accessibilityProblems: () => Promise<string[]>;
}

interface Opening extends BrowserContextOptions {
  /** Below the game's own address, for example `#/replay`. */
  at?: string;
  /** Another place than that of the build which all tests share. */
  address?: string;
}

const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let browser: Promise<Browser> | undefined;

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});

/** A fresh profile with the game open in it. Options are Playwright's for a context. */
export async function openGame({
  at = '',
  address = inject('gameAddress'),
  ...options
}: Opening = {}): Promise<Game> {
  browser ??= chromium.launch({ executablePath: findBrowser(), args: LAUNCH_ARGS });
  const context = await (
    await browser
  ).newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', ...options });
  onTestFinished(() => context.close());

  const troubles = await watch(context, address);
  const page = await context.newPage();
  await page.goto(new URL(at, address).href);
  return {
    page,
    context,
    address,
    troubles: () => [...troubles],
    accessibilityProblems: () => accessibilityProblems(page),
  };
}

/** Collects console errors, uncaught errors, policy violations, failures and foreign requests. */
async function watch(context: BrowserContext, address: string): Promise<string[]> {
  const troubles: string[] = [];
  const home = new URL(address).origin;

  context.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  context.on('weberror', (event) => {
    troubles.push(`uncaught: ${event.error().stack ?? event.error().message}`);
  });
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (!/^(http|ws)s?:$/.test(protocol) || origin === home) return;
    troubles.push(`request elsewhere: ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
  });
  // A refused request may never become one, so the page itself has to say what was refused.
  await context.exposeFunction('reportViolation', (violation: string) => {
    troubles.push(`policy: ${violation}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { reportViolation } = window as unknown as { reportViolation: (text: string) => void };
      reportViolation(`${event.effectiveDirective} refused ${event.blockedURI}`);
    });
  });
  return troubles;
}

async function accessibilityProblems(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(AXE_TAGS).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  );
}
