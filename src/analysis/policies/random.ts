/** Chance. */
import {
  closed,
  options,
  textsOf,
  type Action,
  type GameState,
  type Option,
  type Scenario,
  type TableOption,
} from '../../engine/index.ts';
import { drawFrom, pick, type Draw } from '../luck.ts';
import { AMEND, HEAR, type Policy } from './policy.ts';

/** One text in this many is taken back before the next answer is heard. */
const WITHDRAWALS = 20;
/** One amendment in this many is granted. */
const AMENDMENTS = 2;

/**
 * Chooses by chance: first a kind of act, each open kind as likely, then its aim; for a text first the
 * rung, then the clauses. Nested, so that a measure with many aims is not the commonest.
 */
export const random: Policy = (scenario, seed) => {
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
