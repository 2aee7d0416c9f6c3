/**
 * The compiled scenario: data that the rules read and never change. It is frozen, and nothing of it is
 * ever put into the state itself (copied instead), so that both executors see the same values.
 */
import type { Action } from './action.ts';
import type { Effect, Condition } from './condition.ts';
import type { Rung } from './council/resolution.ts';
import type { Theatre } from './theatre-plan.ts';

/** Lowercase name of a country or bloc, for example the host's. Ids are data: no rule knows one. */
export type ActorId = string;

/** What kind of trouble the ally is in; the guarantee is worth something else to each regime in each. */
export type ThreatKind = 'unrest' | 'attack' | 'quarrel';

/** How much a member's own situation makes it need the guarantee, by kind of threat, 0..1000. */
export type Needs = Readonly<Record<ThreatKind, number>>;

/** A member's profile with the scenario's deviations applied. All meters 0..1000. */
export interface Member {
  readonly id: ActorId;
  /** Share of Moscow's positions that it takes as its own. */
  readonly alignment: number;
  /** Mean of economic and security dependence on Moscow. */
  readonly dependence: number;
  /** What a precedent of force in a post-Soviet state means to it. */
  readonly fear: number;
  /** Exposure to Western sanctions. */
  readonly exposure: number;
  /** Openness of the regime. */
  readonly openness: number;
  /** Insecurity of the regime. */
  readonly insecurity: number;
  readonly need: Needs;
  /** Estimate that help comes if it calls. */
  readonly trust: number;
  /** Opinion of the alliance at home. */
  readonly opinion: number;
  /** Regime stability at the start. */
  readonly stability: number;
  /** Worth of what outsiders offer instead. */
  readonly outsideOptions: number;
  /** Capacity to contribute forces, Moscow = 1000. */
  readonly capacity: number;
  /** How hard it is to get troops abroad past its parliament. */
  readonly friction: number;
  /** Size of its diplomacy: how cheap an empty seat is not. */
  readonly diplomacy: number;
}

/** How an outsider stands to interventions. */
export interface Outsider {
  readonly id: ActorId;
  /** `critic` measures force against law and can punish; `backer` measures order and can lend cover. */
  readonly leaning: 'critic' | 'backer';
  /** Weight of its word in the outside dimension, 0..1000. */
  readonly weight: number;
  /** How far it has come to object, 0..1000, at the start. */
  readonly concern: number;
  /** Its foothold with the host, 0..1000, at the start. */
  readonly foothold: number;
}

/** What makes the case what it is for the Council (the coding rule is in scenarios/README.md). */
export interface CaseParameters {
  readonly threat: ThreatKind;
  readonly victim: ActorId;
  /** 0..1000: 900 a regime at stake, 800 hundreds dead in an attack, 600 about a hundred dead. */
  readonly severity: number;
  /** 0..1000: 150 crowds with looted arms, 400 a peer's army, 600 a stronger state, 900 a great war. */
  readonly opponent: number;
  /** Troops below which help scales down. */
  readonly troopsNeeded: number;
  /** Rung of the response ladder that the victim asks for. */
  readonly askedRung: Rung;
  readonly nameAsked: boolean;
  /** The one accused, or null in an unnamed or internal case. */
  readonly accused: ActorId | null;
  /** The accused's patron, or null. */
  readonly patron: ActorId | null;
  /** How far a force text affronts the West, 0..1000. */
  readonly affront: number;
  /** In a quarrel between members: who is ahead, 0..1000, and would lose by a freeze. Empty elsewhere. */
  readonly advantage: Readonly<Record<ActorId, number>>;
}

/** Moscow's means at the start. */
export interface Means {
  readonly capital: number;
  readonly standing: number;
  /** How much the war takes of forces, lift and attention, 0..1000. */
  readonly burden: number;
  /** Forces free of the war, 0..1000. */
  readonly forces: number;
  /** Sorties that the air transport can fly in twelve hours when nothing else asks. */
  readonly sortiesPerHalfDay: number;
  /** Acts a turn when nothing else asks. */
  readonly acts: number;
  /** Troops that can be sent at once without the war noticing. */
  readonly expeditionary: number;
  /** Sorties that the front asks for in twelve hours at a burden of 1000: what flies elsewhere is missed. */
  readonly frontSorties: number;
}

/** A great war of Moscow's own, for which it may ask support. */
export interface War {
  /** The outsider that it is fought against. */
  readonly against: ActorId;
  /** States voting the other way in 1000 of all: how lonely a hand raised for Moscow is. */
  readonly lonely: number;
}

