/** Moscow's means from turn to turn: what the war takes, what comes back, what is abroad. */
import { div, mul } from '../arithmetic.ts';
import { abroad } from '../contingent/contingent.ts';
import { overstays } from '../contingent/withdrawal.ts';
import { cause, luckOf, move, type Game } from '../game.ts';

/** Above this burden one act a turn goes to the war. */
const PREOCCUPIED = 500;

/** Sorties that a half-day offers: all of them at a burden of 200, fewer as the war asks. */
export function sortiesPerHalfDay(game: Game): number {
  return Math.max(1, div(game.scenario.means.sortiesPerHalfDay * (1200 - game.state.moscow.burden), 1000));
}

/** At the start of a turn: acts, and lift for its length. */
export function refill(game: Game): void {
  const { state, scenario } = game;
  const span = scenario.turns[state.turn - 1];
  const halfDays = div(span?.hours ?? 12, 12);
  const { moscow } = state;
  moscow.sortiesTotal = sortiesPerHalfDay(game) * halfDays;
  moscow.sorties = moscow.sortiesTotal;
  moscow.actsTotal = scenario.means.acts - (moscow.burden >= PREOCCUPIED ? 1 : 0);
  moscow.acts = moscow.actsTotal;
}

/** At the end of a turn: capital returns slowly, the war drifts, forces follow the contingent. */
export function upkeep(game: Game): void {
  const { state, scenario } = game;
  const { moscow } = state;
  const luck = luckOf(game, 'events', 1);
  move(game, 'moscow', moscow, 'burden', [cause('warDrain', luck.between(0, 6))]);
  const away = abroad(state, scenario.moscow);
  const target = scenario.means.forces - div(away * 220, scenario.means.expeditionary) - div(Math.max(0, moscow.burden - scenario.means.burden), 4);
  const gap = target - moscow.forces;
  move(game, 'moscow', moscow, 'forces', [cause(gap < 0 ? 'deployment' : 'return', gap)]);
  const contingent = state.contingent;
  move(game, 'moscow', moscow, 'capital', [
    cause('recovery', 8),
    cause('deployment', -mul(14, Math.min(1000, div(away * 1000, 2500)))),
    cause('overstay', overstays(game) ? -12 : 0),
  ]);
  move(game, 'moscow', moscow, 'standing', [
    cause('delivered', contingent !== null && contingent.arrivedAt !== null && !contingent.leaving ? 9 : 0),
    cause('overstay', overstays(game) ? -18 : 0),
    cause('keptDate', contingent?.leaving === true && contingent.announcedAt !== null ? 8 : 0),
    cause('answerAwaited', state.request !== null && state.contingent === null && state.turn > state.request.turn && !state.theatre.orderRestored ? -14 : 0),
  ]);
}
