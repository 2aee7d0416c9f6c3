/** A hand-in checked against what the class was set: verified, played, and every doubt about it named. */
import {
  newGame,
  playInPlace,
  RULES_VERSION,
  type Action,
  type Scenario,
} from '../engine/index.ts';
import { openLinkedRun } from '../run/linked.ts';
import type { Run, RunProblem } from '../run/run.ts';
import { verify } from '../run/verify.ts';
import { printable } from '../scenario/index.ts';
import { belonging } from './answers.ts';
import { isOfScenario, scenarioOfId } from './arm-id.ts';
import { armName, LARGEST_NUMBER, type Assignment } from './assignment.ts';
import { dealFor } from './deal.ts';
import type { DroppedPart } from './drop.ts';
import type { Finding } from './finding.ts';
import type { HandIn } from './hand-in.ts';
import { playedRun } from './played.ts';
import type { ClassRun } from './report.ts';
import { isSameClass, type Setting } from './setting.ts';

/** What came of one hand-in; its place among the runs is known when all are in (`settle.ts`). */
export type Inspected =
  | {
      readonly kind: 'run';
      readonly run: Omit<ClassRun, 'at'>;
      /** What is to be said of a run that is counted all the same. */
      readonly reservations: readonly Finding[];
    }
  | { readonly kind: 'refused'; readonly finding: Finding };

const LONGEST_MESSAGE = 300;

/** What is wrong with a hand-in. */
type Fault = Pick<Finding, 'kind' | 'message'> & Partial<Pick<Finding, 'step' | 'turn'>>;

/** Checks, verifies and plays one part. Never throws on content: whatever is wrong with it is its finding. */
export function inspect(part: DroppedPart, setting: Setting): Inspected {
  if (!part.ok) return { kind: 'refused', finding: part.finding };
  const { source, handIn } = part;
  try {
    return inspected(source, handIn, setting);
  } catch (error) {
    // A run may meet a bug of the rules that no test met: that must cost this run alone.
    const message = printable(`It cannot be played again: ${String(error)}`, LONGEST_MESSAGE);
    const { label } = handIn;
    return {
      kind: 'refused',
      finding: { kind: 'diverges', source, label, run: null, step: null, turn: null, message },
    };
  }
}

function inspected(source: string, handIn: HandIn, setting: Setting): Inspected {
  const told = ({ kind, message, step = null, turn = null }: Fault): Finding => ({
    kind,
    source,
    label: handIn.label,
    run: null,
    step,
    turn,
    message,
  });
  const refused = (fault: Fault): Inspected => ({ kind: 'refused', finding: told(fault) });
  const misplaced = foreign(handIn, setting) ?? otherRules(handIn) ?? unplayable(setting);
  if (misplaced) return refused(misplaced);
  const arm = armPlayed(handIn, setting);
  const scenario = setting.played[arm];
  if (!scenario) return refused({ kind: 'foreign', message: strangeArm(handIn, setting) });
  const checked = verified(handIn, scenario);
  if ('kind' in checked) return refused(checked);

  const { run, hash } = checked;
  const { seed, actions, finished, parent } = run;
  const { answers, strange, late } = belonging(handIn.answers, run, scenario);
  const { number, label, minutes } = handIn;
  const { assignment } = setting;
  const faults: readonly (Fault | undefined)[] = [
    assignment ? otherDeal(assignment, number, seed, arm) : undefined,
    assignment && !assignment.takeBack && parent
      ? tookBack(parent.step, turnAfter(scenario, run, parent.step))
      : undefined,
    strange && { kind: 'answers', ...strange },
    late && { kind: 'late', ...late },
    finished ? undefined : { kind: 'unfinished', message: 'The run was not played to its end.' },
  ];
  const played = playedRun(scenario, { seed, actions, hash });
  return {
    kind: 'run',
    run: { label, number, seed, arm, minutes, answers, played, source },
    reservations: faults.flatMap((fault) => (fault ? [told(fault)] : [])),
  };
}

function foreign({ assignment, handed }: HandIn, setting: Setting): Fault | undefined {
  const set = setting.assignment;
  const played = handed.run.scenario;
  if (!isOfScenario(played, setting.scenario)) {
    const message = `It was played in ${scenarioOfId(played)}; the class was set ${setting.scenario}.`;
    return { kind: 'foreign', message };
  }
  if (!assignment || !set || isSameClass(assignment, set)) return undefined;
  const key = `the key ${assignment.key}`;
  const message =
    assignment.key === set.key
      ? `It belongs to an assignment with ${key} that deals other seeds or arms than this one.`
      : `It belongs to the assignment with ${key}; the one of this class has ${set.key}.`;
  return { kind: 'foreign', message };
}

