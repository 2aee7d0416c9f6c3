/** The Council first: sound out, promise, table what passes and helps most, amend, deliver, publish. */
import type { Action, GameState, Resolution, Scenario } from '../../engine/index.ts';
import { act, following, type Order, type Script } from './orders.ts';
import { bestText, doubters, effectsIn, mayTable, type Weighed } from './texts.ts';

/** A text with worse odds than this is not worth a session. */
const LIKELY = 0.6;
/** What a text that fails costs, in points of help. */
const FAILURE = 300;
/** Help that a further text must add to the best one adopted, and the most sessions. */
const FURTHER = 60;
const SESSIONS = 5;
/** Turns between a text and the next: what was decided is first carried out. */
const PAUSE = 2;
/** From this chance of an objection a member is sounded out and promised something first. */
const DOUBTS = 0.08;

/** Help that the Council has agreed to, of 1000. */
function agreedHelp(scenario: Scenario, state: GameState): number {
  return state.council.decided.reduce(
    (best, text) =>
      text.decision === 'adopted' ? Math.max(best, effectsIn(scenario, state, text).help) : best,
    0,
  );
}

function wanted(scenario: Scenario, state: GameState): Resolution | undefined {
  const least = agreedHelp(scenario, state) + FURTHER;
  const worth = ({ effects, passes, text }: Weighed) => {
    if (passes < LIKELY || effects.help < least) return 0;
    // Long mandates frighten; of two that help alike the shorter one.
    return passes * effects.help - (1 - passes) * FAILURE - text.days / 10;
  };
  return bestText(scenario, state, () => true, worth);
}

function session(scenario: Scenario, state: GameState): Action | undefined {
  const last = state.council.decided.at(-1);
  if (last && state.turn - last.turn < PAUSE) return undefined;
  if (!mayTable(scenario, state)) return undefined;
  const text = wanted(scenario, state);
  if (!text) return undefined;
  const first = doubters(scenario, state, text)[0];
  if (first && first.objects >= DOUBTS) {
    const now = state.members.find(({ id }) => id === first.member);
    if (now && !now.sounded) return act('soundOut', first.member);
    if (now && now.promised === 0 && state.moscow.capital > 250)
      return act('promise', first.member);
  }
  return { kind: 'table', text };
}

function orders(scenario: Scenario, state: GameState): readonly Order[] {
  const { council, theatre, request } = state;
  const front = theatre.kind !== 'unrest';
  const called = request !== null || (front && theatre.killed > 0);
  const table: Order[] =
    called && !theatre.orderRestored && council.sessions < SESSIONS
      ? [() => session(scenario, state)]
      : [];
  return [
    act('answerReport', 'publish'),
    act('deliver'),
    ...table,
    act('airlift', 'surge'),
    act('proposeMechanism'),
    ...(theatre.orderRestored ? [act('setDate', '5')] : []),
    ...(front ? [] : [act('urgeConcessions')]),
    act('monitor', 'tolerate'),
  ];
}

export const councilFirst: Script = { orders, grants: () => true };
export const multilateral = following(councilFirst);
