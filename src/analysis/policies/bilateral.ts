/** Moscow alone: broker, arm, back, post, send its own; never the Council. */
import type { GameState, Scenario } from '../../engine/index.ts';
import { act, following, type Order, type Script } from './orders.ts';

function orders(scenario: Scenario, state: GameState): readonly Order[] {
  const { host } = scenario.theatre;
  const over = state.theatre.orderRestored;
  return [
    act('advanceParty'),
    act('broker'),
    act('postBase', 'line'),
    act('peacekeepers'),
    act('airlift', 'surge'),
    act('backIncumbent'),
    act('equip'),
    act('proposeMechanism'),
    ...(over ? [act('setDate', '5'), act('postBase', 'barracks')] : []),
    ...(state.turn === 2 ? [act('visit', host)] : []),
    act('monitor', 'contest'),
  ];
}

export const alone: Script = { orders, grants: () => false };
export const bilateral = following(alone);
