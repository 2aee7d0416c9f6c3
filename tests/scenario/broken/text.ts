/** Faults of the text: no YAML, or YAML that a scenario may not use. */
import type { Broken } from './fixture.ts';

export const TEXT_FAULTS: readonly Broken[] = [
  {
    name: 'tab-indent',
    change: ['  title: A test of the alliance', '\ttitle: A test of the alliance'],
    line: 8,
    path: '',
    message: 'this is not YAML: indent with spaces, not with tabs',
  },
  {
    name: 'unclosed-list',
    change: ['sources: [K1, K2]', 'sources: [K1, K2'],
    line: 15,
    path: '',
    message:
      'this is not YAML: the indentation does not fit the lines above (Flow sequence in block collection must be sufficiently indented and end with a ])',
  },
  {
    name: 'bad-indent',
    change: ['  summary: Crowds', ' summary: Crowds'],
    line: 9,
    path: '',
    message:
      'this is not YAML: the indentation does not fit the lines above (All mapping items must start at the same column)',
  },
  {
    name: 'key-twice',
    change: ['moscow: russia\n', 'moscow: russia\nmoscow: russia\n'],

    line: 34,
    path: 'moscow',
    message: 'the key "moscow" is there twice',
  },
  {
    name: 'custom-tag',
    change: ['moscow: russia', 'moscow: !ruby/object:Gem russia'],
    line: 33,
    path: 'moscow',
    message: 'expected a value without a tag, found the tag !ruby/object:Gem',
  },
  {
    name: 'proto-key',
    change: ['  armenia: {}\n  belarus', '  __proto__: { trust: 1 }\n  armenia: {}\n  belarus'],
    line: 37,
    path: 'members.__proto__',
    message: 'the key "__proto__" is not allowed',
  },
  {
    name: 'constructor-key',
    change: ['outsiders:\n  china: {}', 'outsiders:\n  constructor: {}\n  china: {}'],
    line: 42,
    path: 'outsiders.constructor',
    message: 'the key "constructor" is not allowed',
  },
  {
    name: 'list-as-key',
    change: ['  burden: 200', '  ? [burden]\n  : 200'],
    line: 59,
    path: 'means',
    message: 'expected a name as the key, found a list, a mapping or nothing',
  },
  {
    name: 'alias-bomb',
    change: [
      'byRoad: []',
      'byRoad: &a [armenia]\nx1: &b [*a, *a, *a, *a, *a, *a, *a, *a]\nx2: &c [*b, *b, *b, *b, *b, *b, *b, *b]\nx3: [*c, *c, *c, *c, *c, *c, *c, *c]',
    ],
    line: 1,
    path: '',
    message: 'expected at most 50 uses of anchors, found more of them',
  },
  {
    name: 'unknown-alias',
    change: ['byRoad: []', 'byRoad: *nobody'],
    line: 110,
    path: 'byRoad',
    message: 'expected the name of an anchor above, found *nobody',
  },
  {
    name: 'second-document',
    change: ['byRoad: []', 'byRoad: []\n---\nx: 1'],
    line: 111,
    path: '',
    message: 'expected one document, found another one after ---',
  },
  {
    name: 'yaml-directive',
    change: [
      '# yaml-language-server: $schema=../../../scenarios/scenario.schema.json\n',
      '%YAML 1.1\n---\n',
    ],
    line: 1,
    path: '',
    message: 'expected no % directives, found a %YAML directive',
  },
  {
    name: 'nul-character',
    change: ['title: The airport falls', 'title: The air\u0000port falls'],
    line: 121,
    path: '',
    message: 'expected text that can be seen, found the invisible character U+0000',
  },
  {
    name: 'escaped-control',
    change: ['title: The airport falls', 'title: "The airport\\x07 falls"'],
    line: 121,
    path: 'situations[0].title',
    message: 'expected text that can be seen, found the invisible character U+0007',
  },
  {
    name: 'hidden-direction',
    change: ['title: The airport falls', 'title: The \u202eairport falls'],
    line: 121,
    path: '',
    message: 'expected text that can be seen, found the invisible character U+202E',
  },
  {
    name: 'deep-nesting',
    change: [
      'byRoad: []',
      'byRoad: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]',
    ],
    line: 110,
    path: 'byRoad[0][0]',
    message: 'expected a scenario, found parts nested far too deeply',
  },
  {
    name: 'colon-in-a-text',
    change: ['title: The airport falls', 'title: News: the airport falls'],
    line: 121,
    path: '',
    message:
      'this is not YAML: a colon and a space in a text begin a new key; put the text in quotes',
  },
];
