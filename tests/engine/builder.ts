/**
 * Games for the tests: the built-in scenario with changed parameters, opened by a seed, put into a
 * situation, played on. `aGame().with({ case: { opponent: 600 } }).asked().tabling(force())`.
 */
import {
  newGame,
  playInPlace,
  type Action,
  type ActorId,
  type CaseParameters,
  type EventKind,
  type GameEvent,
  type GameState,
  type MeasureId,
  type Means,
  type Member,
  type MemberState,
  type Outsider,
  type OutsiderState,
  type Resolution,
  type Scenario,
  type FrontState,
  type FrontTheatre,
  type SideState,
  type UnrestState,
  type UnrestTheatre,
  type VoteChoice,
} from '../../src/engine/index.ts';
import { adopt } from '../../src/engine/council/adoption.ts';
import { builtIn } from '../../src/scenario/index.ts';

export const KAZAKHSTAN: Scenario = await builtIn('kazakhstan-2022');

/** Every member but Moscow and the host. */
export const CONTRIBUTORS: readonly ActorId[] = ['armenia', 'belarus', 'kyrgyzstan', 'tajikistan'];

/** What differs from the scenario as it comes with the game. */
export interface Changes {
  readonly members?: Readonly<Record<ActorId, Partial<Member>>>;
  /** For every member but Moscow. */
  readonly allies?: Partial<Member>;
  readonly outsiders?: Readonly<Record<ActorId, Partial<Outsider>>>;
  readonly ties?: readonly (readonly [from: ActorId, to: ActorId, tie: number])[];
  readonly case?: Partial<CaseParameters>;
  readonly means?: Partial<Means>;
  readonly theatre?: Partial<UnrestTheatre> | Partial<FrontTheatre>;
}

/** The scenario with changed parameters; a copy, since scenarios are frozen. */
export function changed(base: Scenario, changes: Changes): Scenario {
  const ties = structuredClone(base.ties) as Record<ActorId, Record<ActorId, number>>;
  for (const [from, to, tie] of changes.ties ?? []) ties[from] = { ...ties[from], [to]: tie };
  return {
    ...base,
    members: base.members.map((member) => ({
      ...member,
      ...(member.id === base.moscow ? {} : changes.allies),
      ...changes.members?.[member.id],
    })),
    outsiders: base.outsiders.map((o) => ({ ...o, ...changes.outsiders?.[o.id] })),
    ties,
    case: { ...base.case, ...changes.case },
    means: { ...base.means, ...changes.means },
    theatre: { ...base.theatre, ...changes.theatre } as Scenario['theatre'],
  };
}

/** A game that is open: its state changes as it is played. */
export interface OpenGame {
  readonly scenario: Scenario;
  readonly state: GameState;
  /** All that was told so far. */
  readonly events: GameEvent[];
}

type Step = (game: OpenGame) => void;

export class GameBuilder {
  private readonly scenario: Scenario;
  private readonly steps: readonly Step[];

  constructor(scenario: Scenario, steps: readonly Step[]) {
    this.scenario = scenario;
    this.steps = steps;
  }

  /** Changes parameters of the scenario. */
  with(changes: Changes): GameBuilder {
    return new GameBuilder(changed(this.scenario, changes), this.steps);
  }

  /** Puts the state where the test wants it. */
  where(change: (state: GameState, scenario: Scenario) => void): GameBuilder {
    return this.step((game) => change(game.state, game.scenario));
  }

  /** The host has asked for help in this turn. */
  asked(): GameBuilder {
    return this.where((state, scenario) => {
      const { turn, hour } = state;
      state.request = { by: scenario.theatre.host, also: null, turn, hour, answered: null };
      state.flags.push({ id: 'requested', turn });
    });
  }

  doing(...actions: readonly Action[]): GameBuilder {
    return this.step((game) => go(game, ...actions));
  }

  tabling(text: Resolution): GameBuilder {
    return this.doing({ kind: 'table', text });
  }

  /** The host has asked, and the Council has adopted that text with these contributors. */
  adopted(text: Resolution, contributors: readonly ActorId[] = CONTRIBUTORS): GameBuilder {
    return this.asked().step(({ scenario, state, events }) => {
      state.council.sessions += 1;
      state.council.decided.push({ ...text, turn: state.turn, decision: 'adopted' });
      adopt({ scenario, state, tell: (event) => events.push(event) }, text, contributors);
    });
  }

  /** Opens the game with that seed. */
  open(seed = 'steppe-1'): OpenGame {
    const events: GameEvent[] = [];
    const state = newGame(this.scenario, seed, (event) => events.push(event));
    const game = { scenario: this.scenario, state, events };
    for (const step of this.steps) step(game);
    return game;
  }

