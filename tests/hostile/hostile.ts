/** One input that was made to break a reader, and what a person must be told about it. */
import type { ReaderName } from './readers.ts';

export interface Hostile {
  /** What is hostile about it, in a few words. */
  readonly name: string;
  readonly reader: ReaderName;
  /** Made when it is read, so that the large ones are never there together. */
  readonly content: () => string | Uint8Array;
  /** Part of what is said; `accepted` where it is odd and yet sound. */
  readonly says: RegExp | 'accepted';
}

type Content = string | Uint8Array | (() => string | Uint8Array);
type Row = readonly [name: string, content: Content, says: RegExp | 'accepted'];

/** Rows of a table as inputs for one reader. */
export function hostile(reader: ReaderName, rows: readonly Row[]): Hostile[] {
  return rows.map(([name, content, says]) => ({
    name: `${reader}: ${name}`,
    reader,
    content: typeof content === 'function' ? content : () => content,
    says,
  }));
}

/** The text with one passage replaced. Throws when it is not there exactly once. */
export function changed(text: string, from: string, to: string): string {
  const [before, after, ...more] = text.split(from);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`not there exactly once: ${from}`);
  }
  return before + to + after;
}
