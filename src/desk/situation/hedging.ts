/** The hedging ladder as a track: where a member stands on it, and what its next step would be. */
import { HEDGING, type HedgeRung, type MemberState } from '../../engine/index.ts';

export interface HedgingTrack {
  /** The eight steps, without the rung of not hedging at all. */
  readonly steps: readonly { readonly id: HedgeRung; readonly reached: boolean }[];
  /** Where it stands, 0 for not on the ladder. */
  readonly rung: number;
  readonly now: HedgeRung;
  /** Undefined at the end of the ladder. */
  readonly next: HedgeRung | undefined;
}

export function hedgingTrack({ hedgeRung }: Pick<MemberState, 'hedgeRung'>): HedgingTrack {
  const rung = Math.max(0, Math.min(HEDGING.length - 1, hedgeRung));
  return {
    steps: HEDGING.slice(1).map((id, index) => ({ id, reached: index < rung })),
    rung,
    now: HEDGING[rung] ?? 'none',
    next: HEDGING[rung + 1],
  };
}
