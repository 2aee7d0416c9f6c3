/** The words in the page: all messages of the language come with the bundle. */
import type { Text } from './contract.ts';
import { createText } from './index.ts';

const ENGLISH = import.meta.glob<string>('./en/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export function openText(locale: 'en'): Text {
  return createText(locale, Object.values(ENGLISH), import.meta.env.DEV);
}
