/** What the shape alone cannot tell: known names, order, ranges that depend on one another. */
import type { Fault } from '../problem.ts';
import type { ScenarioSource } from '../schema.ts';
import { checkAbroad } from './abroad.ts';
import { checkActors, checkIds } from './actors.ts';
import { checkCalendar, checkPresidency } from './calendar.ts';
import { checkSituations } from './conditions.ts';
import type { Known, Report } from './known.ts';
import { checkRecord } from './record.ts';
import { checkSources } from './sources.ts';
import { checkTheatre } from './theatre.ts';
import { checkTurns } from './turns.ts';

export { faultsOfAims } from './aims.ts';
export { doubtsOf } from './doubts.ts';

/** Every fault of meaning in a file whose shape is right. */
export function faultsOfMeaning(source: ScenarioSource): Fault[] {
  const faults: Fault[] = [];
  const report: Report = (fault) => faults.push(fault);
  const known: Known = {
    members: Object.keys(source.members),
    outsiders: Object.keys(source.outsiders),
    sites: source.theatre.sites.map((site) => site.id),
    truths: source.theatre.truths.map((truth) => truth.id),
  };
  checkActors(source, known, report);
  checkIds(source, known, report);
  checkTurns(source.turns, report);
  checkPresidency(source, known, report);
  checkCalendar(source, known, report);
  checkAbroad(source, known, report);
  checkTheatre(source, known, report);
  checkSources(source, report);
  checkSituations(source, known, report);
  checkRecord(source, report);
  return faults;
}
