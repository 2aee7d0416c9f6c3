/**
 * `npm run shots`: pictures of every screen of the built game, played with a fixed seed, into docs/shots.
 *
 *   npm run shots            all of them
 *   npm run shots -- 390     one width only
 *   npm run shots -- class   the pages for teachers only
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { preview } from 'vite';
import { findBrowser, LAUNCH_ARGS } from './browser.ts';
import { buildIfStale, ROOT } from './build.ts';

const FOLDER = join(ROOT, 'docs/shots');
const SEED = 'steppe-1407';
/** Turns within which the ally asks and the Council has something to decide. */
const MOST_QUIET_TURNS = 8;
/** Small enough to keep beside the code, good enough for the grain of the map. */
const QUALITY = 76;

const SIZES = [
  { name: '1366', width: 1366, height: 768, dpr: 1 },
  { name: '1920', width: 1920, height: 1080, dpr: 1 },
  { name: '390', width: 390, height: 844, dpr: 2 },
] as const;
type Size = (typeof SIZES)[number];

/** Crises in which two states fight: the dossier, and the turns until it is at its hottest. */
const FRONTS = [
  { name: 'armenia', dossier: 'Armenia', seed: 'ridge-77', turns: 2 },
  { name: 'border', dossier: 'Kyrgyzstan', seed: 'valley-5', turns: 4 },
] as const;
type Front = (typeof FRONTS)[number];

const wanted = process.argv.slice(2);
mkdirSync(FOLDER, { recursive: true });
await buildIfStale();
const server = await preview({ root: ROOT, logLevel: 'warn', preview: { port: 0, open: false } });
const address = server.resolvedUrls?.local[0];
if (address === undefined) throw new Error('The built game is served, but at no local address.');
const browser = await chromium.launch({ executablePath: findBrowser(), args: LAUNCH_ARGS });
for (const size of SIZES) {
  if (!isWanted(size.name)) continue;
  await shootClass(browser, address, size);
  if (wanted.includes('class')) continue;
  await shoot(browser, address, size);
  for (const front of FRONTS) await shootFront(browser, address, size, front);
}
await browser.close();
await server.close();

/** True for a width that is asked for: all of them where none is. */
function isWanted(width: string): boolean {
  const widths = wanted.filter((word) => word !== 'class');
  return widths.length === 0 || widths.includes(width);
}

/** A fresh profile at one size. */
async function pageOf(by: Browser, size: Size): Promise<Page> {
  const context = await by.newContext({
    viewport: { width: size.width, height: size.height },
    deviceScaleFactor: size.dpr,
    reducedMotion: 'reduce',
    locale: 'en-GB',
  });
  return context.newPage();
}

/** A front: the region, the theatre's own map, a text before the Council, the debrief. */
async function shootFront(by: Browser, at: string, size: Size, front: Front): Promise<void> {
  const page = await pageOf(by, size);
  const button = (name: RegExp) => page.getByRole('button', { name });
  const shot = (screen: string) =>
    settled(page, join(FOLDER, `${front.name}-${screen}-${size.name}.jpg`));
  await page.goto(`${at}?stage=canvas&seed=${front.seed}`);
  await button(new RegExp(`^Open the briefing: ${front.dossier}`)).click();
  await button(/^Begin with seed/).click();
  for (let turn = 0; turn < front.turns; turn += 1) await endTurn(page);
  await shot('situation');
  const theatre = button(/^(South Caucasus|Fergana Valley)$/);
  if (await theatre.isVisible()) {
    await theatre.click();
    await shot('theatre');
  }
  await page.locator('body').press('c');
  await button(/^Table the text/).waitFor();
  await button(/^Table the text/).click();
  await shot('council');
  await button(/^(Hear (?!all)|Go on without it)/).click();
  await button(/^Hear all/).click();
  await button(/^Back to the situation/).click();
  while (!(await button(/^See how it ended/).isVisible())) await endTurn(page);
  await button(/^See how it ended/).click();
  await page.getByText(/of \d+ by chance/).waitFor();
  await shot('debrief');
  await page.context().close();
}

async function shoot(by: Browser, at: string, size: Size): Promise<void> {
  const page = await pageOf(by, size);
  const button = (name: RegExp) => page.getByRole('button', { name });
  const shot = (screen: string) => settled(page, join(FOLDER, `${screen}-${size.name}.jpg`));

  await page.goto(`${at}?stage=canvas&seed=${SEED}`);
  await page.locator('.stage-host canvas').waitFor({ state: 'attached' });
  await shot('title');
  await button(/^Open the briefing: Kazakhstan/).click();
  await shot('briefing');
  await button(/^Begin with seed/).click();
  const asked = page.getByText(/waits for an answer/).first();
  for (let turn = 0; turn < MOST_QUIET_TURNS && !(await asked.isVisible()); turn += 1)
    await endTurn(page);
  await shot('situation');
  await page.locator('body').press('c');
  await button(/^Table the text/).waitFor();
  await shot('council-draft');
  await button(/^Table the text/).click();
  for (let heard = 0; heard < 2; heard += 1)
    await button(/^(Hear (?!all)|Go on without it)/).click();
  await shot('council-vote');
  await button(/^Hear all/).click();
  await button(/^Back to the situation/).click();
  await surge(page);
  await shot('airlift');
  while (!(await button(/^See how it ended/).isVisible())) await endTurn(page);
  await button(/^See how it ended/).click();
  await page.getByText(/of \d+ by chance/).waitFor();
  await shot('debrief');
  await page.context().close();
}

/** The pages for teachers, with the example class. */
async function shootClass(by: Browser, at: string, size: Size): Promise<void> {
  const page = await pageOf(by, size);
  const shot = (screen: string) => settled(page, join(FOLDER, `${screen}-${size.name}.jpg`));
  const go = (path: string) => page.goto(`${at}?stage=off#/classroom${path}`);

  await go('');
  await shot('teachers');
  await go('/new');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await shot('assignment');
  await go('/class');
  await page
    .getByRole('button', { name: /example/i })
    .first()
    .click();
  await page.getByRole('heading', { name: /^How \d+ runs ended/ }).waitFor();
  await shot('class');
  // In the same visit: the class is in the page's memory.
  await page.evaluate(() => (location.hash = '#/classroom/pack'));
  await page.getByRole('heading', { name: 'Debrief pack' }).waitFor();
  await shot('pack');
  await page.context().close();
}

/** Ends the turn; the primary button names the next step, and what moves is skipped. */
async function endTurn(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Play the/ }).click();
  const skip = page.getByRole('button', { name: /^Skip to/ });
  await page.waitForTimeout(150);
  if (await skip.isVisible()) await skip.click().catch(() => undefined);
  await page.getByRole('button', { name: /^(Play the|See how it ended)/ }).waitFor();
}

/** Sends the troops at once and plays the turn. */
async function surge(page: Page): Promise<void> {
  const force = page.getByRole('button', { name: /^Force/ });
  await force.or(page.getByRole('tab', { name: /^Force/ })).click();
  await page.getByRole('button', { name: /surge/i }).click();
  await page.getByRole('button', { name: /^Commit/ }).click();
  await endTurn(page);
}

/** Fonts there, map painted, pointer out of the way. */
async function settled(page: Page, path: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(() => scrollTo(0, 0));
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1800);
  await page.screenshot({ path, type: 'jpeg', quality: QUALITY, animations: 'disabled' });
  console.log(path.slice(ROOT.length + 1));
}
