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

/** What an hour stands for: a moment, the last one by which something is due, or the first at which it comes. */
export type HourMeans = 'moment' | 'deadline' | 'arrival';

/**
 * The turn to which an hour belongs; one more than there are for an hour after the end. An hour between two
 * turns opens the later one, but a deadline at that hour still belongs to the earlier; what arrives at the
 * beginning of a turn arrives in the first turn that begins at its hour or later.
 */
export function turnOf(
  { turns }: Pick<Scenario, 'turns'>,
  hour: number,
  means: HourMeans = 'moment',
): number {
  if (means === 'arrival') return countBefore(turns, hour) + 1;
  const last = turns.at(-1);
  const end = last === undefined ? 0 : last.at + last.hours;
  if (means === 'deadline') return hour > end ? turns.length + 1 : countBefore(turns, hour) || 1;
  return hour >= end ? turns.length + 1 : countBefore(turns, hour + 1) || 1;
}

/** How many turns begin before that hour. */
function countBefore(turns: Scenario['turns'], hour: number): number {
  return turns.findLastIndex(({ at: from }) => from < hour) + 1;
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

/** The day on which that turn begins; the hour's own day after the last turn. */
export function turnDay(
  scenario: Scenario,
  turn: number,
  hour: number,
  messages: Messages,
): string {
  return dayOf(scenario, scenario.turns[turn - 1]?.at ?? hour, messages);
}

/** The day by which something is due: `13 January` for the end of a turn of that day, which is the next morning. */
export function dueDay(scenario: Scenario, hour: number, messages: Messages): string {
  return dayOf(scenario, hour - FIRST_HOUR.day - 1, messages);
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
