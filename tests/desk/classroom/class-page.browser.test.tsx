import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Report } from '../../../src/classroom/report.ts';
import {
  ClassView,
  namingOf,
  Projector,
  signOf,
  type GivenNames,
  type NamingMode,
} from '../../../src/desk/classroom/class/index.ts';
import { Words } from '../../../src/desk/parts/words.ts';
import type { Scenario } from '../../../src/engine/index.ts';
import { builtIn } from '../../../src/scenario/index.ts';
import { learnLate, openText } from '../../../src/text/browser.ts';
import { aReport, FINDINGS } from './a-report.ts';

const text = await openText('en');
await learnLate(text, 'classroom');
const scenario: Scenario = await builtIn('kazakhstan-2022');
const report: Report = aReport(scenario, { runs: 12, arms: true, findings: FINDINGS });
let host: HTMLElement;
let replayed: string[];

function Page() {
  const [given, setGiven] = useState<GivenNames>(new Map());
  const naming = namingOf('labels', given, text.say);
  return (
    <ClassView
      {...{ report, scenario, naming, given }}
      title="Group B"
      crisis="Kazakhstan"
      section=""
      onName={(run, name) => setGiven(new Map([...given, [signOf(run), name]]))}
      onReplay={(run) => replayed.push(run.label)}
    />
  );
}

function show(what: preact.ComponentChild) {
  render(<Words.Provider value={text}>{what}</Words.Provider>, host);
}

beforeEach(async () => {
  await page.viewport(1366, 768);
  replayed = [];
  host = document.createElement('div');
  host.className = 'class-light';
  document.body.append(host);
});

afterEach(() => {
  render(null, host);
  host.remove();
});

test('each dimension has its plot, and beside it the numbers that the plot shows', async () => {
  show(<Page />);
  const median = Math.round((report.dimensions[0]?.median ?? 0) / 10);
  const row = page.getByRole('row', { name: /^The crisis The crisis: 12 runs/ });
  await expect.element(row).toBeVisible();
  await expect
    .element(row.getByRole('cell', { name: String(median), exact: true }).first())
    .toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'How 12 runs ended' })).toBeVisible();
});

test('what is not counted is named with its reason, and exactly where somebody looks closer', async () => {
  show(<Page />);
  await expect.element(page.getByText('Not counted: 2')).toBeVisible();
  await expect.element(page.getByText('essay.docx')).toBeVisible();
  await page.getByText('exactly').first().click();
  await expect
    .element(page.getByText('Played again, it ends otherwise. Step 41, in turn 6.'))
    .toBeVisible();
});

test('a name that is given stands wherever the run is named', async () => {
  show(<Page />);
  await page.getByRole('checkbox', { name: 'Give names' }).click();
  await page.getByRole('textbox', { name: 'Name for Group 3' }).fill('Aigerim');
  await userEvent.keyboard('{Tab}');
  await page.getByRole('checkbox', { name: 'Give names' }).click();
  await expect
    .element(page.getByRole('button', { name: 'Replay the run of Aigerim' }))
    .toBeVisible();
  await page.getByRole('button', { name: 'Replay the run of Aigerim' }).click();
  expect(replayed).toEqual(['Group 3']);
});

test('the list of runs is sorted by what its head says, and back', async () => {
  show(<Page />);
  const killed = report.runs.map(({ played }) => played.killed).sort((a, b) => a - b);
  await page.getByRole('button', { name: 'Dead' }).click();
  const shown = () =>
    [...host.querySelectorAll('.runs tbody tr')].map((row) =>
      Number(row.children[9]?.textContent?.replace(',', '')),
    );
  await expect.poll(shown).toEqual(killed);
  await page.getByRole('button', { name: 'Dead' }).click();
  await expect.poll(shown).toEqual(killed.reverse());
});

test('who did what stands in a table behind each bar', async () => {
  show(<Page />);
  await page
    .getByText(/^Who did what in turn/)
    .first()
    .click();
  const table = page.getByRole('table', { name: /^Turn \d+, / }).first();
  await expect.element(table).toBeVisible();
  await expect.element(table).toHaveTextContent(/Group \d/);
});

test('the projector goes by keys from one thing to the next, names nobody, and closes', async () => {
  let closed = false;
  function Shown() {
    const [mode, setMode] = useState<NamingMode>('pseudonyms');
    const naming = namingOf(mode, new Map(), text.say);
    const onClose = () => {
      closed = true;
    };
    return (
      <Projector
        {...{ report, scenario, naming, mode, onClose }}
        title="Group B"
        onMode={setMode}
      />
    );
  }
  show(<Shown />);
  // What was decided comes before how it ended.
  await expect.element(page.getByRole('heading', { name: 'Where the group split' })).toBeVisible();
  await userEvent.keyboard('{PageDown}');
  await expect.element(page.getByRole('status')).toHaveTextContent(/^2 of/);
  await userEvent.keyboard(' ');
  await userEvent.keyboard('{ArrowLeft}');
  await expect.element(page.getByRole('status')).toHaveTextContent(/^2 of/);
  while (!host.querySelector('.class-reason')) await userEvent.keyboard('{ArrowRight}');
  expect(host.textContent).toContain('Number 3');
  expect(host.textContent).not.toContain('Group 3');
  await userEvent.keyboard('{Escape}');
  expect(closed).toBe(true);
});
