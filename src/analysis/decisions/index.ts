/**
 * The decisions of a run that mattered most: each is taken out, or for something left put in, and the run is played on
 * with the player's own later acts, under its own luck and under other luck that might have followed.
 */
import type { Scenario } from '../../engine/index.ts';
import type { Decision, PlayedRun } from './decision.ts';
import { difference, type Difference } from './difference.ts';
import type { Plan } from './plan.ts';
import { storyOf, type Base } from './story.ts';
import { baseOf, endingIn, otherwise, planFrom, type Ending } from './twin.ts';

export type { PlayedRun, What } from './decision.ts';
export type { Difference, DimensionDifference } from './difference.ts';

/** Futures tried for every decision, and for those that may be among the first. */
const FIRST_LOOK = 4;
const CLOSE_LOOK = 12;
/** How many decisions are looked at closely, and how many are named. */
const FINALISTS = 6;
const NAMED = 3;
/** Less than this, beyond luck and over all five dimensions, is no difference; points of 1000. Design number. */
const NOTICEABLE = 30;

export interface Mattered {
  /** Decisions of the run that were tried. */
  readonly tried: number;
  /** Futures tried for each of those that are named. */
  readonly futures: number;
  /** Largest first; fewer than three where fewer differ by more than luck. */
  readonly named: readonly Difference[];
}

/** The three decisions that mattered most. `onProgress` hears of each decision that has been tried. */
export function whatMattered(
  scenario: Scenario,
  run: PlayedRun,
  onProgress?: (done: number, of: number) => void,
): Mattered {
  const story = storyOf(scenario, run);
  const trials = story.decisions.map((decision) => {
    const base = baseOf(story, decision);
    const asDecided = planFrom(story, base);
    return { decision, base, asDecided, without: otherwise(asDecided, decision) };
  });
  const courses = new Courses(scenario);
  const of = trials.length + Math.min(FINALISTS, trials.length);
  let done = 0;
  const tryOut = ({ decision, base, asDecided, without }: Trial, futures: number): Difference => {
    const tried = difference(
      decision,
      courses.as(base, asDecided, futures),
      courses.otherwise(decision, base, without, futures),
    );
    done += 1;
    onProgress?.(done, of);
    return tried;
  };
  const first = trials.map((trial) => ({ trial, size: tryOut(trial, FIRST_LOOK).size }));
  const named = first
    .sort((one, other) => other.size - one.size)
    .slice(0, FINALISTS)
    .map(({ trial }) => tryOut(trial, CLOSE_LOOK))
    .filter(({ sure }) => sure >= NOTICEABLE)
    .sort((one, other) => other.size - one.size)
    .slice(0, NAMED);
  return { tried: trials.length, futures: CLOSE_LOOK, named };
}

interface Trial {
  readonly decision: Decision;
  readonly base: Base;
  readonly asDecided: Plan;
  readonly without: Plan;
}

/** Endings played so far: none is played twice. Decisions that begin at one base share the course as it was decided. */
class Courses {
  private readonly scenario: Scenario;
  private readonly played = new Map<Base | Decision, Ending[]>();

  constructor(scenario: Scenario) {
    this.scenario = scenario;
  }

  as(base: Base, plan: Plan, futures: number): readonly Ending[] {
    return this.play(base, base, plan, futures);
  }

  otherwise(decision: Decision, base: Base, plan: Plan, futures: number): readonly Ending[] {
    return this.play(decision, base, plan, futures);
  }

  private play(key: Base | Decision, base: Base, plan: Plan, futures: number): readonly Ending[] {
    const endings = this.played.get(key) ?? [];
    this.played.set(key, endings);
    while (endings.length < futures)
      endings.push(endingIn(this.scenario, base, plan, endings.length));
    return endings.slice(0, futures);
  }
}
