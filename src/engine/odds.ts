/**
 * Chances that those say yes on whose answer an act hangs, by the rules' own sums, as ranges over the hidden truths
 * that the scenario allows. Draws nothing, and says nothing of which truth it is.
 */
import type { ActAction, Action } from './action.ts';
import { suppose } from './belief.ts';
import { countUse, type Game } from './game.ts';
import type { Odds } from './option.ts';
import { chanceOfConsent } from './moscow/consent.ts';
import { chanceToAgree, reasonsToSettleQuarrels } from './moscow/mechanism.ts';
import { useKey } from './moscow/measure.ts';
import { closed } from './play.ts';
import type { ActorId, Scenario } from './scenario.ts';
import type { GameState } from './state.ts';
import { chanceOfConcessions } from './theatre/host.ts';
import { frontIn } from './theatre/kind.ts';
import { chanceToSign, reasonsToSign } from './theatre/truce.ts';

/** One who answers, with its chance per mille in one possible world. */
type Answer = readonly [who: ActorId, chance: number];

/** The answers to an act in a state whose truth is taken for known; none where it hangs on nobody. */
function answers(game: Game, { measure, aim = '' }: ActAction): Answer[] {
  const { state, scenario } = game;
  const front = frontIn(state);
  if (measure === 'urgeConcessions') return [[scenario.theatre.host, chanceOfConcessions(game)]];
  if (measure === 'seekConsent') return [[aim, chanceOfConsent(game, aim)]];
  if (front === null) return [];
  if (measure === 'broker')
    return ([0, 1] as const).map((at) => [
      front.sides[at].id,
      chanceToSign(reasonsToSign(game, front, at, scenario.moscow)),
    ]);
  if (measure === 'proposeMechanism')
    return ([0, 1] as const).map((at) => [
      front.sides[at].id,
      chanceToAgree(reasonsToSettleQuarrels(front, at)),
    ]);
  return [];
}

const HANG: ReadonlySet<string> = new Set([
  'broker',
  'proposeMechanism',
  'seekConsent',
  'urgeConcessions',
]);

/** Odds of each answer that the act hangs on; empty for a closed act and for one that hangs on nobody's. */
export function oddsOf(scenario: Scenario, state: GameState, action: Action): readonly Odds[] {
  if (action.kind !== 'act' || !HANG.has(action.measure)) return [];
  if (closed(scenario, state, action) !== null) return [];
  const odds: { who: ActorId; chance: { low: number; high: number } }[] = [];
  for (const truth of scenario.theatre.truths) {
    const copy = JSON.parse(JSON.stringify(state)) as GameState;
    suppose(scenario, copy, truth);
    countUse(copy, useKey(action.measure, action.aim ?? ''));
    for (const [who, chance] of answers({ scenario, state: copy, tell: undefined }, action)) {
      const known = odds.find((o) => o.who === who);
      if (known === undefined) odds.push({ who, chance: { low: chance, high: chance } });
      else {
        known.chance.low = Math.min(known.chance.low, chance);
        known.chance.high = Math.max(known.chance.high, chance);
      }
    }
  }
  return odds;
}
