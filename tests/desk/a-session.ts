/** A session on the real rules, for looking at the desk and for testing it. */
import {
  allianceOf,
  newGame,
  options,
  outcome,
  play,
  preview,
  whip,
  type Action,
  type GameState,
  type Scenario,
} from '../../src/engine/index.ts';
import type { Session, Told, TurnMark } from '../../src/desk/session.ts';
import type { Text } from '../../src/text/index.ts';

export interface SessionBase {
  readonly scenario: Scenario;
  readonly text: Text;
  readonly seed?: string;
  readonly actions?: readonly Action[];
  /** A state of the test's own making: nothing is played, and nothing on the menu. */
  readonly state?: GameState;
  readonly stageOn?: boolean;
}

/** The session after the actions. Those that are not open are passed over. */
export function aSession(base: SessionBase, changes: Partial<Session> = {}): Session {
  const { scenario, text } = base;
  let state = base.state ?? newGame(scenario, base.seed ?? 'steppe-1407');
  let turnStart = state;
  const told: Told[] = [];
  const marks: TurnMark[] = [];
  const mark = (turn: number, at: GameState) =>
    marks.push({ turn, state: at, alliance: allianceOf(scenario, at) });
  mark(0, state);
  for (const action of base.actions ?? []) {
    const before = state;
    const played = tried(scenario, state, action);
    if (!played) continue;
    state = played.state;
    let turn = before.turn;
    for (const event of played.events) {
      if (event.kind === 'turnBegan') turn = event.turn;
      told.push({ at: told.length, turn, step: state.step, event });
    }
    if (state.turn === before.turn) continue;
    mark(before.turn, state);
    turnStart = state;
  }
  return {
    scenario,
    state,
    turnStart,
    told,
    marks,
    options: base.state ? [] : options(scenario, state),
    alliance: allianceOf(scenario, state),
    outcome: outcome(scenario, state),
    selection: { kind: 'actor', id: scenario.theatre.host },
    zoom: 'region',
    text,
    playing: false,
    stageOn: base.stageOn ?? false,
    perform: () => undefined,
    preview: (action) => preview(scenario, state, action),
    whip: (resolution) => whip(scenario, state, resolution),
    select: () => undefined,
    zoomTo: () => undefined,
    zoomBy: () => undefined,
    skip: () => undefined,
    draft: undefined,
    setDraft: () => undefined,
    redrafting: false,
    recordClosed: false,
    asked: false,
    redraft: () => undefined,
    leave: () => undefined,
    exportRun: () => undefined,
    share: () => Promise.reject(new Error('Nothing is sent here.')),
    ...changes,
  };
}

function tried(scenario: Scenario, state: GameState, action: Action) {
  try {
    return play(scenario, state, action);
  } catch {
    return undefined;
  }
}

/** The acts of the record, turn by turn, up to the given turn; every vote is heard out. */
export function recordUntil(scenario: Scenario, turn: number): readonly Action[] {
  const actions: Action[] = [];
  for (let now = 1; now < turn; now += 1) {
    for (const entry of scenario.record) {
      if (entry.turn !== now) continue;
      for (const act of entry.acts) {
        actions.push(act);
        if (act.kind === 'table') actions.push(...HEARD);
      }
    }
    actions.push({ kind: 'endTurn' });
  }
  return actions;
}

const HEARD: readonly Action[] = Array.from({ length: 6 }, () => ({ kind: 'hear' }) as const);
