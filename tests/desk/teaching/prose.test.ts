import { expect, test } from 'vitest';
import { proseOf } from '../../../scripts/teaching/prose.ts';

const blocksOf = (source: string) => {
  const read = proseOf(`# Title\n\n${source}`, 'briefings/one.basic');
  if (!read.ok) throw new Error(read.problem);
  return read.value.blocks.slice(1);
};
const problemOf = (source: string) => {
  const read = proseOf(source, 'guide');
  return read.ok ? '' : read.problem;
};

test('a document is a tree of what may be drawn, and no markup', () => {
  expect(blocksOf('Both *say* **so** in `code`, a < b & c. [K1, K3]')).toEqual([
    {
      kind: 'paragraph',
      of: [
        'Both ',
        { kind: 'emphasis', of: ['say'] },
        ' ',
        { kind: 'strong', of: ['so'] },
        ' in ',
        { kind: 'code', text: 'code' },
        ', a < b & c. ',
        { kind: 'sources', ids: ['K1', 'K3'] },
      ],
    },
  ]);
});

test('a table is captioned by the heading it stands under, once', () => {
  const table = '| A | B |\n|---|---|\n| 1 | 2 |';
  const [, first, , second] = blocksOf(`## By turn\n\n${table}\n\nThen:\n\n${table}`);
  expect(first).toEqual({
    kind: 'table',
    caption: 'By turn',
    head: [['A'], ['B']],
    rows: [[['1'], ['2']]],
  });
  expect(second).not.toHaveProperty('caption');
});

test('a link between documents is followed from where it stands', () => {
  const link = (to: string) => blocksOf(`[x](${to})`);
  const page = (name: string) => [
    { kind: 'paragraph', of: [{ kind: 'page', page: name, of: ['x'] }] },
  ];
  expect(link('../rubric.md')).toEqual(page('rubric'));
  expect(link('two.full.md')).toEqual(page('briefings/two.full'));
});

test('headings of the same words are told apart', () => {
  const ids = blocksOf('## Sources\n\n## Sources').map((block) => 'id' in block && block.id);
  expect(ids).toEqual(['sources', 'sources-2']);
});

test.each([
  ['raw HTML', '# A\n\n<div onclick="x()">b</div>', 'Raw HTML has no place'],
  ['raw HTML within words', '# A\n\nb <b>c</b>', 'Raw HTML has no place'],
  ['a picture', '# A\n\n![b](c.png)', '“image”'],
  ['a line across', '# A\n\n---\n\nb', '“hr”'],
  ['a link to a script', '# A\n\n[b](javascript:alert(1))', 'leads elsewhere'],
  ['a link to this machine', '# A\n\n[b](/etc/passwd)', 'leads elsewhere'],
  ['a link to a place in the page', '# A\n\n[b](#c)', 'leads elsewhere'],
  ['no title', 'b', 'one heading of the first level'],
  ['two titles', '# A\n\n# B', 'one heading of the first level'],
])('%s is refused, with the place', (_what, source, problem) => {
  expect(problemOf(source)).toContain(problem);
});
