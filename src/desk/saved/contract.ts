/** What the page of the saved runs shows and does. The app fills it; dates and reasons come as words. */

/**
 * `open` can be gone on with; `finished` can be looked back on; `rules`, `text`, `missing`: made under
 * other rules, with another text of its scenario, or with one that is not here; `damaged` unreadable.
 */
export type SavedState = 'open' | 'finished' | 'rules' | 'text' | 'missing' | 'damaged';

export interface SavedFacts {
  readonly id: string;
  readonly name: string;
  /** True where the player gave it that name; else it is made of crisis and seed. */
  readonly named: boolean;
  /** Title of the crisis; empty for what is damaged. */
  readonly title: string;
  readonly state: SavedState;
  /** Why it cannot be gone on with, in a sentence. */
  readonly reason?: string;
  readonly seed: string;
  readonly turn: number;
  /** 0 where it is not known. */
  readonly turns: number;
  readonly acts: number;
  readonly begun: string;
  readonly changed: string;
  /** True while another tab has it open. */
  readonly elsewhere: boolean;
}

/** An act as it was recorded. */
export interface RecordedAct {
  /** From 1. */
  readonly step: number;
  readonly turn: number;
  readonly words: string;
}

export interface SavedVerbs {
  onOpen(id: string): void;
  onExport(id: string): void;
  /** An empty name gives the run back its own. */
  onRename(id: string, name: string): Promise<boolean>;
  onDelete(id: string): Promise<boolean>;
}
