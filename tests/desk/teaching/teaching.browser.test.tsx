import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Words } from '../../../src/desk/parts/index.ts';
import {
  briefingOf,
  Prose,
  Teaching,
  type ReadingLevel,
} from '../../../src/desk/teaching/index.ts';
import { learnLate, openText } from '../../../src/text/browser.ts';

const text = await openText('en');
await learnLate(text, 'classroom');

const LEVELS: readonly ReadingLevel[] = ['basic', 'full'];
const addressOf = (name: string) => `#/classroom/teaching/${name}`;

let host: HTMLElement;
const onBack = vi.fn<() => void>();

beforeEach(async () => {
  await page.viewport(1366, 768);
  onBack.mockReset();
  host = document.createElement('div');
  document.body.append(host);
});

afterEach(() => {
  render(null, host);
  host.remove();
});

async function open(name: string): Promise<void> {
  render(
    <Words.Provider value={text}>
      <Teaching page={name} onBack={onBack} addressOf={addressOf} />
    </Words.Provider>,
    host,
  );
  await vi.waitFor(() => expect(host.querySelector('.prose, [role=alert]')).not.toBeNull());
}

test('a plan is a table with headed columns and rows, under its heading’s words', async () => {
  await open('plan-50');
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('50 minutes');
  const table = host.querySelector('table');
  expect(table?.caption?.textContent).toBe('Minute by minute');
  const heads = [...(table?.tHead?.querySelectorAll('th') ?? [])];
  expect(heads.map((head) => head.scope)).toEqual(heads.map(() => 'col'));
  const rows = [...(table?.tBodies[0]?.rows ?? [])];
  expect(rows.length).toBeGreaterThan(4);
  for (const row of rows) expect(row.cells[0]?.getAttribute('scope')).toBe('row');
});

test('links between documents stay in the app, others open without a trace of it', async () => {
  await open('guide');
  const links = [...host.querySelectorAll<HTMLAnchorElement>('.prose a')];
  const within = links.filter((link) => link.getAttribute('href')?.startsWith('#'));
  expect(within.map((link) => link.getAttribute('href'))).toContain(addressOf('rubric'));
  const outside = links.filter((link) => !within.includes(link));
  expect(outside.length).toBeGreaterThan(3);
  for (const link of outside) expect(link.rel).toBe('noreferrer noopener');
});

test('the contents say where one is, and Escape leads back', async () => {
  await open('briefings/kazakhstan-2022.basic');
  const here = host.querySelector('nav [aria-current=page]');
  expect(here?.textContent).toBe('Kazakhstan, basic');
  await userEvent.keyboard('{Escape}');
  expect(onBack).toHaveBeenCalledOnce();
});

test('a document of no such name is said to be missing, with a way on', async () => {
  await open('__proto__');
  await expect.element(page.getByRole('alert')).toHaveTextContent('no document of that name');
  expect(host.querySelector('[role=alert] a')?.getAttribute('href')).toBe(addressOf('index'));
});

test.each(LEVELS)(
  'the %s briefing of a crisis can be drawn elsewhere, below a title',
  async (level) => {
    const prose = await briefingOf('kyrgyz-tajik-2022', level);
    if (!prose) throw new Error('There is a briefing.');
    render(<Prose prose={prose} addressOf={addressOf} below={1} />, host);
    expect(host.querySelector('h1')).toBeNull();
    expect(host.querySelector('h2')?.textContent).toBe(prose.title);
    expect(await briefingOf('nowhere', level)).toBeUndefined();
  },
);
