/** The run in words, step by step: what was done, and what the reader is told of what followed. */
import type { Action, Scenario } from '../../engine/index.ts';
import '../../text/dispatch/taught.ts';
import { textInBrief } from './text-words.ts';
import type { Text } from '../../text/index.ts';
import type { Line } from '../situation/dispatch-line.tsx';
import type { SeenRun } from './contract.ts';

export interface StepLines {
  readonly step: number;
  /** What was done; how it began for step 0. */
  readonly words: string;
  /** True for acts and texts of Moscow's, false for what goes on by itself: hearing answers, ending turns. */
  readonly isDeed: boolean;
  readonly followed: readonly Line[];
}

export interface TurnLines {
  readonly turn: number;
  readonly steps: readonly StepLines[];
}

/** One entry for each turn, in order. */
export function transcriptOf(scenario: Scenario, seen: SeenRun, text: Text): readonly TurnLines[] {
  const turns: { turn: number; steps: StepLines[] }[] = [];
  for (const { step, turn, action, state } of seen.timeline.moments) {
    const from = step === 0 ? 0 : (seen.toldUpTo[step - 1] ?? 0);
    const told = seen.told.slice(from, seen.toldUpTo[step]);
    const followed = told
      .map((one) => ({ ...one, dispatch: text.dispatch(one.event, scenario, state) }))
      .filter(({ dispatch }) => dispatch.notable);
    const lines = {
      step,
      words: action
        ? actionWords(text, scenario, action, heardIn(told))
        : text.say('replay-opening'),
      isDeed: action?.kind === 'act' || action?.kind === 'table',
      followed,
    };
    const last = turns.at(-1);
    if (last?.turn === turn) last.steps.push(lines);
    else turns.push({ turn, steps: [lines] });
  }
  return turns;
}

function heardIn(told: SeenRun['told']): string | undefined {
  const cast = told.find(({ event }) => event.kind === 'voteCast')?.event;
  return cast?.kind === 'voteCast' ? cast.member : undefined;
}

/** An action in a line; `heard` is whose answer it brought. */
export function actionWords(
  text: Text,
  scenario: Scenario,
  action: Action,
  heard?: string,
): string {
  switch (action.kind) {
    case 'act':
      return text.measure(action.measure, action.aim, scenario);
    case 'table':
      return text.say('replay-act-table', { text: textInBrief(text, action.text) });
    case 'hear':
      return heard === undefined
        ? text.say('replay-act-hear')
        : text.say('replay-act-hear-of', { member: text.name(heard, scenario) });
    case 'amend':
    case 'withdrawText':
    case 'endTurn':
      return text.say(`replay-act-${action.kind}`);
  }
}
