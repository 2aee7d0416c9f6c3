/** Values that are not what they look like: names of the language, odd numbers, hidden signs, markup. */
import { changed, hostile, type Hostile } from '../hostile.ts';
import { SCENARIO_TEXT } from './sound.ts';

const swapped = (from: string, to: string) => changed(SCENARIO_TEXT, from, to);
const crowds = (value: string) => swapped('crowds: 700', `crowds: ${value}`);
const title = (value: string) => swapped('title: A test of the alliance', `title: ${value}`);
const date = (value: string) => swapped('date: 2022-01-05', `date: ${value}`);
const url = (value: string) => swapped("'https://example.org/1'", value);

const WHOLE = /a whole number from 0 to 1000/;
const NOT_ALLOWED = /is not allowed/;

const KEYS: readonly Hostile[] = hostile('scenario', [
  ['__proto__ at the top', `__proto__: { polluted: true }\n${SCENARIO_TEXT}`, NOT_ALLOWED],
  [
    'constructor at the top',
    `constructor: { prototype: { polluted: 1 } }\n${SCENARIO_TEXT}`,
    NOT_ALLOWED,
  ],
  ['prototype at the top', `prototype: {}\n${SCENARIO_TEXT}`, NOT_ALLOWED],
  ['__proto__ as a member', swapped('  belarus: {}\n', '  __proto__: {}\n'), NOT_ALLOWED],
  [
    '__proto__ within a member',
    swapped('belarus: {}', 'belarus: { __proto__: { trust: 1 } }'),
    NOT_ALLOWED,
  ],
  ['__proto__ in quotes', swapped('belarus: {}', 'belarus: { "__proto__": 1 }'), NOT_ALLOWED],
  [
    '__proto__ by escapes',
    swapped('belarus: {}', 'belarus: { "\\x5f_proto_\\u005f": 1 }'),
    NOT_ALLOWED,
  ],
  ['__proto__ in ties', swapped('{ kazakhstan: 120 }', '{ __proto__: 120 }'), NOT_ALLOWED],
  ['__proto__ in a site', swapped('      pull: 600', '      __proto__: 600'), NOT_ALLOWED],
  [
    '__proto__ in an effect',
    swapped('{ flag: pricesRestored }\n    title', '{ __proto__: x }\n    title'),
    NOT_ALLOWED,
  ],
  [
    '__proto__ in a condition',
    swapped('when: { turn: 1 }', 'when: { not: { __proto__: 1 } }'),
    NOT_ALLOWED,
  ],
  ['__proto__ in sources', swapped('  K1: {', '  __proto__: {'), NOT_ALLOWED],
  ['__proto__ twice', `__proto__: 1\n__proto__: 2\n${SCENARIO_TEXT}`, NOT_ALLOWED],
  ['a key twice', swapped('affront: 250', 'affront: 250\n  affront: 1'), /is there twice/],
  [
    'a key twice, once in quotes',
    swapped('affront: 250', 'affront: 250\n  "affront": 1'),
    /is there twice/,
  ],
  ['a section twice', `${SCENARIO_TEXT}\nmeans: {}\n`, /is there twice/],
  ['a key twice as JSON', '{"id": "a", "id": "b"}', /is there twice/],
  ['a list as a key', '[a, b]: 1\n', /a name as the key/],
  ['a mapping as a key', '{a: 1}: 1\n', /a name as the key/],
  ['nothing as a key', ': 1\n', /a name as the key/],
  ['null as a key', 'null: 1\n', /a name as the key/],
  ['a number as a key', '1: 1\n', /unknown key "1"/],
  ['an anchor as a key', 'a: &a x\n*a : 1\n', /a name as the key/],
  ['a tag on a key', '!!str id: 1\n', /a key without a tag/],
  [
    'an escape of the terminal in a key',
    '"\\e[2J\\e[31mowned": 1\n',
    /invisible character U\+001B/,
  ],
  ['a bell in a key', '"\\a": 1\n', /invisible character U\+0007/],
  ['a line end in a key', '"a\\nb": 1\n', /unknown key "aU\+000Ab"/],
  [
    'valueOf as a flag',
    swapped('{ flag: pricesRestored }\n    title', '{ flag: valueOf }\n    title'),
    /the name of a flag|an effect/,
  ],
  [
    'hasOwnProperty as a flag',
    swapped('{ flag: landed }', '{ flag: hasOwnProperty }'),
    /the name of a flag/,
  ],
  [
    'constructor as the id of a site',
    SCENARIO_TEXT.replace('id: airport\n', 'id: constructor\n'),
    /an id of lowercase/,
  ],
  [
    'constructor as the id of a situation',
    swapped('id: west-asks', 'id: constructor'),
    /an id of lowercase/,
  ],
  ['__proto__ as an actor', swapped('actor: west', 'actor: __proto__'), /an id of lowercase/],
  ['constructor as Moscow', swapped('moscow: russia', 'moscow: constructor'), /an id of lowercase/],
  ['__proto__ as a meter', swapped('meter: theatre.grievance', 'meter: __proto__.x'), /a meter/],
  [
    'a meter up the tree',
    swapped('meter: theatre.grievance', 'meter: theatre.constructor.name'),
    /a meter/,
  ],
  [
    'constructor as a measure',
    swapped('{ act: withdraw }', '{ act: constructor }'),
    /one of|an act/,
  ],
  ['__proto__ as an aim', swapped('aim: surge', 'aim: __proto__'), /an aim for airlift/],
]);

