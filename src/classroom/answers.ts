/** Which answers of a hand-in belong to its run. */
import { newGame, playInPlace, type Scenario } from '../engine/index.ts';
import { SHORT_LINK } from '../run/chain.ts';
import type { Run } from '../run/run.ts';
import type { Prompt } from './assignment.ts';
import type { Answer } from './hand-in.ts';

interface Belonging {
  readonly answers: readonly Answer[];
  /** The first that does not belong, and how many there are; undefined where all do. */
  readonly strange:
    | { readonly step: number; readonly turn: number; readonly message: string }
    | undefined;
  /**
   * The first prediction that was made when something had been done in its turn already. It stands as a reason, and
   * without its chance: whoever has seen what came predicts nothing.
   */
  readonly late:
    | { readonly step: number; readonly turn: number; readonly message: string }
    | undefined;
}

/**
 * The answers whose link is that of the run at their step, in the turn that they say; of two to the same question
 * in the same turn the first. The run must have been verified.
 */
export function belonging(answers: readonly Answer[], run: Run, scenario: Scenario): Belonging {
  if (answers.length === 0) return { answers, strange: undefined, late: undefined };
  const turns = turnsOf(run, scenario, Math.max(...answers.map(({ step }) => step)));
  const asked = new Set<string>();
  const belongs = ({ turn, step, link, question }: Answer): boolean => {
    if (link !== run.chain[step]?.slice(0, SHORT_LINK) || turn !== turns[step]) return false;
    if (question === null) return true;
    const sign = `${turn} ${question}`;
    const first = !asked.has(sign);
    asked.add(sign);
    return first;
  };
  const there = answers.filter(belongs);
  const first = answers.find((answer) => !there.includes(answer));
  const isLate = ({ chance, step, turn }: Answer) => chance !== null && turns[step - 1] === turn;
  const late = lateness(there.filter(isLate));
  const sound = there.map((answer) => (isLate(answer) ? { ...answer, chance: null } : answer));
  if (!first) return { answers: sound, strange: undefined, late };
  const left = answers.length - sound.length;
  const message =
    `${left} of ${answers.length} answers left out: the one at step ${first.step}, turn ${first.turn}, ` +
    `does not belong to this run, or comes twice.`;
  return { answers: sound, strange: { step: first.step, turn: first.turn, message }, late };
}

function lateness(all: readonly Answer[]): Belonging['late'] {
  const [first] = all;
  if (!first) return undefined;
  const { step, turn, chance } = first;
  const message =
    `${all.length} predictions not counted: the one of ${chance} % for turn ${turn} was made at step ${step}, ` +
    `when something had been done in that turn.`;
  return { step, turn, message };
}

/** True for the answer to that prompt. A show of hands answers none. */
export function isAnswerTo(answer: Answer, { turn, question }: Prompt): boolean {
  return answer.turn === turn && answer.question === question && answer.hands.length === 0;
}

/** The turn in which the game stands after each act, from none to `last` of them. */
function turnsOf({ seed, actions }: Run, scenario: Scenario, last: number): readonly number[] {
  const state = newGame(scenario, seed);
  const turns = [state.turn];
  for (const action of actions.slice(0, last)) {
    playInPlace(scenario, state, action);
    turns.push(state.turn);
  }
  return turns;
}
