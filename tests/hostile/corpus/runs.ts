/** Run files that lie about their parts. */
import { aRun } from '../../run/a-run.ts';
import { hostile, type Hostile } from '../hostile.ts';
import { RUN_TEXT } from './sound.ts';

const run = aRun();
const withField = (field: string, value: unknown) => JSON.stringify({ ...run, [field]: value });
const withAction = (action: unknown) => withField('actions', [action]);
const withRaw = (field: string, raw: string) => withField(field, 'RAW').replace('"RAW"', () => raw);
const TEXT = {
  rung: 7,
  basis: 'article4',
  names: null,
  size: 2500,
  days: 14,
  task: 'guard',
  closes: false,
};
const withText = (clause: object) => withAction({ kind: 'table', text: { ...TEXT, ...clause } });

const FIELDS = [
  'format',
  'scenario',
  'scenarioHash',
  'rules',
  'seed',
  'actions',
  'chain',
  'digests',
  'finished',
];
const WRONG: readonly unknown[] = [null, {}, [[]], 1e6];

const TYPES: readonly Hostile[] = hostile('run', [
  ...FIELDS.flatMap((field) =>
    WRONG.map((value) => {
      const said = new RegExp(`${field}(\\[0\\])?(\\.kind)?: expected`);
      return [`${JSON.stringify(value)} as ${field}`, withField(field, value), said] as const;
    }),
  ),
  ...FIELDS.map((field) => {
    const without = JSON.stringify({ ...run, [field]: undefined });
    return [`no ${field}`, without, new RegExp(`${field}: expected this field`)] as const;
  }),
]);

const SEEDS: readonly Hostile[] = hostile('run', [
  ...[
    '',
    ' ',
    'a'.repeat(41),
    'a\u0000b',
    'a\u001b[31mb',
    'a\u202eb',
    'a\u2028b',
    'a\ud800',
    '<b>',
    "a'b",
    'a/b',
    '../x',
    'a\nb',
    ' a',
    'a ',
    'a  b',
    '-1',
    'e\u0301',
    '${x}',
    '__proto__',
    '\ufeffa',
    '🜁',
  ].map(
    (seed) =>
      [
        `the seed ${JSON.stringify(seed)}`,
        withField('seed', seed),
        /seed: expected a seed/,
      ] as const,
  ),
  ['a seed of another script', withField('seed', 'степь-7'), 'accepted'],
  ['constructor as the seed', withField('seed', 'constructor'), 'accepted'],
]);

const HEADS: readonly Hostile[] = hostile('run', [
  ['rules of a later day', withField('rules', '999.0.0'), 'accepted'],
  [
    'rules of 200,000 digits',
    () => withField('rules', `${'9'.repeat(200_000)}.0.0`),
    /rules: expected a version/,
  ],
  ['rules in words', withField('rules', 'latest'), /rules: expected a version/],
  ['__proto__ as the scenario', withField('scenario', '__proto__'), /scenario: expected an id/],
  ['a path as the scenario', withField('scenario', '../../etc/passwd'), /scenario: expected an id/],
  [
    'a link as the scenario',
    withField('scenario', 'javascript:alert(1)'),
    /scenario: expected an id/,
  ],
  ['a hash in capitals', withField('scenarioHash', 'A'.repeat(64)), /64 hexadecimal digits/],
  ['a hash of 63', withField('scenarioHash', 'a'.repeat(63)), /64 hexadecimal digits/],
  [
    'a hash of 200,000',
    () => withField('scenarioHash', 'a'.repeat(200_000)),
    /64 hexadecimal digits/,
  ],
  ['the format as a text', withField('format', '1'), /format: expected/],
  ['the format 3', withField('format', 3), /format: expected/],
  ['finished as a number', withField('finished', 1), /true or false/],
  ['finished as a text', withField('finished', 'true'), /true or false/],
]);

