import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { learnLate, openText as openInBrowser } from '../../src/text/browser.ts';
import { openText as openInNode } from '../../src/text/node.ts';
import { parsedMessages } from './keys.ts';

const ROOT = join(import.meta.dirname, '../..');

test('the page and the terminal say the same', async () => {
  const read = (address: string) => readFile(join(ROOT, address), 'utf8');
  const page = await openInBrowser('en', read);
  await learnLate(page, 'how', read);
  await learnLate(page, 'replay', read);
  await learnLate(page, 'classroom', read);
  const terminal = openInNode('en');
  const plain = parsedMessages().messages.filter(
    ({ variables, hasLead }) => variables.length === 0 && !hasLead,
  );
  expect(plain.length).toBeGreaterThan(100);
  for (const { key } of plain) expect(page.say(key)).toBe(terminal.say(key));
});

test('words that come late are fetched once, and again only where they could not be had', async () => {
  const page = await openInBrowser('en', (address) => readFile(join(ROOT, address), 'utf8'));
  let asked = 0;
  const read = async (address: string) => {
    asked += 1;
    if (asked === 1) throw new Error('no connection');
    return readFile(join(ROOT, address), 'utf8');
  };
  expect(() => page.say('how-title')).toThrow('how-title');
  await expect(learnLate(page, 'how', read)).rejects.toThrow('no connection');
  await Promise.all([learnLate(page, 'how', read), learnLate(page, 'how', read)]);
  expect(page.say('how-title')).toBe('How it works');
  expect(asked).toBe(2);
});
