/** Arms: the scenario with one number changed, as a scenario of its own with an id and a hash of its own. */
import { numberAt, withNumber } from '../analysis/sensitivity/change.ts';
import { parametersOf, type Parameter } from '../analysis/sensitivity/parameters.ts';
import type { Scenario } from '../engine/index.ts';
import { scenarioHash } from '../scenario/canonical.ts';
import { freeze } from '../scenario/freeze.ts';
import { ADDED_BY_ARM, idOfArm } from './arm-id.ts';
import type { Arms } from './assignment.ts';

/** A fact of a scenario that arms may differ in. */
export type Fact = Omit<Parameter, 'multiplies'>;

/** Signs of the longest id that a run is read with (`run/reading.ts`). */
const LONGEST_ID = 60;

/**
 * All facts that arms may differ in, each with the range that is plausible for it (`docs/model.md`, Sensitivity).
 * Weights of the model itself are not among them: they are no facts of a case.
 */
export function factsOf(scenario: Scenario): readonly Fact[] {
  return parametersOf(scenario).filter(({ multiplies }) => multiplies === undefined);
}

/** The fact with that id; undefined where the scenario has none. */
export function factOf(scenario: Scenario, id: string): Fact | undefined {
  return factsOf(scenario).find((fact) => fact.id === id);
}

/** The value of an arm's fact. */
export function valueIn(scenario: Scenario, arms: Arms, arm: number): number {
  return arms.values[arm] ?? numberAt(scenario, arms.fact);
}

/** The scenario of an arm: the scenario itself where the arm changes nothing. `arms` must be sound for it (`isSound`). */
export function scenarioOfArm(scenario: Scenario, arms: Arms | null, arm: number): Scenario {
  if (!arms) return scenario;
  const value = valueIn(scenario, arms, arm);
  if (value === numberAt(scenario, arms.fact)) return scenario;
  const changed = withNumber(scenario, arms.fact, value);
  // The id follows from the content, and the hash then covers the id.
  const variant = { ...changed, id: idOfArm(scenario.id, scenarioHash(changed)) };
  return freeze({ ...variant, hash: scenarioHash(variant) });
}

/** Why these arms do not fit the scenario, in a sentence; undefined where they do. */
export function misfitOfArms(scenario: Scenario, { fact: id, values }: Arms): string | undefined {
  const longest = LONGEST_ID - ADDED_BY_ARM;
  if (scenario.id.length > longest)
    return `The id ${scenario.id} has more than ${longest} signs: too long for a scenario with arms, whose ids are made of it.`;
  const fact = factOf(scenario, id);
  if (!fact) return `${scenario.id} has no fact ${id} in which arms may differ.`;
  const outside = values.find((value) => value !== null && (value < fact.low || value > fact.high));
  if (outside !== undefined)
    return `${id} may be from ${fact.low} to ${fact.high}, not ${String(outside)}.`;
  const all = values.map((value) => value ?? fact.baseline);
  return new Set(all).size === all.length ? undefined : `No two arms may have the same ${id}.`;
}
