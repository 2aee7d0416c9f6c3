/**
 * Futures that Moscow can imagine: copies of a state with other luck, and with everything that it has not found out
 * drawn again: the truth underneath by what probes have said of it, and each mind that was not sounded out.
 */
import type { GameState, Scenario } from '../../../engine/index.ts';
import { beliefs, suppose } from '../../../engine/belief.ts';
import { LEANING_RANGE } from '../../../engine/opening.ts';
import { drawFrom, type Draw } from '../../luck.ts';

/** A copy of plain JSON. */
function copyOf<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copyOf) as T;
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const key in value) copy[key] = copyOf(value[key]);
  return copy as T;
}

/** One of the truths, each as likely as Moscow has reason to think. */
function truthIn(scenario: Scenario, state: GameState, draw: Draw) {
  const weights = beliefs(scenario, state);
  let ticket = draw(weights.reduce((sum, weight) => sum + weight, 0));
  return scenario.theatre.truths[weights.findIndex((weight) => (ticket -= weight) < 0)];
}

/**
 * The future with that name. Two states that differ only in what is hidden have the same futures, but for one who
 * knows the truth.
 */
export function imagine(
  scenario: Scenario,
  state: GameState,
  name: string,
  knowsTruth = false,
): GameState {
  const copy = copyOf(state);
  const draw = drawFrom('future', name);
  copy.seed = `future|${name}`;
  const truth = truthIn(scenario, state, draw);
  if (truth && !knowsTruth) suppose(scenario, copy, truth);
  // Two draws, as at the opening: middling leanings are commoner than extreme ones.
  const half = () => draw(LEANING_RANGE + 1) - LEANING_RANGE / 2;
  for (const member of copy.members) {
    const leaning = half() + half();
    if (!member.sounded && member.id !== scenario.moscow) member.leaning = leaning;
  }
  return copy;
}
