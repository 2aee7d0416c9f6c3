/**
 * Five hundred students in one drop: all are read, verified and shown, and the page answers all the while. What was
 * measured is printed; only what a busy machine keeps as well is asserted.
 */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { PolicyName } from '../../src/analysis/index.ts';
import { encodeHandInFile } from '../../src/classroom/hand-in-file.ts';
import { builtIn } from '../../src/scenario/index.ts';
import { anAssignment } from '../classroom/an-assignment.ts';
import { drop, dragged, showResults } from './class-page.ts';
import { openGame } from './harness.ts';
import { playedByPolicy } from './students.ts';

const CRISIS = await builtIn('kazakhstan-2022');
const SET = anAssignment(CRISIS, {
  prompts: [
    { turn: 1, question: 'adopted' },
    { turn: 4, question: 'troops' },
  ],
  arms: { fact: 'means.burden', values: [null, 350] },
});
const CLASS = 500;
const POLICIES: readonly PolicyName[] = ['random', 'passive', 'random', 'hawk', 'random', 'record'];

/** Milliseconds; generous, for a machine that does other things as well. */
const MOST = 60_000;
const LONGEST_STILL = 10_000;

interface Watched {
  /** From the drop to the headings of the first and of the last section, in milliseconds. */
  readonly first: number;
  readonly last: number;
  /** Longest task of the page, longest wait of a timer of 50 ms, longest gap between two frames. */
  readonly task: number;
  readonly timer: number;
  readonly frame: number;
  /** All tasks over 50 ms, each with its length, and when it began. */
  readonly tasks: readonly string[];
}

/** Begins to watch how long the page does not answer. */
async function watch(page: Page): Promise<() => Promise<Watched>> {
  await page.evaluate(
    (words) => {
      const began = performance.now();
      const seen = { first: 0, last: 0, task: 0, timer: 0, frame: 0, tasks: [] as string[] };
      (window as unknown as { seen: typeof seen }).seen = seen;
      new PerformanceObserver((list) => {
        for (const { startTime, duration } of list.getEntries()) {
          if (startTime < began) continue;
          seen.task = Math.max(seen.task, duration);
          seen.tasks.push(`${Math.round(duration)} at ${Math.round(startTime - began)}`);
        }
      }).observe({ type: 'longtask' });
      let tick = began;
      setInterval(() => {
        const now = performance.now();
        seen.timer = Math.max(seen.timer, now - tick);
        tick = now;
        const heads = [...document.querySelectorAll('h2')].map((head) => head.textContent);
        if (seen.first === 0 && heads.includes(words.first)) seen.first = now - began;
        if (seen.last === 0 && heads.includes(words.last)) seen.last = now - began;
      }, 50);
      let drawn = began;
      const frame = () => {
        const now = performance.now();
        seen.frame = Math.max(seen.frame, now - drawn);
        drawn = now;
        requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    },
    { first: `How ${CLASS} runs ended`, last: 'All runs' },
  );
  return () => page.evaluate(() => ({ ...(window as unknown as { seen: Watched }).seen }));
}

const printed = (words: string, { tasks, ...seen }: Watched) =>
  console.info(
    `${words}: ${Object.entries(seen)
      .map(([name, value]) => `${name} ${Math.round(value)} ms`)
      .join(', ')}; tasks ${tasks.join(', ')}`,
  );

test('five hundred runs in one drop are read and shown, and the page answers all the while', async () => {
  const files = Array.from({ length: CLASS }, (_, at) => {
    const policy = POLICIES[at % POLICIES.length] ?? 'random';
    const one = playedByPolicy(CRISIS, SET, at + 1, { policy, label: `Student ${at + 1}` });
    return { name: `${at + 1}.handin.json`, content: encodeHandInFile(one) };
  });
  const { page, troubles } = await openGame({ at: '?stage=off#/classroom/class' });
  await page.getByText('Drop files or a folder').waitFor();
  const hand = await dragged(page, files);
  await page.waitForTimeout(300);

  const reading = await watch(page);
  await drop(page, hand);
  // Somebody meanwhile uses the page: what is pressed is answered before all is read.
  const stop = page.getByRole('button', { name: 'Stop' });
  await stop.waitFor();
  await showResults(page);
  await page.getByRole('heading', { level: 2, name: 'All runs' }).waitFor({ timeout: MOST });
  await page.waitForTimeout(500);
  const read = await reading();
  printed('Read, verified and shown', read);
  await page.getByText(`${CLASS} runs read, ${CLASS} verified`).waitFor();

  const using = await watch(page);
  const region = page.getByRole('region', { name: /^The runs as a table/ });
  const rows = region.getByRole('row');
  await page.getByRole('button', { name: `Show all ${CLASS}` }).press('Enter');
  await expect.poll(() => rows.count(), { timeout: MOST }).toBe(CLASS + 1);
  await region.getByRole('button', { name: 'Dead' }).press('Enter');
  await region
    .getByRole('columnheader', { name: 'Dead' })
    .and(page.locator('[aria-sort=ascending]'))
    .waitFor();
  await expect.poll(() => rows.count(), { timeout: MOST }).toBe(CLASS + 1);
  await page.getByText('Who did what in turn').first().press('Enter');
  await page
    .getByRole('table', { name: /^Turn \d+, / })
    .first()
    .waitFor();
  await page.waitForTimeout(500);
  const used = await using();
  printed('All rows, sorted, a turn unfolded', used);

  expect(read.last).toBeLessThan(MOST);
  expect(Math.max(read.task, read.timer, used.task, used.timer)).toBeLessThan(LONGEST_STILL);
  expect(troubles()).toEqual([]);
}, 240_000);
