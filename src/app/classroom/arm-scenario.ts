/** The scenario of an arm that was dealt on this computer, made anew from the one that it differs from. */
import { scenarioOfId } from '../../classroom/arm-id.ts';
import { scenarioOfArm } from '../../classroom/arms.ts';
import { dealFor } from '../../classroom/deal.ts';
import type { Scenario } from '../../engine/index.ts';
import { builtIn, isBuiltIn } from '../../scenario/catalogue.ts';
import { shelfHere, type Shelf } from './shelf.ts';

/** Undefined where nothing of that id was dealt here, or the scenario that it differs from is not here or another. */
export async function armScenario(
  id: string,
  visitors: ReadonlyMap<string, Scenario>,
  shelf: Shelf = shelfHere(),
): Promise<Scenario | undefined> {
  const plain = scenarioOfId(id);
  const dealt = shelf.all().find(({ scenario }) => scenario === id);
  const base = visitors.get(plain) ?? (isBuiltIn(plain) ? await builtIn(plain) : undefined);
  if (!dealt || !base) return undefined;
  const { assignment, number } = dealt;
  const made = scenarioOfArm(base, assignment.arms, dealFor(assignment, number).arm);
  return made.id === id ? made : undefined;
}
