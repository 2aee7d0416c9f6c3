import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addressOf } from '../../src/classroom/address.ts';
import { scenarioOfArm } from '../../src/classroom/arms.ts';
import type { Assignment } from '../../src/classroom/assignment.ts';
import { dealFor } from '../../src/classroom/deal.ts';
import { decodeHandIn } from '../../src/classroom/hand-in-code.ts';
import { decodeHandInFile } from '../../src/classroom/hand-in-file.ts';
import { openLinkedRun } from '../../src/run/linked.ts';
import { verify } from '../../src/run/verify.ts';
import { builtIn } from '../../src/scenario/catalogue.ts';
import { anAssignment } from '../classroom/an-assignment.ts';
import { openGame } from './harness.ts';
import { keyboardPlayer } from './player.ts';

const CRISIS = await builtIn('kazakhstan-2022');
const SET = anAssignment(CRISIS, {
  title: 'Alliances, group B',
  key: 'juniper-1204',
  minutes: 40,
  reading: 'basic',
  arms: { fact: 'means.burden', values: [null, 350] },
  prompts: [
    { turn: 1, question: 'adopted' },
    { turn: 3, question: 'troops' },
  ],
});
/** The first number that is dealt the arm in which something differs. */
const NUMBER = [1, 2].find((number) => dealFor(SET, number).arm === 1) ?? 1;
const OFF = '?stage=off';

const at = (assignment: Assignment) => `${OFF}#/classroom/assignment?${addressOf(assignment)}`;
const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });
const why = (page: Page) => page.getByRole('textbox', { name: 'Why? One sentence.' });
const strip = (page: Page) => page.getByRole('region', { name: 'Your assignment' });

/** From the page of the assignment to the situation room. */
async function begin(page: Page, label = 'blue heron'): Promise<void> {
  await page.getByLabel('Your number').fill(String(NUMBER));
  await page.getByLabel('What you want to be called').fill(label);
  await button(page, 'Read the briefing').press('Enter');
  await button(page, /^Begin/).press('Enter');
}

/** Opens each “why” of the dispatches and counts those that tell of the record and its sources. */
async function sourcesBehindNews(page: Page): Promise<number> {
  const whys = page
    .getByRole('region', { name: 'Dispatches' })
    .getByRole('button', { name: /^Why:/ });
  let told = 0;
  for (let at = 0; at < (await whys.count()); at += 1) {
    await whys.nth(at).press('Enter');
    told += await page.getByText('Told in:').count();
  }
  expect(await whys.count()).toBeGreaterThan(0);
  return told;
}

