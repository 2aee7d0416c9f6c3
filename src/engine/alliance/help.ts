/**
 * Help that can be seen, 0..1000: substance over label. Troops on the ground, measures shipped and observers let
 * in count in full; a promise counts for something while it is fresh and for less with every half-day in which
 * little follows; talk fades too (model card, "What broke": labels instead of substance).
 */
import { deliveredShare } from '../affairs/debts.ts';
import { div, mul } from '../arithmetic.ts';
import { landed } from '../contingent/contingent.ts';
import { asking } from '../council/asking.ts';
import { effectsOf, HELP, uninvited } from '../council/ladder.ts';
import { FORCE_RUNG, type Resolution, type Rung } from '../council/resolution.ts';
import type { Game } from '../game.ts';
import type { Scenario } from '../scenario.ts';
import type { ContingentState, DecidedText, GameState } from '../state.ts';
import { frontIn } from '../theatre/kind.ts';

/** What a fresh promise is worth against its delivery, per mille. */
const PROMISE = 400;
/** What it loses in twelve hours while transports fly, and while nothing moves, per mille. */
const FADES = 45;
const FADES_UNKEPT = 130;
/** What talk loses in a day, per mille: nobody speaks of it after four. Design number. */
const TALK_FADES = 250;
const DAY = 24;
/** Rungs whose help must be shipped or let in, not only decided. */
const MISSION: Rung = 4;
const MEASURES: Rung = 5;
/** A truce that Moscow stands behind: worth of its word, and what the truce's own strength adds. Design numbers. */
const BROKERED = 100;
const BROKERED_STRENGTH = 50;
/** Base troops at the line against a guard force of their size, per mille: they are few and may go back any day. */
const POSTED = 600;
/** What observers see whom one of two parties keeps out, per mille: its own side of the line at least. Design number. */
const HALF_SIGHT = 600;

/** Help by whose it is: what the alliance does, and what Moscow does in its own name. Both 0..1000. */
export interface Help {
  readonly alliance: number;
  readonly bilateral: number;
}

/** What shipped measures lose a day once their date is past, per mille: five weeks and they are used up. Design number. */
const MEASURES_FADE = 28;

/** Hour at which a turn began. */
export function hourOf(scenario: Scenario, turn: number): number {
  return scenario.turns[turn - 1]?.at ?? 0;
}

function textOf(contingent: ContingentState): Resolution {
  const { size, days, task } = contingent;
  return { rung: FORCE_RUNG, basis: 'article4', names: null, size, days, task, closes: true };
}

/** What is left of the promise of a contingent, per mille of its delivery. */
function promiseLeft(state: GameState, contingent: ContingentState): number {
  if (contingent.leaving) return 0;
  const halfDays = div(state.hour - contingent.formedAt, 12);
  const moving = contingent.arrivedAt !== null || state.flights.length > 0;
  return Math.max(0, PROMISE - halfDays * (moving ? FADES : FADES_UNKEPT));
}

/** Help of the contingent while it is there or promised; 0 once it has gone. */
function troopsHelp(scenario: Scenario, state: GameState): number {
  const { contingent } = state;
  if (contingent === null || contingent.gone) return 0;
  const { help: whole } = effectsOf(textOf(contingent), scenario.case, true);
  const help = asking(state).length > 0 ? whole : uninvited(FORCE_RUNG, whole);
  const there = Math.min(1000, div(landed(state) * 1000, Math.max(1, contingent.size)));
  return mul(help, there + mul(promiseLeft(state, contingent), 1000 - there));
}

/** What is left of measures that were shipped: what came weeks ago is used up. Per mille, from the last date on. */
function stillSeen(scenario: Scenario, state: GameState): number {
  let due = 0;
  for (const d of state.debts) if (d.to === scenario.case.victim) due = Math.max(due, d.dueHour);
  return Math.max(0, 1000 - div(Math.max(0, state.hour - due) * MEASURES_FADE, DAY));
}

/** Share of a text's help that is seen, per mille, by what its rung needs to become real. */
function shareSeen(scenario: Scenario, state: GameState, text: DecidedText): number {
  const age = Math.max(0, state.hour - hourOf(scenario, text.turn));
  const fresh = Math.max(0, 1000 - div(age * TALK_FADES, DAY));
  if (text.rung === MEASURES) {
    const shipped = deliveredShare(state, scenario.case.victim);
    if (shipped < 0) return fresh;
    const broken = state.debts.some((d) => d.to === scenario.case.victim && d.outcome === 'broken');
    const promise = broken ? 0 : Math.max(0, PROMISE - div(age, 12) * FADES);
    return mul(shipped, stillSeen(scenario, state)) + mul(promise, 1000 - shipped);
  }
  if (text.rung === MISSION && state.mission !== null) {
    const { admitted, refused, answer } = state.mission;
    if (answer === 'bury') return 0;
    const there = admitted.length === 0 ? 0 : refused.length === 0 ? 1000 : HALF_SIGHT;
    return answer === 'split' ? div(there, 2) : there;
  }
  return fresh;
}

/** Help of the best text without troops. */
function textsHelp(scenario: Scenario, state: GameState): number {
  // What came before anybody asked was no answer to the appeal.
  const asked = asking(state).length > 0 ? (state.request?.turn ?? 0) : Number.MAX_SAFE_INTEGER;
  let best = 0;
  for (const text of state.council.decided) {
    if (text.decision !== 'adopted' || text.rung >= FORCE_RUNG) continue;
    const { help } = effectsOf(text, scenario.case, true);
    const welcome = text.turn >= asked ? help : uninvited(text.rung, help);
    best = Math.max(best, mul(welcome, shareSeen(scenario, state, text)));
  }
  return best;
}

/** What Moscow does alone: its truce that holds, its base troops at the line. */
function moscowsOwn(scenario: Scenario, state: GameState): number {
  const { troopsNeeded, threat, severity } = scenario.case;
  const truce = frontIn(state)?.truce ?? null;
  const kept = truce !== null && truce.guarantor === scenario.moscow;
  const word = kept ? BROKERED + mul(BROKERED_STRENGTH, truce.strength) : 0;
  const share = Math.min(1000, div(state.moscow.posted * 1000, Math.max(1, troopsNeeded)));
  const troops = mul(mul(mul(HELP[threat][FORCE_RUNG], severity), share), POSTED);
  return word + troops;
}

/** Help that everyone can see now, by whose it is. */
export function helpOf(scenario: Scenario, state: GameState): Help {
  const troops = troopsHelp(scenario, state);
  const alone = state.contingent?.mandate === 'bilateral';
  return {
    alliance: Math.min(1000, Math.max(textsHelp(scenario, state), alone ? 0 : troops)),
    bilateral: Math.min(1000, moscowsOwn(scenario, state) + (alone ? troops : 0)),
  };
}

/** Help that the host can see now, whoever gives it, 0..1000. */
export function helpSeen(game: Game): number {
  const { alliance, bilateral } = helpOf(game.scenario, game.state);
  return Math.min(1000, alliance + bilateral);
}
