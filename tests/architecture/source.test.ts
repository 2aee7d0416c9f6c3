import { expect, test } from 'vitest';
import { codeOf, importsOf, target } from './source.ts';

test('every way to import is seen', () => {
  const source = `
    import { a } from './a.ts';
    import b, { type C } from "../b.ts";
    import * as d from './d.ts';
    import './e.css';
    import type { F } from './f.ts';
    import { type G, type H } from './g.ts';
    import {
      i,
      j,
    } from './i.ts';
    export { k } from './k.ts';
    export * from './l.ts';
    export type * from './m.ts';
    const n = await import('./n.ts');
    type O = import('./o.ts').O;
    const p = new Worker(new URL('./p.ts', import.meta.url), { type: 'module' });`;
  const seen = importsOf(source);
  expect(seen.map(({ specifier }) => specifier).sort()).toEqual(
    ['../b.ts', ...'adfgiklmnop'.split('').map((name) => `./${name}.ts`), './e.css'].sort(),
  );
  expect(
    seen
      .filter(({ typeOnly }) => typeOnly)
      .map(({ specifier }) => specifier)
      .sort(),
  ).toEqual(['./f.ts', './g.ts', './m.ts', './o.ts']);
});

test('an import in a comment is none', () => {
  expect(importsOf("// import { a } from './a.ts'\n/* import './b.ts' */")).toEqual([]);
});

test('comments go, strings go where asked, what looks like either stays', () => {
  const source =
    "const a = 'x // y'; // z\nconst b = /'/.test(a) ? 8 / 2 : `q ** ${1}`; /* w */ b;";
  expect(codeOf(source, { strings: true })).toBe(
    "const a = 'x // y';     \nconst b = /'/.test(a) ? 8 / 2 : `q ** ${1}`;         b;",
  );
  expect(codeOf(source, { strings: false })).toBe(
    'const a =         ;     \nconst b =    .test(a) ? 8 / 2 :            ;         b;',
  );
});

test('a relative import leads to a path from the root', () => {
  expect(target('src/desk/panels/vote.tsx', '../../engine/index.ts')).toBe('src/engine/index.ts');
  expect(target('src/app/main.tsx', '../../scenarios/a.yaml?raw')).toBe('scenarios/a.yaml');
  expect(target('src/app/main.tsx', 'preact/hooks')).toBe('preact/hooks');
});
