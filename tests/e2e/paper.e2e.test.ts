import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openGame } from './harness.ts';

/** What lies between the margins of A4 (style/print.css), in CSS pixels. */
const WIDTH = Math.floor(((210 - 2 * 17) / 25.4) * 96);
/** The smallest type that is printed, in CSS pixels: 8.5 points. */
const SMALLEST = (8.5 / 72) * 96;

interface Sheet {
  /** Elements that reach beyond the page, or hide a part of what is in them. */
  cut: string[];
  /** Large grounds that would print dark. */
  dark: string[];
  /** Words in smaller type than can be read on paper. */
  small: string[];
  /** Tables that could go over a page and whose head is not repeated. */
  headless: string[];
  headings: string[];
}

/** What can be told of a print without eyes: the page as it is laid out for paper. */
async function laidOut(page: Page): Promise<Sheet> {
  await page.setViewportSize({ width: WIDTH, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  // Folds open, and rows are drawn that were not.
  await page.waitForTimeout(500);
  const sheet = await page.evaluate((smallest) => {
    const found: Sheet = { cut: [], dark: [], small: [], headless: [], headings: [] };
    const width = document.documentElement.clientWidth;
    const nameOf = (it: Element) =>
      `${it.tagName.toLowerCase()}.${it.getAttribute('class') ?? ''}: ${(it.textContent ?? '').slice(0, 40)}`;
    for (const it of document.querySelectorAll('html, body, body *')) {
      if (!it.checkVisibility() || it.closest('svg, .unseen')) continue;
      const box = it.getBoundingClientRect();
      const style = getComputedStyle(it);
      const hides = style.overflowX !== 'visible' && it.scrollWidth > it.clientWidth + 1;
      if (box.right > width + 1 || box.left < -1 || hides) found.cut.push(nameOf(it));
      const [red = 0, green = 0, blue = 0, alpha = 1] = (
        style.backgroundColor.match(/[\d.]+/g) ?? []
      ).map(Number);
      const isLarge = box.width > width / 2 && box.height > 60;
      if (isLarge && alpha > 0.1 && Math.min(red, green, blue) < 240) found.dark.push(nameOf(it));
      const speaks = [...it.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );
      if (speaks && Number.parseFloat(style.fontSize) < smallest - 0.05)
        found.small.push(`${style.fontSize} ${nameOf(it)}`);
      const after = getComputedStyle(it, '::after');
      if (/[a-z]/.test(after.content) && !/^(none|normal)$/.test(after.content)) {
        if (Number.parseFloat(after.fontSize) < smallest - 0.05)
          found.small.push(`${after.fontSize} after ${nameOf(it)}`);
      }
      if (it instanceof HTMLTableElement && it.rows.length > 12) {
        const head = it.tHead && getComputedStyle(it.tHead).display;
        if (head !== 'table-header-group') found.headless.push(nameOf(it));
      }
      if (/^H[1-6]$/.test(it.tagName)) found.headings.push((it.textContent ?? '').trim());
    }
    return found;
  }, SMALLEST);
  await page.emulateMedia({ media: null });
  return sheet;
}

interface Printed {
  /** Width and height of each page, in points. */
  pages: (readonly [number, number])[];
  /** What is drawn on the emptiest page, in bytes of its packed stream. */
  least: number;
}

/** Sizes of the pages, and how much is on them; the words in it are packed. */
async function printed(page: Page): Promise<Printed> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const lengths = new Map(
    [...pdf.matchAll(/(\d+) 0 obj\s*<<([^>]*)>>\s*stream/g)].map(
      ([, id = '', dictionary = '']) =>
        [id, Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? 0)] as const,
    ),
  );
  const drawn = [...pdf.matchAll(/\/Contents (\d+) 0 R/g)].map(
    ([, id = '']) => lengths.get(id) ?? 0,
  );
  return {
    pages: [...pdf.matchAll(/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
      ([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))] as const,
    ),
    least: Math.min(...drawn),
  };
}

/** The words at the foot of every page, as the rules of print have them. */
function feet(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    return [
      ...rules.filter((rule) => rule instanceof CSSPageRule).map((rule) => rule.cssText),
      document.documentElement.style.getPropertyValue('--paper-title'),
    ];
  });
}

const CLASS = 'An example class';

const PAPERS: readonly {
  name: string;
  at: string;
  ready: (page: Page) => Promise<void>;
  pages: readonly [least: number, most: number];
  title: string;
  sources: string;
}[] = [
  {
    name: 'report',
    at: '#/classroom/class',
    ready: readExample,
    pages: [6, 16],
    title: CLASS,
    sources: 'Sources',
  },
  {
    name: 'pack',
    at: '#/classroom/class',
    ready: async (page) => {
      await readExample(page);
      await page.evaluate(() => location.assign('#/classroom/pack'));
      await page.getByRole('heading', { name: 'Debrief pack' }).waitFor();
    },
    pages: [8, 18],
    title: 'Debrief pack',
    sources: 'Sources',
  },
  {
    name: 'guide',
    at: '#/classroom/teaching/guide',
    ready: proseStands,
    pages: [3, 6],
    title: 'Instructor’s guide',
    sources: 'Sources',
  },
  {
    name: 'briefing',
    at: '#/classroom/teaching/briefings/kazakhstan-2022.full',
    ready: proseStands,
    pages: [2, 5],
    title: 'Kazakhstan',
    sources: 'Sources',
  },
];

async function readExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Try it with an example class' }).press('Enter');
  await page.getByRole('heading', { level: 2, name: /^How \d+ runs ended$/ }).waitFor();
  await page.getByText('Made with rules').waitFor();
}

async function proseStands(page: Page): Promise<void> {
  await page.locator('.prose h1').waitFor();
}

test.each(PAPERS)(
  'the $name prints on numbered pages of A4, nothing cut, dark or too small to read, with its sources',
  async ({ at, ready, pages: [least, most], title, sources }) => {
    const { page, troubles } = await openGame({
      at: `?stage=off${at}`,
      viewport: { width: 1366, height: 768 },
      reducedMotion: 'reduce',
    });
    await ready(page);
    const print = await printed(page);
    expect(print.pages.length).toBeGreaterThanOrEqual(least);
    expect(print.pages.length).toBeLessThanOrEqual(most);
    expect(new Set(print.pages.map(String))).toEqual(new Set(['595,842']));
    // The foot alone takes less than this.
    expect(print.least).toBeGreaterThan(500);

    const [rule, ...others] = await feet(page);
    expect(rule).toMatch(/@bottom-right[^}]*counter\(page\) " \/ " counter\(pages\)/);
    expect(rule).toMatch(/@bottom-left[^}]*var\(--paper-title/);
    // One rule for all pages, and the words that the screen puts there.
    expect(others).toHaveLength(1);
    expect(others[0]).toContain(title);

    const { headings, ...wrong } = await laidOut(page);
    expect(wrong).toEqual({ cut: [], dark: [], small: [], headless: [] });
    expect(headings).toContain(sources);
    expect(troubles()).toEqual([]);
  },
  60_000,
);
