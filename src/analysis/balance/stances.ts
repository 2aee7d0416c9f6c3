/**
 * The stance that a plan takes at a front. Which is best hangs on the hidden truth, so that plans must differ in it and
 * keep to it, as they do to their line on unrest.
 */
import { FORCE_RUNG, type Action } from '../../engine/index.ts';
import type { Order } from '../policies/orders.ts';

/** What a plan will not do: show force, give way, or neither. */
export type Stance = 'hard' | 'soft' | 'any';

const SHOWS_FORCE: ReadonlySet<string> = new Set(['warn', 'postBase', 'peacekeepers', 'equip']);
const GIVES_WAY: ReadonlySet<string> = new Set(['broker', 'refuse', 'visit', 'proposeMechanism']);

/** Half of the plans mix, the others keep to one. */
export const STANCES: readonly Stance[] = ['any', 'any', 'hard', 'soft'];

/** True for an act that would belie the plan's stance. */
function belies(stance: Stance, action: Action): boolean {
  if (stance === 'any') return false;
  const hard =
    action.kind === 'table'
      ? action.text.rung >= FORCE_RUNG || action.text.names !== null
      : action.kind === 'act' && (SHOWS_FORCE.has(action.measure) || action.aim === 'aggression');
  const soft =
    action.kind === 'act' && (GIVES_WAY.has(action.measure) || action.aim === 'restraint');
  return stance === 'soft' ? hard : soft;
}

/** The same orders without those that would. */
export function keepingTo(stance: Stance, orders: readonly Order[]): readonly Order[] {
  return orders.map((order) => () => {
    const action = typeof order === 'function' ? order() : order;
    return action && belies(stance, action) ? undefined : action;
  });
}
