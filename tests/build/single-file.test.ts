import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { classic } from '../../scripts/build/single-file.ts';
import { startedInline } from '../../scripts/build/inline-workers.ts';

/** What a browser takes for the end of a script, or for the beginning of a comment around one. */
const MARKUP = /<(?:\/script|script|!--)/i;

test('a script says the same inside a page, and nothing in it ends it', async () => {
  const script = classic(
    'said.push("</script>", `<!-- ${1}`, "<SCRIPT>", "a\0b", /^<!--[^]$/u.test("<!--x"), 1 <2);',
  );
  expect(script).not.toMatch(MARKUP);
  expect(script).not.toContain('\0');
  const said: unknown[] = [];
  await runInNewContext(script, { said });
  expect(said).toEqual(['</script>', '<!-- 1', '<SCRIPT>', 'a\0b', true, true]);
});

test('waiting at the top of a module is allowed', async () => {
  const said: unknown[] = [];
  await runInNewContext(classic('said.push(await Promise.resolve(7));'), { said });
  expect(said).toEqual([7]);
});

test.each([
  ['an import', 'import a from "./a.js"; a();'],
  ['an address of its own', 'fetch(import.meta.url);'],
  ['a sign that cannot be escaped where it stands', 'let a = 1; if (a<!--a) a = 2;'],
])('%s is refused when the file is built', (_, code) => {
  expect(() => classic(code)).toThrow(/cannot run outside a module/);
});

test('every worker comes along, whatever file it is in', () => {
  const started = startedInline(
    [
      "const a = new Worker(new URL('./a.worker.ts', import.meta.url), { type: 'module' });",
      'const b = new Worker(',
      "  new URL('../b.worker.ts', import.meta.url),",
      "  { type: 'module' },",
      ');',
    ].join('\n'),
  );
  expect(started).toContain("from './a.worker.ts?worker&inline'");
  expect(started).toContain("from '../b.worker.ts?worker&inline'");
  expect(started).not.toContain('new Worker(');
});

test('a worker that could not come along is an error, not a surprise on the stick', () => {
  expect(() => startedInline('new Worker(address);')).toThrow(/cannot be put into one file/);
});
