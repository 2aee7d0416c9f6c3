/** The record: what was done in history. */
import {
  closed,
  FORCE_RUNG,
  type Action,
  type GameState,
  type Scenario,
} from '../../engine/index.ts';
import { END_TURN, HEAR, type Policy } from './policy.ts';

/** An act of the record that has yet to be played. */
interface Entry {
  readonly turn: number;
  readonly action: Action;
  /** The text before it in the record: what is done to a text is done to that one or not at all. */
  readonly text: Entry | undefined;
}

/**
 * Plays the acts of the scenario's record, each at its turn or at the first later turn where it is open,
 * in the order of the record; an act that stays closed is left out. Hears every vote. A text that sends
 * troops answers an appeal within hours: where the luck brings the appeal earlier or later than history did,
 * the text comes with it. Tabling it uninvited would be another policy than the record's.
 */
export const record: Policy = (scenario) => {
  let waiting = entriesOf(scenario);
  // What the record did in the turn of its answer comes with the answer.
  let reached = 0;
  let tabled: Entry | undefined;
  return (state) => {
    reached = Math.max(reached, state.turn);
    const due = waiting.find(
      ({ turn, action, text }) =>
        (sendsTroops(action) ? calledFor(state) : turn <= reached) &&
        (!changesText(action) || text === tabled) &&
        closed(scenario, state, action) === null,
    );
    if (!due) return state.phase === 'council' ? HEAR : END_TURN;
    waiting = waiting.filter((entry) => entry !== due);
    if (due.action.kind === 'table') tabled = due;
    if (sendsTroops(due.action)) reached = Math.max(reached, due.turn);
    return due.action;
  };
};

function entriesOf(scenario: Scenario): readonly Entry[] {
  const entries: Entry[] = [];
  let text: Entry | undefined;
  for (const { turn, acts } of scenario.record) {
    for (const action of acts) {
      // Votes are heard and turns end by themselves.
      if (action.kind === 'hear' || action.kind === 'endTurn') continue;
      const entry = { turn, action, text };
      if (action.kind === 'table') text = entry;
      entries.push(entry);
    }
  }
  return entries;
}

/** True where somebody asked and no text on troops was heard yet: whoever takes over a game does not ask for them anew. */
function calledFor({ request, council }: GameState): boolean {
  const heard = council.decided.some(
    ({ rung, decision }) => rung >= FORCE_RUNG && decision !== 'withdrawn',
  );
  return request !== null && !heard;
}

function sendsTroops(action: Action): boolean {
  return action.kind === 'table' && action.text.rung >= FORCE_RUNG;
}

function changesText(action: Action): boolean {
  return action.kind === 'amend' || action.kind === 'withdrawText';
}
