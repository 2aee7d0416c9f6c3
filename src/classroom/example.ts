/** A class that scripts played, to see the classroom with. It is handed in and read like any other. */
import { playOut, POLICIES, type PolicyName } from '../analysis/index.ts';
import { drawFrom } from '../analysis/luck.ts';
import { newGame, RULES_VERSION, type Scenario } from '../engine/index.ts';
import { SHORT_LINK } from '../run/chain.ts';
import { beginRun, extendRun, type Run } from '../run/index.ts';
import { freeze } from '../scenario/freeze.ts';
import { scenarioOfArm } from './arms.ts';
import type { Assignment, Prompt, QuestionId } from './assignment.ts';
import { dealFor } from './deal.ts';
import { encodeHandInFile } from './hand-in-file.ts';
import type { Answer } from './hand-in.ts';
import { playedRun } from './played.ts';
import type { ClassRun } from './report.ts';
import { MOST_DIVIDED, mostDivided, splitsOf } from './splits.ts';

export const EXAMPLE_RUNS = 27;
/** The example is the same on every visit. */
const KEY = 'example';

/** How the scripts play, again and again in this order: some cautious, some bold, some at a loss. */
const PLAYERS = [
  'reference',
  'multilateral',
  'hawk',
  'reference',
  'bilateral',
  'multilateral',
  'random',
  'reference',
  'passive',
] as const satisfies readonly PolicyName[];
type Player = (typeof PLAYERS)[number];

/** What they were asked, in turn. */
const QUESTIONS: readonly QuestionId[] = ['adopted', 'losses'];
/** What the arms differ in: how much Moscow has to do elsewhere. */
const ARMS = { fact: 'means.burden', values: [null, 600] };

/** What the example is made of. Words are those of the page. */
export interface ExampleTask {
  readonly scenario: Scenario;
  readonly title: string;
  /** What players that play like that say they think. */
  readonly reasons: Reasons;
}

type Reasons = Readonly<Record<Player, readonly string[]>>;

/** What every player says, asked for one after the other. */
export function reasonsOf(say: (player: Player) => readonly string[]): Reasons {
  return Object.fromEntries(PLAYERS.map((player) => [player, say(player)])) as Reasons;
}

export interface ExampleFile {
  readonly name: string;
  readonly text: string;
}

/** The files of the example. They were asked before the turns over which they divided most. */
export function exampleHandIns(
  { scenario: told, title, reasons }: ExampleTask,
  onDone: (done: number) => void,
): readonly ExampleFile[] {
  const scenario = freeze(told);
  const dealt = {
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
    prompts: [],
    arms: ARMS,
    hands: false,
  } as const satisfies Assignment;
  const games = Array.from({ length: EXAMPLE_RUNS }, (_, at) => {
    const { seed, arm } = dealFor(dealt, at + 1);
    const player = PLAYERS[at % PLAYERS.length] ?? 'reference';
    const game = gameOf(scenarioOfArm(scenario, ARMS, arm), seed ?? KEY, player);
    onDone(at + 1);
    return game;
  });
  const assignment = { ...dealt, prompts: promptsFor(games) };
  return games.map((game, at) => {
    const answers = assignment.prompts.flatMap((prompt) => answered(game, prompt, reasons));
    const handIn = { assignment, number: at + 1, label: '', minutes: 0, answers, run: game.run };
    return { name: `example-${at + 1}.handin.json`, text: encodeHandInFile(handIn) };
  });
}

interface Game {
  readonly scenario: Scenario;
  readonly player: Player;
  readonly run: Run;
  /** Where each turn began. */
  readonly turns: readonly Pick<Answer, 'turn' | 'step' | 'link'>[];
}

function gameOf(scenario: Scenario, seed: string, player: Player): Game {
  let run = beginRun(scenario, newGame(scenario, seed));
  const turns: Game['turns'][number][] = [];
  playOut(scenario, seed, POLICIES[player], {
    step(state, action) {
      if (action) run = extendRun(run, action, state);
      if (turns.some(({ turn }) => turn === state.turn)) return;
      const link = (run.chain.at(-1) ?? '').slice(0, SHORT_LINK);
      turns.push({ turn: state.turn, step: run.actions.length, link });
    },
  });
  return { scenario, player, run, turns };
}

function promptsFor(games: readonly Game[]): readonly Prompt[] {
  const runs = games.map(({ scenario, run: { seed, actions } }, at) => {
    const played = playedRun(scenario, { seed, actions, hash: '' });
    return { at, played } as ClassRun;
  });
  return mostDivided({ splits: splitsOf(runs, null) }, MOST_DIVIDED)
    .map(({ turn }) => turn)
    .sort((a, b) => a - b)
    .map((turn, at) => ({ turn, question: QUESTIONS[at % QUESTIONS.length] ?? null }));
}

function answered(
  { player, run, turns }: Game,
  { turn, question }: Prompt,
  reasons: Reasons,
): readonly Answer[] {
  const began = turns.find((one) => one.turn === turn);
  if (!began) return [];
  const draw = drawFrom(`example|${turn}`, run.seed);
  const said = reasons[player];
  const reason = said[draw(said.length)] ?? '';
  return [{ ...began, question, chance: 10 * (1 + draw(10)), reason, hands: [] }];
}
