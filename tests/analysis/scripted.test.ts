import { describe, expect, test } from 'vitest';
import { playOut, POLICIES, seedOfGame, type PolicyName } from '../../src/analysis/index.ts';
import {
  worthOfBrokering,
  worthOfStanding,
  worthOfTabling,
} from '../../src/analysis/policies/worth.ts';
import { chanceToPass, draftsOf, effectsIn } from '../../src/analysis/policies/texts.ts';
import { newGame, type Action, type GameState, type Scenario } from '../../src/engine/index.ts';
import { builtIn, BUILT_IN } from '../../src/scenario/index.ts';

const SCENARIOS = await Promise.all(BUILT_IN.map(builtIn));

function gamesOf(scenario: Scenario, policy: PolicyName, games = 10) {
  return Array.from({ length: games }, (_, at) => {
    const actions: Action[] = [];
    const state = playOut(scenario, seedOfGame('script', at), POLICIES[policy], {
      step: (_, action) => {
        if (action) actions.push(action);
      },
    });
    return { actions, state };
  });
}

function measures(actions: readonly Action[]): string[] {
  return actions.map((action) => (action.kind === 'act' ? action.measure : action.kind));
}

describe.each(SCENARIOS)('in $id', (scenario) => {
  test('bilateral never goes to the Council', () => {
    for (const { actions } of gamesOf(scenario, 'bilateral')) {
      expect(measures(actions)).not.toContain('table');
      expect(actions.length).toBeGreaterThan(scenario.turns.length);
    }
  });

  test('multilateral does nothing alone, and mostly gets a text adopted', () => {
    const alone = ['broker', 'postBase', 'peacekeepers', 'advanceParty', 'equip', 'backIncumbent'];
    const games = gamesOf(scenario, 'multilateral');
    for (const { actions } of games) {
      expect(measures(actions).filter((kind) => alone.includes(kind))).toEqual([]);
    }
    const adopted = games.filter(({ state }) =>
      state.council.decided.some(({ decision }) => decision === 'adopted'),
    );
    expect(adopted.length).toBeGreaterThanOrEqual(6);
  });

  test('hawk asks for as many troops as might pass, and takes no amendment', () => {
    const games = gamesOf(scenario, 'hawk');
    const texts = games.flatMap(({ actions }) =>
      actions.flatMap((action) => (action.kind === 'table' ? [action.text] : [])),
    );
    // In a quarrel nobody may ask, and then there is nothing to put before the Council.
    expect(texts.length > 0 || scenario.case.threat === 'quarrel').toBe(true);
    for (const text of texts) expect(text.rung).toBeGreaterThanOrEqual(7);
    for (const { actions } of games) expect(measures(actions)).not.toContain('amend');
  });
});

/** The best of rungs by Moscow's own account, `called` for help or not. */
function bestText(scenario: Scenario, state: GameState) {
  const stands = worthOfStanding(scenario, state);
  return draftsOf(scenario)
    .map((text) => {
      const effects = effectsIn(scenario, state, text);
      const passes = chanceToPass(scenario, state, text);
      return { text, worth: worthOfTabling(scenario, state, { text, effects, passes }, stands) };
    })
    .reduce((best, one) => (one.worth > best.worth ? one : best));
}

function called(scenario: Scenario): GameState {
  const state = newGame(scenario, 'account');
  const by = scenario.case.victim;
  state.request = { by, also: null, turn: 1, hour: 0, answered: null };
  return state;
}

describe('Moscow by its own account', () => {
  const [kazakhstan, armenia, border] = SCENARIOS as [Scenario, Scenario, Scenario];

  test('sends guards where a friend asks and nobody is harmed', () => {
    const { text, worth } = bestText(kazakhstan, called(kazakhstan));
    expect(text.rung).toBe(7);
    expect(worth).toBeGreaterThan(200);
  });

  test('would rather broker alone than put any text before the Council in September', () => {
    const state = called(armenia);
    const { text, worth } = bestText(armenia, state);
    expect(text.rung).toBe(3);
    expect(worth).toBeLessThan(60);
    expect(worthOfBrokering(armenia, state)).toBeGreaterThan(150);
    const quarrel = newGame(border, 'account');
    expect(bestText(border, quarrel).text.rung).toBeLessThanOrEqual(3);
    expect(worthOfBrokering(border, quarrel)).toBeGreaterThan(bestText(border, quarrel).worth);
  });

  test('the reference policy does as that account says', () => {
    const guards = gamesOf(kazakhstan, 'reference', 20).filter(({ state }) =>
      state.council.decided.some(({ rung, decision }) => rung === 7 && decision === 'adopted'),
    );
    expect(guards.length).toBeGreaterThanOrEqual(14);
    for (const scenario of [armenia, border]) {
      const games = gamesOf(scenario, 'reference', 20);
      for (const { state, actions } of games) {
        expect(measures(actions)).toContain('broker');
        expect(state.council.decided.every(({ rung }) => rung < 7)).toBe(true);
      }
    }
  });
});
