/** Too much of something: of depth, of anchors, of marks, of members, of mistakes. */
import { changed, hostile, type Hostile } from '../hostile.ts';
import { ACTORS_TEXT, SCENARIO_TEXT } from './sound.ts';

const DEEP = /nested far too deeply/;
const MANY = /at most 30000 words and marks/;
const ANCHORS = /at most 50 uses of anchors|far too much from anchors/;
const MEGABYTE = 1_000_000;
/** Just below what is read: the dearest that there is. */
const ALMOST = 29_000;

const numbered = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join('');
const under = (key: string, lines: string) =>
  SCENARIO_TEXT.replace(`\n${key}:\n`, () => `\n${key}:\n${lines}`);
const when = (condition: string) =>
  changed(SCENARIO_TEXT, 'when: { turn: 1 }', `when: ${condition}`);

const DEPTHS: readonly Hostile[] = hostile('scenario', [
  ['10,000 lists in one another', '['.repeat(10_000) + ']'.repeat(10_000), DEEP],
  ['10,000 lists that never end', '['.repeat(10_000), DEEP],
  ['a million lists that never end', () => '['.repeat(MEGABYTE), DEEP],
  ['10,000 mappings in one another', '{a: '.repeat(10_000) + '1' + '}'.repeat(10_000), DEEP],
  ['10,000 mappings that never end', '{"a":'.repeat(10_000), DEEP],
  ['10,000 dashes in a line', `${'- '.repeat(10_000)}x\n`, DEEP],
  ['10,000 question marks in a line', `${'? '.repeat(10_000)}x\n`, DEEP],
  ['1,300 steps to the right', () => numbered(1300, (at) => `${' '.repeat(at)}a:\n`), DEEP],
  [
    'steps of 70 dashes',
    () => numbered(70, (at) => `${' '.repeat(140 * at)}${'- '.repeat(70)}\n`),
    DEEP,
  ],
  ['lists and mappings in turn', '[{"a":'.repeat(5000), DEEP],
  ['41 lists', `id: ${'['.repeat(41)}${']'.repeat(41)}\n`, DEEP],
  ['79 lists', `id: ${'['.repeat(79)}${']'.repeat(79)}\n`, DEEP],
  ['conditions in 60 conditions', when(`${'{not: '.repeat(60)}{}${'}'.repeat(60)}`), DEEP],
  ['conditions in 30 conditions', when(`${'{not: '.repeat(30)}{}${'}'.repeat(30)}`), 'accepted'],
]);

const bomb = (levels: number, wide: number) =>
  `a0: &a0 [x]\n${numbered(levels, (at) => `a${at + 1}: &a${at + 1} [${`*a${at},`.repeat(wide)}]\n`)}`;

const ANCHORED: readonly Hostile[] = hostile('scenario', [
  ['a billion laughs', bomb(9, 10), ANCHORS],
  ['a million laughs, doubled', bomb(20, 2), ANCHORS],
  ['51 uses of one anchor', `a: &a 1\nb: [${'*a,'.repeat(51)}]\n`, ANCHORS],
  ['9,900 uses of one anchor', `a: &a [${'*a,'.repeat(9900)}]\n`, ANCHORS],
  [
    'a large mapping 49 times',
    `a: &m {${numbered(900, (at) => `k${at}: 1,`)}}\nb: [${'*m,'.repeat(49)}]`,
    ANCHORS,
  ],
  ['an anchor within itself', 'a: &a [*a]\n', /within itself/],
  ['a mapping within itself', 'a: &a {b: {c: *a}}\n', /within itself/],
  ['a condition within itself', when('&w { not: *w }'), /within itself/],
  ['a list of conditions within itself', when('&w { all: [{ turn: 1 }, *w] }'), /within itself/],
  ['two conditions in one another', when('&v { all: [&w { not: *v }, *w] }'), /within itself/],
  ['the file within itself', '&a\nid: *a\n', /within itself/],
  [
    'depth by anchors',
    numbered(40, (at) => `a${at}: &a${at} [[[[[[[[[[[[${at ? `*a${at - 1}` : '1'}]]]]]]]]]]]]\n`),
    ANCHORS,
  ],
  ['an anchor that is not there', 'id: *nobody\n', /the name of an anchor above/],
  ['an anchor used before it is there', 'id: *later\nb: &later 1\n', /the name of an anchor above/],
  ['an anchor with a name of a megabyte', () => `id: *${'a'.repeat(MEGABYTE)}\n`, /anchor above/],
  ['an anchor called __proto__', 'id: &__proto__ x\nmoscow: *__proto__\n', /expected/],
  ['two anchors on a value', 'id: &a &b x\n', /not YAML/],
  ['9,000 anchors', () => '&a '.repeat(9000), /not YAML/],
  [
    'a merge key',
    changed(SCENARIO_TEXT, 'russia: {}', 'russia: {<<: {trust: 5}}'),
    /unknown key "<<"/,
  ],
  ['a merge key with an anchor', 'a: &a {id: x}\n<<: *a\n', /unknown key/],
  [
    'anchors as people use them',
    changed(
      changed(SCENARIO_TEXT, 'sources: [K1, K2]', 'sources: &both [K1, K2]'),
      'recordOutcome:\n  killed: [225, 240]',
      'recordOutcome:\n  killed: [225, 240]\n  displaced: &none [0, 0]',
    ),
    'accepted',
  ],
]);

