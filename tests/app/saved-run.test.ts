import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { advance, begin, playAll, type Game } from '../../src/app/game.ts';
import { recordOf } from '../../src/app/recording.ts';
import { recordedActs, savedFacts } from '../../src/app/saved-facts.ts';
import { factsOfRun, readRecord, standing } from '../../src/app/saved-run.ts';
import { RULES_VERSION, type Action } from '../../src/engine/index.ts';
import { encodeRun } from '../../src/run/index.ts';
import { builtIn } from '../../src/scenario/index.ts';
import { openText } from '../../src/text/node.ts';

const scenario = await builtIn('kazakhstan-2022');
const text = openText('en');
const END_TURN: Action = { kind: 'endTurn' };
const game = playAll(scenario, 'steppe-1407', [END_TURN, END_TURN]);

const recorded = (of: Game) =>
  recordOf(of, { id: 'one', name: null, created: 1, changed: 2, draft: null });

/** Records as each earlier version of the game left them, made by that version. */
function leftBy(version: string): unknown {
  const file = new URL(`../fixtures/saved/${version}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
}

test('a record is read as it was written', () => {
  const record = recorded(game);
  expect(readRecord(structuredClone(record))).toEqual({ sound: true, id: 'one', run: record });
});

test.each(['0.1.0', '0.2.0'])('a game left under rules %s is listed with the reason', (rules) => {
  const found = readRecord(leftBy(`layout-1-rules-${rules}`));
  if (!found.sound) throw new Error('It can be read.');
  expect(found.run).toMatchObject({ rules, seed: 'steppe-1407', turn: 3, step: 7, name: null });
  const facts = savedFacts(found, scenario, false, text);
  expect(facts.state).toBe('rules');
  expect(facts.reason).toContain(`rules ${rules}`);
  expect(facts.reason).toContain(`rules ${RULES_VERSION}`);
  expect(facts.turns).toBe(scenario.turns.length);

  const acts = recordedActs(found.run, scenario, text);
  expect(acts.map(({ turn }) => turn)).toEqual([1, 1, 1, 2, 2, 2, 3]);
  expect(acts[0]?.words).toMatch(/Yerevan/);
  expect(acts[2]?.words).toBe('End of the turn');
});

test('a game of the first layout under the rules of today can be gone on with', () => {
  const left = {
    id: 'one',
    writer: 'tab',
    savedAt: 5,
    scenario: scenario.id,
    turn: 3,
    over: false,
    run: encodeRun(game.run),
    draft: null,
  };
  const found = readRecord(left);
  expect(savedFacts(found, scenario, false, text).state).toBe('open');
  expect(found.sound && found.run).toMatchObject({
    step: 2,
    link: game.run.chain.at(-1),
    created: 5,
    changed: 5,
    turn: 3,
    scenario: { id: scenario.id, hash: scenario.hash },
  });
});

test('another text of the scenario is named by both hashes, and one that is not here by its own', () => {
  const run = encodeRun(game.run).replace(scenario.hash, '0'.repeat(64));
  const other = readRecord({ ...recorded(game), run });
  expect(savedFacts(other, scenario, false, text)).toMatchObject({ state: 'text' });
  const reason = savedFacts(other, scenario, false, text).reason ?? '';
  expect(reason).toContain('000000000000');
  expect(reason).toContain(scenario.hash.slice(0, 12));
  expect(savedFacts(other, undefined, false, text).reason).toContain(scenario.id);
});

test.each([
  undefined,
  'no record',
  { id: 'strange', savedAt: 'yesterday' },
  { ...recorded(game), run: '{"format":1' },
  { ...recorded(game), scenario: null },
  { ...recorded(game), turn: 'nine' },
  { ...recorded(game), record: 99 },
])('what cannot be read is damaged, and kept as it is (%#)', (value) => {
  const found = readRecord(value);
  expect(found).toMatchObject({ sound: false, raw: value });
  expect(savedFacts(found, undefined, false, text)).toMatchObject({ state: 'damaged' });
});

test('acts of a version to come are told as they were recorded', () => {
  const run = JSON.parse(encodeRun(game.run)) as { actions: unknown[] };
  run.actions = [{ kind: 'act', measure: 'sendMoon', aim: 'x1' }, { kind: 'charm' }, END_TURN];
  const found = readRecord({ ...recorded(game), run: JSON.stringify(run) });
  if (!found.sound) throw new Error('It can be read.');
  const words = recordedActs(found.run, scenario, text).map((act) => act.words);
  expect(words).toEqual(['sendMoon, x1', '{"kind":"charm"}', 'End of the turn']);
});

test('a run follows what is stored only where it has the same acts, and perhaps more', () => {
  const stored = recorded(game);
  const longer = advance(game, END_TURN).game;
  const shorter = playAll(scenario, 'steppe-1407', [END_TURN]);
  const other = playAll(scenario, 'steppe-1408', [END_TURN, END_TURN, END_TURN]);
  expect(standing(stored, game.run.chain)).toBe('follows');
  expect(standing(stored, longer.run.chain)).toBe('follows');
  expect(standing(stored, shorter.run.chain)).toBe('behind');
  expect(standing(stored, other.run.chain)).toBe('parted');
  expect(standing(recorded(begin(scenario, 'steppe-1407')), longer.run.chain)).toBe('follows');
});

test('what is no run file says nothing of itself', () => {
  for (const none of ['', '[]', '{}', '{"scenario":1}']) expect(factsOfRun(none)).toBeUndefined();
});
