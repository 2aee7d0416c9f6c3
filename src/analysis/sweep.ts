/** Many games of one policy, counted. Deterministic: the same arguments give the same numbers. */
import {
  CHOICES,
  DIMENSIONS,
  HEDGING,
  outcome,
  VERDICTS,
  type DimensionId,
  type Scenario,
  type Verdict,
  type VoteChoice,
} from '../engine/index.ts';
import { playOut } from './playout.ts';
import { seedOfGame } from './seeds.ts';
import { POLICIES, type PolicyName } from './policies/index.ts';
import { share, spreadOf, type Spread } from './statistics.ts';
import { Seen, Tally } from './tally.ts';

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
  readonly displaced: Spread;
  /** Truces agreed; 0 where there is unrest. */
  readonly truces: Spread;
  /** Sites that the host had lost at the end. */
  readonly sitesLost: Spread;
  /** Share of games that the incumbent survived in office. */
  readonly incumbent: number;
  /** Share of games in which each kind of event happened, in alphabetical order. */
  readonly events: Readonly<Record<string, number>>;
  /** Share of games in which each situation of the scenario arose, in its order. */
  readonly situations: Readonly<Record<string, number>>;
  /** Share of games in which each measure was taken, in alphabetical order. */
  readonly measures: Readonly<Record<string, number>>;
  /** By member: share of games in which it reached each rung of the hedging ladder, or a higher one. */
  readonly hedging: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** By member: what it answered, as shares of its votes. */
  readonly votes: Readonly<Record<string, Readonly<Record<VoteChoice, number>>>>;
  /** By rung: texts decided in all games, and the share that was adopted. */
  readonly texts: Readonly<Record<string, { readonly decided: number; readonly adopted: number }>>;
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
  const members = scenario.members.map(({ id }) => id);
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
    displaced: spreadOf(tally.displaced),
    truces: spreadOf(tally.truces),
    sitesLost: spreadOf(tally.sitesLost),
    incumbent: share(tally.survived, games),
    events: shares(tally.events, [...tally.events.keys()].sort()),
    situations: shares(
      tally.situations,
      scenario.situations.map(({ id }) => id),
    ),
    measures: shares(tally.measures, [...tally.measures.keys()].sort()),
    hedging: byId(members, (id) => shares(tally.hedging.get(id) ?? new Map(), HEDGING.slice(1))),
    votes: byId(members, (id) =>
      byId(CHOICES, (choice) => share(tally.votes.get(id)?.get(choice) ?? 0, tally.votesOf(id))),
    ),
    texts: Object.fromEntries(
      [...tally.texts]
        .sort(([a], [b]) => a - b)
        .map(([rung, { decided, adopted }]) => [
          String(rung),
          { decided, adopted: share(adopted, decided) },
        ]),
    ),
  };
}

function byId<K extends string, V>(ids: readonly K[], of: (id: K) => V): Record<K, V> {
  return Object.fromEntries(ids.map((id) => [id, of(id)])) as Record<K, V>;
}
