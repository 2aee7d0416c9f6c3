/** What `verify` found about one run. */
import { outcome, RULES_VERSION, type Scenario } from '../../engine/index.ts';
import { verify, type Parent, type Run, type RunProblem } from '../../run/index.ts';
import { locate, type Place } from '../../run/locate.ts';
import { openLinkedRun } from '../../run/linked.ts';
import { FAULTY, MISUSED, UNREADABLE, WELL, type ExitCode } from '../terminal.ts';
import type { Arrival, TextPlace } from './arrivals.ts';
import type { Shelf } from './shelf.ts';

/** `absent`: its scenario is not at hand; the others but `verified` and `unreadable` are problems of runs. */
export const STATUSES = {
  verified: WELL,
  diverged: FAULTY,
  illegal: FAULTY,
  truncated: FAULTY,
  rules: MISUSED,
  scenario: MISUSED,
  absent: MISUSED,
  format: UNREADABLE,
  unreadable: UNREADABLE,
} as const satisfies Record<RunProblem['kind'] | 'verified' | 'absent' | 'unreadable', ExitCode>;
export type Status = keyof typeof STATUSES;

/** Versions that a run was made with, or that are here. */
interface Versions {
  readonly rules: string;
  /** Hash of the scenario's content; of a link's, the first 12 digits. Null where there is none. */
  readonly scenarioHash: string | null;
}

export interface Finding {
  readonly path: string;
  readonly status: Status;
  /** The sentence for people; null for a run that verifies. */
  readonly message: string | null;
  /** What the run says of itself, as far as it could be read. */
  readonly scenario: string | null;
  readonly seed: string | null;
  readonly acts: number | null;
  readonly finished: boolean | null;
  /** Of a finished run that verifies. */
  readonly verdict: string | null;
  /** Where the run says that it parted from another one; null for one that was played from the start. */
  readonly parent: Parent | null;
  /** The last link of the chain, 64 digits, where the run verifies. */
  readonly end: string | null;
  readonly made: Versions | null;
  readonly here: Versions | null;
  /** The first step at fault and the field, as `RunProblem` has them. */
  readonly step: number | null;
  readonly field: string | null;
  /** More about the place, where the run could be played to it. */
  readonly place: Place | null;
  /** Where the text of the file breaks off or is no JSON. */
  readonly text: TextPlace | null;
}

const NOTHING_KNOWN: Omit<Finding, 'path' | 'status' | 'message'> = {
  scenario: null,
  seed: null,
  acts: null,
  finished: null,
  verdict: null,
  parent: null,
  end: null,
  made: null,
  here: null,
  step: null,
  field: null,
  place: null,
  text: null,
};

/** Plays what arrived, where it can be, and says what came of it. */
export async function findingOf(arrival: Arrival, shelf: Shelf): Promise<Finding> {
  const path = arrival.name;
  if (arrival.kind === 'unreadable') {
    return { ...NOTHING_KNOWN, path, status: 'unreadable', message: arrival.why };
  }
  if (arrival.kind === 'faulty') {
    return { ...NOTHING_KNOWN, path, ...faultOf(arrival.problem), text: arrival.at };
  }
  const told = arrival.kind === 'run' ? arrival.run : arrival.linked;
  const scenario = await shelf(told.scenario, told.scenarioHash);
  const known = {
    ...NOTHING_KNOWN,
    path,
    scenario: told.scenario,
    seed: told.seed,
    acts: told.actions.length,
    finished: told.finished,
    made: { rules: told.rules, scenarioHash: told.scenarioHash },
    here: { rules: RULES_VERSION, scenarioHash: scenario?.hash ?? null },
  };
  if (!scenario) {
    const message = `The scenario ${told.scenario} is not built in. Give its file with --scenario FILE.`;
    return { ...known, status: 'absent', message };
  }
  if (arrival.kind === 'run') return { ...known, ...playedAgain(arrival.run, scenario) };
  const opened = openLinkedRun(scenario, arrival.linked);
  // A link has checks of its end alone: there is no step to be located.
  if (!opened.ok) return { ...known, ...faultOf(opened.problem) };
  return { ...known, ...playedAgain(opened.value, scenario) };
}

type Outcome = Pick<Finding, 'status' | 'message'> & Partial<Finding>;

function playedAgain(run: Run, scenario: Scenario): Outcome {
  const parent = run.parent ?? null;
  let verdict: string | null = null;
  const verified = verify(run, scenario, (last) => {
    verdict = outcome(scenario, last)?.verdict ?? null;
  });
  if (verified.ok)
    return { status: 'verified', message: null, verdict, parent, end: verified.hash };
  const located = locate(run, scenario, verified.problem);
  if (!located) return { ...faultOf(verified.problem), parent };
  return { ...faultOf(located.problem), parent, place: located.place };
}

function faultOf({ kind, message, step, field }: RunProblem): Outcome {
  return { status: kind, message, step, field };
}
