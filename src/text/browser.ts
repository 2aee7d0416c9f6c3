/**
 * The words in the page. They are data beside the code, fetched as text when the page opens: a word costs
 * no script, and each file is kept by the browser until it changes.
 */
import type { Text } from './contract.ts';
import { createText } from './index.ts';

const ENGLISH = import.meta.glob<string>('./en/*.ftl', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Rejects where a file cannot be had. */
export async function openText(
  locale: 'en',
  read: (address: string) => Promise<string> = fetched,
): Promise<Text> {
  const sources = await Promise.all(Object.values(ENGLISH).map(read));
  return createText(locale, sources, import.meta.env.DEV);
}

async function fetched(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.text();
}