const TAGS: readonly Hostile[] = hostile('scenario', [
  ...[
    "!!js/function 'function () { globalThis.polluted = 1 }'",
    "!!js/regexp '/(a+)+$/'",
    '!!js/undefined ""',
    "!!python/object/apply:os.system ['touch /polluted']",
    '!!python/name:os.system ""',
    '!!java.net.URL [file:///etc/passwd]',
    '!!binary aGVsbG8=',
    '!!timestamp 2022-01-05',
    '!!set {a, b}',
    '!!omap [a: 1]',
    '!!merge "<<"',
    '!ruby/object:Gem {}',
    '!include /etc/passwd',
    '!!str text',
    '! text',
    '!<tag:yaml.org,2002:str> text',
  ].map((value) => [`the tag ${value}`, title(value), /without a tag|not YAML/] as const),
  ['a tag on the file', `!!map\n${SCENARIO_TEXT}`, /without a tag/],
  ['a directive for tags', `%TAG ! tag:example.org,2022:\n---\n${SCENARIO_TEXT}`, 'accepted'],
  ['a directive for another YAML', `%YAML 1.1\n---\n${SCENARIO_TEXT}`, /no % directives/],
  ['YAML 9', `%YAML 9.9\n---\n${SCENARIO_TEXT}`, /no % directives|not YAML/],
  ['two documents', `${SCENARIO_TEXT}\n---\nid: x\n`, /one document/],
]);

const NUMBERS: readonly Hostile[] = hostile('scenario', [
  ...[
    '1e309',
    '-1e309',
    '.inf',
    '-.inf',
    '.nan',
    '.NaN',
    '1.5',
    '700.0000001',
    '1001',
    '-1',
    '9007199254740993',
    '-9007199254740993',
    '1e3000',
    '0x7fffffff',
    '0o7777',
    '1_000',
    '700,0',
    '07:00',
    '"700"',
    "'700'",
    'yes',
    'true',
    'null',
    '~',
    '[700]',
    '{ a: 700 }',
    '',
    '700 people',
    '１２３',
    '٧٠٠',
    '1e-7',
    '0b11',
    '+',
    '--1',
  ].map((value) => [`crowds of ${value}`, crowds(value), WHOLE] as const),
  ['crowds of a thousand digits', crowds('7'.repeat(1000)), WHOLE],
  ['crowds of 900,000 digits', () => crowds('7'.repeat(900_000)), WHOLE],
  ['crowds of 900,000 hexadecimal digits', () => crowds(`0x${'f'.repeat(900_000)}`), WHOLE],
  [
    'crowds of 700 with 900,000 zeros after the point',
    () => crowds(`700.${'0'.repeat(900_000)}`),
    'accepted',
  ],
  ['minus nothing', crowds('-0'), 'accepted'],
  ['minus nothing with a point', crowds('-0.0'), 'accepted'],
  ['seven hundred as a power', crowds('7e2'), 'accepted'],
  ['seven hundred in hexadecimal', crowds('0x2bc'), 'accepted'],
  ['a latitude beyond the pole', swapped('[77.04, 43.352]', '[77.04, 90.001]'), /decimal degrees/],
  ['a latitude that is none', swapped('[77.04, 43.352]', '[77.04, .nan]'), /decimal degrees/],
  ['a longitude of infinity', swapped('[77.04, 43.352]', '[.inf, 43.352]'), /decimal degrees/],
  ['places of minus nothing', swapped('[77.04, 43.352]', '[-0, -0.0]'), 'accepted'],
]);

