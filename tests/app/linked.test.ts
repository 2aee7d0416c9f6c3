import { expect, test } from 'vitest';
import { advance, playAll } from '../../src/app/game.ts';
import { linkedGame, sharedRun } from '../../src/app/linked.ts';
import { scenarioOf } from '../../src/app/visitors.ts';
import { recordGame } from '../../src/app/record.ts';
import { routeOf } from '../../src/app/routes.ts';
import { branchRun } from '../../src/run/index.ts';
import { encodeLink } from '../../src/run/link.ts';
import { builtIn } from '../../src/scenario/index.ts';
import type { Text } from '../../src/text/index.ts';
import { openText } from '../../src/text/node.ts';

const scenario = await builtIn('kazakhstan-2022');
const text = openText('en');
const say: Text['say'] = (key, args) => text.say(key, args);
const { run } = recordGame(scenario, 'steppe-1407');
const PAGE = { href: 'https://example.org/iv/?stage=off#/debrief', hostname: 'example.org' };
const shared = sent(run);

const opening = (pasted: string) =>
  linkedGame(pasted, {
    say,
    scenarioOf: (id) => scenarioOf(id, new Map()),
  });

/** The run as it is sent from a page on a server. */
function sent(of: typeof run) {
  const { link = '', lines } = sharedRun(of, PAGE);
  return { link, lines };
}

/** What somebody reads who opens it; nothing where it is opened. */
async function read(pasted: string): Promise<readonly string[]> {
  const opened = await opening(pasted);
  return opened.ok ? [] : opened.lines;
}

test('a shared run opens as the game that was shared, from its link and from its text', async () => {
  for (const pasted of [shared.link, shared.lines]) {
    const opened = await opening(pasted);
    expect(opened.ok && opened.value.run).toEqual(run);
  }
});

test('the link leads to the page where it was made, and its address to the run', () => {
  expect(shared.link).toMatch(/^https:\/\/example\.org\/iv\/#\/run\/1/);
  expect(routeOf(new URL(shared.link).hash)).toEqual({ screen: 'run', code: encodeLink(run) });
});

test.each([
  ['example.org', false],
  ['127.0.0.1', true],
  ['localhost', true],
  ['[::1]', true],
])('a link to %s is told from one that leads to this machine alone', (hostname, isLocal) => {
  expect(sharedRun(run, { href: 'http://x/', hostname }).isLocal).toBe(isLocal);
});

test('from a file a run goes as a text alone, and nothing tells where the file is', () => {
  const href = 'file:///home/anna.muster/stick/article-iv.html?stage=off#/debrief';
  const { link, lines, isLocal } = sharedRun(run, { href, hostname: '' });
  expect(link).toBeUndefined();
  expect(lines).toBe(shared.lines);
  expect(isLocal).toBe(false);
});

test('a run that goes on opens where it was left', async () => {
  const begun = playAll(scenario, 'steppe-1407', [{ kind: 'endTurn' }]);
  const opened = await opening(sent(begun.run).link);
  expect(opened.ok && opened.value.states).toEqual(begun.states);
});

test('a run that parted from another one opens with the place where it did', async () => {
  const begun = playAll(scenario, 'steppe-1407', [{ kind: 'endTurn' }]);
  const branch = advance({ ...begun, run: branchRun(begun.run) }, { kind: 'endTurn' }).game;
  const opened = await opening(sent(branch.run).link);
  expect(opened.ok && opened.value.run).toEqual(branch.run);
});

test('of a run for other rules the acts can be read, of one that was changed they cannot', async () => {
  const foreign = await opening(encodeLink({ ...run, rules: '9.9.9' }));
  expect(!foreign.ok && foreign.recorded?.actions).toEqual(run.actions);
  const changed = await opening(encodeLink({ ...run, chain: ['0123456789abcdef'] }));
  expect(!changed.ok && changed.recorded).toBeUndefined();
});

test.each([
  ['a link cut short', shared.link.slice(0, -3), [/^The link did not arrive as it was sent/]],
  ['other rules', encodeLink({ ...run, rules: '9.9.9' }), [/another version/, /9\.9\.9/]],
  [
    'another text of the scenario',
    encodeLink({ ...run, scenarioHash: '0123456789ab' }),
    [/another text of its scenario/, /0123456789ab/],
  ],
  [
    'a scenario that is not at hand',
    encodeLink({ ...run, scenario: 'our-own-crisis' }),
    [/our-own-crisis.*not here.*[0-9a-f]{12}/],
  ],
  [
    'another end',
    encodeLink({ ...run, chain: ['0123456789abcdef'] }),
    [/changed after/, /0123456789abcdef/],
  ],
  ['no run at all', 'hello', [/^The link did not arrive/]],
])('%s is refused in plain words, with the details after them', async (_, pasted, expected) => {
  const lines = await read(pasted);
  expect(lines).toHaveLength(expected.length);
  for (const [at, words] of expected.entries()) expect(lines[at]).toMatch(words);
});
