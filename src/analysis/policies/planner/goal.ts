/** What a plan is good for: all five dimensions alike, or one of them above the others. */
import { DIMENSIONS, standing, type GameState, type Scenario } from '../../../engine/index.ts';

export const GOALS = ['equal', ...DIMENSIONS] as const;
export type Goal = (typeof GOALS)[number];

/** Weight of the dimension that a goal is about; each other weighs 1. */
const ABOVE_ALL = 5;

/** The five dimensions of a state, each 0..1000, in the order of `DIMENSIONS`. */
export type Vector = readonly number[];

export function vectorOf(scenario: Scenario, state: GameState): Vector {
  return standing(scenario, state).dimensions.map(({ value }) => value);
}

/** Weighted mean of the dimensions, 0..1000. */
export function worthFor(goal: Goal, values: Vector): number {
  let sum = 0;
  let weights = 0;
  for (let at = 0; at < DIMENSIONS.length; at += 1) {
    const weight = DIMENSIONS[at] === goal ? ABOVE_ALL : 1;
    sum += weight * (values[at] ?? 0);
    weights += weight;
  }
  return sum / weights;
}
