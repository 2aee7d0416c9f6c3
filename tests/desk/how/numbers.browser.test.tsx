/** Claims, balance and sensitivity on the page: what the files say, whatever they say. */
import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { balance, claims, drawPage, sensitivity } from './a-page.tsx';

let host: HTMLElement;

beforeEach(async () => {
  await page.viewport(1366, 768);
  host = document.createElement('div');
  document.body.append(host);
  drawPage(host);
});

afterEach(() => {
  render(null, host);
  host.remove();
});

const all = (selector: string) => [...host.querySelectorAll<HTMLElement>(selector)];
const wordsOf = (selector: string) => all(selector).map(({ textContent }) => textContent ?? '');
const failing = claims.claims.filter(({ pass }) => !pass);

test('every claim stands in the table with its statement and each of its numbers', () => {
  const rows = wordsOf('.claims tbody:has(.claim-head)');
  expect(rows.length).toBe(claims.claims.length);
  for (const { id, statement, readings, setting } of claims.claims) {
    const row = rows.find((words) => words.includes(`${id} ${statement}`)) ?? '';
    expect(row, id).toContain(setting.play);
    for (const { of, origin } of readings) {
      expect(row).toContain(of);
      expect(row).toContain(origin === 'table' ? 'from the list' : 'fixed beforehand');
    }
  }
});

test('failing claims come before the table, each with a word, and linked to', () => {
  const told = all('.failing');
  expect(told.map((one) => one.querySelector('h4')?.textContent)).toEqual(
    failing.map(({ id, statement }) => `${id}: ${statement}`),
  );
  for (const one of told) {
    expect(one.querySelector('.holds-not')?.textContent).toBe('fails');
  }
  const links = all('.claim-why').map((link) => link.getAttribute('href')?.slice(1));
  expect(new Set(links)).toEqual(new Set(told.map((one) => one.querySelector('h4')?.id)));
  expect(links.length).toBe(told.length);
});

test('the table can be kept to the failing ones, and says how many it shows', async () => {
  const button = page.getByRole('button', { name: /^failing/ });
  await button.click();
  await expect.element(button).toHaveAttribute('aria-pressed', 'true');
  expect(all('.claims tbody:has(.claim-head)').length).toBe(failing.length);
  expect(wordsOf('.claims-show [role=status]')[0]).toContain(String(failing.length));
});

test('a claim that falls moves to the failing ones, unexplained until somebody does', () => {
  const [first, ...rest] = claims.claims;
  if (!first) throw new Error('There are claims.');
  const fallen = {
    ...first,
    pass: false,
    readings: first.readings.map((reading) => ({ ...reading, value: 12.3, pass: false })),
  };
  drawPage(host, { claims: { ...claims, claims: [fallen, ...rest] } });
  const [told = ''] = wordsOf('.failing');
  expect(told).toContain(first.statement);
  expect(told).toContain('12.3%');
  expect(told).toContain('No explanation has been written yet.');
});

test('every policy shows five dimensions, its mean apart, and its verdict in words', () => {
  const tables = all('table.dims-spread');
  expect(tables.length).toBe(balance.balance.length);
  balance.balance.forEach(({ policies }, at) => {
    const rows = [...(tables[at]?.querySelectorAll('tr:has(td)') ?? [])];
    expect(rows.length).toBe(policies.length);
    const numbers = rows.map((row) =>
      [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent)),
    );
    for (const { dimensions, total, deviation } of policies)
      expect(numbers).toContainEqual(
        [...Object.values(dimensions), total, deviation].map((value) => Math.round(value)),
      );
  });
});

test('what was done, what Moscow would do and what scores stand apart', () => {
  const groups = all('table.dims-spread')[0]?.querySelectorAll('tbody') ?? [];
  expect([...groups].map((group) => group.querySelectorAll('tr:has(td)').length)).toEqual([
    1, 1, 1, 5,
  ]);
});

test('lines that fail are named first and again among all lines', () => {
  const not = balance.checks.filter(({ holds }) => !holds);
  expect(all('.lines-failing li li').length).toBe(not.length);
  expect(all('table.lines tr:has(td)').length).toBe(balance.checks.length);
  expect(all('table.lines .holds-not').length).toBe(not.length);
});

test('every main result says how often it is true and how many numbers flip it', () => {
  const results = sensitivity.sensitivity.flatMap((one) => one.results);
  const told = wordsOf('.sensitivity');
  expect(told.length).toBe(results.length);
  results.forEach(({ statement, share, flips }, at) => {
    expect(told[at]).toContain(`${statement}: in ${String(Math.round(share))}% of games`);
    const lines = all('.sensitivity')[at]?.querySelectorAll('tr:has(td)').length;
    expect(lines).toBe(Math.min(8, flips.length));
  });
});

test('a file that could not be fetched is missed in its own section alone', () => {
  drawPage(host, { balance: undefined });
  const alerts = all('[role=alert]');
  expect(alerts.length).toBe(1);
  expect(alerts[0]?.closest('section')?.querySelector('h2')?.textContent).toBe('Balance');
  expect(all('.claims').length).toBe(1);
});

test.each([1366, 390])('at %i pixels nothing reaches past the page', async (width) => {
  await page.viewport(width, 800);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  // Tables in a region that the keyboard scrolls may be wider than it.
  const fixed = all('table').filter((table) => !table.parentElement?.matches('[tabindex="0"]'));
  expect(fixed.length).toBeGreaterThan(10);
  for (const table of fixed) {
    const room = table.parentElement?.getBoundingClientRect().right ?? 0;
    expect(table.getBoundingClientRect().right).toBeLessThanOrEqual(room + 1);
  }
});
