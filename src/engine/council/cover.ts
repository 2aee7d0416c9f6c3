/** Whose word covers a force text: the weightiest backer that is no party to the trouble. */
import type { Outsider, Scenario } from '../scenario.ts';

/** The backer with the greatest weight that is neither the accused nor its patron, or null. */
export function coverer(scenario: Scenario): Outsider | null {
  const { accused, patron } = scenario.case;
  let best: Outsider | null = null;
  for (const o of scenario.outsiders) {
    if (o.leaning !== 'backer' || o.id === accused || o.id === patron) continue;
    if (best === null || o.weight > best.weight) best = o;
  }
  return best;
}
