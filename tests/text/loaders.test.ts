import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openText as openInBrowser } from '../../src/text/browser.ts';
import { openText as openInNode } from '../../src/text/node.ts';
import { parsedMessages } from './keys.ts';

const ROOT = join(import.meta.dirname, '../..');

test('the page and the terminal say the same', async () => {
  const page = await openInBrowser('en', (address) => readFile(join(ROOT, address), 'utf8'));
  const terminal = openInNode('en');
  const plain = parsedMessages().messages.filter(
    ({ variables, hasLead }) => variables.length === 0 && !hasLead,
  );
  expect(plain.length).toBeGreaterThan(100);
  for (const { key } of plain) expect(page.say(key)).toBe(terminal.say(key));
});
