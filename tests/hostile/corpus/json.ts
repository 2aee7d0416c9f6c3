/** Run files that are no JSON, or JSON that says something twice or without end. */
import { LARGEST_RUN } from '../../../src/run/file.ts';
import { aRun } from '../../run/a-run.ts';
import { changed, hostile, type Hostile } from '../hostile.ts';
import { RUN_TEXT } from './sound.ts';

const run = aRun();
/** The run with a text in place of the value of a field. */
const withRaw = (field: string, raw: string) =>
  JSON.stringify({ ...run, [field]: 'RAW' }).replace('"RAW"', () => raw);

export const JSONS: readonly Hostile[] = hostile('run', [
  [
    'a seed twice',
    changed(RUN_TEXT, '"seed":', '"seed": "other", "seed":'),
    /seed: expected each field once; it comes again in line/,
  ],
  [
    'a seed twice, once by escapes',
    changed(RUN_TEXT, '"seed":', '"s\\u0065ed": "other", "seed":'),
    /seed: expected each field once/,
  ],
  ['__proto__ twice', '{"__proto__": 1, "__proto__": 2}', /__proto__: expected each field once/],
  ['__proto__', '{"__proto__": {"polluted": true}}', /__proto__: expected only format/],
  [
    '__proto__ beside the rest',
    changed(RUN_TEXT, '"seed":', '"__proto__": {"polluted": 1}, "seed":'),
    /__proto__: expected only/,
  ],
  [
    'constructor',
    '{"constructor": {"prototype": {"polluted": true}}}',
    /constructor: expected only format/,
  ],
  [
    '__proto__ in an act',
    withRaw('actions', '[{"kind":"hear","__proto__":{"polluted":1}}]'),
    /__proto__: expected only kind/,
  ],
  [
    'a kind twice',
    withRaw('actions', '[{"kind":"hear","kind":"amend"}]'),
    /kind: expected each field once/,
  ],
  ['a key of the terminal', '{"\\u001b[31m": 1}', /U\+001B\[31m: expected only/],
  [
    'signs of the terminal in no JSON',
    '\u001b]0;owned\u0007\u001b[2J',
    /expected JSON: line 1, column 1/,
  ],
  ['NaN', withRaw('format', 'NaN'), /expected JSON: line 1/],
  ['Infinity', withRaw('format', 'Infinity'), /expected JSON/],
  ['undefined', withRaw('format', 'undefined'), /expected JSON/],
  ['a hexadecimal number', withRaw('format', '0x1'), /expected JSON/],
  ['a number with a zero before it', withRaw('format', '01'), /expected JSON/],
  ['a number beyond all', withRaw('format', '1e309'), /format: expected/],
  ['a thousand digits', withRaw('format', '1'.repeat(1000)), /format: expected/],
  ['single quotes', "{'format': 1}", /expected JSON: line 1, column 2/],
  ['a comma at the end', '{"format": 1,}', /expected JSON: line 1, column 14/],
  ['a comment', '{"format": 1 /* one */}', /expected JSON: line 1/],
  ['a line end in a text', '{"a\nb": 1}', /expected JSON: line 1, column 2/],
  ['an escape that is none', withRaw('seed', '"a\\qb"'), /expected JSON/],
  ['a half pair by an escape', withRaw('seed', '"a\\ud800b"'), /seed: expected a seed/],
  ['two values', `${RUN_TEXT}{}`, /should have nothing after the end/],
  ['brackets of two kinds', '{"actions": [}', /expected JSON: line 1, column 14/],
  ['100,000 lists', () => '['.repeat(100_000), /no deeper nesting/],
  ['100,000 lists that end', () => '['.repeat(100_000) + ']'.repeat(100_000), /no deeper nesting/],
  ['50,000 mappings', () => '{"a":'.repeat(50_000), /no deeper nesting/],
  [
    '30,000 keys',
    () => `{${Array.from({ length: 20_000 }, (_, at) => `"k${at}":1`).join(',')}}`,
    /k0: expected only/,
  ],
  ['a text of 250,000', () => `{"format": "${'x'.repeat(250_000)}"}`, /expected this field/],
  ['100,000 escapes', () => `{"format": "${'\\"'.repeat(100_000)}"}`, /expected this field/],
  ['a text that never ends', () => `{"format": "${'\\'.repeat(250_000)}`, /expected JSON/],
  ['spaces to the limit', () => ' '.repeat(LARGEST_RUN), /expected JSON: line 1, column/],
  ['line ends to the limit', () => '\n'.repeat(LARGEST_RUN), /expected JSON: line \d+/],
  ['zeros to the limit', () => new Uint8Array(LARGEST_RUN), /expected JSON/],
  ['a scenario', 'format: 1\nid: x\n', /expected JSON: line 1, column 1/],
]);
