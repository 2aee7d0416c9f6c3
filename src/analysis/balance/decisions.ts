/**
 * Decisions looked into: at turns of games played by chance, by plan and by the planner, everything that is open is
 * played into the same futures. How often is waiting best, and which measures are ever as good as the best?
 */
import type { GameState, Scenario } from '../../engine/index.ts';
import { drawFrom } from '../luck.ts';
import { playOut } from '../playout.ts';
import { candidatesIn, WAIT, type Candidate } from '../policies/planner/candidates.ts';
import { GOALS, worthFor, type Goal, type Vector } from '../policies/planner/goal.ts';
import { CONTINUATIONS, firstActs, planner } from '../policies/planner/planner.ts';
import { Outlook, rollOut } from '../policies/planner/rollout.ts';
import type { Policy } from '../policies/policy.ts';
import { random } from '../policies/random.ts';
import { planOf } from './plans.ts';

/** What was open at one turn, and how far below the best each kind of act came out, by goal. */
export interface DecisionRow {
  readonly source: string;
  readonly game: number;
  readonly turn: number;
  /** True in one of the last two turns. */
  readonly late: boolean;
  /** Measures for whose sake this turn was looked for; absent where it came up by itself. */
  readonly searched?: readonly string[];
  /** True where nothing is surely better than waiting, all dimensions alike. */
  readonly idle: boolean;
  /** By goal: points of 1000 below the best for each kind open, `wait` and `table` among them. */
  readonly below: Readonly<Record<Goal, Readonly<Record<string, number>>>>;
}

export interface DecisionBudget {
  /** Every so many turns of a game one is looked into. */
  readonly every: number;
  readonly futures: number;
  readonly finalFutures: number;
}

/** Continuations under which every act is tried. */
const PLAYERS = 3;
/** Acts that come within so many points of the best at first are looked at again. */
const NEAR = 12;
/** Standard errors by which an act has to beat waiting: it is one of many that are tried. */
const SURE = 2;
/** Aims tried of each measure. */
const AIMS = 2;

const TINY = { first: 3, futures: 1, finalists: 3, finalFutures: 4 };
const SOURCES: readonly { readonly name: string; readonly policy: (game: number) => Policy }[] = [
  { name: 'random', policy: () => random },
  { name: 'plan', policy: (game) => planOf(1000 + game) },
  { name: 'planner', policy: (game) => planner(GOALS[game % GOALS.length] ?? 'equal', TINY) },
];

/** States at the start of turns, as they came up in a game. */
function statesOf(scenario: Scenario, game: number, every: number) {
  const source = SOURCES[game % SOURCES.length] ?? { name: 'random', policy: () => random };
  const states: GameState[] = [];
  let turn = 0;
  playOut(scenario, `decision-${String(game)}`, source.policy(game), {
    step: (state) => {
      if (state.turn === turn || state.phase !== 'decision') return;
      turn = state.turn;
      if ((turn + game) % every === 0) states.push(structuredClone(state));
    },
  });
  return { source: source.name, states };
}

interface Tried {
  readonly candidate: Candidate;
  readonly outlooks: readonly { readonly by: Policy; readonly outlook: Outlook }[];
}

class Bench {
  private readonly scenario: Scenario;
  private readonly state: GameState;
  private readonly name: string;

  constructor(scenario: Scenario, state: GameState, name: string) {
    this.scenario = scenario;
    this.state = state;
    this.name = name;
  }

  try(candidate: Candidate, players: readonly Policy[], from: number, count: number): Tried {
    const outlooks = players.map((by) => {
      const outlook = new Outlook();
      for (let at = from; at < from + count; at += 1)
        outlook.add(
          rollOut(this.scenario, this.state, candidate.acts, by, `${this.name}|${String(at)}`),
        );
      return { by, outlook };
    });
    return { candidate, outlooks };
  }
}

/** What it is worth for a goal under whoever continues best. */
function worthOf({ outlooks }: Tried, goal: Goal): number {
  return Math.max(...outlooks.map(({ outlook }) => worthFor(goal, outlook.mean)));
}

