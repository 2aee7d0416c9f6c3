/**
 * A combat force differs from guards by what it may do: it takes places and shoots, it does not only stand there. It
 * can end unrest sooner, and everybody who sees it remembers (model card, "Unrest", "Trust").
 */
import { div } from '../arithmetic.ts';
import { COMBAT_RUNG, FORCE_RUNG } from '../council/resolution.ts';
import type { GameState } from '../state.ts';
import { landed } from './contingent.ts';

/** True where the Council's last text on troops sends them to fight. */
function maySend({ contingent, council }: GameState): boolean {
  if (contingent?.mandate !== 'council') return false;
  let rung = 0;
  for (const text of council.decided)
    if (text.decision === 'adopted' && text.rung >= FORCE_RUNG) rung = text.rung;
  return rung === COMBAT_RUNG;
}

/** Combat troops on the ground, 0..1000 at 2,500; 0 while those who are there are guards. */
export function combatBoots(state: GameState): number {
  return maySend(state) ? Math.min(1000, div(landed(state) * 1000, 2500)) : 0;
}
