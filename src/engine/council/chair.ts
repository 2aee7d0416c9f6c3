/** Who presides: the chair calls the sessions, gladly or not, and speaks first. */
import { outOfTheRoom } from '../alliance/gestures.ts';
import { cause, memberState, type Game } from '../game.ts';
import { price, shut } from '../moscow/measure.ts';
import type { Closed, Cost } from '../option.ts';
import type { Occasion, Scenario } from '../scenario.ts';
import type { GameState } from '../state.ts';
import { asking } from './asking.ts';
import { bondToAccused } from './terms.ts';

/** Capital that putting a text before the Council takes (design numbers): a willing chair, any, a slow one. */
const WILLING = price(25);
const DUTIFUL = price(40);
const SLOW = price(60);
/** A chair that skips drills, resents pressure so much, or stands so close to the accused, drags its feet. */
const HEDGES = 2;
const RESENTS = 250;
const TIED = 300;

/**
 * Whoever presides hosts the summit at which its term ends, held or not: the next in the order takes over, and one
 * that has left its chair is passed over. Anger alone passes nobody over, and nobody gives up a term before its end.
 */
export function passChair(game: Game, summit: Occasion): void {
  const { state, scenario } = game;
  const { presidency } = scenario;
  const before = state.council.chair;
  const at = presidency.indexOf(before);
  if (summit.host !== before || at < 0) return;
  const because = [cause('occasion', 0)];
  for (let i = 1; i < presidency.length; i += 1) {
    const after = presidency[(at + i) % presidency.length];
    if (after === undefined) return;
    if (outOfTheRoom(memberState(state, after))) {
      because.push(cause('absence', 0, after));
      continue;
    }
    state.council.chair = after;
    game.tell?.({ kind: 'chairPassed', before, after, because });
    return;
  }
}

/** True where the chair called for help itself, or is Moscow. */
function willing(scenario: Scenario, state: GameState): boolean {
  const { chair } = state.council;
  return chair === scenario.moscow || asking(state).includes(chair);
}

/** True where the chair would rather not: it hedges, resents being pressed, or is close to the accused. */
export function drags(scenario: Scenario, state: GameState): boolean {
  if (willing(scenario, state)) return false;
  const chair = memberState(state, state.council.chair);
  return (
    chair.hedgeRung >= HEDGES ||
    chair.resentment > RESENTS ||
    bondToAccused(scenario, chair.id) > TIED
  );
}

/** What it takes to put a text before the Council now. */
export function tablingCost(scenario: Scenario, state: GameState): Cost {
  if (willing(scenario, state)) return WILLING;
  return drags(scenario, state) ? SLOW : DUTIFUL;
}

/**
 * A slow chair calls the first session of a crisis only once an appeal is a turn old, unless Moscow has
 * pressed it or promised it something.
 */
export function chairDelays(scenario: Scenario, state: GameState): Closed | null {
  const { council, request, turn } = state;
  if (council.sessions > 0 || (request !== null && turn > request.turn)) return null;
  if (!drags(scenario, state)) return null;
  const chair = memberState(state, council.chair);
  return chair.push > 0 || chair.promised > 0 ? null : shut('chairDelays');
}
