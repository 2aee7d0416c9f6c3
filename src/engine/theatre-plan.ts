/** Theatres as a scenario gives them: three types with one interface, read and never changed. */
import type { ActorId } from './scenario.ts';

/** A place that can be held, contested or lost. */
export interface Site {
  readonly id: string;
  /** Longitude and latitude in thousandths of a degree. */
  readonly at: readonly [number, number];
  /** Pull on crowds or attackers, 0..1000. */
  readonly pull: number;
  /** What holding it means, for the regime or as ground, 0..1000. */
  readonly weight: number;
  /** Troops that guard it fully. */
  readonly garrison: number;
  /** The host's control at the start, 0..1000. */
  readonly control: number;
  /** True where looting it arms the crowd. */
  readonly armoury: boolean;
  /** True where transports land. */
  readonly landing: boolean;
  /** People who live within reach of the fighting and may flee; persons. */
  readonly people: number;
}

interface TheatrePlan {
  /** The member in trouble: the one attacked, where there are two sides. */
  readonly host: ActorId;
  readonly sites: readonly Site[];
  /** Deaths in twelve hours with everything at 1000. */
  readonly deadliness: number;
  /** Looks of the place on the map: id of the plate. */
  readonly plate: string;
}

/** A rung of the ladder of unrest: reached when `crowds` and `armed` pass both marks. */
export interface LadderRung {
  readonly id: string;
  readonly crowds: number;
  readonly armed: number;
}

/** One thing that may be true underneath; drawn by seed, never shown, hinted by what happens. */
export interface Truth {
  readonly id: string;
  /** Relative weight of the draw. */
  readonly weight: number;
  /** Added to the theatre's starting meters. */
  readonly crowds: number;
  readonly loyalty: number;
  readonly split: number;
  /** How much foreign boots feed the crowd, 0..1000. */
  readonly resentment: number;
  /** How much an outside guarantee settles the elite, 0..1000. */
  readonly deference: number;
  /** How far giving way is taken for weakness, 0..1000: at 0 it drains the street, at 1000 it emboldens the palace. */
  readonly boldness: number;
}

/** Unrest inside a member: crowds, sites, security forces, elite split. */
export interface UnrestTheatre extends TheatrePlan {
  readonly kind: 'unrest';
  /** Starting meters, 0..1000. */
  readonly crowds: number;
  readonly armed: number;
  readonly loyalty: number;
  readonly split: number;
  readonly grievance: number;
  readonly ladder: readonly LadderRung[];
  readonly truths: readonly Truth[];
  /** Host personnel freed by one thousand foreign guards. */
  readonly freedPerThousand: number;
}

/** One of the two who fight. */
export interface Side {
  readonly id: ActorId;
  /** Force that it can bring to bear on the spot, 0..1000. */
  readonly strength: number;
  /** How set it is on pressing at the start, 0..1000. */
  readonly drive: number;
  /** Ground that it wants, as a share of all the sites' weight, 0..1000. */
  readonly aims: number;
  /** How far it wants the alliance to come in, 0..1000, at the start. Read in quarrels between members. */
  readonly invitation: number;
}

/** A rung of the ladder of fighting: reached when intensity passes the mark. */
export interface FightingRung {
  readonly id: string;
  readonly intensity: number;
}

/** What may be true of the one who presses; drawn by seed, never shown, hinted by what happens. */
export interface Design {
  readonly id: string;
  readonly weight: number;
  /** Added to the first side's drive and aims. */
  readonly drive: number;
  readonly aims: number;
  /** How far a price (a warning, presence, a guarantor) counts with it, 0..1000. */
  readonly heed: number;
  /** How far its capital's orders reach the line, 0..1000: what a truce is worth. */
  readonly command: number;
  /**
   * What force that is shown to it adds to its drive, per mille of what was shown (`theatre/answer.ts`), -1000..1000:
   * positive where a threat frightens or provokes it into pressing on, negative where it deters.
   */
  readonly spiral: number;
  /** The same for accommodation: positive where it is taken for leave, negative where it satisfies, -1000..1000. */
  readonly appetite: number;
}

/** Two states fight over ground: an outsider against a member, or member against member. */
export interface FrontTheatre extends TheatrePlan {
  readonly kind: 'interstate' | 'border';
  /** The one who presses first, then the host. */
  readonly sides: readonly [Side, Side];
  /** Intensity of the fighting at the start, 0..1000. */
  readonly intensity: number;
  /** Hours from the start in which the first side presses by orders that were given before. */
  readonly opening: number;
  readonly ladder: readonly FightingRung[];
  readonly truths: readonly Design[];
}

export type Theatre = UnrestTheatre | FrontTheatre;