test('an assignment is played from its link to the hand-in, by keyboard, over a reload', async () => {
  const game = await openGame({ at: at(SET) });
  const { page, troubles, accessibilityProblems } = game;
  await page.getByRole('heading', { level: 1, name: 'Alliances, group B' }).waitFor();
  await page.getByText('You have 40 minutes.').waitFor();
  await page.getByText('Before 2 turns you are asked for a prediction').waitFor();
  expect(await accessibilityProblems()).toEqual([]);

  // Without a number nothing is dealt; one can be drawn.
  await button(page, 'Read the briefing').press('Enter');
  await page.getByRole('alert').waitFor();
  expect(await accessibilityProblems()).toEqual([]);
  await button(page, 'Draw a number').press('Enter');
  expect(Number(await page.getByLabel('Your number').inputValue())).toBeGreaterThan(0);
  await page.getByLabel('Your number').fill(String(NUMBER));
  await page.getByLabel('What you want to be called').fill('blue heron');
  await button(page, 'Read the briefing').press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Kazakhstan' }).waitFor();
  expect(await accessibilityProblems()).toEqual([]);
  await button(page, /^Begin/).press('Enter');

  // Nothing is chosen at first, and nothing is kept without a choice and a sentence.
  const first = page.getByRole('dialog', { name: 'Before turn 1' });
  await first.waitFor();
  const scale = page.getByRole('slider');
  expect(await scale.getAttribute('aria-valuetext')).toBe('Nothing chosen yet');
  expect(await page.getByRole('spinbutton').inputValue()).toBe('');
  expect(await accessibilityProblems()).toEqual([]);
  await why(page).press('Enter');
  await first.getByRole('alert').waitFor();

  // What the answer rests on is looked up meanwhile, and the turn waits.
  const armenia = page.getByRole('tab', { name: /Armenia/ });
  await armenia.press('Enter');
  await page.getByRole('heading', { name: 'Armenia', exact: true }).waitFor();
  await page
    .getByRole('button', { name: /^Why: / })
    .first()
    .press('Enter');
  await button(page, /^Play the/).press('Enter');
  await page.getByText('A question is asked first').waitFor();
  await page.getByRole('heading', { level: 1, name: /turn 1 of/ }).waitFor();
  await scale.press('ArrowRight');
  await scale.press('PageUp');
  await why(page).pressSequentially('They need us.');
  await why(page).press('Enter');
  await first.waitFor({ state: 'detached' });

  await strip(page).getByText(`number ${NUMBER}`).waitFor();
  await strip(page).getByText('40 min left').waitFor();
  await button(page, 'Add 5 minutes').press('Enter');
  await strip(page).getByText('45 min left').waitFor();
  expect(await accessibilityProblems()).toEqual([]);

  // The record, and going back, come afterwards.
  await page.goto(new URL(`${OFF}#/record/kazakhstan-2022`, game.address).href);
  const withheld = page.getByRole('heading', { name: 'The record comes afterwards' });
  await withheld.waitFor();
  expect(await accessibilityProblems()).toEqual([]);
  await page.reload();
  await withheld.waitFor();
  await page.goto(new URL(`${OFF}#/replay`, game.address).href);
  await page.getByText('Your teacher asks you to let stand what you have decided').waitFor();
  expect(await button(page, 'Branch from here').count()).toBe(0);
  await button(page, 'Back').press('Enter');

  const player = keyboardPlayer(page);
  await player.endTurn();
  await player.endTurn();
  const second = page.getByRole('dialog', { name: 'Before turn 3' });
  await second.waitFor();
  await page.keyboard.press('Escape');
  await second.waitFor({ state: 'detached' });
  await button(page, 'A question waits').waitFor();

  // A reload in the middle: the run of the arm is taken up again, and asks again.
  await page.reload();
  await second.waitFor();
  await page.getByRole('spinbutton').fill('20');
  await why(page).fill('Nobody will want to go.');
  await button(page, 'Keep the answer').press('Enter');
  await strip(page).getByText('45 min left').waitFor();
  expect(await sourcesBehindNews(page)).toBe(0);
  await player.playOn();
  await strip(page).getByText('Your run is over. Hand it in.').waitFor();
  expect(await accessibilityProblems()).toEqual([]);

  await button(page, 'Your predictions').press('Enter');
  await page.getByRole('row', { name: /^Turn 3: .*20%/ }).waitFor();
  expect(await accessibilityProblems()).toEqual([]);
  await button(page, 'Close').press('Enter');

  await button(page, 'Hand in').press('Enter');
  const handing = page.getByRole('dialog', { name: 'Hand in' });
  await handing.getByText('They need us.').waitFor();
  await handing.getByText('Nothing else is in it.').waitFor();
  await handing.getByLabel('What you want to be called').fill('green  heron ');
  expect(await accessibilityProblems()).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Save the file').press('Enter'),
  ]);
  const arm = scenarioOfArm(CRISIS, SET.arms, 1);
  expect(arm.id).not.toBe(CRISIS.id);
  expect(download.suggestedFilename()).toBe(`${CRISIS.id}-green-heron.handin.json`);
  const file = decodeHandInFile(readFileSync(await download.path(), 'utf8'));
  const code = decodeHandIn(await handing.getByLabel('The same as a code').inputValue());
  if (!file.ok || !code.ok || file.value.handed.kind !== 'whole') throw new Error('unreadable');

  const { handed, ...said } = file.value;
  expect(said).toMatchObject({ assignment: SET, number: NUMBER, label: 'green heron' });
  expect(said.answers).toMatchObject([
    { turn: 1, step: 0, question: 'adopted', reason: 'They need us.' },
    { turn: 3, question: 'troops', chance: 20, reason: 'Nobody will want to go.' },
  ]);
  expect(said.answers[0]?.chance).toBeGreaterThan(50);
  const { run } = handed;
  expect(run).toMatchObject({ scenario: arm.id, seed: dealFor(SET, NUMBER).seed, finished: true });
  expect(verify(run, arm)).toMatchObject({ ok: true });
  for (const { step, link } of said.answers) expect(run.chain[step]?.slice(0, 16)).toBe(link);

  const { handed: linked, ...saidInCode } = code.value;
  expect(saidInCode).toEqual(said);
  if (linked.kind !== 'linked') throw new Error('a code holds a run without its checks');
  expect(openLinkedRun(arm, linked.run)).toEqual({ ok: true, value: run });

  // Now the record may be seen.
  await page.goto(new URL(`${OFF}#/record/kazakhstan-2022`, game.address).href);
  await page.getByRole('heading', { level: 1, name: 'The record, played' }).waitFor();
  expect(troubles()).toEqual([]);
});

