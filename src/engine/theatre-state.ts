/** The state of a theatre: what is common to all, and what unrest and fighting add. */
import type { ActorId } from './scenario.ts';

export type SiteHolder = 'host' | 'contested' | 'lost';

export interface SiteState {
  id: string;
  /** The host's control, 0..1000. */
  control: number;
  holder: SiteHolder;
  damaged: boolean;
  /** True when there was fighting in the last twelve hours. */
  fighting: boolean;
  /** Foreign troops guarding it. */
  guards: number;
}

interface TheatreBase {
  /** Index of the escalation ladder. */
  rung: number;
  /** Highest rung so far. */
  peak: number;
  /** Killed so far, on all sides. */
  killed: number;
  /** Killed in the last turn. */
  killedThisTurn: number;
  /** People driven from their homes so far. */
  displaced: number;
  displacedThisTurn: number;
  sites: SiteState[];
  /** Site that arriving troops go to first, or null for the host's own order. */
  guardFirst: string | null;
  /** The host's government. */
  incumbent: 'inOffice' | 'fallen';
  /** Half-days in a row with little violence. */
  calm: number;
  /** True once order is back, or the fighting is over. */
  orderRestored: boolean;
}

/** How the host meets the crowds. */
export type Posture = 'restraint' | 'force' | 'lethal';

export interface UnrestState extends TheatreBase {
  kind: 'unrest';
  crowds: number;
  armed: number;
  /** Loyalty of the security forces. */
  loyalty: number;
  /** Elite split between the incumbent and the old guard. */
  split: number;
  grievance: number;
  posture: Posture;
  /** Host personnel freed by foreign guards. */
  freed: number;
}

/** What a side does in a turn. */
export type Move = 'press' | 'hold' | 'settle';

export interface SideState {
  id: ActorId;
  move: Move;
  /** How set it is on pressing. */
  drive: number;
  /** What fighting has cost it in will, 0..1000. */
  exhaustion: number;
  /** How much of what it wanted it has, 0..1000. */
  aimsMet: number;
  /** How far it wants the alliance to come in, 0..1000. */
  invitation: number;
  /** What it holds against Moscow for favours to the other side, 0..1000. */
  slight: number;
  /** Its own dead so far. */
  killed: number;
}

export interface TruceState {
  /** Hour at which it was agreed. */
  since: number;
  /** Who stands behind it with his word: an actor's id, `council`, or null for nobody. */
  guarantor: string | null;
  /** Worth of the truce, 0..1000: what a side loses by breaking it. */
  strength: number;
}

export interface FrontState extends TheatreBase {
  kind: 'interstate' | 'border';
  /** How hot the fighting is, 0..1000. */
  intensity: number;
  /** In the scenario's order: the one who pressed first, then the host. */
  sides: [SideState, SideState];
  truce: TruceState | null;
  /** Truces so far, the standing one included. */
  truces: number;
  /** An agreed way to settle quarrels between the two, 0..1000 in worth; 0 for none. */
  mechanism: number;
}

export type TheatreState = UnrestState | FrontState;
