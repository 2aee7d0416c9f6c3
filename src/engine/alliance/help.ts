/**
 * Help that can be seen, 0..1000: substance over label. Troops on the ground count in full; a promise counts
 * for something while it is fresh and for less with every half-day in which little follows; talk fades too.
 */
import { div, mul } from '../arithmetic.ts';
import { landed } from '../contingent/contingent.ts';
import { effectsOf } from '../council/ladder.ts';
import { FORCE_RUNG, type Resolution } from '../council/resolution.ts';
import type { Game } from '../game.ts';
import type { ContingentState } from '../state.ts';

/** What a fresh promise is worth against its delivery, per mille. */
const PROMISE = 400;
/** What it loses in twelve hours while transports fly, and while nothing moves, per mille. */
const FADES = 45;
const FADES_UNKEPT = 130;
/** What talk loses in a turn, per mille. */
const TALK_FADES = 250;

/** What is left of the promise of a contingent, per mille of its delivery. */
function promiseLeft(game: Game, contingent: ContingentState): number {
  if (contingent.leaving) return 0;
  const halfDays = div(game.state.hour - contingent.formedAt, 12);
  const moving = contingent.arrivedAt !== null || game.state.flights.length > 0;
  return Math.max(0, PROMISE - halfDays * (moving ? FADES : FADES_UNKEPT));
}

/** Help of the best text without troops, as far as it is still remembered. */
function talkSeen(game: Game): number {
  let best = 0;
  for (const text of game.state.council.decided) {
    if (text.decision !== 'adopted' || text.rung >= FORCE_RUNG) continue;
    const fresh = Math.max(0, 1000 - (game.state.turn - text.turn) * TALK_FADES);
    best = Math.max(best, mul(effectsOf(text, game.scenario.case, true).help, fresh));
  }
  return best;
}

function textOf(contingent: ContingentState): Resolution {
  const { size, days, task } = contingent;
  return { rung: FORCE_RUNG, basis: 'article4', names: null, size, days, task, closes: true };
}

/** Help that the host and everyone else can see now, 0..1000. */
export function helpSeen(game: Game): number {
  const { state, scenario } = game;
  const contingent = state.contingent;
  if (contingent === null || contingent.gone) return talkSeen(game);
  const { help } = effectsOf(textOf(contingent), scenario.case, true);
  const there = Math.min(1000, div(landed(state) * 1000, Math.max(1, contingent.size)));
  return mul(help, there + mul(promiseLeft(game, contingent), 1000 - there));
}
