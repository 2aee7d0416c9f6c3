/** What a recipe works with: the scenario, the state that it may change, and somebody to tell. */
import { clamp } from './arithmetic.ts';
import type { Cause, EventKind, Sink } from './event.ts';
import type { Factor } from './factor.ts';
import { stream, type Stream, type StreamName } from './random.ts';
import type { ActorId, Member, Scenario } from './scenario.ts';
import type { GameState, MemberState } from './state.ts';

export interface Game {
  readonly scenario: Scenario;
  /** An Immer draft or a plain clone: recipes change it and never keep it. */
  readonly state: GameState;
  /** Absent in rollouts. */
  readonly tell: Sink | undefined;
}

/** A cause: what, how much, about whom, and from which event. */
export function cause(factor: Factor, amount: number, about?: string, from?: Cause['from']): Cause {
  if (about === undefined) return from === undefined ? { factor, amount } : { factor, amount, from };
  return from === undefined ? { factor, amount, about } : { factor, amount, about, from };
}

/** Refers a cause to an event of that turn. */
export function since(turn: number, event: EventKind): NonNullable<Cause['from']> {
  return { turn, event };
}

/** The stream of that name in the current turn. */
export function luckOf(game: Game, name: StreamName, index: number): Stream {
  return stream(game.state.seed, game.state.turn, name, index);
}

/** Keys of `T` that hold numbers. */
type NumberKey<T> = { [K in keyof T]-?: T[K] extends number ? K : never }[keyof T] & string;

/**
 * Moves a meter (0..1000) by the sum of its causes and tells it, if anything changed. Causes of 0 are
 * dropped. The change that is told is what the meter really did, clamped at its ends.
 */
export function move<T extends object>(
  game: Game,
  owner: string,
  holder: T,
  key: NumberKey<T>,
  causes: readonly Cause[],
): void {
  let sum = 0;
  for (const c of causes) sum += c.amount;
  const meters = holder as Record<string, number>;
  const before = meters[key] ?? 0;
  const after = clamp(before + sum, 0, 1000);
  if (after === before) return;
  meters[key] = after;
  if (game.tell) {
    const because = causes.filter((c) => c.amount !== 0);
    game.tell({ kind: 'meterMoved', meter: `${owner}.${key}`, before, after, because });
  }
}

/** The state of a member. Throws for an id that is none: a bug, since ids are checked at the border. */
export function memberState(state: GameState, id: ActorId): MemberState {
  for (const member of state.members) if (member.id === id) return member;
  throw new Error(`no member ${id}`);
}

/** The profile of a member. */
export function profile(scenario: Scenario, id: ActorId): Member {
  for (const member of scenario.members) if (member.id === id) return member;
  throw new Error(`no member ${id}`);
}

export function hasFlag(state: GameState, id: string): boolean {
  for (const flag of state.flags) if (flag.id === id) return true;
  return false;
}

/** Turn in which the flag was raised, or 0. */
export function flagTurn(state: GameState, id: string): number {
  for (const flag of state.flags) if (flag.id === id) return flag.turn;
  return 0;
}

export function raise(game: Game, id: string): void {
  if (!hasFlag(game.state, id)) game.state.flags.push({ id, turn: game.state.turn });
}

/** How often a measure was used on an aim so far. */
export function usesOf(state: GameState, key: string): number {
  for (const use of state.uses) if (use.key === key) return use.count;
  return 0;
}

/** Turn of the last use, or 0. */
export function lastUse(state: GameState, key: string): number {
  for (const use of state.uses) if (use.key === key) return use.turn;
  return 0;
}

export function countUse(state: GameState, key: string): void {
  for (const use of state.uses) {
    if (use.key === key) {
      use.count += 1;
      use.turn = state.turn;
      return;
    }
  }
  state.uses.push({ key, count: 1, turn: state.turn });
}
