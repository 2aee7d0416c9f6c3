import { expect, test } from 'vitest';
import { advance, begin, firstState, playAll, stateOf } from '../../src/app/game.ts';
import { recordGame } from '../../src/app/record.ts';
import type { Action } from '../../src/engine/index.ts';
import { verify } from '../../src/run/index.ts';
import { builtIn } from '../../src/scenario/index.ts';

const scenario = await builtIn('kazakhstan-2022');
const END_TURN: Action = { kind: 'endTurn' };

test('a game that is played again from its run is the same value', () => {
  const game = playAll(scenario, 'steppe-1407', [END_TURN, END_TURN, END_TURN]);
  expect(playAll(scenario, game.run.seed, game.run.actions)).toEqual(game);
  expect(verify(game.run, scenario)).toMatchObject({ ok: true, steps: 3 });
});

test('what happens after a turn has begun is told under that turn', () => {
  const { game } = advance(begin(scenario, 'steppe-1407'), END_TURN);
  const beganAt = game.told.findLastIndex(({ event }) => event.kind === 'turnBegan');
  expect(game.told[beganAt]?.turn).toBe(2);
  expect(game.told.slice(beganAt).every(({ turn }) => turn === 2)).toBe(true);
  expect(game.told.filter(({ step }) => step === 0).every(({ turn }) => turn === 1)).toBe(true);
  expect(game.told.map(({ at }) => at)).toEqual(game.told.map((_, index) => index));
});

test('each turn leaves one mark, after the one of how things stood before', () => {
  const game = playAll(scenario, 'steppe-1407', [END_TURN, END_TURN]);
  expect(game.marks.map(({ turn }) => turn)).toEqual([0, 1, 2]);
  expect(game.marks[0]?.state).toBe(firstState(game));
  expect(game.marks.at(-1)?.state).toBe(stateOf(game));
  expect(game.turnStart).toBe(stateOf(game));
});

test('an action that is not open changes nothing', () => {
  const game = begin(scenario, 'steppe-1407');
  expect(() => advance(game, { kind: 'hear' })).toThrow(/not open/);
  expect(game.run.actions).toEqual([]);
});

test('the record plays to its end and verifies', () => {
  const game = recordGame(scenario, 'record');
  expect(stateOf(game).phase).toBe('over');
  expect(verify(game.run, scenario)).toMatchObject({ ok: true, finished: true });
});