/** Somebody else who may send monitors when the alliance does not. */
export interface RivalMonitor {
  readonly by: ActorId;
  /** Hours from the invitation to the first patrol. */
  readonly delay: number;
  readonly monitors: number;
}

/** A drill or summit on the calendar, where members show by coming or staying away. */
export interface Occasion {
  readonly id: string;
  readonly turn: number;
  readonly kind: 'drill' | 'summit';
  readonly host: ActorId;
}

/** Moscow's troops that are in a member's country already, under a treaty of their own. */
export interface Base {
  readonly id: string;
  readonly member: ActorId;
  readonly troops: number;
  readonly at: readonly [number, number];
}

/** One turn's place in time. */
export interface TurnSpan {
  /** Hours since the scenario's first hour. */
  readonly at: number;
  /** Length in hours, a multiple of twelve. */
  readonly hours: number;
  /** Local date, ISO, for the reader only. */
  readonly date: string;
  readonly part: 'day' | 'morning' | 'night';
}

/** A scheduled or conditional event of the scenario. It changes meters; it decides nothing. */
export interface Situation {
  readonly id: string;
  /** Whose news it is. */
  readonly actor: ActorId;
  readonly when: Condition;
  /** Chance in 1000, each turn that the condition holds. */
  readonly chance: number;
  readonly effects: readonly Effect[];
  /** Where it is put among the dispatches. */
  readonly desk: 'council' | 'theatre' | 'capitals' | 'outsiders';
  /** True where people are hurt: the reader sees it in red. */
  readonly violent: boolean;
  readonly title: string;
  readonly text: string;
  /** What happened in history, where it has numbers or an end of its own. */
  readonly inRecord?: string | undefined;
  readonly sources: readonly string[];
}

/** Where Moscow's transports start, for the map. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly at: readonly [number, number];
  readonly kind: 'capital' | 'city' | 'airbase';
}

/** What was done in history, turn by turn, in words and as acts. */
export interface RecordEntry {
  readonly turn: number;
  readonly text: string;
  readonly sources: readonly string[];
  /** Acts to play at this turn, or at the first later turn where they are open. */
  readonly acts: readonly Action[];
}

/** A source behind a statement. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly url: string;
}

/** A statement of the briefing with its sources. `contested` names the disagreement. */
export interface Statement {
  readonly text: string;
  readonly sources: readonly string[];
  readonly contested: string;
}

/** Texts that the reader sees before and after; no rule reads them. */
export interface Briefing {
  readonly title: string;
  readonly summary: string;
  readonly kind: string;
  readonly question: string;
  readonly paragraphs: readonly Statement[];
  readonly stakes: readonly Statement[];
  readonly cast: readonly { readonly actor: ActorId; readonly line: string }[];
}

/** What the record ended with, for the debrief. Ranges are [low, high]. */
export interface RecordOutcome {
  readonly killed: readonly [number, number];
  /** People driven from their homes. */
  readonly displaced: readonly [number, number];
  readonly text: string;
  readonly sources: readonly string[];
}

export interface Scenario {
  readonly id: string;
  /** SHA-256 of the canonical content, hex. */
  readonly hash: string;
  readonly briefing: Briefing;
  readonly turns: readonly TurnSpan[];
  /** The member that the player decides for. */
  readonly moscow: ActorId;
  /** Who presides, in the order in which the presidency passes; the first at the start. */
  readonly presidency: readonly ActorId[];
  /** In the Council's alphabetical order. */
  readonly members: readonly Member[];
  readonly outsiders: readonly Outsider[];
  /** Directed ties, -1000..1000, from -> to. Missing means 0. */
  readonly ties: Readonly<Record<ActorId, Readonly<Record<ActorId, number>>>>;
  readonly case: CaseParameters;
  readonly means: Means;
  readonly theatre: Theatre;
  /** Null while Moscow fights no great war. */
  readonly war: War | null;
  readonly monitor: RivalMonitor | null;
  readonly calendar: readonly Occasion[];
  readonly bases: readonly Base[];
  /** Members whose contingent comes by road. */
  readonly byRoad: readonly ActorId[];
  readonly situations: readonly Situation[];
  readonly places: readonly Place[];
  readonly record: readonly RecordEntry[];
  readonly recordOutcome: RecordOutcome;
  readonly sources: readonly Source[];
  /** Display names in the scenario's own language: actors, sites, rungs, truths by id. */
  readonly names: Readonly<Record<string, string>>;
}

/** The directed tie from one actor to another, -1000..1000. */
export function tie(scenario: Scenario, from: ActorId, to: ActorId): number {
  return scenario.ties[from]?.[to] ?? 0;
}
