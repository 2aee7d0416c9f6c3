/** The class page as a teacher meets it: files dropped on it, its tables read, its own files saved. */
import { readFileSync } from 'node:fs';
import type { JSHandle, Locator, Page } from 'playwright-core';

export interface ToDrop {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** The files in the hand of somebody who drags them over the page. */
export function dragged(page: Page, files: readonly ToDrop[]): Promise<JSHandle<DataTransfer>> {
  return page.evaluateHandle(
    (them) => {
      const transfer = new DataTransfer();
      for (const { name, base64 } of them) {
        const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
        transfer.items.add(new File([bytes], name));
      }
      return transfer;
    },
    files.map(({ name, content }) => ({ name, base64: Buffer.from(content).toString('base64') })),
  );
}

export async function drop(page: Page, dataTransfer: JSHandle<DataTransfer>): Promise<void> {
  await page.dispatchEvent('.drop-target', 'dragenter', { dataTransfer });
  await page.dispatchEvent('.drop-target', 'drop', { dataTransfer });
}

/** One drop of all these files, anywhere on the page. */
export async function dropFiles(page: Page, files: readonly ToDrop[]): Promise<void> {
  await drop(page, await dragged(page, files));
}

/** Opens what came of the runs, as a teacher does once all have handed in. */
export async function showResults(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show the results' }).press('Enter', { timeout: 90_000 });
}

/** Opens the report of a class with so many finished runs, and waits until the whole of it is drawn. */
export async function reportShown(page: Page, finished: number): Promise<void> {
  await showResults(page);
  await page
    .getByRole('heading', { level: 2, name: `How ${finished} runs ended` })
    .waitFor({ timeout: 90_000 });
  await page.getByRole('heading', { level: 2, name: 'All runs' }).waitFor();
}

/** The words of every cell of a table, row by row, the headings first. */
export async function cellsOf(table: Locator): Promise<string[][]> {
  return table.evaluate((it) =>
    [...(it as HTMLTableElement).rows].map((row) =>
      [...row.cells].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()),
    ),
  );
}

/** The table with that caption. */
export function tableNamed(page: Page, name: string | RegExp): Locator {
  return page.getByRole('table', { name });
}

/** Opens every disclosure whose summary says that, by keyboard. */
export async function unfold(page: Page, words: RegExp): Promise<void> {
  for (const fold of await page.locator('summary').filter({ hasText: words }).all())
    await fold.press('Enter');
}

/** The bytes of one of the two tables for a spreadsheet; `named` with the names that the teacher gave. */
export async function savedTable(
  page: Page,
  kind: 'runs' | 'decisions',
  { named = false }: { named?: boolean } = {},
): Promise<Buffer> {
  await page.getByText('More', { exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Save as tables' }).press('Enter');
  if (named) await page.getByRole('checkbox', { name: /^Write the names/ }).press('Space');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `Save the ${kind}`, exact: true }).press('Enter'),
  ]);
  const bytes = readFileSync(await download.path());
  await page.getByRole('button', { name: 'Close', exact: true }).press('Enter');
  return bytes;
}

/** Records of a file as RFC 4180 has them: read byte by byte, nothing borrowed from what wrote it. */
export function recordsOf(bytes: Uint8Array): string[][] {
  const [quote, comma, cr, lf] = [0x22, 0x2c, 0x0d, 0x0a];
  if (bytes[0] !== 0xef || bytes[1] !== 0xbb || bytes[2] !== 0xbf)
    throw new Error('No UTF-8 mark.');
  const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const records: string[][] = [];
  let record: string[] = [];
  let at = 3;
  while (at < bytes.length) {
    const field: number[] = [];
    if (bytes[at] === quote) {
      for (at += 1; !(bytes[at] === quote && bytes[at + 1] !== quote); at += 1) {
        if (at >= bytes.length) throw new Error('A quote that does not end.');
        if (bytes[at] === quote) at += 1;
        field.push(bytes[at] ?? 0);
      }
      at += 1;
    } else {
      for (; at < bytes.length && ![comma, cr, lf].includes(bytes[at] ?? 0); at += 1) {
        if (bytes[at] === quote) throw new Error('A quote in a field without quotes.');
        field.push(bytes[at] ?? 0);
      }
    }
    record.push(utf8.decode(Uint8Array.from(field)));
    if (bytes[at] === comma) {
      at += 1;
      continue;
    }
    if (bytes[at] !== cr || bytes[at + 1] !== lf) throw new Error(`No CRLF at byte ${at}.`);
    at += 2;
    records.push(record);
    record = [];
  }
  if (record.length > 0) throw new Error('The last line does not end.');
  return records;
}
