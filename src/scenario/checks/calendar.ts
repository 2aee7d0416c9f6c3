/** What comes by date: who presides, and the drills and summits ahead. */
import type { ScenarioSource } from '../schema.ts';
import { mustKnow, type Known, type Report } from './known.ts';

/** Faults of the order in which members preside. */
export function checkPresidency(
  { presidency }: ScenarioSource,
  { members }: Known,
  report: Report,
): void {
  presidency.forEach((member, at) => {
    const path = ['presidency', at];
    mustKnow(report, path, member, members, 'a member that takes part');
    if (presidency.indexOf(member) < at)
      report({ path, expected: 'each member once', found: `"${member}" again` });
  });
}

/** Faults of the calendar. */
export function checkCalendar(
  { calendar, turns }: ScenarioSource,
  { members }: Known,
  report: Report,
): void {
  calendar.forEach(({ turn, host }, at) => {
    const path = ['calendar', at];
    mustKnow(report, [...path, 'host'], host, members, 'a member that takes part');
    if (turn > turns.length) {
      report({
        path: [...path, 'turn'],
        expected: `a turn from 1 to ${turns.length}`,
        found: String(turn),
      });
    }
  });
}
