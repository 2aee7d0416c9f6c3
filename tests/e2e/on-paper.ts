/** What can be told of a print without eyes. */
import type { Page } from 'playwright-core';

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
  /** Groups of rows that could leave what they are about behind on the page before. */
  parted: string[];
  headings: string[];
}

/** The page as it is laid out for paper. */
export async function laidOut(page: Page): Promise<Sheet> {
  await page.setViewportSize({ width: WIDTH, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  // Folds open, and rows are drawn that were not.
  await page.waitForTimeout(500);
  const sheet = await page.evaluate((smallest) => {
    const found: Sheet = {
      cut: [],
      dark: [],
      small: [],
      headless: [],
      parted: [],
      headings: [],
    };
    const width = document.documentElement.clientWidth;
    const nameOf = (it: Element) =>
      `${it.tagName.toLowerCase()}.${it.getAttribute('class') ?? ''}: ${(it.textContent ?? '').slice(0, 40)}`;
    for (const it of document.querySelectorAll('html, body, body *')) {
      if (!it.checkVisibility() || it.closest('svg, .unseen')) continue;
      const box = it.getBoundingClientRect();
      const style = getComputedStyle(it);
      const hides =
        (style.overflowX !== 'visible' && it.scrollWidth > it.clientWidth + 1) ||
        (style.overflowY !== 'visible' && it.scrollHeight > it.clientHeight + 1);
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
      if (it.matches('tbody:has(> tr > [scope="rowgroup"])') && style.breakInside !== 'avoid')
        found.parted.push(nameOf(it));
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
  /** How much is drawn on each page, in bytes of its packed stream. */
  drawn: number[];
}

/** Sizes of the pages, and how much is on them; the words in it are packed. */
export async function printed(page: Page, printBackground = false): Promise<Printed> {
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground })).toString('latin1');
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
    drawn,
  };
}

/** The words at the foot of every page, as the rules of print have them. */
export function feet(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    return [
      ...rules.filter((rule) => rule instanceof CSSPageRule).map((rule) => rule.cssText),
      document.documentElement.style.getPropertyValue('--paper-title'),
    ];
  });
}
