/** The scenario's own events: conditions read, chances drawn, effects applied. */
import { findMeter, readMeter } from './meters.ts';
import { cause, hasFlag, shift, raise, since, type Game } from './game.ts';
import type { Stream } from './random.ts';
import type { Condition } from './condition.ts';
import type { Situation } from './scenario.ts';
import type { GameState } from './state.ts';

/** A condition with every part in its place, so that reading one costs the same whatever it asks. */
class Ready {
  readonly first: number;
  readonly last: number;
  readonly flag: string;
  readonly truth: string;
  readonly meter: string;
  readonly above: number;
  readonly below: number;
  readonly not: Ready | null;
  readonly all: readonly Ready[];
  readonly any: readonly Ready[];

  constructor({ turn, flag, truth, meter, above, below, not, all, any }: Condition) {
    this.first = turn?.[0] ?? 0;
    this.last = turn?.[1] ?? Number.MAX_SAFE_INTEGER;
    this.flag = flag ?? '';
    this.truth = truth ?? '';
    this.meter = meter ?? '';
    this.above = above ?? -Number.MAX_SAFE_INTEGER;
    this.below = below ?? Number.MAX_SAFE_INTEGER;
    this.not = not === undefined ? null : new Ready(not);
    this.all = (all ?? []).map((part) => new Ready(part));
    this.any = (any ?? []).map((part) => new Ready(part));
  }
}

const READY = new WeakMap<readonly Situation[], readonly Ready[]>();

function readyOf(situations: readonly Situation[]): readonly Ready[] {
  let known = READY.get(situations);
  if (!known) {
    known = situations.map(({ when }) => new Ready(when));
    READY.set(situations, known);
  }
  return known;
}

/** Whether a condition holds. Unknown meters never do; the border refuses them. */
function holds(c: Ready, state: GameState): boolean {
  if (state.turn < c.first || state.turn > c.last) return false;
  if (c.flag !== '' && !hasFlag(state, c.flag)) return false;
  if (c.truth !== '' && state.truth !== c.truth) return false;
  if (c.meter !== '') {
    const value = readMeter(state, c.meter);
    if (value === undefined || value <= c.above || value >= c.below) return false;
  }
  if (c.not !== null && holds(c.not, state)) return false;
  for (const part of c.all) if (!holds(part, state)) return false;
  if (c.any.length === 0) return true;
  for (const part of c.any) if (holds(part, state)) return true;
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
  const { arisen } = game.state;
  const ready = readyOf(situations);
  for (let i = 0; i < situations.length; i += 1) {
    const situation = situations[i];
    const when = ready[i];
    if (!situation || !when) continue;
    const likely = situation.chance >= 1000 || luck.below(1000) < situation.chance;
    if (likely && arisen[i] === 0 && holds(when, game.state)) arise(game, situation, i);
  }
}
