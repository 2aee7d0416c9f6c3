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
import { best, type Script } from './script.ts';

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

/** Rounds of each runner: the dear ones are steadier and need fewer. */
const ROUNDS: Readonly<Record<string, number>> = { immer: 12, boardgameIo: 12 };
const MANY_ROUNDS = 80;

export function benchExecutors(scenario: Scenario, scripts: readonly Script[]): Executors {
  const cost: Record<string, number> = {};
  for (const [name, runner] of Object.entries(runners(scenario))) {
    const total = best(scripts, ROUNDS[name] ?? MANY_ROUNDS, (at) => {
      const script = scripts[at];
      if (script) runner(script.seed, script.actions);
    });
    cost[name] = total / scripts.length;
  }
  const base = cost['inPlace'] ?? 1;
  const acts = scripts.reduce((sum, s) => sum + s.actions.length, 0);
  return {
    actsPerGame: Number((acts / scripts.length).toFixed(1)),
    gamesPerSecond: mapped(cost, (ms) => Math.round(1000 / ms)),
    timesInPlace: mapped(cost, (ms) => Number((ms / base).toFixed(1))),
  };
}

function mapped(
  values: Readonly<Record<string, number>>,
  by: (value: number) => number,
): Record<string, number> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, by(value)]));
}