const DATES: readonly Hostile[] = hostile('scenario', [
  ['the 30th of February', date('2022-02-30'), /a date of the calendar/],
  ['the month 13', date('2022-13-01'), /a date of the calendar/],
  ['the day 0', date('2022-01-00'), /a date of the calendar/],
  ['the year 0', date('0000-01-01'), /a date/],
  ['the year 9999', date('9999-12-31'), /a date/],
  ['the year 275761', date('275761-01-01'), /a date like/],
  ['a year before all', date('-000001-01-01'), /a date like/],
  ['a date with a time', date('2022-01-05T00:00:00Z'), /a date like/],
  ['a date in words', date('yesterday'), /a date like/],
  ['a date as a number', date('20220105'), /a date like/],
  ['digits of another script', date('٢٠٢٢-٠١-٠٥'), /a date like/],
]);

const SIGNS: readonly Hostile[] = hostile('scenario', [
  ...[
    0, 1, 7, 8, 0x0b, 0x0c, 0x1b, 0x7f, 0x85, 0x9b, 0x2028, 0x2029, 0x202e, 0x2066, 0xfffe, 0xd800,
    0xdfff,
  ].map((code) => {
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    const said = new RegExp(`invisible character ${name.replace('+', '\\+')}`);
    return [`${name} in a title`, () => title(`a${String.fromCharCode(code)}b`), said] as const;
  }),
  ['an escaped NUL', title('"a\\0b"'), /invisible character U\+0000/],
  ['an escaped escape', title('"a\\e[31mb"'), /invisible character U\+001B/],
  ['an escaped carriage return', title('"a\\rb"'), /invisible character U\+000D/],
  ['an escaped half of a pair', title('"a\\ud83db"'), /invisible character U\+D83D|not YAML/],
  ['an escape beyond Unicode', title('"a\\UFFFFFFFFb"'), /not YAML|invisible/],
  ['an escape that is none', title('"a\\qb"'), /not YAML/],
  [
    'carriage returns as line ends',
    SCENARIO_TEXT.replaceAll('\n', '\r'),
    /invisible character U\+000D|expected/,
  ],
  ['line ends of another system', SCENARIO_TEXT.replaceAll('\n', '\r\n'), 'accepted'],
  ['tabs as indents', SCENARIO_TEXT.replaceAll('\n  ', '\n\t'), /not YAML/],
  ['Arabic', title('أزمة الحلف'), 'accepted'],
  ['a letter with 60 marks', title(`a${'\u0301'.repeat(60)}`), 'accepted'],
  ['a family and a flag', title('👨‍👩‍👧‍👦 🇰🇿'), 'accepted'],
  ['no width', title('a\u200bb'), 'accepted'],
  ['an order mark in the middle', title('a\ufeffb'), 'accepted'],
  ['letters beyond the first plane', title('𝕬𝖗𝖙𝖎𝖈𝖑𝖊 🜁'), 'accepted'],
]);

const MARKUP: readonly Hostile[] = hostile('scenario', [
  ...[
    '<script>globalThis.polluted = 1</script>',
    '<img src=x onerror="globalThis.polluted = 1">',
    '<svg onload="globalThis.polluted = 1"/>',
    '<b>bold</b> &lt;i&gt;',
    '</title><iframe src="//example.org">',
    '${globalThis.polluted = 1}',
    '{{constructor.constructor("return 1")()}}',
    '{ $title } { -term } { FUNCTION() }',
    "'; DROP TABLE games; --",
    '=HYPERLINK("http://example.org")',
    '%s%s%n %c',
    '../../../../etc/passwd',
  ].map((text) => [`the title ${text}`, title(JSON.stringify(text)), 'accepted'] as const),
  ['a link that is a program', url("'javascript:globalThis.polluted=1'"), /a web address/],
  [
    'a link with a program in capitals',
    url("'JaVaScRiPt://example.org/%0aalert(1)'"),
    /a web address/,
  ],
  ['a link of data', url("'data:text/html,<script>1</script>'"), /a web address/],
  ['a link to a file', url("'file:///etc/passwd'"), /a web address/],
  ['a link without a scheme', url("'//example.org'"), /a web address/],
  ['a link with markup', url(`'https://example.org/"><script>'`), /a web address/],
  ['a link of two lines', url('"https://example.org/\\njavascript:1"'), /a web address/],
  ['markup as an id', swapped('id: west-asks', 'id: <b>'), /an id of lowercase/],
  ['a plate up the tree', swapped('plate: almaty', 'plate: ../../secret'), /an id of lowercase/],
]);

export const VALUES: readonly Hostile[] = [
  ...KEYS,
  ...TAGS,
  ...NUMBERS,
  ...DATES,
  ...SIGNS,
  ...MARKUP,
];
