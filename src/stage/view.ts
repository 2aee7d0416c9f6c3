import type { Scenario } from '../engine/scenario.ts';
import type { GameState, VoteChoice } from '../engine/state.ts';
import type { Rect } from './geo/framing.ts';

/** CSS pixels of the host that panels cover, from each edge. */
export interface StageInsets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export type StageScene = 'title' | 'map' | 'council';
export type StageZoom = 'fit' | 'region' | 'theatre';

/** What the pointer or the desk has chosen. */
export interface Selection {
  readonly kind: 'actor' | 'site';
  readonly id: string;
}

/** The mark that lies on the table before a member. */
export type SeatMark =
  /** Chance of consent in 100, from the low to the high end of what is known. */
  | { readonly kind: 'range'; readonly low: number; readonly high: number }
  | { readonly kind: 'vote'; readonly choice: VoteChoice }
  | { readonly kind: 'deciding' }
  /** The player's own seat, with a word such as "you". */
  | { readonly kind: 'self'; readonly word?: string };

/** One member at the table; `line` is the second line of its tag. */
export interface SeatView {
  readonly member: string;
  readonly name: string;
  readonly line: string;
  readonly mark: SeatMark;
  readonly speaking: boolean;
  readonly absent: boolean;
}

export interface CouncilView {
  readonly chair: string;
  /** In the Council's order. */
  readonly seats: readonly SeatView[];
  readonly heading: string;
  readonly subheading?: string;
}

/** Everything that the stage shows: plain data, worded by the app. */
export interface StageView {
  readonly scene: StageScene;
  readonly scenario: Scenario;
  readonly state: GameState;
  readonly selection?: Selection | undefined;
  readonly zoom: StageZoom;
  readonly insets: StageInsets;
  /** What lies over the open part, CSS pixels of the host: nothing is written under it. */
  readonly controls?: readonly Rect[];
  /** The land alone, without names, tags, signs or plate: a ground for words that lie over it. */
  readonly bare?: boolean;
  /** Second line of each member's tag. */
  readonly tags: Readonly<Record<string, string>>;
  readonly council?: CouncilView;
  /**
   * Display names by id: actors and other countries (`georgia`), places and sites, waters
   * (`sea.black`, `lake.balkhash`...), the plate by its own id, and the words of the legend
   * (`legend.held`, `legend.contested`, `legend.lost`, `legend.fighting`, `legend.theatre`).
   * What is missing is shown under its English name.
   */
  readonly names: Readonly<Record<string, string>>;
  /**
   * Second lines by what they belong to: `site:<id>` the state of a site, `flight:<id>` what a
   * transport is, as two lines with a line feed between.
   */
  readonly lines?: Readonly<Record<string, string>>;
}
