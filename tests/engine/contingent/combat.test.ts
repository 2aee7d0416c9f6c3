/** A combat force against guards of the same size: it ends unrest sooner, and everybody who sees it remembers. */
import { expect, test } from 'vitest';
import {
  act,
  aGame,
  endTurns,
  force,
  games,
  member,
  outsider,
  streets,
  type OpenGame,
} from '../builder.ts';

const SEEDS = 60;
const TURNS = 4;

/** Games in which a force of that rung was adopted, and flew. */
function sent(rung: 7 | 8): OpenGame[] {
  const builder = aGame().asked().adopted(force({ rung })).doing(act('airlift', 'surge'));
  const all = games(builder, SEEDS);
  for (const game of all) endTurns(game, TURNS);
  return all;
}

function mean(all: readonly OpenGame[], read: (game: OpenGame) => number): number {
  return all.reduce((sum, game) => sum + read(game), 0) / all.length;
}

const [guards, fighters] = [sent(7), sent(8)];

test('it empties the streets sooner', () => {
  const crowds = ({ state }: OpenGame): number => streets(state).crowds;
  expect(mean(fighters, crowds)).toBeLessThan(mean(guards, crowds) - 20);
});

test('the host and the others fear it more', () => {
  for (const [id, more] of [
    ['kazakhstan', 15],
    ['armenia', 4],
  ] as const) {
    const fear = ({ state }: OpenGame): number => member(state, id).fear;
    expect(mean(fighters, fear)).toBeGreaterThan(mean(guards, fear) + more);
  }
});

test('critics mind it more', () => {
  const concern = ({ state }: OpenGame): number => outsider(state, 'west').concern;
  expect(mean(fighters, concern)).toBeGreaterThan(mean(guards, concern) + 15);
});

test('what it did is named among the causes of the dead', () => {
  const because = fighters.flatMap(({ events }) =>
    events.flatMap((event) => (event.kind === 'peopleKilled' ? event.because : [])),
  );
  expect(because.some(({ factor }) => factor === 'combatForce')).toBe(true);
  expect(
    guards.some(({ events }) =>
      events.some(
        (event) =>
          event.kind === 'peopleKilled' &&
          event.because.some(({ factor }) => factor === 'combatForce'),
      ),
    ),
  ).toBe(false);
});
