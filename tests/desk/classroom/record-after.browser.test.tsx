/** In front of a room the record comes after what the class did, and when somebody asks for it. */
import { render, type ComponentChild } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import causalMap from '../../../src/classroom/built/causal-map.json';
import type { CausalMap } from '../../../src/classroom/pack/causal-map.ts';
import type { Report } from '../../../src/classroom/report.ts';
import { ClassView, namingOf, Projector } from '../../../src/desk/classroom/class/index.ts';
import { Pack } from '../../../src/desk/classroom/pack/index.ts';
import { Words } from '../../../src/desk/parts/words.ts';
import '../../../src/desk/style/base.css';
import { builtIn } from '../../../src/scenario/index.ts';
import { learnLate, openText } from '../../../src/text/browser.ts';
import { aReport } from './a-report.ts';

const text = await openText('en');
await Promise.all([learnLate(text, 'classroom'), learnLate(text, 'how')]);
const scenario = await builtIn('kazakhstan-2022');
const naming = namingOf('pseudonyms', new Map(), text.say);
let host: HTMLElement;

function show(what: ComponentChild) {
  render(<Words.Provider value={text}>{what}</Words.Provider>, host);
}

const nothing = () => undefined;
const projector = (report: Report) => (
  <Projector
    {...{ report, scenario, naming }}
    title=""
    mode="pseudonyms"
    onMode={nothing}
    onClose={nothing}
  />
);
const classPage = (report: Report) => (
  <ClassView
    {...{ report, scenario, naming, given: new Map() }}
    title=""
    crisis=""
    section="record"
    onName={nothing}
    onReplay={nothing}
  />
);

beforeEach(async () => {
  await page.viewport(1366, 768);
  host = document.createElement('div');
  host.className = 'class-light';
  document.body.append(host);
});

afterEach(() => {
  render(null, host);
  host.remove();
});

const button = () => page.getByRole('button', { name: 'Show the record' });
const marks = (selector: string) => host.querySelectorAll(selector).length;

test('the projector marks no choice of the record until it is asked to, and begins each slide without it', async () => {
  show(projector(aReport(scenario, { runs: 12 })));
  await expect.element(button()).toHaveAttribute('aria-pressed', 'false');
  expect(marks('.class-mark-record, .split-nobody')).toBe(0);
  expect(host.textContent).not.toContain('the choice in the record');
  await userEvent.keyboard('r');
  await expect.element(button()).toHaveAttribute('aria-pressed', 'true');
  expect(marks('.class-mark-record')).toBeGreaterThan(1);
  await userEvent.keyboard('{PageDown}');
  await expect.element(button()).toHaveAttribute('aria-pressed', 'false');
  expect(marks('.class-mark-record')).toBe(0);
  // It has a slide of its own, after the endings.
  const heads: string[] = [];
  for (;;) {
    const head = host.querySelector('h2')?.textContent ?? '';
    heads.push(head);
    if (head === 'The record beside the class') break;
    expect(marks('.class-mark-record')).toBe(0);
    await userEvent.keyboard('{PageDown}');
  }
  expect(heads).toContain('How 12 runs ended');
  await expect.element(button()).toHaveAttribute('aria-disabled', 'true');
});

test('the slides of the pack keep the record back in the same way; on paper it stands', async () => {
  show(
    <Pack
      {...{ scenario, naming }}
      report={aReport(scenario, { runs: 12 })}
      map={causalMap as unknown as CausalMap}
      title=""
      example={false}
    />,
  );
  expect(marks('.pack-decision .pack-record-then')).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Present' }).click();
  await userEvent.keyboard('{ArrowRight}');
  expect(host.querySelector('.slide h1')?.textContent).toMatch(/^Turn \d/);
  expect(marks('.pack-record-then, .pack-diamond')).toBe(0);
  await button().click();
  await expect.element(button()).toHaveAttribute('aria-pressed', 'true');
  expect(marks('.pack-record-then')).toBe(1);
  await userEvent.keyboard('{ArrowRight}');
  expect(marks('.pack-record-then, .pack-diamond')).toBe(0);
  // Options are told by numbers: letters are for arms.
  expect(host.querySelector('.pack-letter')?.textContent).toBe('1');
});

test('half of a class is no majority', async () => {
  const report = aReport(scenario, { runs: 2 });
  show(classPage(report));
  const told = () => [...host.querySelectorAll('.record-beside td')].map((it) => it.textContent);
  await expect.poll(told).toContainEqual(expect.stringMatching(/^No majority: 1 of 2 each: .+; /));
});

test.each([
  ['same', false],
  ['each', true],
] as const)(
  'with luck %s the record of a student’s own debrief differs: %s',
  async (seeds, differs) => {
    const report = aReport(scenario, { runs: 3 });
    const { assignment } = report;
    if (!assignment) throw new Error('The class has no assignment.');
    show(classPage({ ...report, assignment: { ...assignment, seeds } }));
    await expect
      .poll(() => host.querySelector('.record-ended')?.textContent)
      .toMatch(/Played with/);
    const said = host.querySelector('.record-ended')?.textContent ?? '';
    expect(said.includes('so its numbers differ')).toBe(differs);
  },
);

test('who played a turn without an answer is counted beside the reasons', async () => {
  const report = aReport(scenario, { runs: 4 });
  const runs = report.runs.map((run, at) => (at < 3 ? run : { ...run, answers: [] }));
  show(classPage({ ...report, runs }));
  await expect
    .element(page.getByText('Turn 3: 1 of 4 who played it did not answer.'))
    .toBeVisible();
});
