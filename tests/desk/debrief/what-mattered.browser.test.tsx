import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { whatMattered, type Mattered } from '../../../src/analysis/decisions/index.ts';
import { playOut, POLICIES } from '../../../src/analysis/index.ts';
import type { MatteredSoFar } from '../../../src/desk/debrief/contract.ts';
import { WhatMattered } from '../../../src/desk/debrief/what-mattered.tsx';
import { Words } from '../../../src/desk/parts/index.ts';
import type { Action } from '../../../src/engine/index.ts';
import { builtIn } from '../../../src/scenario/index.ts';
import { openText } from '../../../src/text/browser.ts';
import '../../../src/text/dispatch/taught.ts';
import { aSession } from '../a-session.ts';

const text = await openText('en');
const scenario = await builtIn('kazakhstan-2022');
const mattered = ofRecord();
const onChoose = vi.fn<(turn: number) => void>();
const onRetry = vi.fn<() => void>();
let host: HTMLElement;

function ofRecord(): Mattered {
  const actions: Action[] = [];
  playOut(scenario, 'record', POLICIES.record, {
    step: (_, action) => {
      if (action) actions.push(action);
    },
  });
  return whatMattered(scenario, { seed: 'record', actions });
}

function show(soFar: MatteredSoFar) {
  const session = aSession({ scenario, text });
  render(
    <Words.Provider value={text}>
      <WhatMattered session={session} mattered={soFar} chosen={1} {...{ onChoose, onRetry }} />
    </Words.Provider>,
    host,
  );
}

beforeEach(() => {
  host = document.createElement('div');
  document.body.append(host);
  onChoose.mockClear();
  onRetry.mockClear();
});

afterEach(() => {
  render(null, host);
  host.remove();
});

test('while the run is played again that is said, and nothing is claimed', async () => {
  show({ kind: 'trying', share: 0.4 });
  await expect.element(page.getByRole('status')).toHaveTextContent(/Playing the run again/);
  expect(host.querySelectorAll('ol li')).toHaveLength(0);
});

test('a decision leads to its turn by the keyboard, and tells its reasons when asked', async () => {
  show({ kind: 'found', mattered });
  const [first] = mattered.named;
  if (!first) throw new Error('The record has decisions that mattered.');
  const { turn } = first.decision;
  const decision = page.getByRole('button', { name: new RegExp(`Turn ${turn}, .*Moscow`) }).first();
  (decision.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  expect(onChoose).toHaveBeenCalledWith(turn);
  const why = page.getByRole('button', { name: /^What makes up the difference: Moscow/ }).first();
  const reasons = host.querySelector<HTMLElement>(
    `[id="${why.element().getAttribute('aria-controls')}"]`,
  );
  expect(reasons?.checkVisibility()).toBe(false);
  await why.click();
  await expect.element(why).toHaveAttribute('aria-expanded', 'true');
  expect(reasons?.checkVisibility()).toBe(true);
  expect(reasons?.textContent).toMatch(/The ally.* [+−]\d+/);
});

test('five dimensions are read out, each with its sign and its range', () => {
  show({ kind: 'found', mattered });
  const rows = [...host.querySelectorAll('ol > li:first-child ul li .unseen')];
  expect(rows).toHaveLength(5);
  for (const row of rows) expect(row.textContent).toMatch(/ [+−±]\d+; in each future: [+−±]?\d+/);
});

test('where nothing made a difference, that is said and no three are made up', async () => {
  show({ kind: 'found', mattered: { ...mattered, tried: 9, named: [] } });
  await expect.element(page.getByText(/^9 decisions were tried\. None made/)).toBeVisible();
  expect(host.querySelectorAll('ol li')).toHaveLength(0);
});

test('what could not be worked out can be tried again', async () => {
  show({ kind: 'failed' });
  await page.getByRole('button', { name: 'Try again' }).click();
  expect(onRetry).toHaveBeenCalled();
});
