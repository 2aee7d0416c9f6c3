import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeOf, filesUnder, importsOf, read, ROOT, target } from './source.ts';

const LONGEST = 320;
const SAYS_NOTHING = /^(utils?|helpers?|common|misc|shared|managers?|services?|base|data2)$/i;
const COUNTRY = /kazakh|armenia|tajik|kyrgyz|karabakh|azerbaijan|belarus|russia/i;
const UNSAFE =
  /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML)\b|document\.write|\beval\s*\(|\bnew\s+Function\b/;

const everyFile = [...filesUnder('src'), ...filesUnder('tests')];

/** `file:line: text` for each line of the code in which the pattern occurs. */
function findings(files: string[], pattern: RegExp, strings: boolean): string[] {
  return files.flatMap((file) =>
    codeOf(read(file), { strings })
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [],
      ),
  );
}

describe('files', () => {
  test(`none is longer than ${LONGEST} lines`, () => {
    const long = [...everyFile, ...filesUnder('src', /\.css$/)].filter(
      (file) => read(file).trimEnd().split('\n').length > LONGEST,
    );
    expect(long).toEqual([]);
  });

  test('the name of each says what is in it', () => {
    const empty = everyFile.filter((file) =>
      [...dirname(file).split('/'), ...basename(file).split(/[.-]/)].some((part) =>
        SAYS_NOTHING.test(part),
      ),
    );
    expect(empty).toEqual([]);
  });
});

test('a relative import names a file that is there, with its ending', () => {
  const wrong = [...everyFile, ...filesUnder('scripts'), ...filesUnder('bench')].flatMap((file) =>
    importsOf(read(file))
      .filter(({ specifier }) => specifier.startsWith('.'))
      .map(({ specifier }) => target(file, specifier))
      .filter((path) => !/\.\w+$/.test(path) || !existsSync(join(ROOT, path)))
      .map((path) => `${file}: ${path}`),
  );
  expect(wrong).toEqual([]);
});

describe('the engine', () => {
  const engine = filesUnder('src/engine');

  test('names no country: who takes part is the scenario’s business', () => {
    expect(findings(engine, COUNTRY, true)).toEqual([]);
  });

  test('raises nothing to a power with **, which is not exact', () => {
    expect(findings(engine, /\*\*/, false)).toEqual([]);
  });
});

test('nothing in src turns text into markup or code', () => {
  expect(findings(filesUnder('src'), UNSAFE, true)).toEqual([]);
});
