/**
 * `npm run paper`: everything that a teacher or a student prints, as PDF on A4, to be looked at.
 *
 *   npm run paper                       all of it, into reports/paper
 *   npm run paper -- --out folder       into another folder
 *   npm run paper -- guide pack         what is called so only
 *
 * Each stands there twice: with the grounds of boxes and bars, and, as browsers print unless they
 * are told otherwise, without them (`-plain`).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright-core';
import { preview } from 'vite';
import { playOut, POLICIES, type PolicyName } from '../src/analysis/index.ts';
import { addressOf } from '../src/classroom/address.ts';
import type { Assignment } from '../src/classroom/assignment.ts';
import { RULES_VERSION, type Scenario } from '../src/engine/index.ts';
import { beginRun, extendRun, type Run } from '../src/run/index.ts';
import { encodeLink } from '../src/run/link.ts';
import { builtIn, BUILT_IN } from '../src/scenario/index.ts';
import { findBrowser, LAUNCH_ARGS } from './browser.ts';
import { buildIfStale, ROOT } from './build.ts';

/** A document, and the way to it: from a fresh page to what is printed. */
interface Paper {
  readonly name: string;
  readonly open: (page: Page, address: string) => Promise<void>;
}

const SEED = 'steppe-1407';
/** Who plays the runs: somebody who does a great deal. */
const POLICY: PolicyName = 'hawk';
/** As wide as most screens: a page is printed from where it is read. */
const SCREEN = { width: 1366, height: 768 };

const TEACHING = [
  'index',
  'guide',
  'rubric',
  'plan-20',
  'plan-50',
  'plan-90',
  'model',
  'literature',
];

const papers: readonly Paper[] = [
  { name: 'report', open: openReport },
  { name: 'projector', open: openProjector },
  { name: 'pack', open: openPack },
  { name: 'slides', open: openSlides },
  ...TEACHING.map((page) => ({ name: page, open: teaching(page) })),
  ...BUILT_IN.flatMap((id) =>
    ['basic', 'full'].map((level) => ({
      name: `briefing-${id}-${level}`,
      open: teaching(`briefings/${id}.${level}`),
    })),
  ),
  ...BUILT_IN.map((id) => ({ name: `debrief-${id}`, open: debrief(id) })),
  { name: 'sheet', open: openMaker('A sheet for students') },
  { name: 'slips', open: openMaker('Slips with numbers') },
  { name: 'list', open: openMaker('Your own list') },
  { name: 'hand-in', open: openHandIn },
  { name: 'how', open: openHow },
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: join(ROOT, 'reports/paper') } },
});
const unknown = positionals.filter((name) => !papers.some((paper) => paper.name === name));
if (unknown.length > 0) {
  const names = papers.map(({ name }) => name).join(', ');
  throw new Error(`Nothing printed is called ${unknown.join(' or ')}. There are: ${names}.`);
}
mkdirSync(values.out, { recursive: true });
await buildIfStale();
const server = await preview({ root: ROOT, logLevel: 'warn', preview: { port: 0, open: false } });
const address = server.resolvedUrls?.local[0];
if (address === undefined) throw new Error('The built game is served, but at no local address.');
const browser = await chromium.launch({ executablePath: findBrowser(), args: LAUNCH_ARGS });
for (const paper of papers) {
  if (positionals.length === 0 || positionals.includes(paper.name)) {
    await print(browser, address, paper);
  }
}
await browser.close();
await server.close();

/** Opens a document in a fresh profile and writes it, with grounds and without. */
async function print(by: Browser, at: string, { name, open }: Paper): Promise<void> {
  const context = await by.newContext({
    viewport: SCREEN,
    reducedMotion: 'reduce',
    locale: 'en-GB',
  });
  const page = await context.newPage();
  await open(page, at);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState('networkidle');
  for (const printBackground of [true, false]) {
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground });
    const path = join(resolve(values.out), `${name}${printBackground ? '' : '-plain'}.pdf`);
    writeFileSync(path, pdf);
    // Every page of a PDF says which paper it is on, in the clear.
    const pages = pdf.toString('latin1').split('/MediaBox').length - 1;
    console.log(`${path}: ${pages} ${pages === 1 ? 'page' : 'pages'}`);
  }
  await context.close();
}

