/** What the class was set, and the scenarios that its runs may have been played in. */
import type { Scenario } from '../engine/index.ts';
import { addressOf } from './address.ts';
import { scenarioOfId } from './arm-id.ts';
import { misfitOfArms, scenarioOfArm } from './arms.ts';
import type { Assignment } from './assignment.ts';
import type { HandIn } from './hand-in.ts';

/** What a class was set, as far as it can be told. */
export interface ClassTask {
  /** Null where no hand-in has one. */
  readonly assignment: Assignment | null;
  /** Id of the scenario without its arms. */
  readonly scenario: string;
}

/** The task with its scenarios, against which hand-ins are checked. */
export interface Setting extends ClassTask {
  /** The scenario of each arm, arm A first; one where there are no arms. Empty where `problem` says why. */
  readonly played: readonly Scenario[];
  /** Why nothing can be played, a sentence; undefined where it can. */
  readonly problem: string | undefined;
}

/** The task with its scenarios; `scenario` is undefined where there is none with that id. */
export function settingOf(task: ClassTask, scenario: Scenario | undefined): Setting {
  if (!scenario) {
    const problem = `The scenario ${task.scenario} is not here: open its file first.`;
    return { ...task, played: [], problem };
  }
  const arms = task.assignment?.arms ?? null;
  const problem = arms ? misfitOfArms(scenario, arms) : undefined;
  if (problem !== undefined) return { ...task, played: [], problem };
  const count = arms?.values.length ?? 1;
  const played = Array.from({ length: count }, (_, arm) => scenarioOfArm(scenario, arms, arm));
  return { ...task, played, problem };
}

/**
 * The task that most of the hand-ins say they belong to; of equally many, the one whose address comes first. Runs
 * without an assignment count only where there are no others. Undefined where there is nothing at all.
 */
export function taskOf(handIns: readonly HandIn[]): ClassTask | undefined {
  const assignments = handIns.flatMap(({ assignment }) => assignment ?? []);
  const group = mostOf(assignments, classSign)[0];
  const assignment = mostOf(
    group ? assignments.filter((one) => isSameClass(one, group)) : [],
    addressOf,
  )[0];
  if (assignment) return { assignment, scenario: assignment.scenario };
  const ids = handIns.map(({ handed }) => scenarioOfId(handed.run.scenario));
  const scenario = mostOf(ids, (id) => id)[0];
  return scenario === undefined ? undefined : { assignment: null, scenario };
}

/**
 * True for assignments of one class: what is dealt is the same. Words, time, briefing and questions may differ, as
 * where the time was extended or some got the briefing in plain language.
 */
export function isSameClass(one: Assignment, other: Assignment): boolean {
  return classSign(one) === classSign(other);
}

function classSign({ scenario, key, seeds, arms, hands }: Assignment): string {
  return JSON.stringify([scenario, key, seeds, arms && [arms.fact, arms.values], hands]);
}

/** The items of the largest group of those that have the same sign; of equally many the sign that comes first. */
function mostOf<Item>(items: readonly Item[], signOf: (item: Item) => string): readonly Item[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const sign = signOf(item);
    const group = groups.get(sign);
    if (group) group.push(item);
    else groups.set(sign, [item]);
  }
  const [largest] = [...groups].sort(
    ([one, these], [other, those]) => those.length - these.length || (one < other ? -1 : 1),
  );
  return largest?.[1] ?? [];
}
