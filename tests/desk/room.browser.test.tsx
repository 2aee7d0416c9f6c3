import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SituationRoom } from '../../src/desk/situation/index.ts';
import type { Selection } from '../../src/desk/session.ts';
import type { Action, Scenario } from '../../src/engine/index.ts';
import { builtIn } from '../../src/scenario/index.ts';
import { openText } from '../../src/text/browser.ts';
import { aSession } from './a-session.ts';

const text = await openText('en');
let scenario: Scenario;
let host: HTMLElement;
let done: Action[];

function Room() {
  const [actions, setActions] = useState<readonly Action[]>([]);
  const [selection, select] = useState<Selection>({ kind: 'actor', id: scenario.theatre.host });
  done = [...actions];
  const session = aSession(
    { scenario, text, actions },
    { selection, select, perform: (action) => setActions([...actions, action]) },
  );
  return (
    <SituationRoom session={session} onCouncil={() => undefined} onDebrief={() => undefined} />
  );
}

beforeEach(async () => {
  await page.viewport(1366, 768);
  scenario = await builtIn('kazakhstan-2022');
  host = document.createElement('div');
  document.body.append(host);
  render(<Room />, host);
  // The keyboard is listened to once the room has been painted.
  await new Promise((ready) => requestAnimationFrame(() => setTimeout(ready)));
});

afterEach(() => {
  render(null, host);
  host.remove();
});

test('a turn is played by roles and names alone, with no stage', async () => {
  await page.getByRole('button', { name: 'Sound out Minsk' }).click();
  await page.getByRole('button', { name: 'Commit: Sound out Minsk' }).click();
  expect(done).toEqual([{ kind: 'act', measure: 'soundOut', aim: 'belarus' }]);
  await page.getByRole('button', { name: /^Play the/ }).click();
  expect(done.at(-1)).toEqual({ kind: 'endTurn' });
  await expect.element(page.getByText(/Kazakhstan, turn 2 of/)).toBeVisible();
});

test('undo clears the choice, and so does Escape', async () => {
  const minsk = page.getByRole('button', { name: 'Sound out Minsk' });
  await minsk.click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(minsk).toHaveAttribute('aria-pressed', 'false');
  await minsk.click();
  await userEvent.keyboard('{Escape}');
  await expect.element(minsk).toHaveAttribute('aria-pressed', 'false');
  expect(done).toEqual([]);
});

test('the keyboard opens a group, chooses an act and commits it', async () => {
  await userEvent.keyboard('5');
  await userEvent.keyboard('{ArrowDown}{Enter}{Enter}');
  expect(done).toEqual([expect.objectContaining({ kind: 'act', measure: 'frame' })]);
});

test('after an act the focus is on the button that plays on, and a digit leads to its first act', async () => {
  await userEvent.keyboard('1');
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(page.getByRole('button', { name: 'Draft a text' })).toHaveFocus();
  await userEvent.keyboard('5{ArrowDown}{Enter}{Enter}');
  expect(done).toHaveLength(1);
  await expect.element(page.getByRole('button', { name: /^Play the/ })).toHaveFocus();
});

test('arrows go from act to act, and along the aims of one', async () => {
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(page.getByRole('button', { name: /^Sound out/ }).first()).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(page.getByRole('button', { name: /^Sound out/ }).nth(1)).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(page.getByRole('button', { name: /^Promise/ }).first()).toHaveFocus();
});

test('a meter opens its causes in place', async () => {
  const trust = page.getByRole('button', { name: /^Trust that help comes/ });
  await trust.click();
  await expect.element(trust).toHaveAttribute('aria-expanded', 'true');
  await expect.element(page.getByText(/^Why it stands at/)).toBeVisible();
});

test('a site is reached without the map', async () => {
  await page.getByRole('tab', { name: 'Unrest' }).click();
  await page
    .getByRole('region', { name: 'Dossier' })
    .getByRole('button', { name: /^Airport/ })
    .click();
  await expect.element(page.getByRole('heading', { name: 'Airport' })).toBeVisible();
});

test('an act without aims shows where it is pressed, and that it is chosen', async () => {
  await userEvent.keyboard('3');
  const row = page.getByRole('button', { name: /^Back the government/ });
  await expect.element(row.getByText('Choose', { exact: true })).toBeVisible();
  await row.getByText('Choose', { exact: true }).click();
  await expect.element(row).toHaveAttribute('aria-pressed', 'true');
  await expect.element(row.getByText('Chosen', { exact: true })).toBeVisible();
});

test('on a phone a turn in which nothing was reported says so', async () => {
  await page.viewport(390, 844);
  render(null, host);
  const session = aSession({ scenario, text, actions: [{ kind: 'endTurn' }] }, { told: [] });
  render(
    <SituationRoom session={session} onCouncil={() => undefined} onDebrief={() => undefined} />,
    host,
  );
  await expect.element(page.getByText(/^No new dispatches/)).toBeVisible();
});

test('on a phone the means of a long turn stay on the screen', async () => {
  await page.viewport(390, 844);
  render(null, host);
  const session = aSession({ scenario, text });
  const moscow = {
    ...session.state.moscow,
    sorties: 360,
    sortiesTotal: 360,
    frontDemand: 172,
    capital: 5550,
  };
  const long = { ...session, state: { ...session.state, moscow } };
  render(
    <SituationRoom session={long} onCouncil={() => undefined} onDebrief={() => undefined} />,
    host,
  );
  const burden = page.getByText('War burden', { exact: true });
  await expect.element(burden).toBeVisible();
  expect(burden.element().getBoundingClientRect().right).toBeLessThanOrEqual(390 - 10);
});

test.each([1081, 1181, 1279, 1280, 1366, 1441, 1600, 1840])(
  'on a window of %i pixels the figures at their longest leave the buttons of the bar whole',
  async (width) => {
    await page.viewport(width, 768);
    render(null, host);
    const actions: Action[] = [{ kind: 'endTurn' }, { kind: 'endTurn' }, { kind: 'endTurn' }];
    const session = aSession({ scenario, text, actions });
    const moscow = {
      ...session.state.moscow,
      sorties: 15,
      sortiesTotal: 15,
      frontDemand: 3,
      capital: 539,
      acts: 4,
      actsTotal: 4,
    };
    const long = { ...session, state: { ...session.state, moscow } };
    render(
      <SituationRoom session={long} onCouncil={() => undefined} onDebrief={() => undefined} />,
      host,
    );
    const menu = page.getByRole('button', { name: 'Menu', exact: true });
    await expect.element(menu).toBeVisible();
    await document.fonts.ready;
    expect(menu.element().getBoundingClientRect().right).toBeLessThanOrEqual(width);
    const last = [...host.querySelectorAll('.top-alliance .gauge')]
      .map((gauge) => gauge.getBoundingClientRect())
      .filter(({ width: drawn }) => drawn > 0)
      .at(-1);
    const buttons = host.querySelector('.top-buttons')?.getBoundingClientRect();
    expect(last?.right).toBeLessThanOrEqual(Number(buttons?.left));
  },
);