/** Those who continue best for the most goals. */
function playersFor({ outlooks }: Tried): Policy[] {
  const wins = outlooks.map(({ by, outlook }) => ({
    by,
    wins: GOALS.filter(
      (goal) =>
        worthFor(goal, outlook.mean) ===
        Math.max(...outlooks.map((other) => worthFor(goal, other.outlook.mean))),
    ).length,
    worth: worthFor('equal', outlook.mean),
  }));
  return wins
    .sort((a, b) => b.wins - a.wins || b.worth - a.worth)
    .slice(0, PLAYERS)
    .map(({ by }) => by);
}

/** True where no act beats waiting by more than luck explains. */
function isIdle(again: ReadonlyMap<Candidate, Tried>): boolean {
  const worth = (values: Vector) => worthFor('equal', values);
  const waits = again.get(WAIT)?.outlooks ?? [];
  const [wait] = [...waits].sort((a, b) => worth(b.outlook.mean) - worth(a.outlook.mean));
  if (!wait) return true;
  return [...again.values()].every(({ outlooks }) =>
    outlooks.every(({ outlook }) => outlook.gainOver(wait.outlook, worth, SURE) <= 0),
  );
}

/** Points below the best by kind: the best act of a kind counts. */
function belowBest(all: readonly Tried[], again: ReadonlyMap<Candidate, Tried>, goal: Goal) {
  const worths = all.map((tried) => {
    const better = again.get(tried.candidate);
    return { kind: tried.candidate.kind, worth: worthOf(better ?? tried, goal), sure: !!better };
  });
  // Only those that were looked at again may be best: first looks flatter the lucky.
  const best = Math.max(...worths.filter(({ sure }) => sure).map(({ worth }) => worth));
  const below: Record<string, number> = {};
  for (const { kind, worth, sure } of worths) {
    const gap = sure ? best - worth : Math.max(NEAR, best - worth);
    below[kind] = Math.min(below[kind] ?? 1000, Math.round(gap * 10) / 10);
  }
  return below;
}

/** Tries everything that is open in a state. `name` names its futures. */
export function decisionAt(
  scenario: Scenario,
  state: GameState,
  name: string,
  budget: Omit<DecisionBudget, 'every'>,
): Pick<DecisionRow, 'below' | 'idle'> {
  const bench = new Bench(scenario, state, name);
  const { futures, finalFutures } = budget;
  const players = playersFor(bench.try({ kind: 'follow', acts: [] }, CONTINUATIONS, 0, futures));
  const candidates = candidatesIn(scenario, state, drawFrom('decision', name), AIMS);
  const known = new Set(candidates.map(({ acts }) => JSON.stringify(acts)));
  for (const by of players) {
    const first = firstActs(scenario, state, name)(by);
    if (!known.has(JSON.stringify(first.acts))) candidates.push(first);
  }
  const all = candidates.map((candidate) => bench.try(candidate, players, 0, futures));
  const near = new Set<Candidate>([WAIT]);
  for (const goal of GOALS) {
    const worths = all.map((tried) => worthOf(tried, goal));
    const most = Math.max(...worths);
    all.forEach(({ candidate }, at) => {
      if ((worths[at] ?? 0) >= most - NEAR) near.add(candidate);
    });
  }
  const again = new Map(
    [...near].map((candidate) => [candidate, bench.try(candidate, players, futures, finalFutures)]),
  );
  const below = Object.fromEntries(GOALS.map((goal) => [goal, belowBest(all, again, goal)]));
  return { below: below as DecisionRow['below'], idle: isIdle(again) };
}

/** Looks into every so many turns of one game; games go through the sources in turn. */
export function decisionsOf(
  scenario: Scenario,
  game: number,
  budget: DecisionBudget,
): DecisionRow[] {
  const { source, states } = statesOf(scenario, game, budget.every);
  return states.map((state) => ({
    source,
    game,
    turn: state.turn,
    late: state.turn > scenario.turns.length - 2,
    ...decisionAt(scenario, state, `${String(game)}|${String(state.turn)}`, budget),
  }));
}
