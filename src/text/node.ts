/** The words in the terminal and in tests: messages are read from disk. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Text } from './contract.ts';
import './dispatch/taught.ts';
import { createText } from './index.ts';

/** Names and contents of the message files of a language, in the order of their names. */
export function readMessages(locale: 'en'): { file: string; source: string }[] {
  const folder = fileURLToPath(new URL(`./${locale}/`, import.meta.url));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ftl'))
    .sort()
    .map((file) => ({ file, source: readFileSync(join(folder, file), 'utf8') }));
}

export function openText(locale: 'en'): Text {
  return createText(
    locale,
    readMessages(locale).map(({ source }) => source),
    true,
  );
}
