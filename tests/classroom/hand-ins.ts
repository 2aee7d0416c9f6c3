/** Hand-ins of a class for tests: real runs, with answers that belong to them. */
import { playOut, POLICIES, type PolicyName } from '../../src/analysis/index.ts';
import { scenarioOfArm } from '../../src/classroom/arms.ts';
import { dealFor } from '../../src/classroom/deal.ts';
import type { Answer } from '../../src/classroom/hand-in.ts';
import type { Assignment } from '../../src/classroom/assignment.ts';
import type { ToHandIn } from '../../src/classroom/hand-in-code.ts';
import { newGame, playInPlace, type Action, type Scenario } from '../../src/engine/index.ts';
import { SHORT_LINK } from '../../src/run/chain.ts';
import { beginRun, branchRun, extendRun, type Run } from '../../src/run/index.ts';

/** A run that was played to its end, with the turn in which it stood after each act. */
export interface Recorded {
  readonly run: Run;
  readonly turns: readonly number[];
}

export function recorded(scenario: Scenario, seed: string, policy: PolicyName): Recorded {
  let run: Run | undefined;
  const turns: number[] = [];
  playOut(scenario, seed, POLICIES[policy], {
    step: (state, action) => {
      run = run && action ? extendRun(run, action, state) : beginRun(scenario, state);
      turns.push(state.turn);
    },
  });
  if (!run) throw new Error('A playout tells at least its opening.');
  return { run, turns };
}

/** A run with these acts, parted from another one after so many of them. */
export function replayed(
  scenario: Scenario,
  seed: string,
  actions: readonly Action[],
  branchedAt = Infinity,
): Recorded {
  const state = newGame(scenario, seed);
  let run = beginRun(scenario, state);
  const turns = [state.turn];
  for (const [at, action] of actions.entries()) {
    if (at === branchedAt) run = branchRun(run);
    playInPlace(scenario, state, action);
    run = extendRun(run, action, state);
    turns.push(state.turn);
  }
  return { run, turns };
}

/** The answer at the beginning of a turn of the run. */
export function answerAt(
  { run, turns }: Recorded,
  turn: number,
  change: Partial<Answer> = {},
): Answer {
  const step = turns.indexOf(turn);
  if (step < 0) throw new Error(`The run has no turn ${turn}.`);
  const link = (run.chain[step] ?? '').slice(0, SHORT_LINK);
  const asked = { question: 'adopted', chance: 70, hands: [] } as const;
  return { turn, step, link, reason: 'They need us.', ...asked, ...change };
}

/** What the student with that number hands in, played as dealt. */
export function handedIn(
  scenario: Scenario,
  assignment: Assignment,
  number: number,
  change: Partial<ToHandIn> & { policy?: PolicyName } = {},
): ToHandIn {
  const { policy = 'random', ...rest } = change;
  const { seed, arm } = dealFor(assignment, number);
  const played = scenarioOfArm(scenario, assignment.arms, arm);
  const one = recorded(played, seed ?? `free-${number}`, policy);
  const answers = [answerAt(one, 2)];
  return {
    assignment,
    number,
    label: `Student ${number}`,
    minutes: 30,
    answers,
    run: one.run,
    ...rest,
  };
}
