/** Everything that Moscow can do. An action is plain data: a run is a list of them. */
import type { Resolution } from './council/resolution.ts';

/** Ids of the measures on Moscow's menu. */
export const MEASURES = [
  'refuse',
  'soundOut',
  'promise',
  'press',
  'urgeConcessions',
  'backIncumbent',
  'equip',
  'advanceParty',
  'reassure',
  'explain',
  'frame',
  'airlift',
  'guardFirst',
  'changeTask',
  'setDate',
  'withdraw',
] as const;
export type MeasureId = (typeof MEASURES)[number];

/** Groups of the menu. `council` also holds tabling a text. */
export type MeasureGroup = 'council' | 'capitals' | 'bilateral' | 'outsiders' | 'voice' | 'force';

/** A measure, with what it is aimed at where it needs an aim. */
export interface ActAction {
  readonly kind: 'act';
  readonly measure: MeasureId;
  /** Member, outsider, site, pace, frame or number of days, by the measure; absent where it has none. */
  readonly aim?: string;
}

export type Action =
  | ActAction
  /** Put a text before the Council: the vote begins. */
  | { readonly kind: 'table'; readonly text: Resolution }
  /** Hear the next member's answer. */
  | { readonly kind: 'hear' }
  /** Take the text back before the last answer. */
  | { readonly kind: 'withdrawText' }
  /** Let the turn run: execution, audience, the next situation. */
  | { readonly kind: 'endTurn' };
