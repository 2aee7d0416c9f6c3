/** A run played again: its decisions, what was left, and the states from which other courses of it can begin. */
import {
  newGame,
  playInPlace,
  type Action,
  type EventKind,
  type GameEvent,
  type GameState,
  type Scenario,
} from '../../engine/index.ts';
import type { Decision, PlayedRun, What } from './decision.ts';
import { Left } from './left.ts';
import type { Entry } from './plan.ts';

/** A state from which luck may fall anew. */
export interface Base {
  /** Actions of the run before it. */
  readonly at: number;
  /** The state as JSON, which it is anyway: it is taken up many times. */
  readonly saved: string;
}

export interface Story {
  readonly entries: readonly Entry[];
  readonly decisions: readonly Decision[];
  /** In order; the first is the opening. */
  readonly bases: readonly Base[];
  readonly last: GameState;
}

/** What tells how a draw fell: whoever decides after it knows it, so it does not fall anew. */
const FELL: ReadonlySet<EventKind> = new Set<EventKind>([
  'turnBegan',
  'textDecided',
  'consentSought',
  'truthProbed',
  'truceAgreed',
  'truceDeclined',
  'mechanismAgreed',
  'mechanismDeclined',
  'supportAnswered',
]);

/** Plays the run again. Throws where one of its actions is not open: it was verified before. */
export function storyOf(scenario: Scenario, { seed, actions }: PlayedRun): Story {
  const told: GameEvent[] = [];
  const state = newGame(scenario, seed, (event) => told.push(event));
  const entries: Entry[] = [];
  const decisions: Decision[] = [];
  const bases: Base[] = [{ at: 0, saved: JSON.stringify(state) }];
  const left = new Left(scenario);
  left.hear(told, state);
  actions.forEach((action, at) => {
    const what = whatOf(state, action);
    if (what) decisions.push({ turn: state.turn, at, what });
    remember(entries, state, action, at);
    left.act(action, state, at);
    told.length = 0;
    playInPlace(scenario, state, action, (event) => told.push(event));
    left.hear(told, state);
    if (state.phase === 'decision' && told.some(({ kind }) => FELL.has(kind))) {
      bases.push({ at: at + 1, saved: JSON.stringify(state) });
    }
  });
  decisions.push(...left.decisions());
  const silence = decisions.length === 0 ? left.silence() : undefined;
  return { entries, decisions: silence ? [silence] : decisions, bases, last: state };
}

/** The state of a base, to be played on from. */
export function takenUp({ saved }: Pick<Base, 'saved'>): GameState {
  return JSON.parse(saved) as GameState;
}

/** What an action decides; undefined for the steps of the vote and of the clock. */
function whatOf({ council }: GameState, action: Action): What | undefined {
  const { amendment, tabled } = council;
  if (action.kind === 'act') return { kind: 'act', action };
  if (action.kind === 'table') return { kind: 'text', text: action.text };
  if (action.kind === 'withdrawText' && tabled) return { kind: 'withdrawal', text: tabled };
  if (amendment === null || action.kind === 'endTurn') return undefined;
  const { kind: change, by } = amendment;
  return { kind: 'amendment', granted: action.kind === 'amend', change, by: [...by] };
}

/** Acts and texts become entries; what is done to a text stands with the text. */
function remember(entries: Entry[], state: GameState, action: Action, at: number): void {
  const { turn, council, request } = state;
  if (action.kind === 'act') entries.push({ turn, at, action });
  if (action.kind === 'table') entries.push({ turn, at, action, asked: request !== null });
  const text = entries.at(-1);
  if (!text) return;
  if (action.kind === 'amend') entries[entries.length - 1] = { ...text, grants: true };
  if (action.kind === 'withdrawText') {
    const objected = council.votes.some(({ choice }) => choice === 'object');
    const takenBack = { heard: council.votes.length, objected };
    entries[entries.length - 1] = { ...text, takenBack };
  }
}
