/** A class that scripts played, to see the class page with. It is handed in and read like any other. */
import { playOut, POLICIES, type PolicyName } from '../../analysis/index.ts';
import { drawFrom } from '../../analysis/luck.ts';
import { scenarioOfArm } from '../../classroom/arms.ts';
import type { Assignment } from '../../classroom/assignment.ts';
import { dealFor } from '../../classroom/deal.ts';
import { encodeHandInFile } from '../../classroom/hand-in-file.ts';
import type { Answer } from '../../classroom/hand-in.ts';
import { newGame, RULES_VERSION, type Scenario } from '../../engine/index.ts';
import { freeze } from '../../scenario/freeze.ts';
import { SHORT_LINK } from '../../run/chain.ts';
import { beginRun, extendRun, type Run } from '../../run/index.ts';

/** Crisis of the example. */
export const EXAMPLE_SCENARIO = 'kazakhstan-2022';
export const EXAMPLE_RUNS = 27;
/** The example is the same on every visit. */
const KEY = 'example';

/** What the page tells the worker. Sentences are words of the page. */
export interface ExampleTask {
  readonly scenario: Scenario;
  readonly title: string;
  readonly reasons: readonly string[];
}

export interface ExampleFile {
  readonly name: string;
  readonly text: string;
}

/** How the scripts play, again and again in this order: some cautious, some bold, some at a loss. */
const PLAYERS: readonly PolicyName[] = [
  'reference',
  'multilateral',
  'hawk',
  'reference',
  'bilateral',
  'multilateral',
  'random',
  'reference',
  'passive',
];

const PROMPTS: Assignment['prompts'] = [
  { turn: 3, question: 'adopted' },
  { turn: 5, question: 'losses' },
];
/** What the arms differ in: how much Moscow has to do elsewhere. */
const ARMS = { fact: 'means.burden', values: [null, 600] };

/** The files of the example, each made when it is asked for. */
export function* exampleHandIns(
  { scenario: told, title, reasons }: ExampleTask,
  onDone: (done: number) => void,
): Generator<ExampleFile> {
  const scenario = freeze(told);
  const assignment: Assignment = {
    scenario: scenario.id,
    scenarioHash: scenario.hash.slice(0, 12),
    rules: RULES_VERSION,
    title,
    key: KEY,
    seeds: 'each',
    takeBack: false,
    record: false,
    reading: 'full',
    language: 'en',
    minutes: 0,
    prompts: PROMPTS,
    arms: ARMS,
    hands: false,
  };
  for (let number = 1; number <= EXAMPLE_RUNS; number += 1) {
    const { seed, arm } = dealFor(assignment, number);
    const played = scenarioOfArm(scenario, ARMS, arm);
    const policy = PLAYERS[(number - 1) % PLAYERS.length] ?? 'reference';
    const { run, answers } = record(played, seed ?? KEY, policy, reasons);
    const text = encodeHandInFile({ assignment, number, label: '', minutes: 0, answers, run });
    yield { name: `example-${number}.handin.json`, text };
    onDone(number);
  }
}

/** A game of a policy with an answer before each turn that asks for one. */
function record(
  scenario: Scenario,
  seed: string,
  policy: PolicyName,
  reasons: readonly string[],
): { run: Run; answers: readonly Answer[] } {
  const draw = drawFrom('example', seed);
  let run = beginRun(scenario, newGame(scenario, seed));
  const answers: Answer[] = [];
  playOut(scenario, seed, POLICIES[policy], {
    step(state, action) {
      if (action) run = extendRun(run, action, state);
      const prompt = PROMPTS.find(({ turn }) => turn === state.turn);
      if (!prompt || answers.some(({ turn }) => turn === prompt.turn)) return;
      answers.push({
        ...prompt,
        step: run.actions.length,
        link: (run.chain.at(-1) ?? '').slice(0, SHORT_LINK),
        chance: 10 * draw(11),
        reason: reasons[draw(reasons.length)] ?? '',
        hands: [],
      });
    },
  });
  return { run, answers };
}