const ACTIONS: readonly Hostile[] = hostile('run', [
  ...[
    null,
    1,
    'endTurn',
    [],
    {},
    { kind: 1 },
    { kind: 'cheat' },
    { kind: '__proto__' },
    { kind: 'constructor' },
  ].map(
    (action) =>
      [
        `the action ${JSON.stringify(action)}`,
        withAction(action),
        /actions\[0\].kind: expected/,
      ] as const,
  ),
  ['a number as a measure', withAction({ kind: 'act', measure: 7 }), /expected a measure/],
  ['an unknown measure', withAction({ kind: 'act', measure: 'bribe' }), /expected a measure/],
  [
    'constructor as a measure',
    withAction({ kind: 'act', measure: 'constructor' }),
    /expected a measure/,
  ],
  [
    '__proto__ as an aim',
    withAction({ kind: 'act', measure: 'press', aim: '__proto__' }),
    /expected an aim/,
  ],
  [
    'markup as an aim',
    withAction({ kind: 'act', measure: 'press', aim: '<img src=x>' }),
    /expected an aim/,
  ],
  ['null as an aim', withAction({ kind: 'act', measure: 'press', aim: null }), /expected an aim/],
  [
    'an aim of 61 letters',
    withAction({ kind: 'act', measure: 'press', aim: 'a'.repeat(61) }),
    /expected an aim/,
  ],
  ['an act with more', withAction({ kind: 'hear', cost: -5 }), /cost: expected only kind/],
  [
    'an act with a method',
    withAction({ kind: 'hear', toString: 1 }),
    /toString: expected only kind/,
  ],
  [
    'an act with a megabyte of a key',
    () => withAction({ kind: 'hear', ['k'.repeat(200_000)]: 1 }),
    /expected only kind/,
  ],
  [
    'an act with a terminal’s key',
    withAction({ kind: 'hear', '\u001b[2J': 1 }),
    /U\+001B\[2J: expected only/,
  ],
  ['a text that is none', withAction({ kind: 'table', text: 7 }), /text: expected an object/],
  ['half a text', withAction({ kind: 'table', text: { rung: 7 } }), /expected this field/],
  ['a rung of 1.5', withText({ rung: 1.5 }), /the clauses of a text/],
  ['a rung of 9', withText({ rung: 9 }), /the clauses of a text/],
  ['a rung below all', withText({ rung: -1 }), /the clauses of a text/],
  ['a rung in words', withText({ rung: '7' }), /the clauses of a text/],
  ['troops without number', withText({ size: 1e308 }), /the clauses of a text/],
  ['days without number', withText({ days: 2 ** 53 }), /the clauses of a text/],
  ['__proto__ named', withText({ names: '__proto__' }), /the clauses of a text/],
  ['another article', withText({ basis: 'article5' }), /the clauses of a text/],
  ['minus nothing troops', RUN_TEXT.replace(/"size":\d+/, '"size":-0'), /the clauses of a text/],
  ['infinite troops', RUN_TEXT.replace(/"size":\d+/, '"size":1e309'), /the clauses of a text/],
  [
    '2,001 acts',
    () =>
      withField(
        'actions',
        Array.from({ length: 2001 }, () => ({ kind: 'hear' })),
      ),
    /at most 2000/,
  ],
  [
    '2,000 acts',
    () =>
      withField(
        'actions',
        Array.from({ length: 2000 }, () => ({ kind: 'hear' })),
      ),
    'accepted',
  ],
  [
    '10,000 empty acts',
    () =>
      withField(
        'actions',
        Array.from({ length: 10_000 }, () => 0),
      ),
    /at most 2000/,
  ],
]);

const CHECKS: readonly Hostile[] = hostile('run', [
  ['an empty chain', withField('chain', []), 'accepted'],
  ['a chain of numbers', withField('chain', [1, 2]), /chain\[0\]: expected 16/],
  [
    'a chain that is too long',
    withField('chain', [...run.chain, run.chain.at(-1)]),
    /chain\[\d+\]: expected 16/,
  ],
  [
    'a chain without its end',
    withField('chain', run.chain.slice(0, -1)),
    /the end of the run is missing/,
  ],
  [
    'a link too long',
    withField('chain', ['a'.repeat(17), ...run.chain.slice(1)]),
    /chain\[0\]: expected 16/,
  ],
  [
    'a link with a sign',
    withField('chain', ['-aaaaaaaaaaaaaaa', ...run.chain.slice(1)]),
    /chain\[0\]: expected 16/,
  ],
  ['a digest too short', withField('digests', ['a']), /digests\[0\]: expected 64/],
  [
    '2,001 digests',
    () =>
      withField(
        'digests',
        Array.from({ length: 2001 }, () => 'a'),
      ),
    /at most 2000/,
  ],
  ['a sparse list', withRaw('chain', '[,,,]'), /expected JSON/],
]);

export const RUNS: readonly Hostile[] = [...TYPES, ...SEEDS, ...HEADS, ...ACTIONS, ...CHECKS];
