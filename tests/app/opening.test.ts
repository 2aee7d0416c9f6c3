import { expect, test } from 'vitest';
import { advance, playAll } from '../../src/app/game.ts';
import { gameFrom } from '../../src/app/opening.ts';
import { branchRun, encodeRun } from '../../src/run/index.ts';
import { builtIn } from '../../src/scenario/index.ts';
import { openText } from '../../src/text/node.ts';

const scenario = await builtIn('kazakhstan-2022');
const text = openText('en');
const run = encodeRun(playAll(scenario, 'steppe-1407', [{ kind: 'endTurn' }]).run);

/** What somebody reads who opens the file; nothing where it is opened. */
async function read(content: string): Promise<readonly string[]> {
  const opened = await gameFrom(content, new Map(), (key, args) => text.say(key, args));
  return opened.ok ? [] : opened.lines;
}

test('a run as it was saved is opened', async () => {
  expect(await read(run)).toEqual([]);
});

test('a run that parted from another one keeps where it did', async () => {
  const begun = playAll(scenario, 'steppe-1407', [{ kind: 'endTurn' }]);
  const branch = advance({ ...begun, run: branchRun(begun.run) }, { kind: 'endTurn' }).game.run;
  const opened = await gameFrom(encodeRun(branch), new Map(), (key, args) => text.say(key, args));
  expect(opened.ok && opened.value.run).toEqual(branch);
});

test('of a run for other rules the acts can be read, also those that are not known here', async () => {
  const content = run
    .replace(/"rules": "[^"]+"/, '"rules": "9.9.9"')
    .replace('{"kind":"endTurn"}', '{"kind":"act","measure":"offerGas","aim":"north-sea"}');
  const opened = await gameFrom(content, new Map(), (key, args) => text.say(key, args));
  expect(opened).toMatchObject({
    ok: false,
    lines: [
      expect.stringContaining('another version'),
      expect.stringContaining('rules 9.9.9; these are rules'),
    ],
    recorded: { rules: '9.9.9', actions: [{ measure: 'offerGas', aim: 'north-sea' }] },
  });
});

test.each([
  ['another seed', run.replace('steppe-1407', 'steppe-1408'), /^This run was changed after/],
  [
    'other rules',
    run.replace(/"rules": "[^"]+"/, '"rules": "9.9.9"'),
    /another version of the game/,
  ],
  [
    'another scenario text',
    run.replace(/"scenarioHash": "[^"]{8}/, '"scenarioHash": "00000000'),
    /another text of its scenario/,
  ],
])('%s: a plain sentence first, the details after it', async (_, content, plain) => {
  const [first, details] = await read(content);
  expect(first).toMatch(plain);
  expect(details).toMatch(/\w/);
});

test.each(['', 'no run at all', run.slice(0, 90), '[]'])(
  'what is no run is called so, and nothing more (%#)',
  async (content) => {
    expect(await read(content)).toEqual(['This is not a run file.']);
  },
);
