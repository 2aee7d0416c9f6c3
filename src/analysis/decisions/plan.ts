/**
 * The player's own plan: what was done in the run, done again in another course of it. Each act comes at its turn or at
 * the first later one in which it is open, in the order of the run; one that stays closed is left out. A text that
 * answered an appeal waits for an appeal.
 */
import {
  closed,
  playInPlace,
  type Action,
  type GameState,
  type Scenario,
} from '../../engine/index.ts';
import { AMEND, END_TURN, HEAR } from '../policies/policy.ts';

/** When a text was taken back: after so many answers, and whether somebody had objected by then. */
interface TakenBack {
  readonly heard: number;
  readonly objected: boolean;
}

/** An act or a text of the run. */
export interface Entry {
  readonly turn: number;
  /** Actions of the run before it. */
  readonly at: number;
  readonly action: Action;
  /** A text alone: it answered an appeal. */
  readonly asked?: boolean;
  /** A text alone: a change that is moved is granted. */
  readonly grants?: boolean;
  readonly takenBack?: TakenBack;
}

export interface Plan {
  readonly entries: readonly Entry[];
  /** True where what follows from a text is done as well, beside what the run did. */
  readonly seesThrough: boolean;
}

/** Troops fly, debts are paid, a report is published; and those who came leave when it is over. */
function whatFollows({ theatre }: GameState): readonly Action[] {
  const due: Action[] = [
    { kind: 'act', measure: 'airlift', aim: 'surge' },
    { kind: 'act', measure: 'deliver' },
    { kind: 'act', measure: 'answerReport', aim: 'publish' },
  ];
  return theatre.orderRestored ? [...due, { kind: 'act', measure: 'setDate', aim: '5' }] : due;
}

/** More actions than a game can take: a plan that gets here goes in circles. */
const MOST_STEPS = 2000;

/** Plays the plan on a state that it changes, to the end of the game. */
export function carryOut(scenario: Scenario, state: GameState, plan: Plan): void {
  const waiting = [...plan.entries];
  const open = (action: Action) => closed(scenario, state, action) === null;
  let tabled: Entry | undefined;
  const next = (): Action => {
    if (state.phase === 'council') return inCouncil(state, tabled, open);
    const due = waiting.findIndex(
      ({ turn, asked, action }) =>
        turn <= state.turn && (asked !== true || state.request !== null) && open(action),
    );
    if (due >= 0) {
      const [entry] = waiting.splice(due, 1);
      if (entry?.action.kind === 'table') tabled = entry;
      if (entry) return entry.action;
    }
    return (plan.seesThrough ? whatFollows(state).find(open) : undefined) ?? END_TURN;
  };
  for (let step = 0; state.phase !== 'over'; step += 1) {
    if (step === MOST_STEPS) throw new Error('A plan comes to no end.');
    playInPlace(scenario, state, next());
  }
}

function inCouncil(
  { council }: GameState,
  text: Entry | undefined,
  open: (action: Action) => boolean,
): Action {
  if (text?.grants === true && open(AMEND)) return AMEND;
  const { takenBack } = text ?? {};
  if (takenBack === undefined) return HEAR;
  // Taken back because of an objection: without one there is no reason to.
  const now = takenBack.objected
    ? council.votes.some(({ choice }) => choice === 'object')
    : council.votes.length >= takenBack.heard;
  return now ? { kind: 'withdrawText' } : HEAR;
}
