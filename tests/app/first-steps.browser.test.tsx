import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { RoomScreen } from '../../src/app/room-screen.tsx';
import type { Selection } from '../../src/desk/session.ts';
import type { Action } from '../../src/engine/index.ts';
import { builtIn } from '../../src/scenario/index.ts';
import { openText } from '../../src/text/browser.ts';
import { aSession } from '../desk/a-session.ts';

const text = await openText('en');
const scenario = await builtIn('kazakhstan-2022');
let host: HTMLElement;

function Room() {
  const [actions, setActions] = useState<readonly Action[]>([]);
  const [selection, select] = useState<Selection>({ kind: 'actor', id: 'kazakhstan' });
  const session = aSession(
    { scenario, text, actions },
    { selection, select, perform: (action) => setActions([...actions, action]) },
  );
  return <RoomScreen session={session} onCouncil={() => undefined} onDebrief={() => undefined} />;
}

const steps = () => page.getByRole('region', { name: 'How a turn goes' });
const play = () => page.getByRole('button', { name: /^Play the/ });

/** Another visit: the room is drawn from nothing. */
async function visit(width = 1366, height = 768): Promise<void> {
  await page.viewport(width, height);
  render(null, host);
  render(<Room />, host);
  await expect.element(play()).toBeVisible();
}

beforeEach(() => {
  localStorage.clear();
  host = document.createElement('div');
  document.body.append(host);
});

afterEach(() => {
  vi.restoreAllMocks();
  render(null, host);
  host.remove();
  localStorage.clear();
});

test.each([
  [1366, 768],
  [390, 844],
])('who plays for the first time is told how a turn goes, at %d x %d', async (...size) => {
  await visit(...size);
  await expect.element(steps()).toBeVisible();
  await expect.element(steps().getByText('Press “Play the 2 days”')).toBeVisible();
  expect(steps().getByRole('listitem').elements()).toHaveLength(3);
  // Nothing is taken from what one was doing.
  expect(steps().element().contains(document.activeElement)).toBe(false);
  const box = steps().element().getBoundingClientRect();
  for (const part of ['.map-window', '.acts', '.dispatches', '.dossier']) {
    const other = document.querySelector(part)?.getBoundingClientRect();
    const over =
      other &&
      Math.min(box.right, other.right) > Math.max(box.left, other.left) &&
      Math.min(box.bottom, other.bottom) > Math.max(box.top, other.top);
    expect(over, part).toBe(false);
  }
});

test('it is gone with the first turn, and does not come back', async () => {
  await visit();
  await play().click();
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(/turn 2 of/);
  expect(steps().query()).toBeNull();
  await visit();
  expect(steps().query()).toBeNull();
});

test('it can be hidden by keyboard, stays hidden, and is found again in the menu', async () => {
  await visit();
  const hide = steps().getByRole('button', { name: 'Hide how a turn goes' });
  (hide.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  expect(steps().query()).toBeNull();
  await expect.element(page.getByRole('main')).toHaveFocus();
  await visit();
  expect(steps().query()).toBeNull();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'How a turn goes' }).click();
  await expect.element(steps().getByRole('heading')).toHaveFocus();
  await play().click();
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(/turn 2 of/);
  expect(steps().query()).toBeNull();
});

test('where nothing may be stored it is hidden for as long as the page is open', async () => {
  const refuse = () => {
    throw new DOMException('refused', 'SecurityError');
  };
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
  await visit();
  await steps().getByRole('button', { name: 'Hide how a turn goes' }).click();
  await visit();
  expect(steps().query()).toBeNull();
});
