import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openGame } from './harness.ts';
import { feet, laidOut, printed } from './on-paper.ts';

const CLASS = 'An example class';

const PAPERS: readonly {
  name: string;
  at: string;
  ready: (page: Page) => Promise<void>;
  pages: readonly [least: number, most: number];
  title: string;
  sources: string;
}[] = [
  {
    name: 'report',
    at: '#/classroom/class',
    ready: readExample,
    pages: [6, 16],
    title: CLASS,
    sources: 'Sources',
  },
  {
    name: 'pack',
    at: '#/classroom/class',
    ready: async (page) => {
      await readExample(page);
      await page.evaluate(() => location.assign('#/classroom/pack'));
      await page.getByRole('heading', { name: 'Debrief pack' }).waitFor();
    },
    pages: [8, 18],
    title: 'Debrief pack',
    sources: 'Sources',
  },
  {
    name: 'presentation of the report',
    at: '#/classroom/class',
    ready: async (page) => {
      await readExample(page);
      await page.getByRole('button', { name: 'Present' }).press('Enter');
      await page.locator('main.projector h2').waitFor();
    },
    pages: [6, 12],
    title: 'Example: 27 runs',
    sources: 'Sources',
  },
  {
    name: 'slides of the pack',
    at: '#/classroom/class',
    ready: async (page) => {
      await readExample(page);
      await page.evaluate(() => location.assign('#/classroom/pack'));
      await page.getByRole('button', { name: 'Present' }).press('Enter');
      await page.locator('main.slides h1').waitFor();
    },
    pages: [4, 8],
    title: 'Debrief pack',
    sources: 'Sources',
  },
  {
    name: 'debrief',
    at: '#/record/kazakhstan-2022',
    ready: async (page) => {
      await page.getByText(/of \d+ by chance/).waitFor({ timeout: 100_000 });
      await page.locator('.mattered-waiting').waitFor({ state: 'detached', timeout: 100_000 });
    },
    pages: [4, 8],
    title: 'Kazakhstan',
    sources: 'Sources',
  },
  {
    name: 'page on how it works',
    at: '#/how',
    ready: (page) => page.getByRole('region', { name: /^Every answer/ }).waitFor(),
    pages: [30, 44],
    title: 'How it works',
    sources: 'Sources of the claims',
  },
  {
    name: 'briefing in the game',
    at: '#/briefing/kazakhstan-2022',
    ready: (page) => page.getByRole('heading', { name: 'Who is in it' }).waitFor(),
    pages: [3, 4],
    title: 'Kazakhstan',
    sources: 'Who is in it',
  },
  {
    name: 'guide',
    at: '#/classroom/teaching/guide',
    ready: proseStands,
    pages: [3, 6],
    title: 'Instructor’s guide',
    sources: 'Sources',
  },
  {
    name: 'briefing',
    at: '#/classroom/teaching/briefings/kazakhstan-2022.full',
    ready: proseStands,
    pages: [2, 5],
    title: 'Kazakhstan',
    sources: 'Sources',
  },
];

async function readExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Try it with an example class' }).press('Enter');
  await page.getByRole('heading', { level: 2, name: /^How \d+ runs ended$/ }).waitFor();
  await page.getByText('Made with rules').waitFor();
}

async function proseStands(page: Page): Promise<void> {
  await page.locator('.prose h1').waitFor();
}

test.each(PAPERS)(
  'the $name prints on numbered pages of A4, nothing cut, dark or too small to read, with its sources',
  async ({ at, ready, pages: [least, most], title, sources }) => {
    const { page, troubles } = await openGame({
      at: `?stage=off${at}`,
      viewport: { width: 1366, height: 768 },
      reducedMotion: 'reduce',
    });
    await ready(page);
    const print = await printed(page);
    expect(print.pages.length).toBeGreaterThanOrEqual(least);
    expect(print.pages.length).toBeLessThanOrEqual(most);
    expect(new Set(print.pages.map(String))).toEqual(new Set(['595,842']));
    // The foot alone takes less than this.
    expect(Math.min(...print.drawn)).toBeGreaterThan(500);
    // Marks that are grounds stand there though browsers leave grounds away unless told otherwise.
    expect((await printed(page, true)).drawn).toEqual(print.drawn);

    const [rule, ...others] = await feet(page);
    expect(rule).toMatch(/@bottom-right[^}]*counter\(page\) " \/ " counter\(pages\)/);
    expect(rule).toMatch(/@bottom-left[^}]*var\(--paper-title/);
    // One rule for all pages, and the words that the screen puts there.
    expect(others).toHaveLength(1);
    expect(others[0]).toContain(title);

    const { headings, ...wrong } = await laidOut(page);
    expect(wrong).toEqual({ cut: [], dark: [], small: [], headless: [], parted: [] });
    expect(headings).toContain(sources);
    expect(troubles()).toEqual([]);
  },
  150_000,
);

test('the report says on paper which turns it tells after the others, and why', async () => {
  const { page } = await openGame({ at: '?stage=off#/classroom/class' });
  await readExample(page);
  const said = page.getByRole('paragraph').filter({ hasText: /nearly all did the same$/ });
  expect(await said.count()).toBe(0);
  await page.emulateMedia({ media: 'print' });
  await said.waitFor();
});

test.each(['20', '50', '90'])('the plan for %s minutes is one sheet', async (minutes) => {
  const { page } = await openGame({ at: `?stage=off#/classroom/teaching/plan-${minutes}` });
  await proseStands(page);
  expect((await printed(page)).pages).toHaveLength(1);
});
