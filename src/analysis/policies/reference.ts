/**
 * What Moscow itself would do: once a turn it weighs every text by its own account and the odds of the vote, takes
 * the best of each rung, and answers by quantal response over rungs; and it brokers alone where that pays. It is
 * neither the record nor a way to score well.
 */
import type { Action, GameState, Resolution, Rung, Scenario } from '../../engine/index.ts';
import { drawFrom, type Draw } from '../luck.ts';
import { act, following, tabledNow, type Order } from './orders.ts';
import type { Policy } from './policy.ts';
import { adoptedRung, bestText, chanceToPass, effectsIn } from './texts.ts';
import { worthOfBrokering, worthOfStanding, worthOfTabling } from './worth.ts';

/** Per 1000 points, fitted over rungs (docs/model.md, "Moscow's reference policy"). */
const LAMBDA = 17;
const RUNGS = [1, 2, 3, 4, 5, 6, 7, 8] as const satisfies readonly Rung[];
/** Low enough to lose against every text. */
const NEVER = -100_000;
const TICKETS = 1_000_000;

/** A rung with its best text. Silence has none. */
interface Choice {
  readonly text: Resolution | undefined;
  readonly worth: number;
}

/** What Moscow weighs in a turn: silence, or what stands already, and the best text of each rung above it. */
function weigh(scenario: Scenario, state: GameState): Choice[] {
  const stands = worthOfStanding(scenario, state);
  const above = adoptedRung(state);
  const choices: Choice[] = [{ text: undefined, worth: stands }];
  for (const rung of RUNGS) {
    if (rung <= above) continue;
    const text = bestText(
      scenario,
      state,
      (draft) => draft.rung === rung,
      (weighed) => worthOfTabling(scenario, state, weighed, stands),
      NEVER,
    );
    if (!text) continue;
    const effects = effectsIn(scenario, state, text);
    const passes = chanceToPass(scenario, state, text);
    const worth = worthOfTabling(scenario, state, { text, effects, passes }, stands);
    choices.push({ text, worth });
  }
  return choices;
}

/** Quantal response: better choices are likelier, none is certain. */
function drawn(choices: readonly Choice[], draw: Draw): Resolution | undefined {
  const most = Math.max(...choices.map(({ worth }) => worth));
  const weights = choices.map(({ worth }) => Math.exp((LAMBDA * (worth - most)) / 1000));
  let ticket = (draw(TICKETS) / TICKETS) * weights.reduce((sum, weight) => sum + weight, 0);
  for (let at = 0; at < choices.length; at += 1) {
    ticket -= weights[at] ?? 0;
    if (ticket < 0) return choices[at]?.text;
  }
  return undefined;
}

/** What makes Moscow think again: an appeal, what was adopted, the consent of the accused. */
function occasion(state: GameState): string {
  const consents = state.flags.some(({ id }) => id === 'accusedConsents');
  const { request } = state;
  return [
    request?.by,
    request?.also,
    request?.answered === 'refused',
    adoptedRung(state),
    consents,
  ].join(' ');
}

/** What follows from what was decided: it flies what it sends, pays what it owes, leaves when it is over. */
function followThrough(scenario: Scenario, state: GameState): readonly Order[] {
  const brokers = !state.theatre.orderRestored && worthOfBrokering(scenario, state) > 0;
  return [
    ...(brokers ? [act('broker')] : []),
    act('airlift', 'surge'),
    // A report that names a friend's fault is better buried; where nobody is a friend it may be read.
    act('answerReport', scenario.case.accused === null ? 'publish' : 'bury'),
    act('deliver'),
    ...(state.theatre.orderRestored ? [act('setDate', '5')] : []),
  ];
}

export const reference: Policy = (scenario, seed) => {
  const draw = drawFrom('reference', seed);
  let decidedOn = '';
  let text: Resolution | undefined;
  const carryOut = following({
    orders: (_, state) => {
      const table: Action[] = text && !tabledNow(state) ? [{ kind: 'table', text }] : [];
      return [...table, ...followThrough(scenario, state)];
    },
    grants: () => false,
  })(scenario, seed);
  return (state) => {
    const violent = state.theatre.killed > 0 || state.request !== null;
    const now = occasion(state);
    if (state.phase === 'decision' && violent && now !== decidedOn) {
      decidedOn = now;
      text = drawn(weigh(scenario, state), draw);
    }
    const action = carryOut(state);
    // Tabled once: what came of it is an occasion to think again, or it failed.
    if (action.kind === 'table') text = undefined;
    return action;
  };
};
