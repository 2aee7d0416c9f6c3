/** Many games of one policy, counted. Deterministic: the same arguments give the same numbers. */
import {
  DIMENSIONS,
  outcome,
  VERDICTS,
  type DimensionId,
  type GameEvent,
  type GameState,
  type Outcome,
  type Scenario,
  type Verdict,
} from '../engine/index.ts';
import { playOut } from './playout.ts';
import { POLICIES, type PolicyName } from './policies.ts';
import { share, spreadOf, type Spread } from './statistics.ts';

/** Shares are per cent of the games, to one decimal. */
export interface SweepReport {
  readonly scenario: string;
  readonly scenarioHash: string;
  readonly rules: string;
  readonly policy: PolicyName;
  readonly seed: string;
  readonly games: number;
  /** Every verdict with its number of games, in the engine's order. */
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly dimensions: Readonly<Record<DimensionId, Spread>>;
  readonly killed: Spread;
  /** Share of games that the incumbent survived in office. */
  readonly incumbent: number;
  /** Share of games in which each kind of event happened, in alphabetical order. */
  readonly events: Readonly<Record<string, number>>;
  /** Share of games in which each situation of the scenario arose, in its order. */
  readonly situations: Readonly<Record<string, number>>;
  /** Share of games in which each measure was taken, in alphabetical order. */
  readonly measures: Readonly<Record<string, number>>;
}

/** The seed of game `at` of a sweep: any game of it can be played again alone. */
export function seedOfGame(seed: string, at: number): string {
  return `${seed}-${at}`;
}

/** Plays `games` games, seeds `<seed>-0` and on. `progress` hears how many are done. */
export function sweep(
  scenario: Scenario,
  policy: PolicyName,
  games: number,
  seed: string,
  progress?: (done: number) => void,
): SweepReport {
  const tally = new Tally();
  let rules = '';
  for (let at = 0; at < games; at += 1) {
    const seen = new Seen();
    const state = playOut(scenario, seedOfGame(seed, at), POLICIES[policy], { event: seen.hear });
    const ended = outcome(scenario, state);
    if (!ended) throw new Error('A game that is over has an outcome.');
    tally.add(state, ended, seen);
    rules = state.rules;
    progress?.(at + 1);
  }
  const shares = (counts: ReadonlyMap<string, number>, ids: readonly string[]) =>
    Object.fromEntries(ids.map((id) => [id, share(counts.get(id) ?? 0, games)]));
  return {
    scenario: scenario.id,
    scenarioHash: scenario.hash,
    rules,
    policy,
    seed,
    games,
    verdicts: byId(VERDICTS, (id) => tally.verdicts.get(id) ?? 0),
    dimensions: byId(DIMENSIONS, (id) => spreadOf(tally.dimensions.get(id) ?? [])),
    killed: spreadOf(tally.killed),
    incumbent: share(tally.survived, games),
    events: shares(tally.events, [...tally.events.keys()].sort()),
    situations: shares(
      tally.situations,
      scenario.situations.map(({ id }) => id),
    ),
    measures: shares(tally.measures, [...tally.measures.keys()].sort()),
  };
}

/** What happened in one game, each thing once. */
class Seen {
  readonly events = new Set<string>();
  readonly situations = new Set<string>();
  readonly measures = new Set<string>();

  readonly hear = (event: GameEvent): void => {
    this.events.add(event.kind);
    if (event.kind === 'situationArose') this.situations.add(event.situation);
    if (event.kind === 'actTaken') this.measures.add(event.measure);
  };
}

class Tally {
  readonly verdicts = new Map<string, number>();
  readonly dimensions = new Map<string, number[]>();
  readonly killed: number[] = [];
  readonly events = new Map<string, number>();
  readonly situations = new Map<string, number>();
  readonly measures = new Map<string, number>();
  survived = 0;

  add(state: GameState, ended: Outcome, seen: Seen): void {
    count(this.verdicts, [ended.verdict]);
    for (const { id, value } of ended.dimensions) {
      const values = this.dimensions.get(id);
      if (values) values.push(value);
      else this.dimensions.set(id, [value]);
    }
    this.killed.push(state.theatre.killed);
    if (state.theatre.incumbent === 'inOffice') this.survived += 1;
    count(this.events, seen.events);
    count(this.situations, seen.situations);
    count(this.measures, seen.measures);
  }
}

function count(counts: Map<string, number>, ids: Iterable<string>): void {
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
}

function byId<K extends string, V>(ids: readonly K[], of: (id: K) => V): Record<K, V> {
  return Object.fromEntries(ids.map((id) => [id, of(id)])) as Record<K, V>;
}
