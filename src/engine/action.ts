/** Everything that Moscow can do. An action is plain data: a run is a list of them. */
import type { Resolution } from './council/resolution.ts';

/** Ids of the measures on Moscow's menu. */
export const MEASURES = [
  'refuse',
  'answerReport',
  'proposeMechanism',
  'moveDrill',
  'soundOut',
  'promise',
  'press',
  'visit',
  'urgeConcessions',
  'askUnitedFront',
  'askRecognition',
  'askTroops',
  'broker',
  'backIncumbent',
  'equip',
  'deliver',
  'evacuate',
  'postBase',
  'advanceParty',
  'peacekeepers',
  'seekConsent',
  'probe',
  'reassure',
  'explain',
  'monitor',
  'warn',
  'frame',
  'airlift',
  'guardFirst',
  'changeTask',
  'setDate',
  'withdraw',
] as const;
export type MeasureId = (typeof MEASURES)[number];

/** Groups of the menu, in its order. `council` also holds tabling a text. */
export const MEASURE_GROUPS = [
  'council',
  'capitals',
  'bilateral',
  'outsiders',
  'voice',
  'force',
] as const;
export type MeasureGroup = (typeof MEASURE_GROUPS)[number];

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
  /** Grant the amendment that was moved, before the first answer. Hearing an answer turns it down. */
  | { readonly kind: 'amend' }
  /** Hear the next member's answer. */
  | { readonly kind: 'hear' }
  /** Take the text back before the last answer. */
  | { readonly kind: 'withdrawText' }
  /** Let the turn run: execution, audience, the next situation. */
  | { readonly kind: 'endTurn' };
