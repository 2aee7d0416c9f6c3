/** Moscow's means from turn to turn: what the war takes, what comes back, what is abroad. */
import { div, mul } from '../arithmetic.ts';
import { abroad } from '../contingent/contingent.ts';
import { overstays } from '../contingent/withdrawal.ts';
import { shift, type Game } from '../game.ts';
import type { Stream } from '../random.ts';

/** Above this burden one act a turn goes to the war. */
const PREOCCUPIED = 500;

/** Sorties that a half-day offers: all of them at a burden of 200, fewer as the war asks. */
export function sortiesPerHalfDay(game: Game): number {
  return Math.max(
    1,
    div(game.scenario.means.sortiesPerHalfDay * (1200 - game.state.moscow.burden), 1000),
  );
}

/** At the start of a turn: what the war takes meanwhile, acts, and lift for the turn's length. */
export function refill(game: Game, luck: Stream): void {
  const { state, scenario } = game;
  const span = scenario.turns[state.turn - 1];
  const halfDays = div(span?.hours ?? 12, 12);
  const { moscow } = state;
  const drain = luck.between(0, 6);
  if (state.turn > 1) shift(game, 'moscow', moscow, 'burden').by('warDrain', drain).apply();
  moscow.sortiesTotal = sortiesPerHalfDay(game) * halfDays;
  moscow.sorties = moscow.sortiesTotal;
  moscow.actsTotal = scenario.means.acts - (moscow.burden >= PREOCCUPIED ? 1 : 0);
  moscow.acts = moscow.actsTotal;
}

/** At the end of a turn: capital returns slowly, forces follow the contingent. */
export function upkeep(game: Game): void {
  const { state, scenario } = game;
  const { moscow } = state;
  const away = abroad(state, scenario.moscow);
  const target =
    scenario.means.forces -
    div(away * 220, scenario.means.expeditionary) -
    div(Math.max(0, moscow.burden - scenario.means.burden), 4);
  const gap = target - moscow.forces;
  shift(game, 'moscow', moscow, 'forces')
    .by(gap < 0 ? 'deployment' : 'return', gap)
    .apply();
  const contingent = state.contingent;
  const overstaying = overstays(game);
  shift(game, 'moscow', moscow, 'capital')
    .by('recovery', 8)
    .by('deployment', -mul(14, Math.min(1000, div(away * 1000, 2500))))
    .by('overstay', overstaying ? -12 : 0)
    .apply();
  shift(game, 'moscow', moscow, 'standing')
    .by(
      'delivered',
      contingent !== null && contingent.arrivedAt !== null && !contingent.leaving ? 9 : 0,
    )
    .by('overstay', overstaying ? -18 : 0)
    .by('keptDate', contingent?.leaving === true && contingent.announcedAt !== null ? 8 : 0)
    .by(
      'answerAwaited',
      state.request !== null &&
        state.contingent === null &&
        state.turn > state.request.turn &&
        !state.theatre.orderRestored
        ? -14
        : 0,
    )
    .apply();
}
