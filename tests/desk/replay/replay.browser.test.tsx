import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { recordGame } from '../../../src/app/record.ts';
import { seenRun, shownAt } from '../../../src/app/seen-run.ts';
import { Replay } from '../../../src/desk/replay/index.ts';
import { RecordedActs } from '../../../src/desk/replay/recorded-acts.tsx';
import { Words } from '../../../src/desk/parts/index.ts';
import { lastStep, seek, timelineOf } from '../../../src/run/timeline.ts';
import { builtIn } from '../../../src/scenario/index.ts';
import { learnLate, openText } from '../../../src/text/browser.ts';
import { aSession } from '../a-session.ts';

const text = await openText('en');
await learnLate(text, 'replay');
const scenario = await builtIn('kazakhstan-2022');
const { run } = recordGame(scenario, 'steppe-1407');
const timeline = timelineOf(scenario, run);
const seen = seenRun(scenario, timeline);
const last = lastStep(timeline);
const plain = aSession({ scenario, text });
const onShown = vi.fn<(step: number, moves: boolean) => void>();
const onBranch = vi.fn<(step: number) => void>();
const onBack = vi.fn<() => void>();
let host: HTMLElement;

const slider = () => page.getByRole('slider', { name: 'Step of the run' });

beforeEach(async () => {
  await page.viewport(1366, 768);
  vi.clearAllMocks();
  host = document.createElement('div');
  document.body.append(host);
  render(
    <Words.Provider value={text}>
      <Replay
        seen={seen}
        record={timeline}
        isRecord={false}
        parent={{ step: 4, end: '0123456789abcdef' }}
        sessionAt={(step) => ({ ...plain, ...shownAt(scenario, seen, step) })}
        onShown={onShown}
        onBranch={onBranch}
        onBack={onBack}
      />
    </Words.Provider>,
    host,
  );
  await new Promise((ready) => requestAnimationFrame(() => setTimeout(ready)));
});

afterEach(() => {
  render(null, host);
  host.remove();
});

test('keys go by act, by turn and to the ends, with the focus on the slider or nowhere', async () => {
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(slider()).toHaveValue('1');
  await userEvent.keyboard('{PageUp}');
  await expect.element(slider()).toHaveValue(String(timeline.turns.find((step) => step > 1)));
  await userEvent.keyboard('{End}');
  await expect.element(slider()).toHaveValue(String(last));
  slider().element().focus();
  await userEvent.keyboard('{ArrowLeft}');
  await expect.element(slider()).toHaveValue(String(last - 1));
  await userEvent.keyboard('{ArrowDown}');
  const before = timeline.turns.findLast((step) => step < last - 1);
  await expect.element(slider()).toHaveValue(String(before));
  await userEvent.keyboard('{Home}');
  await expect.element(slider()).toHaveValue('0');
});

test('one act forward may move on the map, every other way is a jump', async () => {
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(() => onShown.mock.lastCall).toEqual([1, true]);
  await userEvent.keyboard('{ArrowLeft}');
  await expect.poll(() => onShown.mock.lastCall).toEqual([0, false]);
  await userEvent.keyboard('{PageUp}');
  await expect.poll(() => onShown.mock.lastCall?.[1]).toBe(false);
});

test('played, it goes on by itself until it is paused', async () => {
  await page.getByRole('button', { name: '4×' }).click();
  await page.getByRole('button', { name: 'Play' }).click();
  await expect.poll(() => onShown.mock.lastCall?.[0] ?? 0).toBeGreaterThan(1);
  await page.getByRole('button', { name: 'Pause' }).click();
  const stopped = onShown.mock.lastCall;
  await new Promise((ready) => setTimeout(ready, 700));
  expect(onShown.mock.lastCall).toEqual(stopped);
});

test('the transcript follows, and a click on an act jumps there', async () => {
  const transcript = page.getByRole('group', { name: 'Transcript' });
  const current = () => transcript.element().querySelectorAll('[aria-current=step]');
  await userEvent.keyboard('{End}');
  await expect.poll(() => current()[0]?.textContent).toContain(String(last));
  expect(current()).toHaveLength(1);
  const frame = transcript.element().getBoundingClientRect();
  const top = () => current()[0]?.getBoundingClientRect().top ?? 0;
  await expect.poll(top).toBeLessThan(frame.bottom);
  expect(top()).toBeGreaterThanOrEqual(frame.top);
  const third = transcript.element().querySelectorAll<HTMLElement>('.transcript-act')[3];
  third?.click();
  await expect.element(slider()).toHaveValue('3');
});

test('the desk is as it was: its date, its meters and their causes', async () => {
  const step = timeline.turns[5] ?? 0;
  await slider().fill(String(step));
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(/turn 6 of/i);
  const trust = page.getByRole('button', { name: /^Trust that help comes/ });
  await trust.click();
  const host_ = seek(timeline, step).state.members.find(({ id }) => id === scenario.theatre.host);
  const value = Math.round((host_?.trust ?? 0) / 10);
  await expect.element(page.getByText(`Why it stands at ${value}`)).toBeVisible();
});

test('the run stands beside the record in a table, with the difference', async () => {
  await page.getByRole('tab', { name: 'Run and record' }).click();
  const table = page.getByRole('table', { name: /As turn 1 began/ });
  await expect.element(table.getByRole('columnheader', { name: 'Difference' })).toBeVisible();
  await expect.element(table.getByRole('rowheader', { name: 'Killed' })).toBeVisible();
});

test('the Council shows what had been answered by then', async () => {
  await page.getByRole('tab', { name: 'Council' }).click();
  await expect.element(page.getByText('No text has come before the Council by now.')).toBeVisible();
  slider().element().focus();
  await userEvent.keyboard('{End}');
  await expect.element(page.getByText(/^Tabled in turn \d+/)).toBeVisible();
});

test('a branch is offered at any step but the last, and the parent is named', async () => {
  await expect
    .element(page.getByText('branched from run 0123456789abcdef at step 4'))
    .toBeVisible();
  await slider().fill('5');
  await page.getByRole('button', { name: 'Branch from here' }).click();
  expect(onBranch).toHaveBeenCalledWith(5);
  await userEvent.keyboard('{End}');
  await expect.element(page.getByRole('button', { name: 'The run is over here' })).toBeDisabled();
});

test('acts as recorded: words for what is known, names for what is not, and no results', async () => {
  render(
    <Words.Provider value={text}>
      <RecordedActs
        scenario={scenario}
        recorded={{
          scenario: scenario.id,
          scenarioHash: '0123456789abcdef',
          rules: '9.9.9',
          seed: 'steppe-1407',
          finished: false,
          actions: [
            { kind: 'act', measure: 'soundOut', aim: 'belarus' },
            { kind: 'endTurn' },
            { kind: 'act', measure: 'offerGas', aim: 'north-sea' },
          ],
        }}
      />
    </Words.Provider>,
    host,
  );
  await expect.element(page.getByText('Sound out Minsk')).toBeVisible();
  await expect.element(page.getByText('9.9.9')).toBeVisible();
  await expect.element(page.getByText('0123456789ab', { exact: true })).toBeVisible();
  await expect.element(page.getByText(/offerGas, aimed at north-sea/)).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Turn 2' })).toBeVisible();
});
