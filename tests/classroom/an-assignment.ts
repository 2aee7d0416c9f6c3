/** An assignment and a hand-in for tests, with what a test does not care about filled in. */
import type { Assignment } from '../../src/classroom/assignment.ts';
import type { Answer } from '../../src/classroom/hand-in.ts';
import { RULES_VERSION, type Scenario } from '../../src/engine/index.ts';
import { SHORT_LINK } from '../../src/run/chain.ts';
import type { Run } from '../../src/run/index.ts';

/** Everybody plays the scenario with a seed of its own, and may look at nothing before the end. */
export function anAssignment(scenario: Scenario, change: Partial<Assignment> = {}): Assignment {
  return {
    scenario: scenario.id,
    scenarioHash: scenario.hash.slice(0, 12),
    rules: RULES_VERSION,
    title: '',
    key: 'juniper-1204',
    seeds: 'each',
    takeBack: false,
    record: false,
    reading: 'full',
    language: 'en',
    minutes: 0,
    prompts: [],
    arms: null,
    hands: false,
    ...change,
  };
}

/** An answer at a step of the run. */
export function anAnswer(run: Run, step: number, change: Partial<Answer> = {}): Answer {
  return {
    turn: 1,
    step,
    link: (run.chain[step] ?? '').slice(0, SHORT_LINK),
    question: 'adopted',
    chance: 70,
    reason: 'They need us more than we need them.',
    hands: [],
    ...change,
  };
}
