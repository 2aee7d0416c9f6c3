/** The text before the Council. */
import type { ActorId } from '../scenario.ts';

/**
 * The response ladder seen in practice: 0 silence, 1 Secretary General's call, 2 consultations,
 * 3 emergency session, 4 fact-finding mission, 5 joint measures, 6 declaration naming an aggressor,
 * 7 collective peacekeepers guarding sites, 8 combat force.
 */
export type Rung = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** Article of the treaty that the text rests on: 2 is consultation and measures, 4 is mutual defence. */
export type LegalBasis = 'article2' | 'article4';

/** What troops are told to do. `police` puts them before crowds. */
export type Task = 'guard' | 'police';

export interface Resolution {
  rung: Rung;
  basis: LegalBasis;
  /** The one named as culprit, or null. */
  names: ActorId | null;
  /** Troops; 0 below rung 7. */
  size: number;
  /** Length of the mandate in days; 0 below rung 7. */
  days: number;
  /** `guard` below rung 7, where it means nothing. */
  task: Task;
  /** True when it settles the matter, false when it is interim. */
  closes: boolean;
}

/** Sizes and lengths that the clauses of a force text offer. */
export const SIZES = [300, 1000, 2500, 3500, 5000] as const;
export const LENGTHS = [7, 14, 30, 90] as const;

/** First rung that sends troops. */
export const FORCE_RUNG = 7;
/** The rung that sends them to fight. */
export const COMBAT_RUNG = 8;
