import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { loadActors, loadScenario } from '../../src/scenario/open.ts';
import { LARGEST_FILE } from '../../src/scenario/limits.ts';
import { problemLine } from '../../src/scenario/problem.ts';
import { accepted, testActors, validScenario, validText } from './valid.ts';

const actors = testActors();

function problemsOf(content: string | Uint8Array): string[] {
  const loaded = loadScenario(content, { file: 'mine.yaml', actors });
  return loaded.ok ? [] : loaded.problems.map(problemLine);
}

describe('a scenario is compiled from its file and the actors', () => {
  const scenario = validScenario();

  test('a member has the profile of actors.yaml, but for what the scenario says', () => {
    const kazakhstan = scenario.members.find(({ id }) => id === 'kazakhstan');
    expect(kazakhstan).toMatchObject({
      trust: 500,
      alignment: 530,
      need: { unrest: 650, attack: 150, quarrel: 200 },
    });
    expect(scenario.outsiders.find(({ id }) => id === 'west')).toMatchObject({
      concern: 250,
      leaning: 'critic',
    });
  });

  test('a tie is that of actors.yaml, but for what the scenario says', () => {
    expect(scenario.ties).toMatchObject({ armenia: { kazakhstan: 120, russia: 300 } });
  });

  test('members sit in alphabetical order', () => {
    expect(scenario.members.map(({ id }) => id)).toEqual([
      'armenia',
      'belarus',
      'kazakhstan',
      'russia',
    ]);
  });

  test('turns start where the turn before them ends', () => {
    expect(scenario.turns.map(({ at }) => at)).toEqual([0, 12, 24, 36, 60, 84, 132, 180]);
  });

  test('places are in thousandths of a degree', () => {
    expect(scenario.theatre.sites[0]?.at).toEqual([77040, 43352]);
  });

  test('a turn alone is a window of one turn', () => {
    expect(scenario.situations[0]?.when).toEqual({ turn: [1, 1] });
  });

  test('the record is a list of actions in normal form', () => {
    expect(scenario.record[0]?.acts).toEqual([
      {
        kind: 'table',
        text: {
          rung: 7,
          basis: 'article4',
          names: null,
          size: 2500,
          days: 14,
          task: 'guard',
          closes: false,
        },
      },
    ]);
    expect(scenario.record[1]?.acts).toEqual([{ kind: 'act', measure: 'airlift', aim: 'surge' }]);
  });

  test('every actor, site, rung and truth has a name', () => {
    expect(scenario.names).toMatchObject({
      west: 'The West',
      'city-hall': 'City hall',
      riots: 'Riots',
      palace: 'It came from the palace',
    });
  });

  test('nothing of it can be changed', () => {
    expect(() => {
      Object.assign(scenario.theatre.sites[0] ?? {}, { pull: 0 });
    }).toThrow(TypeError);
  });

  test('a new actor with a full profile takes part without being in actors.yaml', () => {
    const text = validText().replace(
      '  china: {}\n',
      '  georgia: { name: Georgia, leaning: critic, weight: 1, concern: 2, foothold: 3 }\n',
    );
    const mine = accepted(loadScenario(text, { file: 'mine.yaml', actors }));
    expect(mine.outsiders[0]).toEqual({
      id: 'georgia',
      leaning: 'critic',
      weight: 1,
      concern: 2,
      foothold: 3,
    });
    expect(mine.names['georgia']).toBe('Georgia');
  });
});

describe('the hash stands for the content', () => {
  test('order of keys, layout and comments do not change it', () => {
    const content: unknown = parse(validText());
    const shuffled = fc.infiniteStream(fc.nat({ max: 1_000_000 })).map((luck) => {
      const shuffle = (value: unknown): unknown => {
        if (Array.isArray(value)) return value.map(shuffle);
        if (typeof value !== 'object' || value === null) return value;
        const keyed = Object.entries(value).map((entry) => ({
          entry,
          key: luck.next().value ?? 0,
        }));
        keyed.sort((a, b) => a.key - b.key);
        return Object.fromEntries(keyed.map(({ entry: [key, part] }) => [key, shuffle(part)]));
      };
      return shuffle(content);
    });
    const layout = fc.record({
      indent: fc.integer({ min: 2, max: 6 }),
      collectionStyle: fc.constantFrom('any', 'block', 'flow'),
    });
    fc.assert(
      fc.property(shuffled, layout, (value, options) => {
        const text = `# another layout\n${stringify(value, options as object)}`;
        const mine = accepted(loadScenario(text, { file: 'mine.yaml', actors }));
        expect(mine.hash).toBe(validScenario().hash);
      }),
      { numRuns: 25 },
    );
  });

  test('a changed number changes it, in the scenario and in the actors', () => {
    const { hash } = validScenario();
    const harder = validText().replace('crowds: 700', 'crowds: 701');
    expect(accepted(loadScenario(harder, { file: 'a.yaml', actors })).hash).not.toBe(hash);

    const others = structuredClone(actors);
    others.members['armenia']!.fear += 1;
    expect(accepted(loadScenario(validText(), { file: 'a.yaml', actors: others })).hash).not.toBe(
      hash,
    );
  });
});

