/**
 * What the desk reads and does. The app implements it; the desk holds no rules and no storage.
 * A session is an immutable snapshot: after each action the app renders the desk with a new one.
 */
import type {
  Action,
  Alliance,
  GameEvent,
  GameState,
  Option,
  Outcome,
  Preview,
  Resolution,
  Scenario,
  WhipCount,
} from '../engine/index.ts';
import type { Text } from '../text/index.ts';

/** A run in forms that are short enough to send. */
export interface Shared {
  /** Undefined where the page is a file: others cannot open it, and its path is nobody's business. */
  readonly link: string | undefined;
  /** The same as lines of text. */
  readonly lines: string;
  /** True where the link leads to this machine alone. */
  readonly isLocal: boolean;
}

/** An event with its place in the run. */
export interface Told {
  /** Position in the run, from 0. */
  readonly at: number;
  /** Turn in which it happened. */
  readonly turn: number;
  /** Number of the action that caused it (0 for the opening). */
  readonly step: number;
  readonly event: GameEvent;
}

/** The alliance and a few meters at the end of each turn so far, for trend lines. */
export interface TurnMark {
  readonly turn: number;
  readonly alliance: Alliance;
  /** State at the end of that turn. */
  readonly state: GameState;
}

export interface Selection {
  readonly kind: 'actor' | 'site';
  readonly id: string;
}

export type Zoom = 'fit' | 'region' | 'theatre';

export interface Session {
  readonly scenario: Scenario;
  readonly state: GameState;
  /** State when this turn began: the thin tick on each meter. */
  readonly turnStart: GameState;
  readonly told: readonly Told[];
  readonly marks: readonly TurnMark[];
  readonly options: readonly Option[];
  readonly alliance: Alliance;
  readonly outcome: Outcome | undefined;
  readonly selection: Selection;
  readonly zoom: Zoom;
  readonly text: Text;
  /** True while the stage plays what just happened. */
  readonly playing: boolean;
  /** False when the stage is off or not there yet. */
  readonly stageOn: boolean;
  /** True where the record is to be seen only after the end. */
  readonly recordClosed: boolean;
  /** True while a question is asked that comes before the turn: nothing is decided until it is answered or put aside. */
  readonly asked: boolean;

  perform(action: Action): void;
  preview(action: Action): readonly Preview[];
  whip(text: Resolution): WhipCount;
  select(selection: Selection): void;
  zoomTo(zoom: Zoom): void;
  zoomBy(step: 1 | -1): void;
  skip(): void;
  /** Draft that the player is working on; kept by the app so that it survives a reload. */
  readonly draft: Resolution | undefined;
  setDraft(text: Resolution | undefined): void;
  /** True while another text is drafted in a turn in which one was decided already. */
  readonly redrafting: boolean;
  /** Begins that: the table shows what is expected again, and no longer how the last vote went. */
  redraft(): void;
  leave(): void;
  exportRun(): void;
  /** The run in forms that are short enough to send. Rejects where what makes them cannot be had. */
  share(): Promise<Shared>;
}
