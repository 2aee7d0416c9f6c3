/** An example class, for looking at the pack before a class has played: games of scripted players. */
import { playOut, POLICIES, type PolicyName } from '../../analysis/index.ts';
import { drawFrom } from '../../analysis/luck.ts';
import type { Action, Scenario } from '../../engine/index.ts';
import { QUESTIONS } from '../assignment.ts';
import { reportOf } from '../compare.ts';
import type { Answer } from '../hand-in.ts';
import { playedRun } from '../played.ts';
import { recordLine } from '../record-line.ts';
import type { ClassRun, Report } from '../report.ts';
import { mostDivided } from '../splits.ts';

/** How the scripted players of the example play: as many of each as there are times that it stands here. */
export const EXAMPLE_POLICIES = [
  'reference',
  'multilateral',
  'bilateral',
  'hawk',
  'multilateral',
  'random',
  'reference',
  'passive',
] as const satisfies readonly PolicyName[];
type ExamplePolicy = (typeof EXAMPLE_POLICIES)[number];

const EXAMPLE_RUNS = 24;
/** Decisions before which the example's players were asked. */
const ASKED = 3;

/** `reason` gives a made-up sentence of a player that plays like that; `at` counts from 0. */
export function exampleReport(
  scenario: Scenario,
  reason: (policy: ExamplePolicy, at: number) => string,
): Report {
  const record = recordLine(scenario);
  const report = (runs: readonly ClassRun[]) =>
    reportOf({ assignment: null, scenario, record }, runs, []);
  const silent = Array.from({ length: EXAMPLE_RUNS }, (_, at) => exampleRun(scenario, at));
  const turns = new Set(mostDivided(report(silent), ASKED).map(({ turn }) => turn));
  return report(
    silent.map((run) => ({
      ...run,
      answers: [...turns].sort((a, b) => a - b).map((turn) => exampleAnswer(run, turn, reason)),
    })),
  );
}

function policyOf(at: number): ExamplePolicy {
  return EXAMPLE_POLICIES[at % EXAMPLE_POLICIES.length] ?? 'random';
}

function exampleRun(scenario: Scenario, at: number): ClassRun {
  const seed = `example-${at + 1}`;
  const actions: Action[] = [];
  playOut(scenario, seed, POLICIES[policyOf(at)], {
    step: (_, action) => {
      if (action) actions.push(action);
    },
  });
  const played = playedRun(scenario, { seed, actions, hash: seed });
  return {
    at,
    label: '',
    number: at + 1,
    seed,
    arm: 0,
    minutes: 0,
    answers: [],
    played,
    source: '',
  };
}

function exampleAnswer(
  { at, seed }: ClassRun,
  turn: number,
  reason: (policy: ExamplePolicy, at: number) => string,
): Answer {
  const draw = drawFrom(`example|${turn}`, seed);
  return {
    turn,
    step: 0,
    link: '',
    question: QUESTIONS[turn % QUESTIONS.length] ?? null,
    chance: 10 * (2 + draw(8)),
    reason: reason(policyOf(at), Math.floor(at / EXAMPLE_POLICIES.length)),
    hands: [],
  };
}
