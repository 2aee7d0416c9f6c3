import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { App } from '../../src/app/app.tsx';
import { stateOf } from '../../src/app/game.ts';
import { openHouse, type House } from '../../src/app/house.ts';
import type { Scenario } from '../../src/engine/index.ts';
import { openText } from '../../src/text/browser.ts';
import layoutOne from '../fixtures/saved/layout-1-rules-0.1.0.json';
import { deleteShelf, onShelf } from './shelf.ts';

const ID = 'kazakhstan-2022';

let house: House;
let scenario: Scenario;
let host: HTMLElement;

beforeEach(async () => {
  await page.viewport(1366, 768);
  location.hash = '';
  localStorage.clear();
  sessionStorage.clear();
  await deleteShelf();
  house = openHouse(await openText('en'), { seed: 'another', stage: 'off' });
  const loaded = await house.load(ID);
  if (!loaded) throw new Error('The scenario is built in.');
  scenario = loaded;
  host = document.createElement('div');
  document.body.append(host);
  render(<App house={house} />, host);
  await house.keeper.look();
});

afterEach(() => {
  render(null, host);
  host.remove();
  location.hash = '';
  vi.restoreAllMocks();
});

const seed = () => house.store.get().game?.run.seed;
const endTurn = () => house.play.perform({ kind: 'endTurn' });
const rows = () => [...document.querySelectorAll('.saved-name')].map((name) => name.textContent);
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const saved = () => onShelf((runs) => runs.count());

async function go(hash: string): Promise<void> {
  location.hash = hash;
  await house.follow();
}

/** Two runs that go on, the second one played last. */
async function twoRuns(): Promise<void> {
  house.begin(scenario, 'first');
  endTurn();
  house.begin(scenario, 'second');
  endTurn();
  endTurn();
  await expect.poll(saved).toBe(2);
  await go('#/saved');
  await expect.poll(rows).toHaveLength(2);
}

test('another run begins beside the one that was left, and either can be gone on with', async () => {
  await twoRuns();
  const { title } = scenario.briefing;
  expect(rows()).toEqual([`${title}, second`, `${title}, first`]);
  await button(`Resume: ${title}, first`).click();
  await expect.poll(seed).toBe('first');
  expect(house.store.get().game && stateOf(house.store.get().game!).turn).toBe(2);
  endTurn();

  await go('#/');
  await expect.poll(() => house.store.get().kept?.turn).toBe(3);
  await expect
    .element(page.getByRole('button', { name: new RegExp(`^Resume ${title}, turn 3`) }))
    .toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Saved runs (2)' })).toBeVisible();
});

test('a run that has ended is not offered to be resumed, and leads to its debrief', async () => {
  house.begin(scenario, 'only');
  while (house.store.get().game && stateOf(house.store.get().game!).phase !== 'over') endTurn();
  await go('#/');
  await expect.poll(() => house.store.get().kept).toBeUndefined();
  await expect.element(button(/^Begin with Kazakhstan/)).toBeVisible();
  await go('#/saved');
  await expect.element(page.getByText(/^finished, begun/)).toBeVisible();
  await button(/^Open: /).click();
  await expect.poll(() => location.hash).toBe('#/debrief');
});

test('a run is renamed with the keyboard, and Escape leaves it as it was', async () => {
  await twoRuns();
  await button(/^Rename: .*, second$/).click();
  const field = page.getByRole('textbox', { name: /^New name for/ });
  await expect.element(field).toHaveFocus();
  await userEvent.keyboard('Tuesday group{Enter}');
  await expect.poll(rows).toContain('Tuesday group');
  await expect.element(page.getByText('Renamed to Tuesday group.')).toBeVisible();
  await expect.element(button('Rename: Tuesday group')).toHaveFocus();

  await userEvent.keyboard('{Enter}');
  await userEvent.keyboard('Nothing{Escape}');
  await expect.poll(rows).toContain('Tuesday group');
  expect(location.hash).toBe('#/saved');
  endTurn();
  await expect
    .poll(async () => JSON.stringify(await onShelf((all) => all.getAll())))
    .toContain('"step":3');
  await go('#/');
  await go('#/saved');
  await expect.poll(rows).toContain('Tuesday group');
});

