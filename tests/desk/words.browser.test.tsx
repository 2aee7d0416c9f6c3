import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { SituationRoom } from '../../src/desk/situation/index.ts';
import { builtIn } from '../../src/scenario/index.ts';
import { openText } from '../../src/text/browser.ts';
import { aSession } from './a-session.ts';

const text = await openText('en');
const scenario = await builtIn('kazakhstan-2022');
let host: HTMLElement;

beforeEach(async () => {
  await page.viewport(1366, 768);
  host = document.createElement('div');
  document.body.append(host);
  const nothing = () => undefined;
  const session = aSession({ scenario, text });
  render(<SituationRoom session={session} onCouncil={nothing} onDebrief={nothing} />, host);
});

afterEach(() => {
  render(null, host);
  host.remove();
});

test('a word that is not understood is looked up from the bar', async () => {
  await page.getByRole('button', { name: 'Words', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'What the words mean' });
  const mandate = dialog.getByText('What a force may do, and for how many days.');
  await expect.element(mandate).not.toBeVisible();
  await dialog.getByLabelText('Find a word').fill('mandate');
  await expect.element(mandate).toBeVisible();
  await expect.element(dialog.getByRole('status')).toHaveTextContent('One word.');
  await dialog.getByLabelText('Find a word').fill('gravity');
  await expect.element(dialog.getByText('No such word here.')).toBeVisible();
  await dialog.getByLabelText('Find a word').fill('');
  await dialog.getByText('In the crisis').click();
  await expect.element(dialog.getByText('Driven from home, or taken out')).toBeVisible();
});

test('on a phone it is in the menu', async () => {
  await page.viewport(390, 844);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByText('What the words mean').click();
  await page.getByLabelText('Find a word').fill('whip');
  await expect.element(page.getByText(/^A count made before the vote/)).toBeVisible();
});

test('a meter says what it measures before it says why it stands where it stands', async () => {
  await page.getByRole('button', { name: /^Alignment with Moscow/ }).click();
  await expect
    .element(page.getByText('How close a government’s course is to Moscow’s.'))
    .toBeVisible();
});
