import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { DispatchLine } from '../../src/desk/situation/dispatch-line.tsx';
import type { GameEvent } from '../../src/engine/index.ts';
import { builtIn } from '../../src/scenario/index.ts';
import { openText } from '../../src/text/browser.ts';
import '../../src/text/dispatch/taught.ts';
import { Words } from '../../src/desk/parts/words.ts';
import { aSession } from './a-session.ts';

const text = await openText('en');
const scenario = await builtIn('kazakhstan-2022');
let host: HTMLElement;

beforeEach(() => {
  host = document.createElement('div');
  document.body.append(host);
});

afterEach(() => {
  render(null, host);
  host.remove();
});

const TOLL: GameEvent = {
  kind: 'situationArose',
  situation: 'toll-withdrawn',
  actor: 'kazakhstan',
  because: [],
};

function show(recordClosed: boolean) {
  const session = aSession({ scenario, text }, { recordClosed });
  const { state } = session;
  const line = {
    at: 0,
    turn: 10,
    step: 0,
    event: TOLL,
    dispatch: text.dispatch(TOLL, scenario, state),
  };
  render(
    <Words.Provider value={text}>
      <ol>
        <DispatchLine {...{ session, line }} fresh={false} open onToggle={() => undefined} />
      </ol>
    </Words.Provider>,
    host,
  );
}

test('what happened in history stands apart from what happens in the run, with its source', async () => {
  show(false);
  await expect.element(page.getByText('A number, then none')).toBeVisible();
  await expect
    .element(page.getByText('In the record: The toll that was taken back was 164.'))
    .toBeVisible();
  await expect
    .element(page.getByRole('link', { name: /US urges quick CSTO exit/ }))
    .toHaveAttribute('href', expect.stringMatching(/^https:/));
});

test('where the record is to be seen after the end, a dispatch tells nothing of it', async () => {
  show(true);
  await expect.element(page.getByText('A number, then none')).toBeVisible();
  expect(host.textContent).not.toMatch(/164|record/);
  expect(page.getByRole('link').elements()).toEqual([]);
});

test('why a dispatch came is told by the turns and deeds that it hangs on, whether the record is open or not', async () => {
  for (const recordClosed of [false, true]) {
    show(recordClosed);
    await expect
      .element(
        page.getByText('It can come between turns 10 and 11, if the order to shoot was given.'),
      )
      .toBeVisible();
    expect(host.textContent).not.toContain('News from');
    render(null, host);
  }
});
