/** The two whose trouble it is: the victim and, where there is one, the accused. */
import type { ActorId, Scenario } from '../scenario.ts';

/** The victim first; the accused after it, member or outsider. Unrest at home has one party. */
export function partiesOf(scenario: Scenario): readonly ActorId[] {
  const { victim, accused } = scenario.case;
  return accused === null ? [victim] : [victim, accused];
}

/** True for members of the alliance. */
export function isMember(scenario: Scenario, id: ActorId): boolean {
  for (const member of scenario.members) if (member.id === id) return true;
  return false;
}
