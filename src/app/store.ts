/** What the page shows, as one immutable value that is replaced when something happens. */
import type { MatteredSoFar, RecordRun, Spread, Verification } from '../desk/debrief/contract.ts';
import type { Selection, Session, Zoom } from '../desk/session.ts';
import type { Resolution } from '../engine/index.ts';
import type { RecordedRun } from '../run/recorded.ts';
import type { Game } from './game.ts';
import type { Route } from './routes.ts';
import type { SavedRun } from './saved-run.ts';

/** A message that must be answered; what it is about can be saved from it. */
export interface Notice {
  readonly title: string;
  readonly lines: readonly string[];
  /** A file that would otherwise be lost. */
  readonly rescue?: { readonly name: string; readonly content: string };
  /** A run that cannot be played here: its acts can be read. */
  readonly recorded?: RecordedRun | undefined;
}

/** The saved run that was played last and can be gone on with. */
interface Kept {
  readonly id: string;
  readonly scenario: string;
  readonly turn: number;
}

/** There is no room for one more run: the player is told which finished one goes. */
interface MakingRoom {
  readonly dropping: SavedRun;
  /** Drops it and goes on. */
  readonly go: () => void;
}

/** Runs that are kept. Beyond that the oldest finished one goes when another begins. */
export const MOST_KEPT = 50;

/** What is worked out for the debrief, as far as it has come. */
export interface Aftermath {
  readonly record?: RecordRun;
  readonly spread?: Spread;
  readonly verification?: Verification;
  readonly mattered?: MatteredSoFar;
  /** True where something of it could not be had. */
  readonly failed?: boolean;
}

export interface View {
  readonly route: Route;
  readonly game: Game | undefined;
  /** True while the game is only looked at, and not kept: the record, or a run from a link. */
  readonly isGuest: boolean;
  /** Why the run of the address cannot be shown: whole sentences, none where it can. */
  readonly refused: readonly string[];
  /** That run, where its acts can be read all the same. */
  readonly recorded?: RecordedRun | undefined;
  /** The desk as it was, while a replay is on: what the stage shows in place of the game. */
  readonly shown?: Session | undefined;
  readonly draft: Resolution | undefined;
  /** True while another text is drafted in a turn in which one was decided already. */
  readonly redrafting: boolean;
  readonly selection: Selection | undefined;
  readonly zoom: Zoom;
  readonly playing: boolean;
  readonly stageOn: boolean;
  readonly kept: Kept | undefined;
  /** How many runs are saved. */
  readonly saved: number;
  /**
   * The game is played in another tab and can only be looked at here; while it is `asked`, the player
   * chooses what to do about it.
   */
  readonly reading: 'asked' | 'looking' | undefined;
  readonly notice: Notice | undefined;
  readonly makingRoom: MakingRoom | undefined;
  /** True where anything is assigned on this computer: then there may be more to show beside a game. */
  readonly assigned: boolean;
  /** True while a question is asked that comes before the turn. */
  readonly asked: boolean;
  /** Why the run at hand is not played a second time, a sentence; undefined where it may be. */
  readonly onceOnly?: string | undefined;
  /** True where the record of the run at hand is to be seen only after its end; undefined where that is not known yet. */
  readonly recordClosed?: boolean | undefined;
  readonly aftermath: Aftermath;
}

/** Where a browser keeps what is assigned to its user (`classroom/shelf.ts`). */
export const ASSIGNED = 'article-iv.assigned';

export interface Store {
  get(): View;
  set(change: Partial<View>): void;
  subscribe(listener: () => void): () => void;
}

function isAssigned(): boolean {
  try {
    return ASSIGNED in localStorage;
  } catch {
    return false;
  }
}

export function openStore(route: Route): Store {
  let view: View = {
    route,
    game: undefined,
    isGuest: false,
    refused: [],
    draft: undefined,
    redrafting: false,
    selection: undefined,
    zoom: 'region',
    playing: false,
    stageOn: false,
    kept: undefined,
    saved: 0,
    reading: undefined,
    notice: undefined,
    makingRoom: undefined,
    assigned: isAssigned(),
    asked: false,
    aftermath: {},
  };
  const listeners = new Set<() => void>();
  return {
    get: () => view,
    set(change) {
      view = { ...view, ...change };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