describe('a file that is no scenario is refused', () => {
  test('several faults are told at once, in the order of the file', () => {
    const text = validText()
      .replace('opponent: 150', 'opponent: 1500')
      .replace('part: morning', 'part: noon');
    expect(problemsOf(text)).toEqual([
      'mine.yaml:25:31 turns[1].part: expected one of day, morning, night, found "noon"',
      'mine.yaml:51:13 case.opponent: expected a whole number from 0 to 1000, found 1500',
    ]);
  });

  test('an empty file', () => {
    expect(problemsOf('')[0]).toContain(
      'mine.yaml:1:1 expected a mapping with the keys format, id',
    );
  });

  test('bytes that are not UTF-8', () => {
    expect(problemsOf(Uint8Array.of(0x69, 0x64, 0x3a, 0x20, 0xe9, 0x0a))).toEqual([
      'mine.yaml:1:1 expected text in UTF-8, found bytes that are not UTF-8',
    ]);
  });

  test('more than a megabyte', () => {
    const text = `${validText()}${'# padding\n'.repeat(LARGEST_FILE / 10)}`;
    expect(problemsOf(text)).toEqual([
      'mine.yaml:1:1 expected a file of at most 1 MB, found a larger one',
    ]);
  });

  test('a flood of brackets does not hang or crash the reader', () => {
    expect(problemsOf('['.repeat(100_000))).toHaveLength(1);
  });

  test('any garbage gives problems and never an exception', () => {
    const pieces = fc.constantFrom(
      'id',
      ':',
      ' ',
      '\n',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '&a',
      '*a',
      '!',
      '|',
      '"',
      '\t',
      '#',
      '? ',
      '%',
      '---',
      '0',
    );
    const garbage = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(garbage, (text) => {
        const loaded = loadScenario(text, { file: 'mine.yaml', actors });
        expect(loaded.ok ? 0 : loaded.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  test('any one value replaced by something absurd is refused or understood, never fatal', () => {
    const lines = validText().split('\n');
    const absurd = fc.constantFrom(
      '-1',
      '1e999',
      '[]',
      '{}',
      'null',
      '~',
      '""',
      '.nan',
      'true',
      '2022-01-05',
      '"\\u202e"',
    );
    fc.assert(
      fc.property(fc.nat({ max: lines.length - 1 }), absurd, (at, value) => {
        const text = lines
          .map((line, index) => (index === at ? line.replace(/: .*$/, `: ${value}`) : line))
          .join('\n');
        const loaded = loadScenario(text, { file: 'mine.yaml', actors });
        for (const problem of loaded.ok ? [] : loaded.problems) {
          expect(problem.line).toBeGreaterThanOrEqual(1);
          expect(problem.message).not.toBe('');
        }
      }),
      { numRuns: 200 },
    );
  });
});

test('a source that nothing cites is a warning with its line', () => {
  const text = validText().replace('  K2: {', "  K9: { title: X, url: 'https://x.org' }\n  K2: {");
  const loaded = loadScenario(text, { file: 'mine.yaml', actors });
  expect(loaded.ok && loaded.warnings.map(problemLine)).toEqual([
    'mine.yaml:179:3 sources.K9: no text cites the source K9',
  ]);
});

test('a tie to somebody whom actors.yaml does not describe is a problem', () => {
  const text = 'format: 1\nmembers: {}\noutsiders: {}\nties:\n  narnia: { gondor: 1 }\n';
  const loaded = loadActors(text, { file: 'actors.yaml' });
  expect(!loaded.ok && loaded.problems.map(problemLine)).toEqual([
    'actors.yaml:5:3 ties.narnia: expected a member or outsider of this file, found narnia',
    'actors.yaml:5:13 ties.narnia.gondor: expected a member or outsider of this file, found gondor',
  ]);
});

test('a member without a capital on the map is a warning', () => {
  const text = validText().replace('id: belarus-capital', 'id: minsk');
  const loaded = loadScenario(text, { file: 'mine.yaml', actors });
  expect(loaded.ok && loaded.warnings.map(({ message }) => message)).toEqual([
    'expected a place with the id belarus-capital; the map cannot draw its transports',
  ]);
});
