/** What the rest of the house may ask of the words. */
import type {
  Cause,
  Closed,
  GameEvent,
  GameState,
  Preview,
  Resolution,
  Scenario,
} from '../engine/index.ts';
import type { VoteCast } from './lines.ts';

/** Which tab of the dispatches a line belongs to. */
export type DispatchDesk = 'council' | 'theatre' | 'capitals' | 'outsiders' | 'moscow';

/** One line of the transcript. */
export interface Dispatch {
  /** Actor whose flag stands before it. */
  readonly actor: string;
  readonly desk: DispatchDesk;
  /** The first words, semibold: the place or the fact. */
  readonly lead: string;
  /** The rest of the line. */
  readonly body: string;
  /** True where people are hurt. */
  readonly violent: boolean;
  /** False for events that the reader is not told one by one (most meter moves). */
  readonly notable: boolean;
}

/** Values for the placeables of a message. Numbers get grouping and a true minus. */
export type Args = Readonly<Record<string, string | number>>;

/** The words of the game in one language. */
export interface Text {
  readonly locale: string;
  /** Takes in another file of messages: words that only some pages need come late. */
  learn(source: string): void;
  /** A message by key. Throws in development on an unknown key. */
  say(key: string, args?: Args): string;
  dispatch(event: GameEvent, scenario: Scenario, state: GameState): Dispatch;
  /** `The Council agreed within hours`. */
  cause(cause: Cause, scenario: Scenario): string;
  /** Display name of an actor, site, rung of the ladder, occasion, base, place. */
  name(id: string, scenario: Scenario): string;
  /** `Kazakhstan’s trust`, `Airport held`. */
  meter(meter: string, scenario: Scenario): string;
  measure(measure: string, aim: string | undefined, scenario: Scenario): string;
  /** One sentence: what the measure does and how. */
  measureNote(measure: string, aim: string | undefined, scenario: Scenario): string;
  closed(closed: Closed): string;
  /**
   * What a delegation says with its vote: short clauses in its own voice, from its weightiest causes. It
   * does not repeat what was said `before` it in the session where it has something else to say.
   */
  lineOf(vote: VoteCast, scenario: Scenario, before?: readonly VoteCast[]): string;
  /** The numbered sentences of a text before the Council, plain. */
  clauses(text: Resolution, scenario: Scenario): readonly string[];
  /** The change alone, in the meter's own scale: `+2 to 4`, `−3`. */
  preview(preview: Preview): string;
  /** `6 January 2022, morning`. */
  date(scenario: Scenario, turn: number): string;
  /** `13 January`: the day by which something is due that is due at that hour of the scenario. */
  dueDay(scenario: Scenario, hour: number): string;
  number(value: number): string;
}
