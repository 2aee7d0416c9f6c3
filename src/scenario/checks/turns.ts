/** Dates exist and go with the hours. */
import type { ScenarioSource } from '../schema.ts';
import type { Report } from './known.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Faults of the calendar. */
export function checkTurns(turns: ScenarioSource['turns'], report: Report): void {
  const first = day(turns[0]?.date ?? '');
  let at = 0;
  turns.forEach(({ date, hours }, index) => {
    const path = ['turns', index, 'date'];
    const days = day(date);
    if (days === undefined) {
      report({ path, expected: 'a date of the calendar', found: `"${date}"` });
    } else if (first !== undefined) {
      const due = first + Math.floor(at / 24);
      if (days < due - 1 || days > due + 1) {
        const near = new Date(due * DAY).toISOString().slice(0, 10);
        report({
          path,
          expected: `a date near ${near}, since the turns before it take ${at} hours`,
          found: `"${date}"`,
        });
      }
    }
    at += hours;
  });
}

/** Days since 1970, or undefined for a day that no calendar has. */
function day(date: string): number | undefined {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date) return undefined;
  return time / DAY;
}
