import { expect, test } from 'vitest';
import { playAll } from '../../src/app/game.ts';
import { gameFrom } from '../../src/app/opening.ts';
import { encodeRun } from '../../src/run/index.ts';
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