test('a run is deleted only after a second word, and can be saved as a file before', async () => {
  await twoRuns();
  const files: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    files.push(this.download);
  });
  await button(/^Delete: .*, first$/).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Save as a file' }).click();
  expect(files).toEqual([`${ID}-first.run.json`]);
  await dialog.getByRole('button', { name: 'Keep it' }).click();
  expect(await saved()).toBe(2);

  await button(/^Delete: .*, first$/).click();
  await dialog.getByRole('button', { name: 'Delete it' }).click();
  await expect.poll(saved).toBe(1);
  await expect.element(page.getByText(/, first was deleted\. One run is left\./)).toBeVisible();
  await expect.element(button(/^Resume: .*, second$/)).toHaveFocus();
});

test('a run that was open here and is deleted does not come back', async () => {
  await twoRuns();
  await button(/^Delete: .*, second$/).click();
  await button('Delete it').click();
  await expect.poll(saved).toBe(1);
  expect(house.store.get().game).toBeUndefined();
  await go('#/play');
  await expect.poll(seed).toBe('first');
});

test('a damaged record and a run of other rules stand among the others, each with its reason', async () => {
  house.begin(scenario, 'sound');
  await expect.poll(saved).toBe(1);
  await onShelf((runs) => runs.put({ id: 'strange', record: 2, run: 17 }));
  await onShelf((runs) => runs.put(layoutOne));
  await go('#/saved');
  await expect.poll(rows).toHaveLength(3);
  await expect.element(page.getByText(/^Nothing of it can be read/)).toBeVisible();
  await expect.element(page.getByText(/^Made under rules 0\.1\.0; .* plays rules/)).toBeVisible();
  expect(document.querySelectorAll('.saved-ways .button-secondary')).toHaveLength(2);

  await page.getByRole('link', { name: /^Read acts: Kazakhstan.*steppe-1407$/ }).click();
  await house.follow();
  await expect.element(page.getByRole('heading', { name: 'Turn 3' })).toBeVisible();
  await expect.poll(() => document.querySelectorAll('.saved-acts li').length).toBe(7);
  await userEvent.keyboard('{Escape}');
  await house.follow();
  await expect.poll(rows).toHaveLength(3);

  await button('Delete: Damaged record strange').click();
  await button('Delete it').click();
  await expect.poll(rows).toHaveLength(2);
});

test('with the shelf full the player is told which run goes, before it goes', async () => {
  house.begin(scenario, 'old');
  while (house.store.get().game && stateOf(house.store.get().game!).phase !== 'over') endTurn();
  await expect.poll(saved).toBe(1);
  const [finished] = (await onShelf((runs) => runs.getAll())) as { id: string }[];
  for (let at = 1; at < 50; at += 1) {
    await onShelf((runs) =>
      runs.put({ ...finished, id: `run-${at}`, name: `Run ${at}`, changed: at }),
    );
  }
  await house.keeper.look();
  house.begin(scenario, 'new');
  const dialog = page.getByRole('dialog', { name: 'The saved runs are full' });
  await expect.element(dialog.getByText(/the oldest finished one goes: Run 1\./)).toBeVisible();
  await dialog.getByRole('button', { name: 'Not now' }).click();
  expect(seed()).toBe('old');
  expect(await saved()).toBe(50);

  house.again('new');
  await dialog.getByRole('button', { name: 'Let it go and begin' }).click();
  await expect.poll(seed).not.toBe('old');
  await expect.poll(saved).toBe(50);
  expect(await onShelf((runs) => runs.get('run-1'))).toBeUndefined();
});

test('the debrief of a game that goes on is its situation room, and no address leads nowhere', async () => {
  house.begin(scenario, 'kept');
  endTurn();
  history.replaceState(null, '', '#/debrief');
  await house.follow();
  expect(house.store.get().route).toEqual({ screen: 'play' });
  expect(location.hash).toBe('#/play');

  history.replaceState(null, '', '#/nowhere');
  await house.follow();
  expect(house.store.get().route).toEqual({ screen: 'title' });
  expect(location.hash).toBe('#/');
});

test('the column of the title fits the window, and names the alliance in full', async () => {
  house.begin(scenario, 'kept');
  endTurn();
  house.store.set({ route: { screen: 'title' }, saved: 1 });
  await expect
    .element(page.getByText('Collective Security Treaty Organization, CSTO'))
    .toBeVisible();
  expect(document.querySelector('.title-column')?.scrollHeight).toBeLessThanOrEqual(768);
});
