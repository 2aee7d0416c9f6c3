/**
 * Turns a document of `docs/teaching` into the tree that the page draws (`src/desk/teaching/contract.ts`), when the
 * page is built. What the tree has no word for, raw HTML above all, fails the build with the place it stands in.
 */
import { lexer, type Token, type Tokens } from 'marked';
import type { Plugin } from 'vite';
import type {
  Block,
  HeadingLevel,
  Inline,
  ProseTree,
  Table,
} from '../../src/desk/teaching/contract.ts';

export type Read =
  | { readonly ok: true; readonly value: ProseTree }
  | { readonly ok: false; readonly problem: string };

const DOCUMENT = /[\\/]docs[\\/]teaching[\\/](.+)\.md$/;
/** `[K1, K3]`: what a statement rests on. */
const SOURCES = /\[([A-Z]\d{1,3}(?:, [A-Z]\d{1,3})*)\]/;
/** A link from one document to another. */
const RELATIVE = /^(?!\/)(?:[\w.-]+\/)*[\w.-]+\.md$/;

/** An import of `docs/teaching/**\/*.md` is its tree. */
export function teachingProse(): Plugin {
  return {
    name: 'teaching-prose',
    enforce: 'pre',
    transform: {
      filter: { id: DOCUMENT },
      handler(source, id) {
        const page = pageOf(id);
        const read = proseOf(source, page);
        if (!read.ok) return this.error(`docs/teaching/${page}.md: ${read.problem}`);
        return {
          code: `export default ${JSON.stringify(read.value)};`,
          map: null,
          moduleType: 'js',
        };
      },
    },
  };
}

/** The page of a file: its path within `docs/teaching`, without the ending. */
export function pageOf(path: string): string {
  return (DOCUMENT.exec(path)?.[1] ?? '').replaceAll('\\', '/');
}

/** The tree of a document. `page` is its own, from which links to others start. */
export function proseOf(source: string, page: string): Read {
  try {
    const blocks = new Reader(page).blocksOf(lexer(source, { gfm: true }));
    const [first] = blocks;
    const titles = blocks.filter((block) => block.kind === 'heading' && block.level === 1);
    if (first?.kind !== 'heading' || first.level !== 1 || titles.length !== 1) {
      return { ok: false, problem: 'expected one heading of the first level, at the beginning' };
    }
    return { ok: true, value: { title: wordsOf(first.of), blocks } };
  } catch (error) {
    if (error instanceof Unsupported) return { ok: false, problem: error.message };
    throw error;
  }
}

/** The words alone. */
export function wordsOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (typeof inline === 'string') return inline;
      if (inline.kind === 'code') return inline.text;
      return inline.kind === 'sources' ? '' : wordsOf(inline.of);
    })
    .join('');
}

class Unsupported extends Error {
  constructor(what: string, raw: string) {
    super(`${what} has no place in a document: ${JSON.stringify(raw.trim().slice(0, 80))}`);
  }
}

/** Reads one document from its beginning to its end: headings number themselves and caption what follows. */
class Reader {
  readonly #page: string;
  readonly #ids = new Set<string>();
  #heading: string | undefined;

  constructor(page: string) {
    this.#page = page;
  }

  blocksOf(tokens: readonly Token[]): Block[] {
    return tokens.filter(({ type }) => type !== 'space').map((token) => this.#blockOf(token));
  }

  #blockOf(token: Token): Block {
    switch (token.type) {
      case 'heading':
        return this.#headingOf(token as Tokens.Heading);
      case 'paragraph':
      // The words of a tight list's item.
      case 'text':
        return { kind: 'paragraph', of: this.#inlinesOf(token) };
      case 'list': {
        const { start, items } = token as Tokens.List;
        if (items.some(({ task }) => task)) throw new Unsupported('A list of tasks', token.raw);
        return {
          kind: 'list',
          ...(start === '' ? {} : { from: start }),
          items: items.map((item) => this.blocksOf(item.tokens)),
        };
      }
      case 'blockquote':
        return { kind: 'quote', of: this.blocksOf(token.tokens ?? []) };
      case 'code':
        return { kind: 'code', text: (token as Tokens.Code).text };
      case 'table':
        return this.#tableOf(token as Tokens.Table);
      default:
        throw new Unsupported(nameOf(token), token.raw);
    }
  }

  #headingOf(token: Tokens.Heading): Block {
    const { depth } = token;
    if (depth > 4) throw new Unsupported(`A heading of level ${depth}`, token.raw);
    const of = this.#inlinesOf(token);
    this.#heading = wordsOf(of);
    const plain = this.#heading
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    let id = plain;
    for (let copy = 2; this.#ids.has(id); copy += 1) id = `${plain}-${copy}`;
    this.#ids.add(id);
    return { kind: 'heading', level: depth as HeadingLevel, id, of };
  }

  #tableOf({ header, rows }: Tokens.Table): Table {
    const caption = this.#heading;
    this.#heading = undefined;
    return {
      kind: 'table',
      ...(caption === undefined ? {} : { caption }),
      head: header.map((cell) => this.#inlinesOf(cell)),
      rows: rows.map((row) => row.map((cell) => this.#inlinesOf(cell))),
    };
  }

  #inlinesOf({ tokens }: { tokens?: Token[] | undefined }): Inline[] {
    return (tokens ?? []).flatMap((token): Inline[] => {
      switch (token.type) {
        case 'text':
          return sourced((token as Tokens.Text).text);
        case 'escape':
          return [(token as Tokens.Escape).text];
        case 'strong':
          return [{ kind: 'strong', of: this.#inlinesOf(token) }];
        case 'em':
          return [{ kind: 'emphasis', of: this.#inlinesOf(token) }];
        case 'codespan':
          return [{ kind: 'code', text: (token as Tokens.Codespan).text }];
        case 'link':
          return [this.#linkOf(token as Tokens.Link)];
        default:
          throw new Unsupported(nameOf(token), token.raw);
      }
    });
  }

  #linkOf(token: Tokens.Link): Inline {
    const { href } = token;
    const of = this.#inlinesOf(token);
    if (/^https?:\/\//.test(href) && URL.canParse(href)) return { kind: 'link', url: href, of };
    if (!RELATIVE.test(href)) throw new Unsupported('A link that leads elsewhere', token.raw);
    const base = new URL(`teaching:///root/${this.#page}.md`);
    const path = new URL(href, base).pathname;
    if (!path.startsWith('/root/')) throw new Unsupported('A link out of the folder', token.raw);
    return { kind: 'page', page: path.slice('/root/'.length, -'.md'.length), of };
  }
}

function nameOf({ type }: Token): string {
  return type === 'html' ? 'Raw HTML' : `What Markdown calls “${type}”`;
}

/** Text with the ids of sources in it told apart. */
function sourced(text: string): Inline[] {
  const found = SOURCES.exec(text);
  if (!found) return text === '' ? [] : [text];
  const before = text.slice(0, found.index);
  const after = text.slice(found.index + found[0].length);
  return [
    ...(before === '' ? [] : [before]),
    { kind: 'sources', ids: (found[1] ?? '').split(', ') },
    ...sourced(after),
  ];
}
