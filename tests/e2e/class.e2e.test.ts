import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { dealFor } from '../../src/classroom/deal.ts';
import { encodeHandIn } from '../../src/classroom/hand-in-code.ts';
import { encodeHandInFile } from '../../src/classroom/hand-in-file.ts';
import type { PolicyName } from '../../src/analysis/index.ts';
import { builtIn } from '../../src/scenario/index.ts';
import { anAnswer, anAssignment } from '../classroom/an-assignment.ts';
import { aRun } from '../run/a-run.ts';
import { showResults } from './class-page.ts';
import { openGame } from './harness.ts';

const scenario = await builtIn('kazakhstan-2022');
const assignment = anAssignment(scenario, {
  title: 'Group B, Friday',
  prompts: [{ turn: 1, question: 'adopted' }],
});
const POLICIES: readonly PolicyName[] = ['multilateral', 'hawk', 'passive', 'bilateral'];
const CLASS = 8;

/** What a student with that number brings. */
function handIn(number: number) {
  const { seed } = dealFor(assignment, number);
  const run = aRun(seed ?? '', POLICIES[number % POLICIES.length], scenario);
  const answers = [anAnswer(run, 0, { chance: 10 * number, reason: `Reason ${number}.` })];
  return { assignment, number, label: `Table ${number}`, minutes: 30, answers, run };
}

const asFile = (name: string, content: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(content),
});

const files = Array.from({ length: CLASS }, (_, at) =>
  asFile(`${at + 1}.handin.json`, encodeHandInFile(handIn(at + 1))),
);

/** A run of which an act was taken out afterwards. */
function changed() {
  const content = JSON.parse(encodeHandInFile(handIn(1))) as { run: { actions: unknown[] } };
  content.run.actions.splice(3, 1);
  return asFile('changed.handin.json', JSON.stringify(content));
}

async function drop(page: Page, dropped: readonly ReturnType<typeof asFile>[]): Promise<void> {
  const data = await page.evaluateHandle(
    (them) => {
      const transfer = new DataTransfer();
      for (const { name, text } of them) transfer.items.add(new File([text], name));
      return transfer;
    },
    dropped.map(({ name, buffer }) => ({ name, text: buffer.toString('utf8') })),
  );
  await page.dispatchEvent('.drop-target', 'dragenter', { dataTransfer: data });
  await page.dispatchEvent('.drop-target', 'drop', { dataTransfer: data });
}

const ended = (page: Page, runs: number) =>
  page.getByRole('heading', { level: 2, name: `How ${runs} runs ended` }).waitFor();

async function tabTo(page: Page, words: RegExp): Promise<void> {
  for (let tabs = 0; tabs < 60; tabs += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (words.test(at)) return;
  }
  throw new Error(`The keyboard does not reach ${String(words)}.`);
}

test.each([
  ['a desktop', { width: 1366, height: 768 }],
  ['a phone', { width: 390, height: 844 }],
] as const)(
  'a class is dropped, read and looked at on %s',
  async (_, viewport) => {
    const { page, accessibilityProblems, troubles } = await openGame({
      at: '?stage=off#/classroom/class',
      viewport,
      reducedMotion: 'reduce',
    });
    await page.getByText('Everything stays on this computer.').waitFor();
    expect(await accessibilityProblems()).toEqual([]);

    await drop(page, [...files, changed(), asFile('essay.txt', 'No run at all.')]);
    await page.getByText('8 runs were played again').waitFor();
    // Whose runs are here, and what is not counted; nothing yet of what came of them.
    await page.getByText('Table 3', { exact: true }).waitFor();
    await page.getByText('essay.txt').waitFor();
    const told = await page.locator('main').innerText();
    expect(told).not.toMatch(/Reason 3\.|ended|the record, played/);
    expect(await accessibilityProblems()).toEqual([]);
    await showResults(page);
    await ended(page, CLASS);
    await page.getByText('Made with rules').waitFor();
    await expect.poll(() => page.locator('.class-status').innerText()).toContain('8 verified');
    await page.getByText('essay.txt').waitFor();
    await page.getByText('changed.handin.json').waitFor();
    await page.getByText('Reason 3.').waitFor();
    expect(await accessibilityProblems()).toEqual([]);
    const spill = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(spill).toBeLessThanOrEqual(0);
    expect(troubles()).toEqual([]);
  },
  240_000,
);

test('codes are pasted, and what comes later is added to the class', async () => {
  const { page, troubles } = await openGame({ at: '?stage=off#/classroom/class' });
  const codes = [1, 2, 3].map((number) => encodeHandIn(handIn(number))).join('\n');
  await page.getByRole('textbox', { name: 'Or paste codes and links' }).fill(codes);
  await page.getByRole('button', { name: 'Read what I pasted' }).press('Enter');
  await showResults(page);
  await ended(page, 3);
  await drop(page, files.slice(2, 5));
  await ended(page, 5);
  // Number 3 came twice.
  await page.getByText('A copy', { exact: true }).waitFor();
  expect(troubles()).toEqual([]);
});

test('the class page is used by keyboard: contents, projector, a run', async () => {
  const { page, accessibilityProblems, troubles } = await openGame({
    at: '?stage=off#/classroom/class',
  });
  await page.getByText('Drop files or a folder').waitFor();
  await drop(page, files);
  await showResults(page);
  await ended(page, CLASS);
  await page.getByText('Made with rules').waitFor();

  await tabTo(page, /^All runs$/);
  await page.keyboard.press('Enter');
  const head = page.getByRole('heading', { level: 2, name: 'All runs' });
  await expect.poll(() => head.evaluate((it) => it === document.activeElement)).toBe(true);

  // The menu closes as menus do, and the keyboard stays where it was.
  const more = page.getByText('More', { exact: true });
  await more.press('Enter');
  const forget = page.getByRole('button', { name: 'Forget this class' });
  await forget.waitFor();
  await forget.press('Escape');
  await forget.waitFor({ state: 'hidden' });
  expect(await more.evaluate((it) => it === document.activeElement)).toBe(true);
  await page.getByRole('link', { name: 'For teachers' }).waitFor();

  await page.getByRole('button', { name: 'Present' }).press('Enter');
  await page.getByRole('main', { name: 'Presentation' }).waitFor();
  await page.getByText(/^1 of \d+$/).waitFor();
  expect(await accessibilityProblems()).toEqual([]);
  await page.keyboard.press('PageDown');
  await page.getByText(/^2 of \d+$/).waitFor();
  await page.keyboard.press('ArrowLeft');
  await page.getByText(/^1 of \d+$/).waitFor();
  await page.keyboard.press('End');
  expect(await page.locator('main').innerText()).not.toContain('Table 3');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Present' }).waitFor();

  await page.getByRole('button', { name: 'Replay the run of Number 2' }).press('Enter');
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#\/replay\/run\//);
  await page.goBack();
  await ended(page, CLASS);
  expect(troubles()).toEqual([]);
});

test('the example says that it is one', async () => {
  const { page, troubles } = await openGame({ at: '?stage=off#/classroom/class' });
  await page.getByRole('button', { name: 'Try it with an example class' }).press('Enter');
  await page.getByText('played by scripts, not by students').waitFor();
  await page.getByRole('heading', { level: 2, name: /^How \d+ runs ended$/ }).waitFor();
  expect(await page.locator('.class-status').innerText()).toContain('27 verified');
  expect(troubles()).toEqual([]);
});
