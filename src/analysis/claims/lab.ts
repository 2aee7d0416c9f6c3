/** Where claims are measured: games played once for all the claims that ask about them. */
import type { Action, GameEvent, GameState, Scenario } from '../../engine/index.ts';
import { builtIn, type BuiltInId } from '../../scenario/catalogue.ts';
import { playOut } from '../playout.ts';
import { POLICIES, type Policy, type PolicyName } from '../policies.ts';
import { seedOfGame } from '../seeds.ts';

/** The three crises by what they are called here. */
export type Place = 'kazakhstan' | 'armenia' | 'border';
export const PLACES: Readonly<Record<Place, BuiltInId>> = {
  kazakhstan: 'kazakhstan-2022',
  armenia: 'armenia-azerbaijan-2022',
  border: 'kyrgyz-tajik-2022',
};

export type World = Readonly<Record<Place, Scenario>>;

/** The world as it comes with the game. */
export async function builtInWorld(): Promise<World> {
  const [kazakhstan, armenia, border] = await Promise.all([
    builtIn(PLACES.kazakhstan),
    builtIn(PLACES.armenia),
    builtIn(PLACES.border),
  ]);
  return { kazakhstan, armenia, border };
}

/** Name of the seeds of the audit: game `i` of it can be played again alone. */
export const SEED = 'claims';

/** Kinds of events that claims ask about; the rest of a game's story is not kept. */
const KEPT = [
  'situationArose',
  'textTabled',
  'voteCast',
  'textDecided',
  'hedgeStepped',
  'occasionHeld',
  'occasionCancelled',
  'supportAnswered',
] as const;
type KeptKind = (typeof KEPT)[number];

/** Something that happened, with its turn and the hour at which that turn began. */
export interface Happened {
  readonly turn: number;
  readonly hour: number;
  readonly event: Extract<GameEvent, { kind: KeptKind }>;
}

/** A game that was played to its end. */
export interface PlayedGame {
  readonly seed: string;
  readonly state: GameState;
  readonly story: readonly Happened[];
  /** Sites where there was fighting, with the hour at which the turn of the first began. */
  readonly fought: ReadonlyMap<string, number>;
  /** Sites where foreign guards stood at the end of a turn. */
  readonly guarded: ReadonlySet<string>;
}

function isKept(event: GameEvent): event is Happened['event'] {
  return (KEPT as readonly string[]).includes(event.kind);
}

function playOne(scenario: Scenario, seed: string, policy: Policy): PlayedGame {
  const story: Happened[] = [];
  const fought = new Map<string, number>();
  const guarded = new Set<string>();
  let turn = 1;
  const hour = (): number => scenario.turns[turn - 1]?.at ?? 0;
  const state = playOut(scenario, seed, policy, {
    event: (event) => {
      if (event.kind === 'turnBegan') turn = event.turn;
      if (isKept(event)) story.push({ turn, hour: hour(), event });
      if (event.kind === 'turnEnded') turn = event.turn;
    },
    step: (now: GameState, action: Action | undefined) => {
      if (action?.kind !== 'endTurn') return;
      const begun = scenario.turns[(now.phase === 'over' ? now.turn : now.turn - 1) - 1]?.at ?? 0;
      for (const { id, fighting, guards } of now.theatre.sites) {
        if (fighting && !fought.has(id)) fought.set(id, begun);
        if (guards > 0) guarded.add(id);
      }
    },
  });
  return { seed, state, story, fought, guarded };
}

/** Plays what the claims ask for, each thing once. */
export class Lab {
  readonly world: World;
  /** Games for each measurement. */
  readonly games: number;
  private readonly known = new Map<string, unknown>();

  constructor(world: World, games: number) {
    this.world = world;
    this.games = games;
  }

  /** The value of that name, worked out at the first call. */
  once<T>(name: string, work: () => T): T {
    if (!this.known.has(name)) this.known.set(name, work());
    return this.known.get(name) as T;
  }

  /** The seeds of every measurement, in order. */
  get seeds(): readonly string[] {
    return this.once('seeds', () =>
      Array.from({ length: this.games }, (_, at) => seedOfGame(SEED, at)),
    );
  }

  /** Every seed played to its end by a policy with its story. */
  played(place: Place, policy: PolicyName): readonly PlayedGame[] {
    return this.once(`played ${place} ${policy}`, () =>
      this.seeds.map((seed) => playOne(this.world[place], seed, POLICIES[policy])),
    );
  }

  /** Ends of every seed played by a policy of somebody's own, without a story. `name` tells it from others. */
  ends(scenario: Scenario, name: string, policy: Policy): readonly GameState[] {
    return this.once(`ends ${scenario.id} ${name}`, () =>
      this.seeds.map((seed) => playOut(scenario, seed, policy)),
    );
  }
}

/** Share of `items` that are so, in per cent to one decimal; not a number where there are none. */
export function percent<T>(items: readonly T[], is: (item: T) => boolean): number {
  if (items.length === 0) return Number.NaN;
  return Math.round((items.filter(is).length * 1000) / items.length) / 10;
}

/** The middle one of the values, the upper of two; not a number where there are none. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.trunc(values.length / 2)] ?? Number.NaN;
}

/** Mean to one decimal; not a number where there are none. */
export function mean(values: readonly number[]): number {
  const sum = values.reduce((total, value) => total + value, 0);
  return Math.round((sum * 10) / values.length) / 10;
}
