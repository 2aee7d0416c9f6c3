import { expect, test } from 'vitest';
import { openText as openInBrowser } from '../../src/text/browser.ts';
import { openText as openInNode } from '../../src/text/node.ts';
import { parsedMessages } from './keys.ts';

test('the page and the terminal say the same', () => {
  const [page, terminal] = [openInBrowser('en'), openInNode('en')];
  const plain = parsedMessages().messages.filter(
    ({ variables, hasLead }) => variables.length === 0 && !hasLead,
  );
  expect(plain.length).toBeGreaterThan(100);
  for (const { key } of plain) expect(page.say(key)).toBe(terminal.say(key));
});