const COUNTS: readonly Hostile[] = hostile('scenario', [
  [
    '100,000 members',
    () =>
      under(
        'members',
        numbered(60_000, (at) => `  m${at}: {}\n`),
      ),
    MANY,
  ],
  [
    '4,000 members',
    () =>
      under(
        'members',
        numbered(3400, (at) => `  m${at}:\n`),
      ),
    /at most 12 keys/,
  ],
  [
    '13 members',
    under(
      'members',
      numbered(13, (at) => `  m${at}: {}\n`),
    ),
    /at most 12 keys/,
  ],
  [
    '3,000 misspelt members',
    () =>
      under(
        'members',
        numbered(3000, (at) => `  M${at}:\n`),
      ),
    /an id of lowercase/,
  ],
  ['100,000 turns', () => under('turns', '  - {}\n'.repeat(100_000)), MANY],
  ['3,000 turns', () => under('turns', '  - {}\n'.repeat(3000)), /a list of 8 to 24 items/],
  [
    '3,000 situations',
    () => under('situations', '  - {}\n'.repeat(3000)),
    /a list of 0 to 120 items/,
  ],
  ['7,000 conditions', () => when(`{all: [${'{},'.repeat(7000)}]}`), /a list of 1 to 12 items/],
  [
    '2,000 sources',
    () =>
      under(
        'sources',
        numbered(2000, (at) => `  K${1000 + at}: {}\n`),
      ),
    /sources\.K1000/,
  ],
  ['4,000 unknown keys', () => numbered(4000, (at) => `k${at}: 1\n`), /unknown key/],
  ['80,000 unknown keys', () => numbered(80_000, (at) => `k${at}: 1\n`), MANY],
  ['the same key 4,000 times', () => 'a: 1\n'.repeat(4000), /the key "a" is there twice/],
  ['a list of 400,000', () => `[${'1,'.repeat(400_000)}]`, MANY],
  ['a list of 9,900', () => `[${'1,'.repeat(9900)}]`, /a mapping with the keys/],
  ['a mapping of 9,900 in a line', () => `{${'a,'.repeat(9900)}}`, /is there twice/],
  ['a million line ends', () => '\n'.repeat(MEGABYTE), MANY],
  ['29,000 line ends', () => '\n'.repeat(ALMOST), /a mapping with the keys/],
  ['a million line ends in a text', () => `a: |\n${'\n'.repeat(MEGABYTE - 10)} x`, MANY],
  ['a million commas', () => ','.repeat(MEGABYTE), /not YAML/],
  ['a million colons', () => ':'.repeat(MEGABYTE), /not YAML/],
  ['a million quotes', () => '"'.repeat(MEGABYTE), MANY],
  ['29,000 quotes', () => '"'.repeat(ALMOST), /not YAML/],
  ['a million pipes', () => '|'.repeat(MEGABYTE), /not YAML/],
  ['a million exclamation marks', () => '!'.repeat(MEGABYTE), /not YAML/],
  ['a million closing brackets', () => '}'.repeat(MEGABYTE), /opening bracket of }/],
  ['14,000 brackets of two kinds', () => '[}'.repeat(14_000), /not YAML/],
  ['500,000 wrong escapes', () => `a: "${'\\q'.repeat(499_000)}"`, MANY],
  ['20,000 wrong escapes', () => `a: "${'\\q'.repeat(20_000)}"`, /not YAML/],
  ['160,000 escapes', () => `a: "${'\\u0041'.repeat(160_000)}"`, MANY],
  ['250,000 documents', () => '---\n'.repeat(250_000), MANY],
  ['7,000 documents', () => '---\n'.repeat(7000), /one document/],
  ['13,000 tags on one value', () => '!x '.repeat(9900), /not YAML/],
  ['3,700 tags', () => '- !!x y\n'.repeat(3700), /without a tag/],
  ['10,000 comments', () => '# a\n'.repeat(9900), /a mapping with the keys/],
  ['a million percent signs', () => '%'.repeat(MEGABYTE), /not YAML/],
  ['a million carriage returns', () => '\r'.repeat(MEGABYTE), /invisible character U\+000D/],
  ['a key of a megabyte', () => `${'k'.repeat(MEGABYTE)}: 1\n`, /not YAML|unknown key/],
  ['a quoted key of 1,000', () => `"${'k'.repeat(1000)}": 1\n`, /unknown key/],
  ['a tag of a megabyte', () => `!<${'a'.repeat(MEGABYTE)}> x`, /without a tag/],
  [
    'a title of a megabyte',
    () => SCENARIO_TEXT.replace(/title: A test.*/, `title: ${'x'.repeat(MEGABYTE)}`),
    /1 to 80 characters/,
  ],
  [
    'a megabyte of spaces in a title',
    () => SCENARIO_TEXT.replace(/title: A test.*/, `title: "x${' '.repeat(MEGABYTE)}y"`),
    /1 to 80 characters/,
  ],
  [
    'an id of 900,000 that takes long to match',
    () => SCENARIO_TEXT.replace(/^id: .*/m, `id: ${'a-'.repeat(450_000)}`),
    /an id of lowercase letters/,
  ],
  [
    'an id of letters and no end',
    () => SCENARIO_TEXT.replace(/^id: .*/m, `id: ${'a'.repeat(MEGABYTE)}!`),
    /an id of lowercase letters/,
  ],
  [
    'an address of 900,000',
    () => SCENARIO_TEXT.replace('https://example.org/1', `https://${'a'.repeat(900_000)}`),
    /a web address/,
  ],
  [
    'a date of 700,000',
    () => SCENARIO_TEXT.replace('date: 2022-01-05', `date: ${'2022-'.repeat(140_000)}x`),
    /a date like/,
  ],
  [
    'a file of a million letters in one line',
    () => 'a'.repeat(MEGABYTE),
    /a mapping with the keys/,
  ],
]);

