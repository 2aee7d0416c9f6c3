/** What Moscow would have done where nothing was done. */
import {
  closed,
  type Action,
  type GameState,
  type Resolution,
  type Rung,
  type Scenario,
} from '../../engine/index.ts';
import { bestText } from '../policies/texts.ts';
import { worthOfBrokering, worthOfStanding, worthOfTabling } from '../policies/worth.ts';

/** An emergency session is the least that counts as an answer; talk below it leaves an appeal open. */
const LEAST: Rung = 3;
/** Low enough to lose against every text. */
const NEVER = -100_000;

/** True for a text that answers an appeal. */
export function isAnswer({ rung }: Resolution): boolean {
  return rung >= LEAST;
}

/** Of the texts that answer an appeal, the one that Moscow itself would weigh best. */
export function answerTo(scenario: Scenario, state: GameState): Resolution | undefined {
  const stands = worthOfStanding(scenario, state);
  return bestText(
    scenario,
    state,
    isAnswer,
    (weighed) => worthOfTabling(scenario, state, weighed, stands),
    NEVER,
  );
}

const BROKER: Action = { kind: 'act', measure: 'broker' };

/** Where people are killed and nobody has appealed: a truce where Moscow would broker one, or else a text. */
export function insteadOfSilence(scenario: Scenario, state: GameState): Action | undefined {
  if (worthOfBrokering(scenario, state) > 0 && closed(scenario, state, BROKER) === null)
    return BROKER;
  const text = answerTo(scenario, state);
  return text && { kind: 'table', text };
}
