/** Fixed ways to play: the record, doing nothing, and chance. */
import {
  closed,
  FORCE_RUNG,
  options,
  textsOf,
  type Action,
  type GameState,
  type Option,
  type Scenario,
  type TableOption,
} from '../engine/index.ts';
import { drawFrom, pick, type Draw } from './luck.ts';

/** Somebody who plays one game: asked for the next action until the game is over. Has a memory. */
type Player = (state: GameState) => Action;

/** A way to play: makes a player for a game with that seed. */
export type Policy = (scenario: Scenario, seed: string) => Player;

const HEAR: Action = { kind: 'hear' };
const AMEND: Action = { kind: 'amend' };
const END_TURN: Action = { kind: 'endTurn' };

/** Ends every turn and never acts. */
const passive: Policy = () => (state) => (state.phase === 'council' ? HEAR : END_TURN);

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
const record: Policy = (scenario) => {
  let waiting = entriesOf(scenario);
  // What the record did in the turn of its answer comes with the answer.
  let reached = 0;
  let tabled: Entry | undefined;
  return (state) => {
    reached = Math.max(reached, state.turn);
    const due = waiting.find(
      ({ turn, action, text }) =>
        (sendsTroops(action) ? state.request !== null : turn <= reached) &&
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

function sendsTroops(action: Action): boolean {
  return action.kind === 'table' && action.text.rung >= FORCE_RUNG;
}

function changesText(action: Action): boolean {
  return action.kind === 'amend' || action.kind === 'withdrawText';
}

/** One text in this many is taken back before the next answer is heard. */
const WITHDRAWALS = 20;
/** One amendment in this many is granted. */
const AMENDMENTS = 2;

/**
 * Chooses by chance: first a kind of act, each open kind as likely, then its aim; for a text first the
 * rung, then the clauses. Nested, so that a measure with many aims is not the commonest.
 */
const random: Policy = (scenario, seed) => {
  const draw = drawFrom('random', seed);
  return (state) => {
    if (state.phase === 'council') return answerTo(scenario, state, draw);
    const open = options(scenario, state).filter((option) => option.closed === null);
    const kinds = [...new Set(open.map(kindOf))];
    const kind = pick(draw, kinds);
    const option = pick(
      draw,
      open.filter((candidate) => kindOf(candidate) === kind),
    );
    return actionOf(option, draw);
  };
};

function answerTo(scenario: Scenario, state: GameState, draw: Draw): Action {
  if (draw(WITHDRAWALS) === 0) return { kind: 'withdrawText' };
  const grants = state.council.amendment !== null && draw(AMENDMENTS) === 0;
  return grants && closed(scenario, state, AMEND) === null ? AMEND : HEAR;
}

function kindOf(option: Option): string {
  return option.kind === 'act' ? option.measure : option.kind;
}

function actionOf(option: Option, draw: Draw): Action {
  if (option.kind === 'table') return anyText(option, draw);
  if (option.kind !== 'act') return { kind: option.kind };
  const { measure, aim } = option;
  return aim === undefined ? { kind: 'act', measure } : { kind: 'act', measure, aim };
}

function anyText({ clauses }: TableOption, draw: Draw): Action {
  const rung = pick(draw, clauses.rungs);
  return { kind: 'table', text: pick(draw, textsOf({ ...clauses, rungs: [rung] })) };
}

/** The ways to play by name. */
export const POLICIES = { record, passive, random } as const satisfies Record<string, Policy>;
export type PolicyName = keyof typeof POLICIES;
export const POLICY_NAMES = Object.keys(POLICIES) as readonly PolicyName[];
