/** What a side can bring to bear, and what may be true of it underneath. */
import { deliveredShare } from '../affairs/debts.ts';
import { div, mul } from '../arithmetic.ts';
import { usesOf, type Game } from '../game.ts';
import type { Design } from '../theatre-plan.ts';
import { frontPlan } from './kind.ts';

/** The first side, who pressed first, and the host. */
export type SideIndex = 0 | 1;

/** What arms delivered to the host add to its strength, points, halved with each delivery. Design number. */
const ARMS = 45;
/** What measures promised by the Council add once they are delivered in full. Design number. */
const MEASURES = 70;

/** What may be true of the one who presses, in this run. Throws where the state holds no truth of its scenario. */
export function designOf(game: Game): Design {
  for (const design of frontPlan(game.scenario).truths)
    if (design.id === game.state.truth) return design;
  throw new Error(`no truth ${game.state.truth}`);
}

/** How far a price counts with a side, 0..1000: the design's for the first, middling for the host. */
export function heedOf(game: Game, at: SideIndex): number {
  return at === 0 ? designOf(game).heed : 600;
}

/** Force that a side can bring to bear now, 0..1000: the scenario's, and what was delivered to the host. */
export function strengthOf(game: Game, at: SideIndex): number {
  const own = frontPlan(game.scenario).sides[at].strength;
  if (at === 0) return own;
  let arms = 0;
  for (let i = usesOf(game.state, 'equip'), worth = ARMS; i > 0; i -= 1, worth = div(worth, 2))
    arms += worth;
  const measures = mul(
    MEASURES,
    Math.max(0, deliveredShare(game.state, frontPlan(game.scenario).host)),
  );
  return Math.min(1000, own + arms + measures);
}

/** A side's share of both strengths, 0..1000. */
export function shareOf(game: Game, at: SideIndex): number {
  const own = strengthOf(game, at);
  const other = strengthOf(game, at === 0 ? 1 : 0);
  return div(own * 1000, Math.max(1, own + other));
}
