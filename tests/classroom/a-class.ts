/** Runs of a class for tests: played by policies, or made up by hand. */
import { playOut, POLICIES, type PolicyName } from '../../src/analysis/index.ts';
import type { QuestionId } from '../../src/classroom/assignment.ts';
import type { TurnChoices } from '../../src/classroom/choices.ts';
import type { Answer } from '../../src/classroom/hand-in.ts';
import { playedRun } from '../../src/classroom/played.ts';
import { NOT_KNOWN } from '../../src/classroom/questions.ts';
import type { Choice, ClassRun, PlayedRun } from '../../src/classroom/report.ts';
import {
  MEASURE_GROUPS,
  type Action,
  type MeasureGroup,
  type Scenario,
} from '../../src/engine/index.ts';

/** What a policy did in a game, up to a number of actions where one is given. */
export function actionsOf(
  scenario: Scenario,
  seed: string,
  policy: PolicyName,
  upTo = Infinity,
): readonly Action[] {
  const actions: Action[] = [];
  playOut(scenario, seed, POLICIES[policy], {
    step: (_, action) => {
      if (action && actions.length < upTo) actions.push(action);
    },
  });
  return actions;
}

/** A game as the class page knows it, without its hash. */
export function playedBy(
  scenario: Scenario,
  policy: PolicyName,
  seed: string,
  upTo?: number,
): PlayedRun {
  const actions = actionsOf(scenario, seed, policy, upTo);
  return playedRun(scenario, { seed, actions, hash: `${policy}-${seed}` });
}

/** A run of the class, with what a test does not care about filled in. */
export function aClassRun(at: number, change: Partial<ClassRun> = {}): ClassRun {
  return {
    at,
    label: `Student ${at}`,
    number: at + 1,
    seed: `juniper-1204-${at + 1}`,
    arm: 0,
    minutes: 30,
    answers: [],
    source: `student-${at}.handin.json`,
    played: aPlayedRun(),
    ...change,
  };
}

/** A finished game in which nothing happened. */
export function aPlayedRun(change: Partial<PlayedRun> = {}): PlayedRun {
  return {
    verdict: 'bystander',
    finished: true,
    turn: 1,
    dimensions: { crisis: 500, ally: 500, alliance: 500, moscow: 500, outside: 500 },
    killed: 0,
    displaced: 0,
    choices: [],
    votes: [],
    happened: NOT_KNOWN,
    hash: 'none',
    ...change,
  };
}

/** The choices of a turn in which these measures were taken, each without an aim. */
export function aTurn(done: Partial<Record<MeasureGroup, readonly string[]>> = {}): TurnChoices {
  const entries = MEASURE_GROUPS.map((group): [MeasureGroup, Choice] => {
    const measures = done[group] ?? [];
    const acts = measures.map((measure) => ({ measure, aim: null }));
    return [group, { key: [...measures].sort().join('+'), acts, text: null, earlier: [] }];
  });
  return Object.fromEntries(entries) as unknown as TurnChoices;
}

/** A prediction before a turn. */
export function aPrediction(question: QuestionId, chance: number, turn = 1): Answer {
  return { turn, step: 0, link: '', question, chance, reason: '', hands: [] };
}
