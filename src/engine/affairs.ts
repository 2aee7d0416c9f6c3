/** What Moscow and the alliance have begun and must see through: missions, debts, warnings, occasions. */
import type { ActorId } from './scenario.ts';

/** What is done with a report: published, split into a public and a private part, or buried. */
export type ReportAnswer = 'publish' | 'split' | 'bury';

/** A fact-finding mission is borrowed time: its report lands and must be answered. */
export interface MissionState {
  sentTurn: number;
  /** Hour at which the report lands. */
  dueHour: number;
  /** Parties that let it in, and those that did not. */
  admitted: ActorId[];
  refused: ActorId[];
  /** Turn in which the report landed, or 0. */
  landedTurn: number;
  answer: ReportAnswer | null;
}

/** Promised help is a debt with a date, paid from the lift that the war wants too. */
export interface DebtState {
  to: ActorId;
  /** Sorties promised and flown. */
  sorties: number;
  delivered: number;
  dueHour: number;
  outcome: 'open' | 'kept' | 'broken';
}

/** A public warning takes effect at once and is tested at once. */
export interface WarningState {
  to: ActorId;
  turn: number;
  /** True once the one warned pressed on and Moscow has to answer. */
  called: boolean;
}

/** Somebody else's monitors. */
export interface MonitorState {
  status: 'absent' | 'invited' | 'deployed';
  /** Hour of the first patrol, once invited. */
  arrivesAt: number | null;
  /** What Moscow said of it. */
  attitude: 'silent' | 'tolerated' | 'contested';
}

export interface OccasionState {
  id: string;
  status: 'ahead' | 'held' | 'cancelled' | 'moved';
  /** Members that stayed away, or whose host cancelled it. */
  absent: ActorId[];
}

/** What Moscow may ask for its own war. */
export type SupportAsk = 'unitedFront' | 'recognition' | 'troops';
export type SupportAnswer = 'agrees' | 'declines' | 'refuses';

export interface SupportState {
  ask: SupportAsk;
  member: ActorId;
  answer: SupportAnswer;
  turn: number;
}

/**
 * The hedging ladder. A rung is a threshold plus an occasion: nobody skips a drill when there is none. Order and
 * marks follow the record of one member's way out (model card, "Hedging").
 */
export const HEDGING = [
  'none',
  'complains',
  'skipsDrills',
  'refusesToSign',
  'recallsEnvoy',
  'emptyChair',
  'frozen',
  'stopsPaying',
  'leaves',
] as const;
export type HedgeRung = (typeof HEDGING)[number];
