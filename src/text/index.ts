/**
 * The words of the game. Open them with `openText` of `browser.ts` in the page and of `node.ts` in the
 * terminal; both give the messages of `en/*.ftl` to `createText`.
 *
 * Whose file is whose, and how keys are built, is said at the top of each .ftl file.
 */
export type { Dispatch, Text } from './contract.ts';
export { leaningWord } from './leaning.ts';
export { formatNumber, formatSigned } from './number.ts';
export { createText } from './text.ts';
