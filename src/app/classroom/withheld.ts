/** Records that a class is to look at only after its own run. A request, and no lock: nothing is kept from anybody. */
import { scenarioOfId } from '../../classroom/arm-id.ts';
import { shelfHere, type Shelf } from './shelf.ts';

/** True while a run of that scenario is assigned here, its record is to come afterwards, and it is not played out. */
export function isWithheld(scenario: string, shelf: Shelf = shelfHere()): boolean {
  return shelf
    .all()
    .some(
      ({ assignment, finished }) =>
        !finished && !assignment.record && assignment.scenario === scenarioOfId(scenario),
    );
}
