/** Odds of the answers that an act hangs on: what the rules would draw by, and no more than may be known. */
import { describe, expect, test } from 'vitest';
import { oddsOf } from '../../src/engine/index.ts';
import { act, aGame, front, games, go, KAZAKHSTAN, told } from './builder.ts';
import { frontCase } from './front-case.ts';

const ATTACK = aGame(frontCase(KAZAKHSTAN, 'interstate'));
const QUARREL = aGame(frontCase(KAZAKHSTAN, 'border'));

const BROKER = act('broker');

describe('odds of a truce', () => {
  test('name both sides, and hold what happens', () => {
    const all = games(ATTACK, 200);
    const odds = all.map(({ scenario, state }) => oddsOf(scenario, state, BROKER));
    expect(odds[0]?.map((o) => o.who)).toEqual(['azerbaijan', 'armenia']);
    const declined = all.map((game) => told(go(game, BROKER), 'truceDeclined')[0]?.by ?? []);
    for (const [at, who] of ['azerbaijan', 'armenia'].entries()) {
      let [low, high, agreed] = [0, 0, 0];
      for (const [i, by] of declined.entries()) {
        low += (odds[i]?.[at]?.chance.low ?? 0) / 1000;
        high += (odds[i]?.[at]?.chance.high ?? 0) / 1000;
        agreed += by.includes(who) ? 0 : 1;
      }
      expect(agreed).toBeGreaterThan(low - 25);
      expect(agreed).toBeLessThan(high + 25);
    }
  });

  test('spread over what the attacker may mean, not over what the host does', () => {
    const { scenario, state } = ATTACK.open();
    const [attacker, host] = oddsOf(scenario, state, BROKER);
    expect(attacker && attacker.chance.high - attacker.chance.low).toBeGreaterThan(40);
    expect(host && host.chance.high - host.chance.low).toBe(0);
  });

  test('say nothing of which truth it is, and spend nothing', () => {
    const seen = ATTACK.open('seed-a');
    const before = JSON.stringify(seen.state);
    const odds = oddsOf(seen.scenario, seen.state, BROKER);
    expect(JSON.stringify(seen.state)).toBe(before);
    const { truths, kind } = seen.scenario.theatre;
    if (kind === 'unrest') throw new Error('no front');
    for (const truth of truths) {
      const state = structuredClone(seen.state);
      const old = truths.find((t) => t.id === state.truth);
      if (!old || !('drive' in old) || !('drive' in truth)) throw new Error('no design');
      front(state).sides[0].drive += truth.drive - old.drive;
      state.truth = truth.id;
      expect(oddsOf(seen.scenario, state, BROKER)).toEqual(odds);
    }
  });

  test('are none for a closed act, or one that hangs on nobody', () => {
    const { scenario, state } = QUARREL.open();
    front(state).truce = { since: 0, guarantor: null, strength: 300 };
    expect(oddsOf(scenario, state, BROKER)).toEqual([]);
    expect(oddsOf(scenario, state, act('evacuate'))).toEqual([]);
  });
});

test('a mechanism is likelier the more both want it', () => {
  const odds = (invitation: number): number => {
    const { scenario, state } = QUARREL.open();
    front(state).truce = { since: 0, guarantor: null, strength: 300 };
    for (const side of front(state).sides) side.invitation = invitation;
    return oddsOf(scenario, state, act('proposeMechanism'))[0]?.chance.low ?? 0;
  };
  expect(odds(700)).toBeGreaterThan(odds(400));
});

test('consent and concessions have odds of their own', () => {
  const quarrel = QUARREL.open();
  const [accused] = oddsOf(quarrel.scenario, quarrel.state, act('seekConsent', 'tajikistan'));
  expect(accused?.who).toBe('tajikistan');
  const unrest = aGame(KAZAKHSTAN).open();
  const [host] = oddsOf(unrest.scenario, unrest.state, act('urgeConcessions'));
  expect(host?.who).toBe('kazakhstan');
  expect(host?.chance.low).toBe(host?.chance.high);
});
