/** What comes by date: who presides, and the drills and summits ahead. */
import type { ScenarioSource } from '../schema.ts';
import { mustKnow, type Known, type Report } from './known.ts';

/** Faults of the order in which members preside. */
export function checkChairs(
  { chairs, turns }: ScenarioSource,
  { members }: Known,
  report: Report,
): void {
  let before = 0;
  chairs.forEach(({ turn, member }, at) => {
    const path = ['chairs', at];
    mustKnow(report, [...path, 'member'], member, members, 'a member that takes part');
    if (at === 0 && turn !== 1) {
      report({
        path: [...path, 'turn'],
        expected: '1: somebody presides from the start',
        found: String(turn),
      });
    } else if (turn <= before || turn > turns.length) {
      report({
        path: [...path, 'turn'],
        expected: `a turn later than that of the entry before it and at most ${turns.length}`,
        found: String(turn),
      });
    }
    before = Math.max(before, turn);
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
