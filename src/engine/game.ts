/** What a recipe works with: the scenario, the state that it may change, and somebody to tell. */
import { clamp } from './arithmetic.ts';
import type { Cause, EventKind, Sink } from './event.ts';
import type { Factor } from './factor.ts';
import { stream, type Luck, type Stream, type StreamName } from './random.ts';
import type { ActorId, Member, Scenario } from './scenario.ts';
import type { GameState, MemberState } from './state.ts';

export interface Game {
  readonly scenario: Scenario;
  /** An Immer draft or a plain clone: recipes change it and never keep it. */
  readonly state: GameState;
  /** Absent in rollouts. */
  readonly tell: Sink | undefined;
  /** Only where somebody looks into the luck; else streams are made by `stream`. */
  readonly luck?: Luck;
}

/** A cause: what, how much, about whom, and from which event. */
export function cause(factor: Factor, amount: number, about?: string, from?: Cause['from']): Cause {
  if (about === undefined)
    return from === undefined ? { factor, amount } : { factor, amount, from };
  return from === undefined ? { factor, amount, about } : { factor, amount, about, from };
}

/** Refers a cause to an event of that turn. */
export function since(turn: number, event: EventKind): NonNullable<Cause['from']> {
  return { turn, event };
}

/** The stream of that name in the current turn. */
export function luckOf(game: Game, name: StreamName, index: number): Stream {
  return (game.luck ?? stream)(game.state.seed, game.state.turn, name, index);
}

/** Keys of `T` that hold numbers. */
type NumberKey<T> = { [K in keyof T]-?: T[K] extends number ? K : never }[keyof T] & string;

/** Holder of nothing, between changes. */
const NOWHERE: Record<string, number> = {};

/**
 * A change of one meter (0..1000), put together from its causes: the sum is the change, and the same list
 * is what is told, so that explanation and calculation cannot drift apart. In rollouts, where nobody
 * listens, only the sum is kept.
 */
class Shift {
  private game: Game | undefined;
  private owner = '';
  private meters: Record<string, number> = NOWHERE;
  private key = '';
  private sum = 0;
  private causes: Cause[] = [];

  begin(game: Game, owner: string, holder: object, key: string): this {
    this.game = game;
    this.owner = owner;
    this.meters = holder as Record<string, number>;
    this.key = key;
    this.sum = 0;
    if (game.tell) this.causes = [];
    return this;
  }

  /** Adds a cause; one of 0 is dropped. */
  by(factor: Factor, amount: number, about?: string, from?: Cause['from']): this {
    this.sum += amount;
    if (amount !== 0 && this.game?.tell) this.causes.push(cause(factor, amount, about, from));
    return this;
  }

  /** Adds causes that were worked out elsewhere. */
  byAll(causes: readonly Cause[]): this {
    for (const c of causes) this.by(c.factor, c.amount, c.about, c.from);
    return this;
  }

  /** Moves the meter, clamped at its ends, and tells what it really did, if anything. */
  apply(): void {
    const { game, meters, key } = this;
    const before = meters[key] ?? 0;
    const after = clamp(before + this.sum, 0, 1000);
    this.game = undefined;
    this.meters = NOWHERE;
    if (after === before || !game) return;
    meters[key] = after;
    game.tell?.({
      kind: 'meterMoved',
      meter: `${this.owner}.${key}`,
      before,
      after,
      because: this.causes,
    });
  }
}

/** One at a time: a change is begun, summed and applied before the next begins. */
const pending = new Shift();

/** Begins a change of `holder[key]`, the meter that is told as `owner.key`. */
export function shift<T extends object>(
  game: Game,
  owner: string,
  holder: T,
  key: NumberKey<T>,
): Shift {
  return pending.begin(game, owner, holder, key);
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

/** Takes a flag down: what it says is true no longer, and it may be raised anew. */
export function lower(game: Game, id: string): void {
  if (hasFlag(game.state, id)) game.state.flags = game.state.flags.filter((f) => f.id !== id);
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
