/** Replaying: a run back to states and events. */
import {
  IllegalAction,
  newGame,
  play,
  RULES_VERSION,
  type GameEvent,
  type GameState,
  type Scenario,
} from '../engine/index.ts';
import type { Run, RunProblem, RunResult } from './run.ts';

/** A run played again. Entry 0 is the opening, entry k what followed action k. */
interface Replay {
  readonly states: readonly GameState[];
  readonly events: readonly (readonly GameEvent[])[];
}

/**
 * Plays the run again up to step `upTo` (default: its end). It does not compare hashes; `verify` does.
 * Refuses a run of another scenario or of other rules, and stops at an action that is not open.
 */
export function replay(
  run: Run,
  scenario: Scenario,
  upTo: number = run.actions.length,
): RunResult<Replay> {
  const problem = misfit(run, scenario);
  if (problem) return { ok: false, problem };
  const opening: GameEvent[] = [];
  let state = newGame(scenario, run.seed, (event) => opening.push(event));
  const states = [state];
  const events: (readonly GameEvent[])[] = [opening];
  for (const [at, action] of run.actions.slice(0, upTo).entries()) {
    try {
      const played = play(scenario, state, action);
      state = played.state;
      states.push(state);
      events.push(played.events);
    } catch (error) {
      return { ok: false, problem: illegal(error, at + 1) };
    }
  }
  return { ok: true, value: { states, events } };
}

/**
 * Why a run cannot be played in this scenario under these rules, or undefined. Of the scenario's hash the
 * run may have only the first digits.
 */
export function misfit(
  run: Pick<Run, 'rules' | 'scenario' | 'scenarioHash'>,
  scenario: Scenario,
): RunProblem | undefined {
  if (run.rules !== RULES_VERSION) {
    const rules = `This run was made under rules ${run.rules}; these are rules ${RULES_VERSION}.`;
    const text = run.scenario === scenario.id ? otherText(run, scenario) : undefined;
    const message = text === undefined ? rules : `${rules} ${text}`;
    return { kind: 'rules', step: null, field: 'rules', message };
  }
  if (run.scenario !== scenario.id) {
    const message = `This run belongs to the scenario ${run.scenario}, not to ${scenario.id}.`;
    return { kind: 'scenario', step: null, field: 'scenario', message };
  }
  const message = otherText(run, scenario);
  return message === undefined
    ? undefined
    : { kind: 'scenario', step: null, field: 'scenarioHash', message };
}

/** Both hashes in a sentence, or undefined where they agree. */
function otherText(run: Pick<Run, 'scenarioHash'>, scenario: Scenario): string | undefined {
  if (scenario.hash.startsWith(run.scenarioHash)) return undefined;
  const made = run.scenarioHash.slice(0, 12);
  const here = scenario.hash.slice(0, 12);
  return (
    `This run was made with another text of ${scenario.id}: ` +
    `its content has the hash ${made}…, the one here ${here}….`
  );
}

/** An `IllegalAction` as a problem of the run; any other error is a bug and is thrown on. */
export function illegal(error: unknown, step: number): RunProblem {
  if (!(error instanceof IllegalAction)) throw error;
  const message = `Step ${step}: that act was not open (${error.closed.reason}).`;
  return { kind: 'illegal', step, field: `actions[${step - 1}]`, message };
}
