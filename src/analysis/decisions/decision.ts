/** What a player of Moscow decided in a run, and what was put to it and left. */
import type { Action, ActAction, ActorId, Resolution } from '../../engine/index.ts';

/** A run as far as its decisions go: what it takes to play it again. */
export interface PlayedRun {
  readonly seed: string;
  readonly actions: readonly Action[];
}

/** What was decided. */
export type What =
  | { readonly kind: 'act'; readonly action: ActAction }
  | { readonly kind: 'text'; readonly text: Resolution }
  /** A change that members moved: `change` is the kind of an `Ask`. */
  | {
      readonly kind: 'amendment';
      readonly granted: boolean;
      readonly change: string;
      readonly by: readonly ActorId[];
    }
  | { readonly kind: 'withdrawal'; readonly text: Resolution }
  /** An appeal that got neither a no nor a text that answers it. `instead` is what is tabled in its place. */
  | { readonly kind: 'appealLeft'; readonly by: ActorId; readonly instead: Resolution }
  /** A report that nobody answered until it counted as buried. */
  | { readonly kind: 'reportLeft' }
  /** Help that was promised and not flown by its day. */
  | { readonly kind: 'debtLeft'; readonly to: ActorId }
  /** Troops that were agreed on and never flown, or that stayed with no date to leave. `instead` would have settled it. */
  | { readonly kind: 'troopsLeft'; readonly instead: ActAction }
  /** People were killed, nobody appealed, and nothing was done to the end. `instead` is a truce to broker or a text. */
  | { readonly kind: 'silence'; readonly instead: Action };

export interface Decision {
  readonly turn: number;
  /** Actions of the run before it. */
  readonly at: number;
  readonly what: What;
}
