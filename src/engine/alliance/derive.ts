/** The alliance's meters, derived from its members whenever they are asked for. */
import { clamp, div, mul } from '../arithmetic.ts';
import { profile } from '../game.ts';
import { tie, type Scenario } from '../scenario.ts';
import type { GameState } from '../state.ts';
import { frontIn } from '../theatre/kind.ts';
import { deterrence, freeHand } from '../theatre/sides.ts';
import type { Alliance } from './alliance.ts';
import { outOfTheRoom } from './gestures.ts';

/** Resentment above this empties a chair. */
const EMPTY_CHAIR = 550;
/** What a step on the hedging ladder takes from cohesion in the member that took it. Design number. */
const STEP = 45;

/** Trust weighted by how much each member needs the guarantee. */
function credibilityOf(scenario: Scenario, state: GameState): number {
  let sum = 0;
  let weight = 0;
  for (const m of state.members) {
    if (m.id === scenario.moscow) continue;
    const w = 300 + profile(scenario, m.id).need[scenario.case.threat];
    sum += m.trust * w;
    weight += w;
  }
  return div(sum, weight);
}

/** Half alignment with Moscow, half ties among members, less resentment, fear of precedent and hedging. */
function cohesionOf(scenario: Scenario, state: GameState): number {
  let ties = 0;
  let pairs = 0;
  let alignment = 0;
  let strain = 0;
  let others = 0;
  for (const a of state.members) {
    if (a.id !== scenario.moscow) {
      alignment += a.alignment;
      strain += a.resentment + div(a.fear, 2) + div(a.hedge, 2) + a.hedgeRung * STEP;
      others += 1;
    }
    for (const b of state.members) {
      if (a.id === b.id) continue;
      ties += 500 + div(tie(scenario, a.id, b.id), 2);
      pairs += 1;
    }
  }
  const warmth = div(div(alignment, others) + div(ties, pairs), 2);
  return clamp(warmth + 120 - div(div(strain, others), 3), 0, 1000);
}

/**
 * What the alliance deters: at a front what the side that presses first reads before it presses, elsewhere the same sum
 * with what all members believe in place of one victim's trust.
 */
function deterrenceOf(scenario: Scenario, state: GameState, credibility: number): number {
  const front = frontIn(state);
  if (front === null) return mul(credibility, freeHand(state));
  const [pressing, host] = front.sides;
  return deterrence({ scenario, state, tell: undefined }, pressing.id, host.id);
}

/** Everything that is derived, 0..1000 each. */
export function allianceOf(scenario: Scenario, state: GameState): Alliance {
  const credibility = credibilityOf(scenario, state);
  let inTheRoom = 0;
  for (const m of state.members) if (m.resentment < EMPTY_CHAIR && !outOfTheRoom(m)) inTheRoom += 1;
  return {
    credibility,
    cohesion: cohesionOf(scenario, state),
    deterrence: deterrenceOf(scenario, state, credibility),
    inTheRoom,
  };
}