function otherRules({ handed: { run } }: HandIn): Fault | undefined {
  if (run.rules === RULES_VERSION) return undefined;
  const message = `This run was made under rules ${run.rules}; these are rules ${RULES_VERSION}.`;
  return { kind: 'rules', message };
}

function unplayable({ problem }: Setting): Fault | undefined {
  return problem === undefined ? undefined : { kind: 'text', message: problem };
}

/** The arm that it was really played in; -1 where it is none of this class. */
function armPlayed({ handed: { run } }: HandIn, { played }: Setting): number {
  const exact = played.findIndex(
    ({ id, hash }) => id === run.scenario && hash.startsWith(run.scenarioHash),
  );
  return exact >= 0 ? exact : played.findIndex(({ id }) => id === run.scenario);
}

function strangeArm({ handed: { run } }: HandIn, { assignment, scenario }: Setting): string {
  return assignment?.arms
    ? `It was played in ${run.scenario}, which is no arm of this assignment.`
    : `It was played in ${run.scenario}, an arm of ${scenario}, and no hand-in brought the assignment that has it.`;
}

/** The run with its last link, or why it does not verify. */
function verified({ handed }: HandIn, scenario: Scenario): { run: Run; hash: string } | Fault {
  if (handed.kind === 'whole') {
    const found = verify(handed.run, scenario);
    return found.ok
      ? { run: handed.run, hash: found.hash }
      : faultOf(found.problem, scenario, handed.run);
  }
  const opened = openLinkedRun(scenario, handed.run);
  if (!opened.ok) return faultOf(opened.problem, scenario, handed.run);
  return { run: opened.value, hash: opened.value.chain.at(-1) ?? '' };
}

function faultOf(
  { kind, message, step, field }: RunProblem,
  scenario: Scenario,
  run: Playable,
): Fault {
  if (kind === 'rules') return { kind: 'rules', message, step };
  if (kind === 'scenario') return { kind: 'text', message, step };
  // A code says how the run ends and no more: that another end was reached is of no turn.
  const met = (kind === 'diverged' || kind === 'illegal') && field !== 'end';
  const turn = met && step !== null && step > 0 ? turnAfter(scenario, run, step - 1) : null;
  return { kind: 'diverges', message, step, turn };
}

type Playable = Pick<HandIn['handed']['run'], 'seed' | 'actions'>;

/** The turn in which the game stands after so many acts of the run, all of which are open. */
function turnAfter(scenario: Scenario, { seed, actions }: Playable, step: number): number {
  const state = newGame(scenario, seed);
  // A link holds acts as they were written; they were all played before.
  for (const action of actions.slice(0, step)) playInPlace(scenario, state, action as Action);
  return state.turn;
}

/** That the seed or the arm is not the one that the number was dealt. */
function otherDeal(
  assignment: Assignment,
  number: number,
  seed: string,
  arm: number,
): Fault | undefined {
  const told = (message: string): Fault => ({ kind: 'seed', message });
  if (number === 0) {
    const could = couldBeDealt(assignment, seed);
    return could ? undefined : told(`It has no number, and nobody was dealt the seed ${seed}.`);
  }
  const dealt = dealFor(assignment, number);
  if (dealt.seed !== null && dealt.seed !== seed)
    return told(`Number ${number} was dealt the seed ${dealt.seed}; this run has ${seed}.`);
  if (dealt.arm === arm) return undefined;
  const arms = `arm ${armName(dealt.arm)}; this run was played in arm ${armName(arm)}`;
  return told(`Number ${number} was dealt ${arms}, and is counted there.`);
}

function couldBeDealt({ seeds, key }: Assignment, seed: string): boolean {
  if (seeds === 'free') return true;
  if (seeds === 'same') return seed === key;
  const number = seed.startsWith(`${key}-`) ? seed.slice(key.length + 1) : '';
  return /^[1-9]\d{0,3}$/.test(number) && Number(number) <= LARGEST_NUMBER;
}

function tookBack(step: number, turn: number): Fault {
  const message = `The run went back to step ${step} and on from there; this class was to play on.`;
  return { kind: 'tookBack', message, step, turn };
}
