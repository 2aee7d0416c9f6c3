/** The teaching material as it stands on the disk, read as the build reads it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { pageOf, proseOf, wordsOf } from '../../../scripts/teaching/prose.ts';
import type { Block, Inline, ProseTree, Table } from '../../../src/desk/teaching/contract.ts';
import { filesUnder, ROOT } from '../../architecture/source.ts';

export const CRISES = ['kazakhstan-2022', 'armenia-azerbaijan-2022', 'kyrgyz-tajik-2022'] as const;

export const PAGES = filesUnder('docs/teaching', /\.md$/).map((file) => pageOf(`/${file}`));

export function documentOf(page: string): ProseTree {
  const source = readFileSync(join(ROOT, `docs/teaching/${page}.md`), 'utf8');
  const read = proseOf(source, page);
  if (!read.ok) throw new Error(`${page}: ${read.problem}`);
  return read.value;
}

/** Every inline of the blocks, those within others too. */
export function inlinesIn(blocks: readonly Block[]): Inline[] {
  return blocks.flatMap((block): Inline[] => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return block.of.flatMap(deep);
      case 'list':
        return block.items.flatMap((item) => inlinesIn(item));
      case 'quote':
        return inlinesIn(block.of);
      case 'table':
        return [block.head, ...block.rows].flat(2).flatMap(deep);
      case 'code':
        return [];
    }
  });
}

function deep(inline: Inline): Inline[] {
  const within = typeof inline === 'object' && 'of' in inline ? inline.of.flatMap(deep) : [];
  return [inline, ...within];
}

/** What is to be read of a briefing: everything before its sources. Headings are not counted. */
export function passages(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case 'paragraph':
        return [wordsOf(block.of)];
      case 'list':
        return block.items.flatMap((item) => passages(item));
      case 'quote':
        return passages(block.of);
      case 'table':
        return [block.head, ...block.rows].flat().map(wordsOf);
      case 'heading':
      case 'code':
        return [];
    }
  });
}

/** The blocks before the heading “Sources”, and those after it. */
export function parts({ blocks }: ProseTree): { body: Block[]; sources: Block[] } {
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.id === 'sources');
  if (at < 0) throw new Error('There is no heading “Sources”.');
  return { body: blocks.slice(0, at), sources: blocks.slice(at + 1) };
}

export function tablesIn({ blocks }: ProseTree): Table[] {
  return blocks.filter((block) => block.kind === 'table');
}

interface Story {
  sources: Record<string, { title: string; url: string }>;
  turns: { date: string }[];
}

function storyOf(scenario: string): Story {
  return parse(readFileSync(join(ROOT, `scenarios/${scenario}.yaml`), 'utf8')) as Story;
}

export function sourcesOf(scenario: string): Story['sources'] {
  return storyOf(scenario).sources;
}

/** The day on which the game begins: `2022-09-13`. */
export function firstDayOf(scenario: string): string {
  return String(storyOf(scenario).turns[0]?.date);
}
