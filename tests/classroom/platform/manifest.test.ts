import { expect, test } from 'vitest';
import { manifestOf } from '../../../scripts/scorm/manifest.ts';

const described = { id: 'article-iv-x', title: 'Talks & "tanks" <2022>', launch: 'index.html' };

test('names every file by its relative path, and escapes what a title may hold', () => {
  const text = manifestOf({ ...described, files: ['assets/a b.js', 'index.html'] });
  expect(text).toContain('<file href="assets/a%20b.js"/>');
  expect(text).toContain('<title>Talks &amp; &quot;tanks&quot; &lt;2022&gt;</title>');
});

test.each(['/index.html', '../up.js', 'https://elsewhere/x.js', 'a\\b.js'])(
  'refuses %s, which is no relative path',
  (path) => {
    expect(() => manifestOf({ ...described, files: ['index.html', path] })).toThrow('relative');
  },
);

test('refuses to launch what is not there', () => {
  expect(() => manifestOf({ ...described, files: ['other.html'] })).toThrow('not among');
});
