/** A question for discussion, and what a rule that asks one may look at. */
import type { GameState, Outcome, Scenario } from '../../engine/index.ts';
import type { Told } from '../session.ts';

/** A message with its arguments; ids among them are named by whoever words it. */
export interface Question {
  readonly key: string;
  readonly numbers: Readonly<Record<string, number>>;
  /** Actor ids by argument. */
  readonly actors: Readonly<Record<string, string>>;
}

export interface Played {
  readonly scenario: Scenario;
  readonly first: GameState;
  readonly last: GameState;
  readonly told: readonly Told[];
  readonly outcome: Outcome;
}

export type Rule = (played: Played) => Question | undefined;

export function question(
  key: string,
  numbers: Question['numbers'] = {},
  actors: Question['actors'] = {},
): Question {
  return { key, numbers, actors };
}
