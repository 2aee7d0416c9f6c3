import { writeFileSync } from 'node:fs';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recordGame } from '../../src/app/record.ts';
import { verify as verifyFile } from '../../src/cli/verify.ts';
import { decodeRun } from '../../src/run/index.ts';
import { encodeLink } from '../../src/run/link.ts';
import { builtIn } from '../../src/scenario/index.ts';
import { openGame } from './harness.ts';
import { byKeyboard, keyboardPlayer, savedRun } from './player.ts';

const scenario = await builtIn('kazakhstan-2022');
const { run } = recordGame(scenario, 'steppe-1407');

test('the replay of the record is opened and gone through by keyboard alone, and ends as its debrief does', async () => {
  const { page, troubles, accessibilityProblems } = await openGame({
    at: '?stage=off&seed=steppe-1407',
  });
  await byKeyboard(page.getByRole('button', { name: 'The record: Kazakhstan' }));
  await page.getByText(/^Verified: \d+ acts/).waitFor();
  const debrief = page.url();
  const dead = /^(\d+) dead/.exec(await page.getByText(/^\d+ dead, the record/).innerText())?.[1];
  await byKeyboard(page.getByRole('link', { name: 'Replay' }));

  const slider = page.getByRole('slider', { name: 'Step of the run' });
  await slider.waitFor();
  const value = () => slider.inputValue();
  expect(await value()).toBe('0');
  expect(await accessibilityProblems()).toEqual([]);
  await page.keyboard.press('ArrowRight');
  await expect.poll(value).toBe('1');
  await page.keyboard.press('PageUp');
  await expect.poll(async () => Number(await value())).toBeGreaterThan(1);
  await page.keyboard.press('End');
  await expect.poll(value).toBe(String(run.actions.length));
  // Its last state is that of which the debrief speaks.
  await page.getByText(`${dead} killed`).first().waitFor();
  expect(await page.getByRole('button', { name: 'The run is over here' }).isDisabled()).toBe(true);
  await page.getByRole('tab', { name: 'Council' }).press('Enter');
  await page.getByText(/^Tabled in turn/).waitFor();
  expect(await accessibilityProblems()).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByText(/^Verified: \d+ acts/).waitFor();
  expect(page.url()).toBe(debrief);
  expect(troubles()).toEqual([]);
});

test('a branch begins with the acts up to its step, is played on, and verifies as a file', async () => {
  const { page, troubles } = await openGame({ at: `?stage=off#/replay/run/${encodeLink(run)}` });
  const step = run.actions.findIndex(({ kind }) => kind === 'endTurn') + 1;
  const slider = page.getByRole('slider', { name: 'Step of the run' });
  await slider.waitFor();
  await page.getByRole('tab', { name: 'Run and record' }).click();
  await page.getByRole('rowheader', { name: 'Killed' }).waitFor();
  await slider.fill(String(step));
  await page.getByRole('button', { name: 'Branch from here' }).press('Enter');
  const player = keyboardPlayer(page);
  await player.endTurn();
  const saved = await savedRun(page);
  const branch = decodeRun(saved);
  if (!branch.ok) throw new Error(branch.problem.message);
  expect(branch.value.parent).toEqual({ step, end: run.chain[step]?.slice(0, 16) });
  expect(branch.value.actions.slice(0, step)).toEqual(run.actions.slice(0, step));

  const file = join(mkdtempSync(join(tmpdir(), 'branch-')), 'branch.run.json');
  writeFileSync(file, saved);
  const said: string[] = [];
  const terminal = {
    out: (line: string) => said.push(line),
    err: (line: string) => said.push(line),
  };
  expect(await verifyFile([file], { scenario: [] }, terminal)).toBe(0);
  expect(said.join('\n')).toContain(`branched at step ${step}`);

  // Kept and taken up again, it still says where it came from; so does its replay.
  await page.reload();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('link', { name: 'Replay the run so far' }).click();
  await page.getByText(`branched from run ${branch.value.parent?.end} at step ${step}`).waitFor();
  await slider.waitFor();
  // Another branch leaves the first one where it is: both are among the saved runs.
  await page.getByRole('button', { name: 'Branch from here' }).click();
  await slider.waitFor({ state: 'detached' });
  await page.goto(new URL('#/saved', page.url()).href);
  await expect.poll(() => page.locator('.saved-run').count()).toBe(2);
  expect(troubles()).toEqual([]);
});

test('of a link for other rules the acts are read as recorded', async () => {
  const foreign = encodeLink({ ...run, rules: '9.9.9' });
  const { page, troubles, accessibilityProblems } = await openGame({
    at: `?stage=off#/run/${foreign}`,
  });
  await page.getByText(/under rules 9\.9\.9; these are rules/).waitFor();
  await page.getByRole('button', { name: 'Read the acts as recorded' }).press('Enter');
  const acts = page.getByRole('region', { name: 'Acts as recorded' });
  await acts.getByRole('heading', { name: 'Turn 1', exact: true }).waitFor();
  expect(await acts.innerText()).toContain(scenario.hash.slice(0, 12));
  expect(await accessibilityProblems()).toEqual([]);
  expect(troubles()).toEqual([]);
});

test('so are those of a file', async () => {
  const { page, troubles, accessibilityProblems } = await openGame({ at: '?stage=off' });
  const { encodeRun } = await import('../../src/run/index.ts');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Open a saved file' }).click(),
  ]);
  await chooser.setFiles({
    name: 'old.run.json',
    mimeType: 'application/json',
    buffer: Buffer.from(encodeRun({ ...run, rules: '9.9.9' })),
  });
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Read the acts as recorded' }).click();
  await dialog.getByRole('heading', { name: 'Turn 1', exact: true }).waitFor();
  expect(await accessibilityProblems()).toEqual([]);
  expect(troubles()).toEqual([]);
});