  private step(step: Step): GameBuilder {
    return new GameBuilder(this.scenario, [...this.steps, step]);
  }
}

/** The scenario as it comes with the game, opened in its first turn. */
export function aGame(scenario: Scenario = KAZAKHSTAN): GameBuilder {
  return new GameBuilder(scenario, []);
}

/** A text that sends troops: the record's, with changes. */
export function force(changes: Partial<Resolution> = {}): Resolution {
  return {
    rung: 7,
    basis: 'article4',
    names: null,
    size: 2500,
    days: 14,
    task: 'guard',
    closes: false,
    ...changes,
  };
}

/** A text that sends nobody. */
export function talk(rung: 1 | 2 | 3 | 4 | 5 = 3, closes = false): Resolution {
  return { rung, basis: 'article2', names: null, size: 0, days: 0, task: 'guard', closes };
}

export function act(measure: MeasureId, aim?: string): Action {
  return aim === undefined ? { kind: 'act', measure } : { kind: 'act', measure, aim };
}

/** Plays on; gives what these actions told. */
export function go(game: OpenGame, ...actions: readonly Action[]): GameEvent[] {
  const from = game.events.length;
  for (const action of actions)
    playInPlace(game.scenario, game.state, action, (event) => game.events.push(event));
  return game.events.slice(from);
}

/** Lets turns run until the game is over, at most that many; gives what they told. */
export function endTurns(game: OpenGame, turns = 1): GameEvent[] {
  const from = game.events.length;
  for (let i = 0; i < turns && game.state.phase !== 'over'; i += 1) go(game, { kind: 'endTurn' });
  return game.events.slice(from);
}

/** Hears every member out; gives what the session told. */
export function hearAll(game: OpenGame): GameEvent[] {
  const from = game.events.length;
  while (game.state.phase === 'council') go(game, { kind: 'hear' });
  return game.events.slice(from);
}

/** The events of one kind. */
export function told<K extends EventKind>(
  events: readonly GameEvent[],
  kind: K,
): Extract<GameEvent, { kind: K }>[] {
  return events.filter((e): e is Extract<GameEvent, { kind: K }> => e.kind === kind);
}

/** By how much a meter moved in these events. */
export function moved(events: readonly GameEvent[], meter: string): number {
  let sum = 0;
  for (const e of told(events, 'meterMoved')) if (e.meter === meter) sum += e.after - e.before;
  return sum;
}

/** Reads what a meter's causes said, by factor. */
export function causesOf(events: readonly GameEvent[], meter: string): string[] {
  return told(events, 'meterMoved')
    .filter((e) => e.meter === meter)
    .flatMap((e) => e.because.map((c) => c.factor));
}

export function member(state: GameState, id: ActorId): MemberState {
  const found = state.members.find((m) => m.id === id);
  if (!found) throw new Error(`no member ${id}`);
  return found;
}

/** The streets of a game that has unrest. */
export function streets(state: GameState): UnrestState {
  if (state.theatre.kind !== 'unrest') throw new Error('no unrest here');
  return state.theatre;
}

/** The front of a game in which two states fight. */
export function front(state: GameState): FrontState {
  if (state.theatre.kind === 'unrest') throw new Error('no front here');
  return state.theatre;
}

export function side(state: GameState, id: ActorId): SideState {
  const found = front(state).sides.find((one) => one.id === id);
  if (!found) throw new Error(`no side ${id}`);
  return found;
}

export function outsider(state: GameState, id: ActorId): OutsiderState {
  const found = state.outsiders.find((o) => o.id === id);
  if (!found) throw new Error(`no outsider ${id}`);
  return found;
}

/** One game for each of `count` seeds. */
export function games(builder: GameBuilder, count: number, name = 'many'): OpenGame[] {
  return Array.from({ length: count }, (_, i) => builder.open(`${name}-${i}`));
}

/** What `member` answers to the text on the table, for each of many seeds. */
export function votes(builder: GameBuilder, member: ActorId, seeds = 300): VoteChoice[] {
  return games(builder, seeds, 'vote').map((game) => {
    const vote = told(hearAll(game), 'voteCast').find((e) => e.member === member);
    if (!vote) throw new Error(`${member} was not heard`);
    return vote.choice;
  });
}

/** Share of the answers that are one of `wanted`, 0..1. */
export function shareOf<T>(all: readonly T[], ...wanted: readonly T[]): number {
  return all.filter((one) => wanted.includes(one)).length / all.length;
}

/** Share of games in which the text on the table is adopted at once, 0..1. */
export function approval(builder: GameBuilder, seeds = 300): number {
  const decided = games(builder, seeds, 'pass').map(
    (game) => told(hearAll(game), 'textDecided')[0]?.decision,
  );
  return shareOf(decided, 'adopted');
}
