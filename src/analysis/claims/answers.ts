/** Ways to answer an appeal with one text, to ask what the Council makes of it, and what comes of it. */
import {
  closed,
  FORCE_RUNG,
  newGame,
  playInPlace,
  type Action,
  type GameState,
  type MeasureId,
  type Resolution,
  type Rung,
  type Scenario,
} from '../../engine/index.ts';
import type { Policy } from '../policies.ts';
import type { Lab } from './lab.ts';

const END_TURN: Action = { kind: 'endTurn' };
const HEAR: Action = { kind: 'hear' };

/** A text that sends nobody. */
export function words(rung: Rung, closes = false, names: string | null = null): Resolution {
  return { rung, basis: 'article2', names, size: 0, days: 0, task: 'guard', closes };
}

/** A guard force under Article 4. */
export function guards(size: number, days: number): Resolution {
  return { rung: 7, basis: 'article4', names: null, size, days, task: 'guard', closes: false };
}

/** The text of January 2022. */
export const JANUARY: Resolution = guards(2500, 14);

/** When a text is tabled: at the appeal, or uninvited in the turn given, whoever has asked by then. */
export type Moment = 'appeal' | number;

function due(state: GameState, moment: Moment): boolean {
  return moment === 'appeal' ? state.request !== null : state.turn >= moment;
}

/** Acts that see a text through, each as soon as it is open. */
const FOLLOWS: readonly Action[] = [
  { kind: 'act', measure: 'airlift', aim: 'surge' },
  { kind: 'act', measure: 'deliver' },
  { kind: 'act', measure: 'answerReport', aim: 'publish' },
];

function firstOpen(scenario: Scenario, state: GameState, acts: readonly Action[]): Action {
  return acts.find((act) => closed(scenario, state, act) === null) ?? END_TURN;
}

/** Tables one text, once, hears the vote, and sees through what was adopted. Does nothing else. */
export function answering(text: Resolution, moment: Moment): Policy {
  const table: Action = { kind: 'table', text };
  return (scenario) => {
    let tabled = false;
    return (state) => {
      if (state.phase === 'council') return HEAR;
      if (!tabled && due(state, moment) && closed(scenario, state, table) === null) {
        tabled = true;
        return table;
      }
      return firstOpen(scenario, state, FOLLOWS);
    };
  };
}

/** Takes one measure whenever it is open, and does nothing else. */
export function always(measure: MeasureId): Policy {
  const act: Action = { kind: 'act', measure };
  return (scenario) => (state) =>
    state.phase === 'council' ? HEAR : firstOpen(scenario, state, [act]);
}

/** What became of one text. */
export interface Fate {
  /** False where nobody appealed, so that it was never put. */
  readonly tabled: boolean;
  readonly adopted: boolean;
  readonly objectors: readonly string[];
}

const UNPUT: Fate = { tabled: false, adopted: false, objectors: [] };
/** Turns that an absent member has to consent afterwards. */
const PATIENCE = 2;

/** The state at the moment of the appeal, Moscow having done nothing; null where nobody asks. */
export function atAppeal(scenario: Scenario, seed: string): GameState | null {
  const state = newGame(scenario, seed);
  while (state.request === null) {
    playInPlace(scenario, state, END_TURN);
    if (state.phase === 'over') return null;
  }
  return state;
}

function fateOf(scenario: Scenario, seed: string, text: Resolution, moment: Moment): Fate {
  const state = newGame(scenario, seed);
  const table: Action = { kind: 'table', text };
  const step = (action: Action): void => playInPlace(scenario, state, action);
  while (!due(state, moment) || closed(scenario, state, table) !== null) {
    step(END_TURN);
    if (state.phase === 'over') return UNPUT;
  }
  step(table);
  while (state.council.waiting.length > 0) step(HEAR);
  const objectors = state.council.votes.filter((v) => v.choice === 'object').map((v) => v.member);
  for (let i = 0; i < PATIENCE && state.council.pending !== null; i += 1) {
    if (closed(scenario, state, END_TURN) === null) step(END_TURN);
  }
  const adopted = state.council.decided.some(
    (t) => t.rung === text.rung && t.decision === 'adopted',
  );
  return { tabled: true, adopted, objectors };
}

/** What becomes of a text in every seed. `name` tells the scenario from others. */
export function fates(
  lab: Lab,
  name: string,
  scenario: Scenario,
  text: Resolution,
  moment: Moment,
): readonly Fate[] {
  return lab.once(`fates ${name} ${moment} ${JSON.stringify(text)}`, () =>
    lab.seeds.map((seed) => fateOf(scenario, seed, text, moment)),
  );
}

/** Highest rung that the Council adopted, 0 for none. */
export function highest(state: GameState): number {
  let rung = 0;
  for (const text of state.council.decided)
    if (text.decision === 'adopted') rung = Math.max(rung, text.rung);
  return rung;
}

/** True where the Council agreed to send troops. */
export function sentTroops(state: GameState): boolean {
  return highest(state) >= FORCE_RUNG;
}
