/** After the fighting the line may flare up for some hours, where nothing holds it. */
import { expect, test } from 'vitest';
import type { FrontState } from '../../../src/engine/index.ts';
import {
  endTurns,
  front,
  games,
  told,
  type GameBuilder,
  type OpenGame,
  aGame,
  KAZAKHSTAN,
} from '../builder.ts';
import { frontCase } from '../front-case.ts';

const QUARREL = aGame(frontCase(KAZAKHSTAN, 'border'));

/** Weeks after the fighting, with the first side's aims unmet. */
function aftermath(change: (now: FrontState) => void = () => undefined): GameBuilder {
  return QUARREL.where((state, scenario) => {
    state.turn = 11;
    state.hour = scenario.turns[10]?.at ?? 0;
    const now = front(state);
    Object.assign(now, { orderRestored: true, intensity: 0, calm: 30, rung: 0 });
    for (const side of now.sides) Object.assign(side, { move: 'hold', exhaustion: 900 });
    now.sides[0].drive = 900;
    now.truce = { since: 0, guarantor: null, strength: 400 };
    change(now);
    state.flags.push({ id: 'fightingEnded', turn: 9 });
  });
}

const flares = (builder: GameBuilder): OpenGame[] =>
  games(builder, 300).filter((game) => told(endTurns(game), 'lineFlaredUp').length > 0);

test('it is rare, costs few lives, and dies down by itself', () => {
  const all = flares(aftermath());
  expect(all.length).toBeGreaterThan(5);
  expect(all.length).toBeLessThan(120);
  const dead = all.map(({ events }) =>
    told(events, 'peopleKilled').reduce((sum, e) => sum + e.killed, 0),
  );
  expect(Math.min(...dead)).toBeGreaterThan(0);
  // Now and then a side takes it as its chance to press.
  expect(dead.filter((n) => n > 30).length).toBeLessThan(dead.length / 8);
  const quiet = all.filter(({ state }) => front(state).orderRestored);
  expect(quiet.length).toBeGreaterThan(all.length / 2);
});

test('a guarantor, a mechanism or aims that are met keep the line quiet', () => {
  const truce = { since: 0, guarantor: 'russia', strength: 400 };
  expect(flares(aftermath((now) => void (now.truce = truce)))).toEqual([]);
  expect(flares(aftermath((now) => void (now.mechanism = 400)))).toEqual([]);
  const met = aftermath((now) => now.sides.forEach((side) => Object.assign(side, { drive: 0 })));
  expect(flares(met)).toEqual([]);
});
