/** Records that a class is to look at only after its own run. A request, and no lock: nothing is kept from anybody. */
import { scenarioOfId } from '../../classroom/arm-id.ts';
import { shelfHere, type Shelf } from './shelf.ts';

/**
 * True while a run of that scenario is assigned here, its record is to come afterwards, and it is not played out. Of
 * several the one that was played last counts: one that was begun under a wrong number, or by the student before, keeps
 * nothing closed for good.
 */
export function isWithheld(scenario: string, shelf: Shelf = shelfHere()): boolean {
  const last = shelf
    .all()
    .find(({ assignment }) => !assignment.record && assignment.scenario === scenarioOfId(scenario));
  return last !== undefined && !last.finished;
}
