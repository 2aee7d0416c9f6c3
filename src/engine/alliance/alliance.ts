/** What the alliance is worth, derived from its members and never stored. */

/** All 0..1000, but `inTheRoom`, which counts members. */
export interface Alliance {
  readonly credibility: number;
  readonly cohesion: number;
  readonly deterrence: number;
  readonly inTheRoom: number;
}
