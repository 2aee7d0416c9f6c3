/** A run in all its steps as the desk reads it, and the desk as it was at one of them. */
import type { SeenRun } from '../desk/replay/index.ts';
import type { Session, Told, TurnMark } from '../desk/session.ts';
import { allianceOf, outcome, whip, type Scenario } from '../engine/index.ts';
import { buildTimeline, seek, type Played, type Timeline } from '../run/timeline.ts';
import { tell } from './game.ts';

/** Longest that building goes on before the page may breathe, in milliseconds. */
const SLICE = 10;

/** Runs that were built already, by themselves. */
const built = new WeakMap<Played, Promise<Timeline>>();

/** Builds the timeline of a run in slices, between which the page answers. Once for each run. */
export function timelineInSlices(scenario: Scenario, run: Played): Promise<Timeline> {
  const known = built.get(run);
  if (known) return known;
  const building = inSlices(scenario, run);
  built.set(run, building);
  return building;
}

async function inSlices(scenario: Scenario, run: Played): Promise<Timeline> {
  const building = buildTimeline(scenario, run);
  for (;;) {
    const until = performance.now() + SLICE;
    do {
      const { done, value } = building.next();
      if (done === true) return value;
    } while (performance.now() < until);
    await new Promise((resume) => setTimeout(resume));
  }
}

export function seenRun(scenario: Scenario, timeline: Timeline): SeenRun {
  const told: Told[] = [];
  const toldUpTo: number[] = [];
  const marks: TurnMark[] = [];
  const marksUpTo: number[] = [];
  for (const { step, turn, state, events } of timeline.moments) {
    told.push(...tell(told.length, turn, step, events));
    toldUpTo.push(told.length);
    const ended = events.some(({ kind }) => kind === 'turnEnded');
    if (step === 0 || ended) {
      marks.push({ turn: step === 0 ? 0 : turn, state, alliance: allianceOf(scenario, state) });
    }
    marksUpTo.push(marks.length);
  }
  return { timeline, told, toldUpTo, marks, marksUpTo };
}

type Shown = Pick<
  Session,
  | 'scenario'
  | 'state'
  | 'turnStart'
  | 'told'
  | 'marks'
  | 'options'
  | 'alliance'
  | 'outcome'
  | 'preview'
  | 'whip'
  | 'perform'
>;

/** What the desk showed at a step. Nothing is on the menu, and nothing can be done. */
export function shownAt(scenario: Scenario, seen: SeenRun, step: number): Shown {
  const { state, turnStart } = seek(seen.timeline, step);
  return {
    scenario,
    state,
    turnStart,
    told: seen.told.slice(0, seen.toldUpTo[step]),
    marks: seen.marks.slice(0, seen.marksUpTo[step]),
    options: [],
    alliance: allianceOf(scenario, state),
    outcome: outcome(scenario, state),
    preview: () => [],
    whip: (text) => whip(scenario, state, text),
    perform: () => undefined,
  };
}
