import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { App } from '../../src/app/app.tsx';
import { openHouse, type House } from '../../src/app/house.ts';
import { stateOf } from '../../src/app/game.ts';
import type { Scenario } from '../../src/engine/index.ts';
import { openText } from '../../src/text/browser.ts';

const ID = 'kazakhstan-2022';

let house: House;
let scenario: Scenario;
let host: HTMLElement;

beforeEach(async () => {
  await page.viewport(1366, 768);
  location.hash = '';
  house = openHouse(await openText('en'), { seed: 'another', stage: 'off' });
  const loaded = await house.load(ID);
  if (!loaded) throw new Error('The scenario is built in.');
  scenario = loaded;
  host = document.createElement('div');
  document.body.append(host);
  render(<App house={house} />, host);
  house.begin(scenario, 'kept');
  house.play.perform({ kind: 'endTurn' });
  house.store.set({ route: { screen: 'briefing', scenario: ID } });
});

afterEach(() => {
  render(null, host);
  host.remove();
  location.hash = '';
});

const seed = () => house.store.get().game?.run.seed;

async function beginAnother(): Promise<void> {
  await page.getByRole('button', { name: 'Begin with seed another' }).click();
  const title = `Replace the run at turn 2 of ${scenario.turns.length}?`;
  await expect.element(page.getByRole('dialog', { name: title })).toBeVisible();
  expect(seed()).toBe('kept');
}

test('a kept run that has not ended is replaced only when the player says so', async () => {
  await beginAnother();
  await page.getByRole('button', { name: 'Keep it' }).click();
  expect(document.querySelector('dialog')).toBeNull();
  expect(seed()).toBe('kept');

  await beginAnother();
  await page.getByRole('button', { name: 'Replace it' }).click();
  expect(seed()).toBe('another');
  expect(house.store.get().kept?.turn).toBe(1);
  expect(document.querySelector('dialog')).toBeNull();
});

test('it can be saved as a file first', async () => {
  const saved: string[] = [];
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push(this.download);
  });
  await beginAnother();
  await page.getByRole('button', { name: 'Save it first' }).click();
  click.mockRestore();
  expect(saved).toEqual([`${ID}-kept.run.json`]);
  expect(seed()).toBe('kept');
});

test('playing again asks too while another run is kept', () => {
  house.again('new');
  expect(house.store.get().replacing?.scenario).toBe(scenario);
  expect(seed()).toBe('kept');
});

test('a run that has ended is no loss: nothing is asked', () => {
  while (true) {
    const { game } = house.store.get();
    if (!game || stateOf(game).phase === 'over') break;
    house.play.perform({ kind: 'endTurn' });
  }
  house.begin(scenario, 'another');
  expect(house.store.get().replacing).toBeUndefined();
  expect(seed()).toBe('another');
});

test('the debrief of a game that goes on is its situation room, and no address leads nowhere', async () => {
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
  house.store.set({ route: { screen: 'title' } });
  await expect
    .element(page.getByText('Collective Security Treaty Organization, CSTO'))
    .toBeVisible();
  expect(document.querySelector('.title-column')?.scrollHeight).toBeLessThanOrEqual(768);
});