async function go(page: Page, at: string, end: string): Promise<void> {
  await page.goto(new URL(`?stage=off${end}`, at).href);
}

function press(page: Page, name: RegExp | string): Promise<void> {
  return page.getByRole('button', { name }).first().click();
}

async function openReport(page: Page, at: string): Promise<void> {
  await go(page, at, '#/classroom/class');
  await press(page, 'Try it with an example class');
  await page.getByRole('heading', { level: 2, name: /^How \d+ runs ended$/ }).waitFor();
  await page.getByText('Made with rules').waitFor();
  await page.getByText('played by scripts, not by students').waitFor();
}

/** The pack of the class that was read. */
async function openPack(page: Page, at: string): Promise<void> {
  await openReport(page, at);
  await page.evaluate(() => location.assign('#/classroom/pack'));
  await page.getByRole('heading', { name: 'Debrief pack' }).waitFor();
}

/** The report as it is shown to the class, and the pack's slides: one thing at a time. */
async function openProjector(page: Page, at: string): Promise<void> {
  await openReport(page, at);
  await press(page, 'Present');
  await page.locator('main.projector h2').waitFor();
}

async function openSlides(page: Page, at: string): Promise<void> {
  await openPack(page, at);
  await press(page, 'Present');
  await page.locator('main.slides h1').waitFor();
}

function teaching(name: string): Paper['open'] {
  return async (page, at) => {
    await go(page, at, `#/classroom/teaching/${name}`);
    await page.locator('.prose h1').waitFor();
  };
}

/** The end of a run, opened by its link. */
function debrief(id: (typeof BUILT_IN)[number]): Paper['open'] {
  return async (page, at) => {
    const run = recorded(await builtIn(id));
    await go(page, at, `#/run/${encodeLink(run)}`);
    await page.getByText(/^Verified: /).waitFor();
    await page.getByText(/of \d+ by chance/).waitFor({ timeout: 120_000 });
    await page.locator('.mattered-waiting').waitFor({ state: 'detached', timeout: 120_000 });
  };
}

function recorded(scenario: Scenario): Run {
  let run = undefined as Run | undefined;
  playOut(scenario, SEED, POLICIES[POLICY], {
    step: (state, action) => {
      run = run && action ? extendRun(run, action, state) : beginRun(scenario, state);
    },
  });
  if (!run) throw new Error('A game tells at least its opening.');
  return run;
}

/** Two variants, and a title: the widest that the table gets. */
async function anAssignment(): Promise<Assignment> {
  const scenario = await builtIn('kazakhstan-2022');
  return {
    scenario: scenario.id,
    scenarioHash: scenario.hash.slice(0, 12),
    rules: RULES_VERSION,
    title: 'Alliances, group B',
    key: 'juniper-1204',
    seeds: 'each',
    takeBack: false,
    record: false,
    reading: 'full',
    language: 'en',
    minutes: 0,
    prompts: [{ turn: 1, question: 'adopted' }],
    arms: { fact: 'means.burden', values: [null, 350] },
    hands: false,
  };
}

/** One of the papers that an assignment is given out on. */
function openMaker(paper: string): Paper['open'] {
  return async (page, at) => {
    await go(page, at, `#/classroom/new?${addressOf(await anAssignment())}`);
    await page.getByRole('radio', { name: paper }).check();
  };
}

/** What a student sees before handing in. */
async function openHandIn(page: Page, at: string): Promise<void> {
  await go(page, at, `#/classroom/assignment?${addressOf(await anAssignment())}`);
  await page.getByLabel('Your number').fill('7');
  await page.getByLabel('What you want to be called').fill('blue heron');
  await press(page, 'Read the briefing');
  await press(page, /^Begin/);
  await page.getByRole('slider').press('ArrowRight');
  await page.getByRole('textbox', { name: 'Why? One sentence.' }).fill('They need us.');
  await page.getByRole('textbox', { name: 'Why? One sentence.' }).press('Enter');
  await press(page, 'Hand in');
  await page.getByRole('dialog', { name: 'Hand in' }).waitFor();
}

async function openHow(page: Page, at: string): Promise<void> {
  await go(page, at, '#/how');
  await page.getByRole('heading', { level: 1, name: 'How it works' }).waitFor();
  await page.getByRole('region', { name: /^Every answer/ }).waitFor();
}
