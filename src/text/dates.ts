/** Dates and hours of a scenario in words. Computed in UTC: the reader's own time zone plays no part. */
import type { Scenario } from '../engine/index.ts';
import type { Messages } from './messages.ts';

const HOUR = 3_600_000;
/** Local hour at which a turn begins: mornings and whole days at eight, nights at eight in the evening. */
const FIRST_HOUR = { day: 8, morning: 8, night: 20 } as const;

/** `6 January 2022, morning`. */
export function turnDate(scenario: Scenario, turn: number, messages: Messages): string {
  const span = scenario.turns[turn - 1];
  if (!span) return '';
  const [year = '', month, day] = span.date.split('-').map(Number);
  const date = messages.say('date', {
    day: String(day),
    month: messages.say(`month-${month}`),
    year: String(year),
  });
  return messages.say('date-part', { date, part: span.part });
}

/** The local time of an hour since the scenario's first. */
function at(scenario: Scenario, hour: number): Date {
  const first = scenario.turns[0];
  const start = Date.parse(`${first?.date ?? '1970-01-01'}T00:00:00Z`);
  return new Date(start + (FIRST_HOUR[first?.part ?? 'day'] + hour) * HOUR);
}

/** `13 January`. */
export function dayOf(scenario: Scenario, hour: number, messages: Messages): string {
  const date = at(scenario, hour);
  return messages.say('day-month', {
    day: String(date.getUTCDate()),
    month: messages.say(`month-${date.getUTCMonth() + 1}`),
  });
}

/** `6 January, around midday`. */
export function clockOf(scenario: Scenario, hour: number, messages: Messages): string {
  const local = at(scenario, hour).getUTCHours();
  return messages.say('clock', { date: dayOf(scenario, hour, messages), part: partOf(local) });
}

function partOf(hour: number): string {
  if (hour >= 5 && hour < 11) return 'morning';
  if (hour >= 11 && hour < 17) return 'midday';
  return hour >= 17 && hour < 22 ? 'evening' : 'night';
}
