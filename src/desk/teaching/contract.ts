/** A document of the teaching material as a small tree: nothing in it is markup, so nothing in it can be code. */

/** Words within a block. A plain string is text. */
export type Inline =
  | string
  | { readonly kind: 'strong' | 'emphasis'; readonly of: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  /** Another document, by the name of its page: `rubric`, `briefings/kazakhstan-2022.basic`. */
  | { readonly kind: 'page'; readonly page: string; readonly of: readonly Inline[] }
  /** An address on the web, http or https. */
  | { readonly kind: 'link'; readonly url: string; readonly of: readonly Inline[] }
  /** What a statement rests on: ids of a scenario's sources. */
  | { readonly kind: 'sources'; readonly ids: readonly string[] };

export type Block =
  | {
      readonly kind: 'heading';
      readonly level: HeadingLevel;
      /** Made of its words; unlike any other in the document. */
      readonly id: string;
      readonly of: readonly Inline[];
    }
  | { readonly kind: 'paragraph'; readonly of: readonly Inline[] }
  | {
      readonly kind: 'list';
      /** The first number of an ordered list; none where it is not ordered. */
      readonly from?: number;
      readonly items: readonly Block[][];
    }
  | { readonly kind: 'quote'; readonly of: readonly Block[] }
  | { readonly kind: 'code'; readonly text: string }
  | Table;

export interface Table {
  readonly kind: 'table';
  /** The words of the heading it stands under, where it is the first table there. */
  readonly caption?: string;
  readonly head: readonly Cell[];
  /** The first cell of a row heads the row. */
  readonly rows: readonly (readonly Cell[])[];
}

export type Cell = readonly Inline[];

export type HeadingLevel = 1 | 2 | 3 | 4;

export interface ProseTree {
  /** The words of its one heading of the first level, which is its first block. */
  readonly title: string;
  readonly blocks: readonly Block[];
}
