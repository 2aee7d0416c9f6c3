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
const END_TURN: Action = { kind: 'endTurn' };

/** Ends every turn and never acts. */
const passive: Policy = () => (state) => (state.phase === 'council' ? HEAR : END_TURN);

/**
 * Plays the acts of the scenario's record, each at its turn or at the first later turn where it is open,
 * in the order of the record; an act that stays closed is left out. Hears every vote. A text that sends
 * troops answers an appeal within hours: where the luck brings the appeal earlier or later than history did,
 * the text comes with it. Tabling it uninvited would be another policy than the record's.
 */
const record: Policy = (scenario) => {
  let waiting = scenario.record
    .flatMap(({ turn, acts }) => acts.map((action) => ({ turn, action })))
    .filter(({ action }) => action.kind !== 'hear' && action.kind !== 'endTurn');
  // What the record did in the turn of its answer comes with the answer.
  let reached = 0;
  return (state) => {
    reached = Math.max(reached, state.turn);
    const due = waiting.find(
      ({ turn, action }) =>
        (sendsTroops(action) ? state.request !== null : turn <= reached) &&
        closed(scenario, state, action) === null,
    );
    if (!due) return state.phase === 'council' ? HEAR : END_TURN;
    waiting = waiting.filter((entry) => entry !== due);
    if (sendsTroops(due.action)) reached = Math.max(reached, due.turn);
    return due.action;
  };
};

function sendsTroops(action: Action): boolean {
  return action.kind === 'table' && action.text.rung >= FORCE_RUNG;
}

/** One text in this many is taken back before the next answer is heard. */
const WITHDRAWALS = 20;

/**
 * Chooses by chance: first a kind of act, each open kind as likely, then its aim; for a text first the
 * rung, then the clauses. Nested, so that a measure with many aims is not the commonest.
 */
const random: Policy = (scenario, seed) => {
  const draw = drawFrom('random', seed);
  return (state) => {
    if (state.phase === 'council') return draw(WITHDRAWALS) === 0 ? { kind: 'withdrawText' } : HEAR;
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
