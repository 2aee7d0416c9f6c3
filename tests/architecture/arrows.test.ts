import { describe, expect, test } from 'vitest';
import { drawnArrows, importsInSrc, KEPT_TO, MAY_USE, reaches, roomOf, steps } from './house.ts';
import { filesUnder, read } from './source.ts';

const ROOMS = Object.keys(MAY_USE);

describe('imports between the rooms of src', () => {
  test('every file lives in a room', () => {
    const homeless = filesUnder('src').filter((file) => !ROOMS.includes(roomOf(file) ?? ''));
    expect(homeless).toEqual([]);
  });

  test('no room reaches into one that it may not use', () => {
    const wrong = steps()
      .filter(({ from, to }) => !MAY_USE[from]?.includes(to))
      .map(({ file, from, to }) => `${file}: ${from} may not use ${to}`);
    expect(wrong).toEqual([]);
  });

  test('the stage knows scenarios by their types alone', () => {
    const wrong = steps()
      .filter(({ from, to, typeOnly }) => from === 'stage' && to === 'scenario' && !typeOnly)
      .map(({ file }) => file);
    expect(wrong).toEqual([]);
  });

  test('src imports nothing from tests, scripts or benchmarks', () => {
    const wrong = importsInSrc()
      .filter(({ path }) => /^(tests|scripts|bench)\//.test(path))
      .map(({ file, path }) => `${file}: ${path}`);
    expect(wrong).toEqual([]);
  });
});

describe('packages', () => {
  const packages = importsInSrc().filter(({ path }) => !/^(src|assets|scenarios)\//.test(path));

  test('the engine uses immer and seedrandom, nothing else', () => {
    const wrong = packages
      .filter(({ file, path }) => roomOf(file) === 'engine' && !/^(immer$|seedrandom)/.test(path))
      .map(({ file, path }) => `${file}: ${path}`);
    expect(wrong).toEqual([]);
  });

  test.each(KEPT_TO)('$name stays in $rooms', ({ packages: kept, rooms, door }) => {
    const wrong = packages
      .filter(({ file, path }) => kept.test(path) && !rooms.includes(roomOf(file) ?? ''))
      .filter(({ file }) => !door?.test(file))
      .map(({ file, path }) => `${file}: ${path}`);
    expect(wrong).toEqual([]);
  });
});

describe('the picture in docs/architecture.md', () => {
  const arrows = drawnArrows(read('docs/architecture.md'));
  const taken = new Set(steps().map(({ from, to }) => `${from} -> ${to}`));
  const standing = ROOMS.filter((room) => filesUnder('src').some((file) => roomOf(file) === room));

  test('shows the rooms that stand', () => {
    expect(arrows.length).toBeGreaterThan(0);
    const ends = new Set(arrows.flatMap((arrow) => arrow.split(' -> ')));
    expect([...ends].sort()).toEqual([...standing].sort());
  });

  test('every arrow drawn is an import', () => {
    const invented = arrows.filter((arrow) => !taken.has(arrow));
    expect(invented).toEqual([]);
  });

  test('every import follows the arrows drawn', () => {
    const missing = [...taken].filter((arrow) => {
      const [from = '', to = ''] = arrow.split(' -> ');
      return !reaches(arrows, from, to);
    });
    expect(missing).toEqual([]);
  });
});

interface LintOverride {
  files: string[];
  rules: { 'no-restricted-imports'?: [string, { patterns: { regex?: string }[] }] };
}

test('the linter forbids the same arrows, so that an editor shows them', () => {
  const { overrides } = JSON.parse(read('.oxlintrc.json')) as { overrides: LintOverride[] };
  for (const room of ROOMS) {
    const forbidden = ROOMS.filter((other) => other !== room && !MAY_USE[room]?.includes(other));
    const patterns = overrides
      .filter(({ files }) => files.includes(`src/${room}/**`))
      .flatMap(({ rules }) => rules['no-restricted-imports']?.[1].patterns ?? [])
      .flatMap(({ regex }) => (regex === undefined ? [] : [new RegExp(regex)]));
    const caught = ROOMS.filter((other) => patterns.some((one) => one.test(`../../${other}/x.ts`)));
    expect(caught.filter((other) => other !== room).sort(), room).toEqual(forbidden.sort());
  }
});
