/** What a rendering of an event gets and gives. */
import type { EventKind, GameEvent, GameState, Scenario } from '../../engine/index.ts';
import type { Args, DispatchDesk } from '../contract.ts';
import type { Messages } from '../messages.ts';

/** What a rendering may look at. */
export interface Telling {
  readonly scenario: Scenario;
  readonly state: GameState;
  readonly messages: Messages;
}

/** A line before its words are looked up. */
export interface Line {
  readonly actor: string;
  readonly desk: DispatchDesk;
  /** Variant of the message, behind `event-<kind>-`. */
  readonly variant?: string;
  readonly args?: Args;
  readonly violent?: boolean;
  readonly notable?: boolean;
}

type EventOf<K extends EventKind> = Extract<GameEvent, { kind: K }>;

/** One rendering for each of the kinds. */
export type Renderings<K extends EventKind> = {
  readonly [Kind in K]: (event: EventOf<Kind>, telling: Telling) => Line;
};
