import { drawFrom, pick } from '../../src/analysis/luck.ts';
import type { Policy } from '../../src/analysis/policies/index.ts';
import { closed, options, textsOf, type Action } from '../../src/engine/index.ts';

/** Every act that can be paid for, as many texts as the Council takes, every answer heard. */
export const talkative: Policy = (scenario, seed) => {
  const draw = drawFrom('talkative', seed);
  return (state) => {
    if (state.phase === 'council') {
      const amend: Action = { kind: 'amend' };
      const moved = state.council.amendment !== null && closed(scenario, state, amend) === null;
      return moved ? amend : { kind: 'hear' };
    }
    const open = options(scenario, state).filter((option) => option.closed === null);
    const acts = open.flatMap((option) =>
      option.kind === 'act' && option.measure !== 'refuse' ? [option] : [],
    );
    const council = open.flatMap((option) => (option.kind === 'table' ? [option] : []))[0];
    if (council && (acts.length === 0 || draw(2) === 0)) {
      return { kind: 'table', text: pick(draw, textsOf(council.clauses)) };
    }
    if (acts.length === 0) return { kind: 'endTurn' };
    const { measure, aim } = pick(draw, acts);
    return aim === undefined ? { kind: 'act', measure } : { kind: 'act', measure, aim };
  };
};
