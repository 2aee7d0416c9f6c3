/** The scenario's own events: conditions read, chances drawn, effects applied. */
import { findMeter, readMeter } from './meters.ts';
import { cause, hasFlag, shift, raise, since, type Game } from './game.ts';
import type { Stream } from './random.ts';
import type { Condition } from './condition.ts';
import type { Situation } from './scenario.ts';
import type { GameState } from './state.ts';

/** Whether a condition holds. Unknown meters never do; the border refuses them. */
export function holds(condition: Condition, state: GameState): boolean {
  if (condition.turn && (state.turn < condition.turn[0] || state.turn > condition.turn[1]))
    return false;
  if (condition.flag !== undefined && !hasFlag(state, condition.flag)) return false;
  if (condition.truth !== undefined && state.truth !== condition.truth) return false;
  if (condition.meter !== undefined) {
    const value = readMeter(state, condition.meter);
    if (value === undefined) return false;
    if (condition.above !== undefined && value <= condition.above) return false;
    if (condition.below !== undefined && value >= condition.below) return false;
  }
  if (condition.not && holds(condition.not, state)) return false;
  if (condition.all) for (const part of condition.all) if (!holds(part, state)) return false;
  if (!condition.any) return true;
  for (const part of condition.any) if (holds(part, state)) return true;
  return false;
}

function arise(game: Game, situation: Situation, index: number): void {
  game.state.arisen[index] = game.state.turn;
  const because = [cause('situation', 0, situation.actor)];
  game.tell?.({ kind: 'situationArose', situation: situation.id, actor: situation.actor, because });
  const from = since(game.state.turn, 'situationArose');
  for (const effect of situation.effects) {
    if (effect.kind === 'flag') {
      raise(game, effect.flag);
      continue;
    }
    const found = findMeter(game.state, effect.meter);
    if (found)
      shift(game, found.owner, found.holder, found.key)
        .by('situation', effect.by, situation.id, from)
        .apply();
  }
}

/** Every situation arises once at most. All uncertain ones draw each turn, whether they may arise or not. */
export function ariseSituations(game: Game, luck: Stream): void {
  const { situations } = game.scenario;
  for (let i = 0; i < situations.length; i += 1) {
    const situation = situations[i];
    if (!situation) continue;
    const likely = situation.chance >= 1000 || luck.below(1000) < situation.chance;
    if (!likely || game.state.arisen[i] !== 0 || !holds(situation.when, game.state)) continue;
    arise(game, situation, i);
  }
}