test('a run that was begun can be gone on with from the link and from the title, and as a file elsewhere', async () => {
  const game = await openGame({ at: at({ ...SET, prompts: [] }) });
  const { page, troubles } = game;
  await begin(page);
  await keyboardPlayer(page).endTurn();
  await strip(page).waitFor();
  await button(page, 'Hand in').press('Enter');
  await page.getByText('Your run is not over: it stands in turn 2.').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Save the file').press('Enter'),
  ]);
  const saved = readFileSync(await download.path());
  await button(page, 'Close').press('Enter');

  await page.goto(new URL(OFF, game.address).href);
  await button(page, /^Resume Kazakhstan/).press('Enter');
  await strip(page).getByText(`number ${NUMBER}`).waitFor();
  await page.goto(new URL(at({ ...SET, prompts: [] }), game.address).href);
  await page.getByText('A run was begun on this computer as blue heron.').waitFor();
  await button(page, 'Go on with it').press('Enter');
  await strip(page).waitFor();

  const other = await openGame({ at: OFF });
  const open = async (name: string, buffer: Buffer) => {
    const [chooser] = await Promise.all([
      other.page.waitForEvent('filechooser'),
      button(other.page, 'Open a saved file').click(),
    ]);
    await chooser.setFiles({ name, mimeType: 'application/json', buffer });
  };
  await open('mine.handin.json', saved);
  await strip(other.page).getByText(`number ${NUMBER}`).waitFor();
  await other.page.reload();
  await strip(other.page).getByText(`number ${NUMBER}`).waitFor();
  await other.page.goto(new URL(OFF, other.address).href);
  const assignment = JSON.stringify({ assignment: addressOf({ ...SET, title: 'From a file' }) });
  await open('group-b.assignment.json', Buffer.from(assignment));
  await other.page.getByRole('heading', { level: 1, name: 'From a file' }).waitFor();
  expect([...troubles(), ...other.troubles()]).toEqual([]);
});

test('a class that plays together votes by show of hands, and the votes are handed in', async () => {
  const { page, troubles, accessibilityProblems } = await openGame({
    at: at({ ...SET, prompts: [], hands: true, takeBack: true, record: true }),
  });
  await begin(page, 'room 12');
  await button(page, 'Show of hands').press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Turn 1: show of hands' });
  await page.getByLabel('An act that is open now').selectOption('Sound out Minsk');
  await page.getByLabel('Or a choice in your own words').fill('Wait');
  await page.getByLabel('Or a choice in your own words').press('Enter');
  await button(page, 'One hand more').first().press('+');
  await button(page, 'One hand more').first().press('+');
  await dialog.getByRole('group', { name: 'Hands for Wait' }).getByRole('spinbutton').press('+');
  await page.getByLabel('The reason that most gave').fill('Minsk moves first.');
  expect(await accessibilityProblems()).toEqual([]);
  await button(page, /^Record$/).press('Enter');
  await dialog.getByText('2 of 3').waitFor();
  expect(await accessibilityProblems()).toEqual([]);
  await button(page, 'Back to the game').press('Enter');
  await button(page, 'Hand in').press('Enter');
  await page.getByText('Show of hands. Sound out Minsk: 2; Wait: 1').waitFor();
  expect(troubles()).toEqual([]);
});

test('what cannot be played is explained, and nothing is', async () => {
  const { page, address, troubles, accessibilityProblems } = await openGame({
    at: at({ ...SET, rules: '0.0.1' }),
  });
  await page.getByRole('heading', { name: 'This assignment cannot be played here' }).waitFor();
  await page.getByText('0.0.1').waitFor();
  expect(await accessibilityProblems()).toEqual([]);
  await page.goto(new URL(`${at(SET)}&minutes=5`, address).href);
  await page.getByText('Part “minutes”.').waitFor();
  expect(await page.getByLabel('Your number').count()).toBe(0);
  expect(troubles()).toEqual([]);
});
