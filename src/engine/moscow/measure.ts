/** A measure on Moscow's menu: what it is aimed at, what it takes, when it is closed, what it does. */
import type { MeasureGroup, MeasureId } from '../action.ts';
import { div } from '../arithmetic.ts';
import { usesOf, type Game } from '../game.ts';
import type { Closed, ClosedReason, Cost } from '../option.ts';
import type { Scenario } from '../scenario.ts';
import type { GameState } from '../state.ts';

export interface Measure {
  readonly id: MeasureId;
  readonly group: MeasureGroup;
  /** Its group on the menu where that hangs on the scenario. Absent: always `group`. */
  groupIn?(scenario: Scenario): MeasureGroup;
  readonly cost: Cost;
  /** What it takes by its aim, where that differs from `cost`. */
  costFor?(aim: string): Cost;
  /** False where the scenario has no use for it at all, so that the menu leaves it out. Absent: always. */
  applies?(scenario: Scenario): boolean;
  /** Everything it can be aimed at, in a fixed order; null where it has no aim. */
  aims(scenario: Scenario): readonly string[] | null;
  /** Why it is closed beyond its cost, or null. */
  closed(scenario: Scenario, state: GameState, aim: string): Closed | null;
  /** Does it. Only called when open. */
  run(game: Game, aim: string): void;
}

/** A cost in capital (points of 1000) and one act, with sorties where it flies. */
export function price(capital: number, sorties = 0, acts = 1): Cost {
  return { capital, acts, sorties, forces: 0 };
}

export function shut(reason: ClosedReason): Closed {
  return { reason };
}

/** Key under which uses of a measure on an aim are counted. */
export function useKey(id: MeasureId, aim: string): string {
  return aim === '' ? id : `${id}:${aim}`;
}

/** A gain that halves with each repetition: a drip must not wear away a stone. */
export function faded(state: GameState, id: MeasureId, aim: string, gain: number): number {
  let worth = gain;
  for (let i = usesOf(state, useKey(id, aim)); i > 1; i -= 1) worth = div(worth, 2);
  return worth;
}

const CAPITALS = new WeakMap<Scenario, readonly string[]>();

/** All members but Moscow; remembered, since every act towards a capital asks for them. */
export function capitals(scenario: Scenario): readonly string[] {
  let known = CAPITALS.get(scenario);
  if (!known) {
    known = scenario.members.map((m) => m.id).filter((id) => id !== scenario.moscow);
    CAPITALS.set(scenario, known);
  }
  return known;
}
