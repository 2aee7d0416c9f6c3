import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Words } from '../../../src/desk/parts/index.ts';
import { LinkScreen } from '../../../src/desk/share/link-screen.tsx';
import { ShareButton } from '../../../src/desk/share/share-button.tsx';
import type { Session } from '../../../src/desk/session.ts';
import { builtIn } from '../../../src/scenario/index.ts';
import { openText } from '../../../src/text/browser.ts';
import { aSession } from '../a-session.ts';

const text = await openText('en');
const scenario = await builtIn('kazakhstan-2022');
const LINK = 'https://example.org/#/run/1abc';
let host: HTMLElement;

function show(share: Session['share']): void {
  render(
    <Words.Provider value={text}>
      <ShareButton session={aSession({ scenario, text }, { share })} />
    </Words.Provider>,
    host,
  );
}

beforeEach(() => {
  host = document.createElement('div');
  document.body.append(host);
});

afterEach(() => {
  render(null, host);
  host.remove();
});

test('the run is shared as a link, as a text and as a square, each with its name', async () => {
  show(() => Promise.resolve({ link: LINK, lines: 'ARTICLE IV RUN\n1abc', isLocal: false }));
  await page.getByRole('button', { name: 'Share the run' }).click();
  await expect.element(page.getByRole('textbox', { name: 'Link' })).toHaveValue(LINK);
  await expect
    .element(page.getByRole('textbox', { name: 'The same as a text' }))
    .toHaveValue('ARTICLE IV RUN\n1abc');
  await expect.element(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect.element(page.getByText(/^Copied\.|copy it with the keyboard/)).toBeVisible();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
});

test('a link too long for a square says so', async () => {
  const link = LINK + 'x'.repeat(900);
  show(() => Promise.resolve({ link, lines: '', isLocal: true }));
  await page.getByRole('button', { name: 'Share the run' }).click();
  await expect.element(page.getByText(/too many for a QR code/)).toBeVisible();
  await expect.element(page.getByText(/runs on your own computer/)).toBeVisible();
});

test('from a file a run is shared as a text alone', async () => {
  show(() => Promise.resolve({ link: undefined, lines: 'ARTICLE IV RUN\n1abc', isLocal: false }));
  await page.getByRole('button', { name: 'Share the run' }).click();
  await expect
    .element(page.getByRole('textbox', { name: 'The run as a text' }))
    .toHaveValue('ARTICLE IV RUN\n1abc');
  expect(page.getByRole('textbox').elements()).toHaveLength(1);
  expect(page.getByRole('img').elements()).toHaveLength(0);
});

test('what could not be fetched is said', async () => {
  show(() => Promise.reject(new Error('offline')));
  await page.getByRole('button', { name: 'Share the run' }).click();
  await expect.element(page.getByRole('alert')).toBeVisible();
});

test('a refused link says why, and another can be pasted', async () => {
  let opened = '';
  const onOpen = (pasted: string) => {
    opened = pasted;
  };
  render(
    <Words.Provider value={text}>
      <LinkScreen refused={['It is cut.']} onOpen={onOpen} onBack={() => undefined} />
    </Words.Provider>,
    host,
  );
  await expect.element(page.getByRole('alert')).toHaveTextContent('It is cut.');
  const field = page.getByRole('textbox', { name: 'Paste the link or the text' });
  await field.fill(LINK);
  await page.getByRole('button', { name: 'Open it' }).click();
  expect(opened).toBe(LINK);
});
