/**
 * Measures that are seldom open, searched for: games of chance, of plans and of scripts that bring it about are played
 * until one is, and those turns are looked into as well. What is open in one turn of three shows by itself; what waits for a report or an appeal
 * does not.
 */
import {
  FORCE_RUNG,
  options,
  type Action,
  type GameState,
  type Resolution,
  type Scenario,
} from '../../engine/index.ts';
import { playOut } from '../playout.ts';
import { act, following } from '../policies/orders.ts';
import type { Policy } from '../policies/policy.ts';
import { random } from '../policies/random.ts';
import { adoptedRung, bestText, mayTable } from '../policies/texts.ts';
import { decisionAt, type DecisionBudget, type DecisionRow } from './decisions.ts';
import { planOf } from './plans.ts';

export interface SearchBudget extends Omit<DecisionBudget, 'every'> {
  /** Games that are played to find turns; they cost little beside looking into one. */
  readonly games: number;
  /** Turns looked into for each measure, at most one of a game. */
  readonly turns: number;
}

/** Open in at most so many of a hundred turns, a measure is seldom open. */
const SELDOM = 25;

/** What a text must be so that something waits to be answered, shipped or ordered. */
const BROUGHT: readonly ((text: Resolution) => boolean)[] = [
  ({ rung }) => rung === 4,
  ({ rung }) => rung === 5,
  ({ rung, task }) => rung >= FORCE_RUNG && task === 'police',
];
const SCRIPT = 'script';
/** A text with worse odds is not put. */
const FAIR = 0.4;

/** Puts one text of a kind once somebody has asked, lets troops fly, and leaves the rest as it is. */
function bringing(wanted: (text: Resolution) => boolean): Policy {
  return following({
    orders(scenario, state) {
      const due = state.request !== null && adoptedRung(state) === 0 && mayTable(scenario, state);
      const table = (): Action | undefined => {
        const text = bestText(scenario, state, wanted, ({ passes, effects }) =>
          passes < FAIR ? 0 : effects.help,
        );
        return text && { kind: 'table', text };
      };
      return [...(due ? [table] : []), act('airlift', 'surge')];
    },
    grants: () => false,
  });
}

const SOURCES: readonly { readonly name: string; readonly policy: (game: number) => Policy }[] = [
  { name: 'random', policy: () => random },
  { name: 'plan', policy: (game) => planOf(2000 + game) },
  {
    name: SCRIPT,
    policy: (game) => bringing(BROUGHT[Math.floor(game / 3) % BROUGHT.length] ?? (() => true)),
  },
];

/** A turn at whose start something is open that seldom is. */
export interface Found {
  readonly source: string;
  readonly game: number;
  readonly state: GameState;
  readonly kinds: ReadonlySet<string>;
}

/** Measures that are open now. */
function openIn(scenario: Scenario, state: GameState): Set<string> {
  const kinds = options(scenario, state).flatMap((option) =>
    option.kind === 'act' && option.closed === null ? [option.measure] : [],
  );
  return new Set(kinds);
}

/** The start of every turn of every game, with what was open. */
function turnsOf(scenario: Scenario, games: number): Found[] {
  const turns: Found[] = [];
  for (let game = 0; game < games; game += 1) {
    const source = SOURCES[game % SOURCES.length];
    if (!source) continue;
    let turn = 0;
    playOut(scenario, `search-${String(game)}`, source.policy(game), {
      step: (state) => {
        if (state.turn === turn || state.phase !== 'decision') return;
        turn = state.turn;
        const kinds = openIn(scenario, state);
        turns.push({ source: source.name, game, state: structuredClone(state), kinds });
      },
    });
  }
  return turns;
}

/** Measures that are open in few of the turns that no script brought about, by name. */
function seldomIn(turns: readonly Found[]): string[] {
  const counts = new Map<string, number>();
  let unscripted = 0;
  for (const { kinds, source } of turns) {
    const counted = source === SCRIPT ? 0 : 1;
    unscripted += counted;
    for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + counted);
  }
  return [...counts]
    .filter(([, count]) => count * 100 <= unscripted * SELDOM)
    .map(([kind]) => kind)
    .sort();
}

/** For each measure that is seldom open up to so many turns that offer it; a turn may serve several. */
export function seldomOffered(scenario: Scenario, budget: SearchBudget): Found[] {
  const turns = turnsOf(scenario, budget.games);
  const seldom = seldomIn(turns);
  const chosen = new Map<Found, Set<string>>();
  for (const kind of seldom) {
    const offers = new Map<number, Found[]>();
    for (const found of turns)
      if (found.kinds.has(kind)) offers.set(found.game, [...(offers.get(found.game) ?? []), found]);
    for (const [game, offered] of [...offers].slice(0, budget.turns)) {
      // Not always the first turn that offers it.
      const found = offered[game % offered.length];
      if (found) chosen.set(found, (chosen.get(found) ?? new Set<string>()).add(kind));
    }
  }
  return [...chosen].map(([found, kinds]) => ({ ...found, kinds }));
}

/** Looks into every `parts`-th of the turns that were found, from `part` on. */
export function searchedDecisions(
  scenario: Scenario,
  budget: SearchBudget,
  part: number,
  parts: number,
): DecisionRow[] {
  return seldomOffered(scenario, budget)
    .filter((_, at) => at % parts === part)
    .map(({ source, game, state, kinds }) => ({
      source,
      game,
      turn: state.turn,
      late: state.turn > scenario.turns.length - 2,
      searched: [...kinds],
      ...decisionAt(scenario, state, `search|${String(game)}|${String(state.turn)}`, budget),
    }));
}
