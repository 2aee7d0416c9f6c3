/**
 * The whole state of a game: plain JSON, integers only, in a fixed order. Everything that can influence
 * the future is in it. Meters are 0..1000 and shown 0..100; nothing is undefined, absent things are null.
 */
import type { Resolution, Task } from './council/resolution.ts';
import type {
  DebtState,
  MissionState,
  MonitorState,
  OccasionState,
  SupportState,
  WarningState,
} from './affairs.ts';
import type { ActorId } from './scenario.ts';
import type { TheatreState } from './theatre-state.ts';

/** What a member answers to a text. */
export type VoteChoice = 'contribute' | 'consent' | 'abstain' | 'object' | 'away';

/** How a text ended, or stands. */
export type Decision = 'adopted' | 'blocked' | 'delayed' | 'withdrawn';

export type * from './affairs.ts';
export type * from './theatre-state.ts';

export type Phase = 'decision' | 'council' | 'over';

export interface MoscowState {
  /** Political capital, spent by acts, slow to return. */
  capital: number;
  /** To be seen as the region's guarantor. */
  standing: number;
  /** What the war takes, 0..1000. */
  burden: number;
  /** Forces free of the war, 0..1000. */
  forces: number;
  /** Sorties free in this turn. */
  sorties: number;
  /** Sorties that this turn began with. */
  sortiesTotal: number;
  /** Acts left in this turn. */
  acts: number;
  /** Acts that this turn began with. */
  actsTotal: number;
  /** Sorties that the front asks for in this turn; what is not left for it costs the war. */
  frontDemand: number;
  /** Troops of its bases that stand at the line instead of in barracks. */
  posted: number;
}

export interface MemberState {
  id: ActorId;
  /** Estimate that help comes if it calls. */
  trust: number;
  /** Sovereignty fear: what force under the alliance's flag may come to mean at home. */
  fear: number;
  alignment: number;
  /** The alliance's standing at home. */
  opinion: number;
  /** Regime stability. */
  stability: number;
  /** Resentment of pressure, 0..1000. */
  resentment: number;
  /** Anger at help that fell short of what was expected, 0..1000; fades by a third a month. */
  anger: number;
  /** How far it insures itself elsewhere, 0..1000. */
  hedge: number;
  /** Work with outsiders instead, 0..1000. */
  cooperation: number;
  /** How far it has stepped on the hedging ladder (`HEDGING`), 0 for not at all. Reversible but for the last. */
  hedgeRung: number;
  /** Moscow's push behind the next text, 0..1000. */
  push: number;
  /** What Moscow has promised for the next text, utility points. */
  promised: number;
  /** True once its mind is known: the whip count narrows. */
  sounded: boolean;
  /** Hidden leaning, utility points; drawn by seed. Shown only as far as it was sounded out. */
  leaning: number;
}

export type Stance = 'watches' | 'supports' | 'questions' | 'condemns';

export interface OutsiderState {
  id: ActorId;
  /** How far it objects, 0..1000. */
  concern: number;
  /** Its foothold with the host, 0..1000. */
  foothold: number;
  stance: Stance;
}

/** A member's part in the contingent. Troops move from `pledged` to `ready` to the air to `landed` to `home`. */
export interface UnitState {
  nation: ActorId;
  pledged: number;
  /** Approved at home and waiting for transport. */
  ready: number;
  enRoute: number;
  landed: number;
  home: number;
  /** True once parliament has agreed (at once where none is asked). */
  ratified: boolean;
  /** Attempts at home so far. */
  attempts: number;
}

export interface ContingentState {
  /** Who stands behind it: the Council, or Moscow alone at the host's request. */
  mandate: 'council' | 'bilateral';
  size: number;
  days: number;
  task: Task;
  /** Troops of it that came from Moscow's bases in the region, and are missing there. */
  near: number;
  /** Hour at which it was promised. */
  formedAt: number;
  /** Hour at which the first troops landed, or null. */
  arrivedAt: number | null;
  airlift: 'waits' | 'steady' | 'surge';
  units: UnitState[];
  /** Hour at which leaving was announced, or null. */
  announcedAt: number | null;
  /** Hour at which leaving starts, or null. */
  leavesAt: number | null;
  leaving: boolean;
  /** True once the last has left. */
  gone: boolean;
}

