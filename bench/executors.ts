/** Games per second under each executor, and what the others cost against the cheapest. */
import { CreateGameReducer, InitializeGame } from 'boardgame.io/internal';
import {
  newGame,
  play,
  playInPlace,
  type Action,
  type GameState,
  type Scenario,
} from '../src/engine/index.ts';
import { scriptOf } from './script.ts';

export interface Executors {
  readonly actsPerGame: number;
  readonly gamesPerSecond: Readonly<Record<string, number>>;
  /** Time of a game against the same game in place without events. */
  readonly timesInPlace: Readonly<Record<string, number>>;
}

type Runner = (seed: string, actions: readonly Action[]) => void;

/** The same rules as one boardgame.io move on its own reducer, with its log and its Immer. */
function boardgame(scenario: Scenario): Runner {
  const game = {
    name: 'article-iv',
    moves: {
      act: ({ G }: { G: GameState }, action: Action) => {
        playInPlace(scenario, G, action);
      },
    },
  };
  const reducer = CreateGameReducer({ game });
  return (seed, actions) => {
    let state = InitializeGame({
      game: { ...game, setup: () => newGame(scenario, seed) },
      numPlayers: 1,
    });
    for (const action of actions) {
      const payload = { type: 'act', args: [action], playerID: '0' };
      state = reducer(state, { type: 'MAKE_MOVE', payload });
    }
    if ((state.G as GameState).phase !== 'over')
      throw new Error('boardgame.io did not finish the game');
  };
}

function runners(scenario: Scenario): Record<string, Runner> {
  return {
    inPlace: (seed, actions) => {
      const state = newGame(scenario, seed);
      for (const action of actions) playInPlace(scenario, state, action);
    },
    inPlaceWithEvents: (seed, actions) => {
      let heard = 0;
      const sink = (): void => {
        heard += 1;
      };
      const state = newGame(scenario, seed, sink);
      for (const action of actions) playInPlace(scenario, state, action, sink);
      if (heard === 0) throw new Error('nothing was told');
    },
    immer: (seed, actions) => {
      let state = newGame(scenario, seed);
      for (const action of actions) state = play(scenario, state, action).state;
    },
    boardgameIo: boardgame(scenario),
  };
}

/** Milliseconds a game, the best of several rounds so that other work on the machine disturbs less. */
function time(runner: Runner, scripts: readonly { seed: string; actions: Action[] }[]): number {
  for (const { seed, actions } of scripts.slice(0, 5)) runner(seed, actions);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round += 1) {
    const start = performance.now();
    for (const { seed, actions } of scripts) runner(seed, actions);
    best = Math.min(best, (performance.now() - start) / scripts.length);
  }
  return best;
}

export function benchExecutors(scenario: Scenario, games: number): Executors {
  const scripts = Array.from({ length: games }, (_, i) => ({
    seed: `bench-${i}`,
    actions: scriptOf(scenario, `bench-${i}`),
  }));
  const cost: Record<string, number> = {};
  for (const [name, runner] of Object.entries(runners(scenario))) {
    const share =
      name === 'immer' || name === 'boardgameIo' ? Math.max(10, Math.trunc(games / 20)) : games;
    cost[name] = time(runner, scripts.slice(0, share));
  }
  const base = cost['inPlace'] ?? 1;
  const acts = scripts.reduce((sum, s) => sum + s.actions.length, 0);
  return {
    actsPerGame: Number((acts / games).toFixed(1)),
    gamesPerSecond: Object.fromEntries(
      Object.entries(cost).map(([k, v]) => [k, Math.round(1000 / v)]),
    ),
    timesInPlace: Object.fromEntries(
      Object.entries(cost).map(([k, v]) => [k, Number((v / base).toFixed(1))]),
    ),
  };
}
