/**
 * What happened, in order: a closed union. The transcript, the stage, the terminal and the reports all
 * feed on these and on nothing else. Each carries its signed causes.
 */
import type { Frame, Decision, Posture, SiteHolder, Stance, VoteChoice } from './state.ts';
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
    | { readonly kind: 'requestRefused'; readonly by: ActorId }
    | { readonly kind: 'requestLapsed'; readonly by: ActorId }
    | { readonly kind: 'textTabled'; readonly text: Resolution; readonly chair: ActorId }
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
    | { readonly kind: 'outsiderSpoke'; readonly outsider: ActorId; readonly stance: Stance }
    | { readonly kind: 'crisisFramed'; readonly frame: Frame }
    | { readonly kind: 'taskChanged'; readonly task: Task }
    | { readonly kind: 'withdrawalDated'; readonly leavesAt: number; readonly early: boolean }
    | { readonly kind: 'withdrawalBegan'; readonly late: boolean }
    | { readonly kind: 'contingentLeft'; readonly troops: number }
    | { readonly kind: 'orderRestored' }
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
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Receives events in order. Absent in rollouts. */
export type Sink = (event: GameEvent) => void;
