/** What Moscow may think of the hidden truth: the scenario's weights and what its sources have said. */
import { clamp, div, mul } from './arithmetic.ts';
import type { Game } from './game.ts';
import { RIGHT } from './moscow/probe.ts';
import type { Scenario } from './scenario.ts';
import type { GameState } from './state.ts';
import type { Design, Truth } from './theatre-plan.ts';
import { aimsMetOf } from './theatre/ground.ts';
import { frontIn } from './theatre/kind.ts';

/** Weights are carried this much finer than the scenario's, so that three readings leave whole numbers. */
const FINE = 100_000;

/** Relative weight of each truth in the scenario's order, by Bayes over the readings so far. */
export function beliefs({ theatre }: Scenario, { readings }: GameState): number[] {
  const others = div(1000 - RIGHT, Math.max(1, theatre.truths.length - 1));
  return theatre.truths.map(({ id, weight }) => {
    let worth = weight * FINE;
    for (const { truth } of readings) worth = mul(worth, truth === id ? RIGHT : others);
    return worth;
  });
}

/** Puts another truth underneath a state; the one who presses is as set on it as that truth would have made it. */
export function suppose(scenario: Scenario, state: GameState, truth: Truth | Design): void {
  const { theatre } = scenario;
  const front = frontIn(state);
  const before = state.truth;
  state.truth = truth.id;
  if (theatre.kind === 'unrest' || front === null) return;
  const [first] = front.sides;
  const drive = (id: string): number => theatre.truths.find((t) => t.id === id)?.drive ?? 0;
  first.drive = clamp(first.drive + drive(truth.id) - drive(before), 0, 1000);
  const game: Game = { scenario, state, tell: undefined };
  first.aimsMet = clamp(aimsMetOf(game, 0), 0, 1000);
}
