/** Measures towards outsiders: cover from backers, explanations to critics. */
import { shift, raise, since, usesOf } from '../game.ts';
import type { Scenario } from '../scenario.ts';
import type { GameState, OutsiderState } from '../state.ts';
import { faded, price, shut, useKey, type Measure } from './measure.ts';

function outsidersOf(scenario: Scenario, leaning: 'critic' | 'backer'): string[] {
  return scenario.outsiders.filter((o) => o.leaning === leaning).map((o) => o.id);
}

function find(state: GameState, id: string): OutsiderState | undefined {
  return state.outsiders.find((o) => o.id === id);
}

export const reassure: Measure = {
  id: 'reassure',
  group: 'outsiders',
  cost: price(12),
  aims: (scenario) => outsidersOf(scenario, 'backer'),
  closed: (_, state, aim) =>
    usesOf(state, useKey('reassure', aim)) >= 2 ? shut('alreadyDone') : null,
  run(game, aim) {
    const { state, scenario } = game;
    const outsider = find(state, aim);
    if (!outsider) return;
    const from = since(state.turn, 'actTaken');
    shift(game, aim, outsider, 'concern')
      .by('reassurance', -faded(state, 'reassure', aim, 110), undefined, from)
      .apply();
    shift(game, aim, outsider, 'foothold')
      .by('reassurance', faded(state, 'reassure', aim, 26), undefined, from)
      .apply();
    // The first backer's word carries votes among those who listen to it.
    if (scenario.outsiders.find((o) => o.leaning === 'backer')?.id === aim) raise(game, 'covered');
  },
};

export const explain: Measure = {
  id: 'explain',
  group: 'outsiders',
  cost: price(12),
  aims: (scenario) => outsidersOf(scenario, 'critic'),
  closed: (_, state, aim) =>
    usesOf(state, useKey('explain', aim)) >= 3 ? shut('alreadyDone') : null,
  run(game, aim) {
    const { state } = game;
    const outsider = find(state, aim);
    if (!outsider) return;
    const from = since(state.turn, 'actTaken');
    // A date makes an explanation worth listening to.
    const dated = state.contingent?.leavesAt != null ? 60 : 0;
    const worth = faded(state, 'explain', aim, 80) + dated;
    shift(game, aim, outsider, 'concern').by('explanation', -worth, undefined, from).apply();
  },
};
