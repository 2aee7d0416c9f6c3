import { expect, test } from 'vitest';
import { act, aGame, go, KAZAKHSTAN, moved, outsider } from '../builder.ts';
import { frontCase } from '../front-case.ts';

const ATTACK = frontCase(KAZAKHSTAN, 'interstate');

const reassured = (aim: string) =>
  go(
    aGame(ATTACK)
      .where((state) => {
        for (const o of state.outsiders) o.concern = 400;
      })
      .open(),
    act('reassure', aim),
  );

test('reassuring the accused calms it, and the one attacked hears of it', () => {
  const events = reassured('azerbaijan');
  expect(moved(events, 'azerbaijan.concern')).toBeLessThan(0);
  expect(moved(events, 'armenia.anger')).toBeGreaterThan(0);
});

test('reassuring a backer that is no party angers nobody', () => {
  const events = reassured('china');
  expect(moved(events, 'china.concern')).toBeLessThan(0);
  expect(moved(events, 'armenia.anger')).toBe(0);
});

test('an explanation is worth more with a date behind it, and less each time', () => {
  const game = aGame()
    .where((state) => {
      outsider(state, 'west').concern = 600;
    })
    .open();
  const first = moved(go(game, act('explain', 'west')), 'west.concern');
  const second = moved(go(game, act('explain', 'west')), 'west.concern');
  expect(first).toBeLessThan(second);
  expect(second).toBeLessThan(0);
});
