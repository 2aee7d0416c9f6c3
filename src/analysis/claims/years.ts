/**
 * Two years after a crisis, month by month: the end of a game goes on with turns of thirty days, in which only what
 * wears slowly still runs (trust, publics, hedging, the calendar). What happened in 2023 is put in as what it was to
 * the members: appeals that nobody answered. No rule of the engine is replaced.
 */
import { holdOccasions } from '../../engine/alliance/calendar.ts';
import { hedge } from '../../engine/alliance/hedging.ts';
import { publicsJudge } from '../../engine/alliance/publics.ts';
import { membersWatch } from '../../engine/alliance/trust.ts';
import type { Game } from '../../engine/game.ts';
import {
  HEDGING,
  type ActorId,
  type GameEvent,
  type GameState,
  type HedgeRung,
  type Occasion,
  type Scenario,
} from '../../engine/index.ts';
import type { PlayedGame } from './lab.ts';

const DAY = 24;
const MONTH = 720;

/** Something on the calendar, by its day. */
interface Date {
  readonly date: string;
  readonly kind: Occasion['kind'];
  readonly host: ActorId;
}

/** Drills and summits after November 2022, as far as the sources have them (A39, A51, A59, A61, T14). */
const CALENDAR: readonly Date[] = [
  { date: '2023-01-10', kind: 'drill', host: 'armenia' },
  { date: '2023-09-05', kind: 'drill', host: 'belarus' },
  { date: '2023-10-06', kind: 'drill', host: 'kyrgyzstan' },
  { date: '2023-11-23', kind: 'summit', host: 'belarus' },
  { date: '2024-09-26', kind: 'drill', host: 'kyrgyzstan' },
  { date: '2024-11-28', kind: 'summit', host: 'kazakhstan' },
];

/** What one member went through in these years, and how much of the days of news it filled. */
interface Blow {
  readonly date: string;
  readonly member: ActorId;
  /** Hours that the news of it is old already: of an event half as grave half is spent. */
  readonly old: number;
}

/** The blockade of the corridor, half as grave as an attack, and the offensive of September 2023 (A48, A52). */
const BLOWS: readonly Blow[] = [
  { date: '2022-12-12', member: 'armenia', old: 60 },
  { date: '2023-09-19', member: 'armenia', old: 0 },
];

/** The day on which the victim was refused first. */
const FIRST_REFUSAL = '2022-09-13';
/** The day of the summit without one of the six. */
export const MINSK = '2023-11-23';

/** Days from one date to another. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** Months from the first refusal to a day. */
export function sinceRefusal(date: string): number {
  return daysBetween(FIRST_REFUSAL, date) / 30;
}

/** Something that happened in the game or in these years. */
interface Noted {
  readonly event: GameEvent;
  /** Months since the first refusal at the end of the month in which it happened. */
  readonly month: number;
}

export interface Years {
  readonly scenario: Scenario;
  readonly state: GameState;
  readonly story: readonly Noted[];
}

/** Month after the game's end, from 1, in which a day lies. */
export function monthAfter(ends: string, date: string): number {
  return Math.max(1, Math.ceil((daysBetween(ends, date) * DAY) / MONTH));
}

/** The scenario with so many months after its last turn, and what was on the calendar in them. */
export function withYears(base: Scenario, ends: string, months: number): Scenario {
  const last = base.turns.at(-1);
  const from = last === undefined ? 0 : last.at + last.hours;
  const turns = Array.from({ length: months }, (_, i) => ({
    at: from + i * MONTH,
    hours: MONTH,
    date: ends,
    part: 'day' as const,
  }));
  const known = base.members.map(({ id }) => id);
  const later = CALENDAR.filter(({ date, host }) => date > ends && known.includes(host)).map(
    ({ date, kind, host }): Occasion => ({
      id: `${kind}-${date}`,
      turn: base.turns.length + monthAfter(ends, date),
      kind,
      host,
    }),
  );
  return { ...base, turns: [...base.turns, ...turns], calendar: [...base.calendar, ...later] };
}

function strike(scenario: Scenario, state: GameState, { member, old }: Blow): void {
  if (member !== scenario.case.victim) return;
  const { turn, hour } = state;
  state.request = { by: member, also: null, turn, hour: hour - old, answered: 'lapsed' };
  state.council.decided = [];
  state.mission = null;
}

/** What a claim wants to do or see in a month: called as it ends. */
export type Monthly = (game: Game, month: number) => void;

/** What was told in the game itself, by months since its first hour. */
function told({ story }: PlayedGame): Noted[] {
  return story.map(({ event, hour }) => ({ event, month: hour / MONTH }));
}

/**
 * Lets the months pass after the end of a game, which is copied first. `scenario` comes from `withYears`, `ends` is the
 * day on which the game ended.
 */
export function pass(scenario: Scenario, played: PlayedGame, ends: string, at?: Monthly): Years {
  const state = structuredClone(played.state);
  const story = told(played);
  const first = state.turn;
  let month = 0;
  const game: Game = {
    scenario,
    state,
    tell: (event) => {
      if (event.kind !== 'meterMoved') story.push({ event, month: sinceRefusal(ends) + month });
    },
  };
  for (const { id } of scenario.calendar) {
    if (!state.occasions.some((o) => o.id === id))
      state.occasions.push({ id, status: 'ahead', absent: [] });
  }
  state.phase = 'decision';
  for (let turn = first + 1; turn <= scenario.turns.length; turn += 1) {
    month = turn - first;
    state.turn = turn;
    state.hour = scenario.turns[turn - 1]?.at ?? state.hour;
    for (const blow of BLOWS)
      if (blow.date > ends && monthAfter(ends, blow.date) === month) strike(scenario, state, blow);
    state.hour += MONTH;
    membersWatch(game);
    publicsJudge(game);
    hedge(game);
    holdOccasions(game);
    at?.(game, month);
  }
  return { scenario, state, story };
}

/** Months since the first refusal at which a member first stood on each rung of the ladder. */
export function firstSteps({ story }: Years, member: ActorId): ReadonlyMap<HedgeRung, number> {
  const first = new Map<HedgeRung, number>();
  for (const { event, month } of story) {
    if (event.kind !== 'hedgeStepped' || event.member !== member) continue;
    const rung = HEDGING[event.after];
    if (rung !== undefined && !first.has(rung)) first.set(rung, month);
  }
  return first;
}
