/** Months after a crisis, one turn each, for tests of what wears slowly: only the audience's slow rules run. */
import { hedge } from '../../../src/engine/alliance/hedging.ts';
import { holdOccasions } from '../../../src/engine/alliance/calendar.ts';
import { membersWatch } from '../../../src/engine/alliance/trust.ts';
import { publicsJudge } from '../../../src/engine/alliance/publics.ts';
import type { Game } from '../../../src/engine/game.ts';
import {
  HEDGING,
  newGame,
  type GameEvent,
  type GameState,
  type Occasion,
  type Scenario,
} from '../../../src/engine/index.ts';
import { told } from '../builder.ts';

const MONTH = 720;

/** The scenario with turns of a month each, and that calendar. */
export function overMonths(
  base: Scenario,
  months: number,
  calendar: readonly Occasion[],
): Scenario {
  const turns = Array.from({ length: months }, (_, i) => ({
    at: i * MONTH,
    hours: MONTH,
    date: '2022-09-13',
    part: 'day' as const,
  }));
  return { ...base, turns, calendar };
}

/** Lets the months pass; `happens` may change the state as a month begins. */
export function pass(
  scenario: Scenario,
  seed: string,
  happens: (state: GameState, month: number) => void,
): { state: GameState; events: GameEvent[] } {
  const events: GameEvent[] = [];
  const state = newGame(scenario, seed);
  const game: Game = { scenario, state, tell: (event) => events.push(event) };
  for (let month = 1; month <= scenario.turns.length; month += 1) {
    state.turn = month;
    state.hour = (month - 1) * MONTH;
    happens(state, month);
    state.hour = month * MONTH;
    membersWatch(game);
    publicsJudge(game);
    hedge(game);
    holdOccasions(game);
    game.tell?.({ kind: 'turnEnded', turn: month, because: [] });
  }
  return { state, events };
}

/** Month in which a member first stood on each rung, by the rung's name. */
export function firstSteps(events: readonly GameEvent[], member: string): Map<string, number> {
  const first = new Map<string, number>();
  let month = 1;
  for (const e of events) {
    if (e.kind === 'turnEnded') month = e.turn + 1;
    if (e.kind !== 'hedgeStepped' || e.member !== member) continue;
    const name = HEDGING[e.after] ?? '';
    if (!first.has(name)) first.set(name, month);
  }
  return first;
}

/** How often anybody stepped at all. */
export function stepsOf(events: readonly GameEvent[], member: string): number {
  return told(events, 'hedgeStepped').filter((e) => e.member === member).length;
}