const ACTORS: readonly Hostile[] = hostile('actors', [
  [
    '100 members',
    ACTORS_TEXT.replace('\nmembers:\n', `\nmembers:\n${numbered(100, (at) => `  m${at}: {}\n`)}`),
    /members\.m0\.alignment: expected/,
  ],
  [
    '3,000 members',
    () =>
      ACTORS_TEXT.replace(
        '\nmembers:\n',
        `\nmembers:\n${numbered(3000, (at) => `  m${at}: {}\n`)}`,
      ),
    /expected/,
  ],
  [
    'a member called __proto__',
    ACTORS_TEXT.replace('\n  armenia:\n', '\n  __proto__:\n'),
    /the key "__proto__" is not allowed/,
  ],
  [
    'a member called constructor',
    ACTORS_TEXT.replace('\n  armenia:\n', '\n  constructor:\n'),
    /is not allowed/,
  ],
  ['no format', ACTORS_TEXT.replace('format: 1', 'format: 2'), /the format number 1/],
  ['a trust of infinity', ACTORS_TEXT.replace('trust: 400', 'trust: .inf'), /found Infinity/],
  ['lists in lists', '['.repeat(10_000), DEEP],
  ['a billion laughs', bomb(9, 10), ANCHORS],
  ['nothing', '', /expected/],
  ['bytes', Uint8Array.of(0xff, 0xfe, 0, 1), /UTF-8/],
]);

export const FLOODS: readonly Hostile[] = [...DEPTHS, ...ANCHORED, ...COUNTS, ...ACTORS];
