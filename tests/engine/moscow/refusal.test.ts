/** A no: whoever asked hears it, it buys the more the sooner it comes, and nobody is pleased by a no to both. */
import { expect, test } from 'vitest';
import { act, endTurns, games, member, moved, side, told, aGame, KAZAKHSTAN } from '../builder.ts';
import { frontCase } from '../front-case.ts';

const QUARREL = aGame(frontCase(KAZAKHSTAN, 'border'));
const ATTACK = frontCase(KAZAKHSTAN, 'interstate');

const NO = act('refuse');
const asked = (by: string, also: string | null) =>
  QUARREL.where((state) => {
    state.request = { by, also, turn: 1, hour: 0, answered: null };
  });

test('where both asked, both are charged and neither is rewarded', () => {
  const { events } = asked('kyrgyzstan', 'tajikistan').doing(NO).open();
  expect(told(events, 'requestRefused').map((e) => e.by)).toEqual(['kyrgyzstan', 'tajikistan']);
  for (const id of ['kyrgyzstan', 'tajikistan']) {
    expect(moved(events, `${id}.trust`)).toBe(-40);
    expect(moved(events, `side.${id}.drive`)).toBe(0);
    expect(moved(events, `side.${id}.invitation`)).toBe(0);
  }
});

test('where one asked, the other owes for it', () => {
  const { events } = asked('kyrgyzstan', null).doing(NO).open();
  expect(moved(events, 'kyrgyzstan.trust')).toBe(-40);
  expect(moved(events, 'tajikistan.trust')).toBe(0);
  expect(moved(events, 'side.tajikistan.invitation')).toBeGreaterThan(0);
  expect(moved(events, 'tajikistan.alignment')).toBeGreaterThan(0);
});

test('between members it is a smaller breach than one that lets an outsider have its way', () => {
  const attacked = aGame(ATTACK).asked().doing(NO).open();
  const quarrel = asked('kyrgyzstan', null).doing(NO).open();
  expect(moved(attacked.events, 'armenia.trust')).toBe(-90);
  for (const meter of ['armenia.trust', 'moscow.standing'])
    expect(moved(attacked.events, meter)).toBeLessThan(
      moved(quarrel.events, meter.replace('armenia', 'kyrgyzstan')),
    );
});

test('at once it frees more than after days, for the war as well, and takes nobody’s time', () => {
  const early = aGame(ATTACK).asked().doing(NO).open();
  const late = aGame(ATTACK)
    .asked()
    .where((state) => {
      state.turn = 4;
    })
    .doing(NO)
    .open();
  expect(moved(early.events, 'moscow.capital')).toBeGreaterThan(
    moved(late.events, 'moscow.capital'),
  );
  expect(moved(early.events, 'moscow.burden')).toBeLessThan(moved(late.events, 'moscow.burden'));
  expect(moved(late.events, 'moscow.burden')).toBeLessThan(0);
  expect(early.state.moscow.acts).toBe(early.state.moscow.actsTotal);
});

test('the other side may ask anew, and the one that was refused does not', () => {
  const all = games(asked('kyrgyzstan', null).doing(NO), 20);
  for (const game of all) {
    for (const id of ['kyrgyzstan', 'tajikistan']) side(game.state, id).invitation = 1000;
    endTurns(game);
    expect(game.state.request).toMatchObject({ by: 'tajikistan', also: null, answered: null });
    expect(member(game.state, 'kyrgyzstan').trust).toBeGreaterThan(0);
  }
});
