/** The whip count: how each member would answer a text, as ranges, with its reasons and what it asks. */
import type { Cause } from '../event.ts';
import type { ActorId } from '../scenario.ts';
import type { Resolution } from './resolution.ts';

/** A range in per mille. Narrow where the member was sounded out. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** The change that would move a member most, and what granting it would bring, per mille of consent. */
export interface Ask {
  /** `softer`, `smaller`, `shorter`, `noName`, `name`, `interim`, `larger`, `guardOnly`, `article2`, `article4` or `payment`. */
  readonly kind: string;
  /** The text with the ask granted; the same text for a payment. */
  readonly text: Resolution;
  readonly gain: Range;
}

export interface WhipLine {
  readonly member: ActorId;
  /** Chance that it consents, with or without contributing. */
  readonly consent: Range;
  readonly contribute: Range;
  readonly object: Range;
  readonly away: Range;
  /** All reasons, largest first, utility points. */
  readonly because: readonly Cause[];
  readonly ask: Ask | null;
  /** Rung at which this member would be happiest, all else as in the text. */
  readonly ideal: number;
}

export interface WhipCount {
  /** Every member but Moscow, in the Council's order. */
  readonly lines: readonly WhipLine[];
  readonly adopted: Range;
  readonly blocked: Range;
  readonly delayed: Range;
  /** Capability x salience mean of the ideals, in tenths of a rung. */
  readonly weightedMean: number;
}
