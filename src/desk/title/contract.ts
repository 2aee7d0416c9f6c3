import type { Text } from '../../text/index.ts';

/** A crisis as the title shows it. */
export interface DossierFacts {
  readonly id: string;
  /** Actors whose flags head it. */
  readonly flags: readonly string[];
  readonly date: string;
  readonly title: string;
  readonly summary: string;
  readonly kind: string;
  readonly turns: number;
}

export interface ResumeFacts {
  readonly title: string;
  readonly turn: number;
  readonly turns: number;
}

/** Where the places of the crises are on the stage, in CSS pixels of the window. */
export type Anchors = Readonly<Record<string, { readonly x: number; readonly y: number }>>;

export interface TitleProps {
  text: Text;
  stageOn: boolean;
  /** The run that was left, if there is one. */
  resume?: ResumeFacts;
  /** How many runs are saved. */
  saved: number;
  dossiers: readonly DossierFacts[];
  seed: string;
  /** What the last opened file could not do, in words. */
  problem?: string;
  anchors?: Anchors;
  onSeed: (seed: string) => void;
  onNewSeed: () => void;
  onResume: () => void;
  onOpenBriefing: (id: string) => void;
  /** Absent while there is no record to show. */
  onRecord?: (id: string) => void;
  onOpenRun: (file: File) => void;
  onOpenScenario: (file: File) => void;
}