export interface FlightState {
  id: number;
  by: 'air' | 'road';
  from: ActorId;
  to: ActorId;
  nation: ActorId;
  troops: number;
  sorties: number;
  /** Hours since the start. */
  departedAt: number;
  landsAt: number;
  homeward: boolean;
  /** True once it had to be sent to another field. */
  diverted: boolean;
}

export interface VoteState {
  member: ActorId;
  choice: VoteChoice;
}

/** A text that the Council has dealt with. */
export interface DecidedText extends Resolution {
  turn: number;
  decision: Decision;
}

export interface CouncilState {
  /** Number of sessions so far: part of the stream key, so that a second text draws anew. */
  sessions: number;
  /** The text on the table, or null. */
  tabled: Resolution | null;
  /** Votes heard so far, in order. */
  votes: VoteState[];
  /** Members still to be heard, in order. */
  waiting: ActorId[];
  /** A text that waits for consent afterwards, with who owes it. */
  pending: { text: Resolution; owed: ActorId[]; contributors: ActorId[] } | null;
  decided: DecidedText[];
  /** Who presides now. */
  chair: ActorId;
  /** The change that those who ask most weightily would make, moved before the first answer, or null. */
  amendment: Amendment | null;
  /** Members whose amendment was granted or turned down in this session. */
  granted: ActorId[];
  rebuffed: ActorId[];
}

/** A change that members move before they answer. */
export interface Amendment {
  /** `softer`, `smaller`, `shorter`, `noName`, `name`, ...: as an `Ask`. */
  kind: string;
  /** The text with the change. */
  text: Resolution;
  by: ActorId[];
}

/** The appeal for help. */
export interface RequestState {
  by: ActorId;
  /** The other party of a quarrel, once it asks as well; else null. */
  also: ActorId | null;
  turn: number;
  hour: number;
  /** How Moscow answered, null while it is open. */
  answered: 'accepted' | 'refused' | 'lapsed' | null;
}

/** How Moscow has framed the crisis in public; null while it is silent. */
export type Frame = 'terrorists' | 'domestic' | 'restraint' | 'orchestration' | 'aggression';

/** What Moscow's sources say lies underneath; they may be wrong. */
export interface ReadingState {
  turn: number;
  /** Id of a truth of the scenario. */
  truth: string;
}

export interface GameState {
  rules: string;
  scenario: string;
  seed: string;
  /** Turn, from 1. */
  turn: number;
  /** Actions played so far. */
  step: number;
  phase: Phase;
  /** Hours since the scenario's first hour. */
  hour: number;
  moscow: MoscowState;
  members: MemberState[];
  outsiders: OutsiderState[];
  theatre: TheatreState;
  /** Id of the hidden truth; never shown. */
  truth: string;
  /** What probes have said of the hidden truth so far, in order. */
  readings: ReadingState[];
  request: RequestState | null;
  council: CouncilState;
  contingent: ContingentState | null;
  flights: FlightState[];
  /** Number of flights so far. */
  flightCount: number;
  frame: Frame | null;
  mission: MissionState | null;
  /** What Moscow and the alliance owe, in order of making. */
  debts: DebtState[];
  /** The public warning that stands, or null. */
  warning: WarningState | null;
  /** Warnings so far: each repetition is believed less and costs more when called. */
  warnings: number;
  monitor: MonitorState;
  /** In the calendar's order. */
  occasions: OccasionState[];
  /** Answers to Moscow's asks for its war, in order. */
  support: SupportState[];
  /** Turn in which each of the scenario's situations arose, 0 where it has not, in the scenario's order. */
  arisen: number[];
  /** Turn in which each flag was raised, in order of raising. */
  flags: { id: string; turn: number }[];
  /** Uses of each measure and target so far, in order of first use: repetition halves the gain. */
  uses: { key: string; count: number; turn: number }[];
}
