/**
 * What happened, in order: a closed union. The transcript, the stage, the terminal and the reports all
 * feed on these and on nothing else. Each carries its signed causes.
 */
import type {
  Decision,
  Frame,
  Move,
  Posture,
  ReportAnswer,
  SiteHolder,
  Stance,
  SupportAnswer,
  SupportAsk,
  VoteChoice,
} from './state.ts';
import type { MeasureId } from './action.ts';
import type { Factor } from './factor.ts';
import type { Resolution, Task } from './council/resolution.ts';
import type { ActorId } from './scenario.ts';

/** One reason with its signed share in the change (same unit as the change). */
export interface Cause {
  readonly factor: Factor;
  readonly amount: number;
  /** Whom or what the reason is about, where that is not the meter's owner. */
  readonly about?: string;
  /** The event that it came from, where there is one. */
  readonly from?: { readonly turn: number; readonly event: EventKind };
}

interface Because {
  readonly because: readonly Cause[];
}

export type GameEvent = Because &
  (
    | { readonly kind: 'turnBegan'; readonly turn: number; readonly hour: number }
    | { readonly kind: 'situationArose'; readonly situation: string; readonly actor: ActorId }
    /** `meter` is `owner.name`, for example `theatre.crowds`. */
    | {
        readonly kind: 'meterMoved';
        readonly meter: string;
        readonly before: number;
        readonly after: number;
      }
    | {
        readonly kind: 'actTaken';
        readonly measure: MeasureId;
        readonly aim: string | null;
        readonly capital: number;
      }
    | { readonly kind: 'memberSounded'; readonly member: ActorId; readonly leaning: number }
    | { readonly kind: 'requestMade'; readonly by: ActorId; readonly askedRung: number }
    /** The other party of a quarrel asks as well. */
    | { readonly kind: 'requestJoined'; readonly by: ActorId }
    | { readonly kind: 'requestRefused'; readonly by: ActorId }
    | { readonly kind: 'requestLapsed'; readonly by: ActorId }
    | { readonly kind: 'textTabled'; readonly text: Resolution; readonly chair: ActorId }
    /** Members move a change before they answer. `change` is the kind of an `Ask`. */
    | {
        readonly kind: 'amendmentMoved';
        readonly change: string;
        readonly text: Resolution;
        readonly by: readonly ActorId[];
      }
    | {
        readonly kind: 'amendmentAnswered';
        readonly change: string;
        readonly granted: boolean;
        readonly by: readonly ActorId[];
      }
    | { readonly kind: 'chairPassed'; readonly before: ActorId; readonly after: ActorId }
    /** `shares` are per mille in the order contribute, consent, abstain, object, away. */
    | {
        readonly kind: 'voteCast';
        readonly member: ActorId;
        readonly choice: VoteChoice;
        readonly shares: readonly number[];
      }
    | {
        readonly kind: 'textDecided';
        readonly text: Resolution;
        readonly decision: Decision;
        readonly by: readonly ActorId[];
      }
    | { readonly kind: 'consentGiven'; readonly member: ActorId; readonly consents: boolean }
    | { readonly kind: 'troopsPledged'; readonly member: ActorId; readonly troops: number }
    | { readonly kind: 'ratificationHeld'; readonly member: ActorId; readonly passed: boolean }
    | {
        readonly kind: 'transportDeparted';
        readonly id: number;
        readonly by: 'air' | 'road';
        readonly from: ActorId;
        readonly to: ActorId;
        readonly nation: ActorId;
        readonly troops: number;
        readonly sorties: number;
        readonly landsAt: number;
        readonly homeward: boolean;
      }
    | {
        readonly kind: 'transportArrived';
        readonly id: number;
        readonly by: 'air' | 'road';
        readonly to: ActorId;
        readonly nation: ActorId;
        readonly troops: number;
        readonly homeward: boolean;
      }
    | { readonly kind: 'landingRefused'; readonly site: string; readonly troops: number }
    | {
        readonly kind: 'siteChanged';
        readonly site: string;
        readonly before: SiteHolder;
        readonly after: SiteHolder;
        readonly damaged: boolean;
      }
    | { readonly kind: 'guardsPosted'; readonly site: string; readonly guards: number }
    | { readonly kind: 'rungChanged'; readonly before: number; readonly after: number }
    | { readonly kind: 'postureChanged'; readonly before: Posture; readonly after: Posture }
    | { readonly kind: 'peopleKilled'; readonly killed: number; readonly total: number }
    | { readonly kind: 'peopleDisplaced'; readonly displaced: number; readonly total: number }
    | {
        readonly kind: 'sideMoved';
        readonly side: ActorId;
        readonly before: Move;
        readonly after: Move;
      }
    /** `number` counts the truces of this crisis from 1. */
    | {
        readonly kind: 'truceAgreed';
        readonly guarantor: string | null;
        readonly number: number;
      }
    | { readonly kind: 'truceDeclined'; readonly by: readonly ActorId[] }
    | { readonly kind: 'truceBroken'; readonly by: ActorId; readonly hours: number }
    | { readonly kind: 'fightingEnded' }
    /** Shots on a line that had been quiet; it dies down by itself. */
    | { readonly kind: 'lineFlaredUp'; readonly by: ActorId }
    | { readonly kind: 'mechanismAgreed'; readonly worth: number }
    | { readonly kind: 'mechanismDeclined'; readonly by: readonly ActorId[] }
    /** Moscow's troops were fired on: presence has weight. */
    | {
        readonly kind: 'troopsShotAt';
        readonly troops: 'base' | 'contingent';
        readonly killed: number;
      }
    | { readonly kind: 'troopsPosted'; readonly troops: number }
    | { readonly kind: 'peopleEvacuated'; readonly people: number }
    | {
        readonly kind: 'missionSent';
        readonly admitted: readonly ActorId[];
        readonly refused: readonly ActorId[];
        readonly dueHour: number;
      }
    | { readonly kind: 'reportLanded' }
    /** `by` is `moscow` for a decision, `time` where none was taken. */
    | {
        readonly kind: 'reportAnswered';
        readonly answer: ReportAnswer;
        readonly by: 'moscow' | 'time';
      }
    | {
        readonly kind: 'debtMade';
        readonly to: ActorId;
        readonly sorties: number;
        readonly dueHour: number;
      }
    | {
        readonly kind: 'debtPaid';
        readonly to: ActorId;
        readonly sorties: number;
        readonly left: number;
      }
    | { readonly kind: 'debtSettled'; readonly to: ActorId; readonly kept: boolean }
    | { readonly kind: 'warningGiven'; readonly to: ActorId; readonly number: number }
    | { readonly kind: 'warningCalled'; readonly to: ActorId }
    | { readonly kind: 'warningSettled'; readonly to: ActorId; readonly kept: boolean }
    | { readonly kind: 'consentSought'; readonly of: ActorId; readonly granted: boolean }
    /** What Moscow's sources say lies underneath: id of a truth, which may be the wrong one. */
    | { readonly kind: 'truthProbed'; readonly truth: string }
    | { readonly kind: 'capitalVisited'; readonly member: ActorId }
    | {
        readonly kind: 'hedgeStepped';
        readonly member: ActorId;
        readonly before: number;
        readonly after: number;
      }
    | {
        readonly kind: 'occasionHeld';
        readonly occasion: string;
        readonly absent: readonly ActorId[];
      }
    | { readonly kind: 'occasionCancelled'; readonly occasion: string; readonly by: ActorId }
    | { readonly kind: 'occasionMoved'; readonly occasion: string }
    | { readonly kind: 'rallyHeld'; readonly member: ActorId }
    | { readonly kind: 'monitorInvited'; readonly by: ActorId; readonly monitor: ActorId }
    | { readonly kind: 'monitorDeployed'; readonly monitor: ActorId; readonly monitors: number }
    | {
        readonly kind: 'supportAnswered';
        readonly ask: SupportAsk;
        readonly member: ActorId;
        readonly answer: SupportAnswer;
      }
    | { readonly kind: 'frontServed'; readonly asked: number; readonly given: number }
    | { readonly kind: 'outsiderSpoke'; readonly outsider: ActorId; readonly stance: Stance }
    | { readonly kind: 'crisisFramed'; readonly frame: Frame }
    | { readonly kind: 'taskChanged'; readonly task: Task }
    | { readonly kind: 'withdrawalDated'; readonly leavesAt: number; readonly early: boolean }
    | { readonly kind: 'withdrawalBegan'; readonly late: boolean }
    | { readonly kind: 'contingentLeft'; readonly troops: number }
    | { readonly kind: 'orderRestored' }
    /** The host of unrest was urged to give way, and answers. */
    | { readonly kind: 'concessionsAnswered'; readonly host: ActorId; readonly gives: boolean }
    | { readonly kind: 'incumbentFell'; readonly host: ActorId }
    | { readonly kind: 'turnEnded'; readonly turn: number }
    | { readonly kind: 'gameEnded'; readonly verdict: Verdict }
  );

export type EventKind = GameEvent['kind'];

/** What the alliance became, derived from how it answered. */
export const VERDICTS = [
  'coupProofingClub',
  'reluctantGuarantor',
  'eurasianNato',
  'lonePoliceman',
  'paperTiger',
  'emptyChair',
  'bystander',
  'openEndedGarrison',
  'honestBroker',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Receives events in order. Absent in rollouts. */
export type Sink = (event: GameEvent) => void;
