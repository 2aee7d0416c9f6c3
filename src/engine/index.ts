/**
 * The engine's contract. Pure and deterministic: the same scenario, seed and actions give the same bytes
 * in every JavaScript engine. Asking (options, preview, whip, outcome) draws nothing from the luck.
 *
 * newGame(scenario, seed, sink?, luck?): GameState
 * options(scenario, state): Option[]
 * play(scenario, state, action): { state, events }          pure, through Immer
 * playInPlace(scenario, state, action, sink?, luck?): void  the same recipes on a plain object
 * outcome(scenario, state): Outcome | undefined             undefined until the game is over
 * standing(scenario, state): Outcome                        the same sums at any moment
 * closed(scenario, state, action): Closed | null            why an action is closed
 * actionsOf(option): Action[]                               the actions behind an option
 * preview(scenario, state, action): Preview[]               throwaway futures with substitute luck
 * whip(scenario, state, text): WhipCount                    ranges of every member's answer, asks, odds
 * oddsOf(scenario, state, action): readonly Odds[]       chances of the answers that an act hangs on
 * movers(scenario, state, text, member): Mover[]        what would move one member: one change, or two
 * allianceOf(scenario, state): Alliance                     derived meters
 * nextCallers(scenario, state): NextCaller[]            who would ask next, and what each would get
 * readMeter(state, meter): number | undefined               `owner.name`
 */
import { dimensionsOf } from './alliance/dimensions.ts';
import { verdictOf } from './alliance/verdict.ts';
import type { Outcome } from './outcome.ts';
import type { Scenario } from './scenario.ts';
import type { GameState } from './state.ts';

/** How the game stands at any moment: the sums that will make its outcome. */
export function standing(scenario: Scenario, state: GameState): Outcome {
  return { ...verdictOf(scenario, state), dimensions: dimensionsOf(scenario, state) };
}

/** The outcome, once the game is over. */
export function outcome(scenario: Scenario, state: GameState): Outcome | undefined {
  return state.phase === 'over' ? standing(scenario, state) : undefined;
}

export type { Action, ActAction, MeasureGroup, MeasureId } from './action.ts';
export { MEASURE_GROUPS, MEASURES } from './action.ts';
export type { Alliance } from './alliance/alliance.ts';
export { allianceOf } from './alliance/derive.ts';
export { beliefs } from './belief.ts';
export type { Condition, Effect } from './condition.ts';
export { whip } from './council/count.ts';
export { movers } from './council/movers.ts';
export type { Mover } from './council/movers.ts';
export { clausesOf, isDraft, normalForm, textsOf } from './council/draft.ts';
export type { Endorsement } from './council/endorsement.ts';
export { endorsementShares, forecast } from './council/forecast.ts';
export type { Forecast } from './council/forecast.ts';
export { FORCE_RUNG, LENGTHS, SIZES } from './council/resolution.ts';
export type { LegalBasis, Resolution, Rung, Task } from './council/resolution.ts';
export { CHOICES } from './council/vote.ts';
export type { Ask, Range, WhipCount, WhipLine } from './council/whip.ts';
export type { Cause, EventKind, GameEvent, Sink, Verdict } from './event.ts';
export { VERDICTS } from './event.ts';
export { FACTORS, RULE_FLAGS } from './factor.ts';
export { METERS, readMeter } from './meters.ts';
export { newGame } from './opening.ts';
export type * from './option.ts';
export { CLOSED_REASONS, IllegalAction } from './option.ts';
export type { Dimension, DimensionId, Outcome } from './outcome.ts';
export { DIMENSIONS } from './outcome.ts';
export { actionsOf, closed, options, play, playInPlace } from './play.ts';
export { oddsOf } from './odds.ts';
export { preview } from './preview.ts';
export { stream } from './random.ts';
export type { Luck, StreamName } from './random.ts';
export type * from './scenario.ts';
export { tie } from './scenario.ts';
export type * from './state.ts';
export { HEDGING } from './affairs.ts';
export type * from './theatre-plan.ts';
export { nextCallers } from './alliance/next.ts';
export type { NextCaller } from './alliance/next.ts';
export { RULES_VERSION } from './version.ts';
