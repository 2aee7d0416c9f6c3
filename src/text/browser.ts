/**
 * The words in the page. They are data beside the code, fetched as text when the page opens: a word costs
 * no script, and each file is kept by the browser until it changes.
 */
import type { Text } from './contract.ts';
import { createText } from './index.ts';

/** What every visit needs. What one page alone says is fetched with that page (`LATE`). */
const ENGLISH = import.meta.glob<string>(['./en/*.ftl'], {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Files in a folder of their own come late, with the pages that they are for. */
const LATE = import.meta.glob<string>('./en/*/*.ftl', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Folders of words that come late, by their names. */
export type LateWords = 'how' | 'replay' | 'classroom';

/** Rejects where a file cannot be had. */
export async function openText(
  locale: 'en',
  read: (address: string) => Promise<string> = fetched,
): Promise<Text> {
  const sources = await Promise.all(Object.values(ENGLISH).map(read));
  return createText(locale, sources, import.meta.env.DEV);
}

const learnt = new WeakMap<Text, Map<LateWords, Promise<void>>>();

/** Teaches the text a late file of words, once. Rejects where it cannot be had; then it may be asked again. */
export function learnLate(
  text: Text,
  words: LateWords,
  read: (address: string) => Promise<string> = fetched,
): Promise<void> {
  const files = learnt.get(text) ?? new Map<LateWords, Promise<void>>();
  learnt.set(text, files);
  const known = files.get(words);
  if (known) return known;
  const wanted = Object.keys(LATE).filter((file) => file.startsWith(`./en/${words}/`));
  const learning = Promise.all(wanted.map((file) => read(LATE[file] ?? ''))).then((sources) => {
    for (const source of sources) text.learn(source);
  });
  files.set(words, learning);
  learning.catch(() => files.delete(words));
  return learning;
}

async function fetched(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.text();
}
