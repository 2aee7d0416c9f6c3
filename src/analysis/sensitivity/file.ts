/** The sensitivity table as data, for pages and documents that show it. Built by `npm run sensitivity`. */
import type { Group } from './parameters.ts';
import type { TwistId } from './twists.ts';

/** A number of a scenario that was varied. */
export interface ParameterRow {
  /** Where it stands in the scenario, `members.kazakhstan.trust`; `weights.…` multiplies several, in thousandths. */
  readonly id: string;
  readonly group: Group;
  readonly label: string;
  readonly baseline: number;
  /** Its plausible range. */
  readonly low: number;
  readonly high: number;
  /** Changes smaller than this are not told apart. */
  readonly grain: number;
}

/** A parameter that flips a result, from one side of the scenario's own value. Shares are per cent of games. */
export interface FlipRow {
  /** Id of the parameter. */
  readonly parameter: string;
  /** The nearest value, to a grain, at which the result is on the other side of a half. */
  readonly value: number;
  readonly direction: 'up' | 'down';
  /** How much of the way from the scenario's value to the end of the range, per cent: the smaller, the more fragile. */
  readonly part: number;
  readonly before: number;
  readonly after: number;
}

/** A parameter that does not flip a result: the end of its range that comes nearest to it. */
export interface NearRow {
  readonly parameter: string;
  readonly value: number;
  readonly share: number;
}

/** A circumstance that is no number, and the share with it. */
export interface TwistRow {
  readonly id: TwistId;
  readonly label: string;
  readonly share: number;
  readonly flips: boolean;
}

export interface ResultRow {
  readonly id: string;
  readonly statement: string;
  /** What was played to see. */
  readonly play: string;
  /** Share of games in which it is true as the scenario stands, per cent. */
  readonly share: number;
  /** False where that is too near a half to speak of a flip: then no parameter was tried. */
  readonly clear: boolean;
  /** The most fragile first. */
  readonly flips: readonly FlipRow[];
  /** Parameters that do not flip it within their ranges, by group; each that is not among `flips`. */
  readonly steady: Readonly<Record<Group, number>>;
  /** Those of them that come nearest, at most five. */
  readonly nearest: readonly NearRow[];
  readonly twists: readonly TwistRow[];
}

export interface ScenarioSensitivity {
  readonly id: string;
  readonly hash: string;
  readonly parameters: readonly ParameterRow[];
  readonly results: readonly ResultRow[];
}

export interface SensitivityFile {
  readonly rulesVersion: string;
  /** Hashes of the scenarios by id. */
  readonly scenarios: Readonly<Record<string, string>>;
  readonly seed: string;
  /** Games for each share that is told. */
  readonly games: number;
  readonly sensitivity: readonly ScenarioSensitivity[];
}
