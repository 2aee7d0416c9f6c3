/** A fixed way of playing, so that every executor does the same work: the record's acts, by turn. */
import {
  closed,
  newGame,
  playInPlace,
  type Action,
  type GameState,
  type Scenario,
} from '../src/engine/index.ts';

/** Actions of one whole game, found once and then replayed by each executor. */
export function scriptOf(scenario: Scenario, seed: string): Action[] {
  const state = newGame(scenario, seed);
  const wanted = scenario.record.flatMap((entry) =>
    entry.acts.map((action) => ({ turn: entry.turn, action })),
  );
  const done = new Set<number>();
  const actions: Action[] = [];
  while (state.phase !== 'over') {
    const action = next(scenario, state, wanted, done);
    actions.push(action);
    playInPlace(scenario, state, action);
  }
  return actions;
}

function next(
  scenario: Scenario,
  state: GameState,
  wanted: readonly { turn: number; action: Action }[],
  done: Set<number>,
): Action {
  if (state.phase === 'council') return { kind: 'hear' };
  for (let i = 0; i < wanted.length; i += 1) {
    const entry = wanted[i];
    if (!entry || done.has(i) || entry.turn > state.turn) continue;
    if (closed(scenario, state, entry.action) !== null) continue;
    done.add(i);
    return entry.action;
  }
  return { kind: 'endTurn' };
}
