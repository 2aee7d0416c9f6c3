import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { drawPage, votes } from './a-page.tsx';

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

const words = (selector: string) => host.querySelector(selector)?.textContent ?? '';

test('every answer of the file is a row, with the chances of both forecasts', () => {
  const rows = [...host.querySelectorAll('table.votes tr:has(td)')];
  expect(rows.length).toBe(votes.rows.length);
  rows.forEach((row, at) => {
    const { rules, mean } = votes.rows[at] ?? {};
    const [, given, off, rival, rivalOff] = [...row.querySelectorAll('td')].map((cell) =>
      cell.textContent?.trim(),
    );
    expect([given, off, rival, rivalOff]).toEqual([
      String(Math.round((rules?.given ?? NaN) * 100)),
      rules?.off.toFixed(2),
      String(Math.round((mean?.given ?? NaN) * 100)),
      mean?.off.toFixed(2),
    ]);
  });
});

test('the scores are those of the file, in the chart and in words', () => {
  const all = words('.score-group');
  expect(all).toContain(String(votes.overall.answers));
  for (const score of [votes.overall.rules, votes.overall.mean, votes.overall.even]) {
    expect(all).toContain(score.toFixed(2));
  }
  expect(words('.scores + p')).toContain(
    `the rules are off by ${votes.overall.rules.toFixed(2)}, the mean by ${votes.overall.mean.toFixed(2)}`,
  );
});

test('the worst misses follow the file, whatever it says', () => {
  const first = () => words('.misses li');
  expect(first()).toContain('Tajikistan abstained or stayed away');
  const [certain, ...rest] = votes.rows;
  if (!certain) throw new Error('There are rows.');
  const wrong = { ...certain, rules: { ...certain.rules, given: 0.013, off: 1.9 } };
  drawPage(host, { votes: { ...votes, rows: [wrong, ...rest] } });
  expect(first()).toContain('The rules gave that 1 chances in 100');
});

test('headings step down one by one, and every section is in the contents', () => {
  const levels = [...host.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) =>
    Number(tagName[1]),
  );
  expect(levels[0]).toBe(1);
  levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1));
  const listed = [...host.querySelectorAll('.how-contents a')].map((link) =>
    link.getAttribute('href'),
  );
  const there = [...host.querySelectorAll('section h2')].map(({ id }) => `#${id}`);
  expect(listed).toEqual(there);
});

test('links within a section lead to heads that are there', () => {
  const links = [...host.querySelectorAll('.how-jump a')].map((link) => link.getAttribute('href'));
  expect(links.length).toBeGreaterThan(15);
  for (const link of links) expect(document.getElementById(link?.slice(1) ?? '')).not.toBeNull();
});
