/** The scenario's own events: conditions read, chances drawn, effects applied. */
import { findMeter, readMeter } from './meters.ts';
import { cause, hasFlag, shift, raise, since, type Game } from './game.ts';
import type { Stream } from './random.ts';
import type { Condition } from './condition.ts';
import type { Situation } from './scenario.ts';
import type { GameState } from './state.ts';

/** Chance in 1000 of what needs no luck. */
const CERTAIN = 1000;

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

/** A situation that may arise in a turn, as far as its window of turns goes. */
interface Candidate {
  readonly situation: Situation;
  readonly index: number;
  readonly when: Ready;
  /** Uncertain situations outside their window since the candidate before: each owes its draw. */
  readonly owed: number;
}

const BY_TURN = new WeakMap<readonly Situation[], Map<number, readonly Candidate[]>>();

/** The candidates of a turn, in the scenario's order; worked out once. */
function candidatesOf(situations: readonly Situation[], turn: number): readonly Candidate[] {
  let turns = BY_TURN.get(situations);
  if (!turns) {
    turns = new Map();
    BY_TURN.set(situations, turns);
  }
  let known = turns.get(turn);
  if (!known) {
    known = inWindow(situations, turn);
    turns.set(turn, known);
  }
  return known;
}

function inWindow(situations: readonly Situation[], turn: number): Candidate[] {
  const list: Candidate[] = [];
  let owed = 0;
  situations.forEach((situation, index) => {
    const when = new Ready(situation.when);
    if (turn >= when.first && turn <= when.last) {
      list.push({ situation, index, when, owed });
      owed = 0;
    } else if (situation.chance < CERTAIN) owed += 1;
  });
  return list;
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

/** Every situation arises once at most. All uncertain ones have a draw each turn, whether they may arise or not. */
export function ariseSituations(game: Game, luck: Stream): void {
  const { arisen, turn } = game.state;
  for (const { situation, index, when, owed } of candidatesOf(game.scenario.situations, turn)) {
    if (owed > 0) luck.skip(owed);
    const uncertain = situation.chance < CERTAIN;
    if (arisen[index] !== 0) {
      if (uncertain) luck.skip(1);
      continue;
    }
    if (uncertain && luck.below(CERTAIN) >= situation.chance) continue;
    if (holds(when, game.state)) arise(game, situation, index);
  }
}
